import {describe, expect, test} from 'vitest'
import {parseText} from '../../../src/syntax/parse-text.js'

function read(text: string) {
  const {metadata, problems} = parseText(text, 'markdown')
  const entries = metadata.map(({key, value, place: {start, end}}) => ({
    key,
    value,
    at: `${start.line}:${start.column}`,
    source: text.slice(start.offset, end.offset)
  }))
  return {entries, problems}
}

describe('front matter', () => {
  test.each([
    {
      name: 'strings',
      text: '---\ntitle: Bread\nlang: nl\n---\n\nx',
      entries: [
        ['title', 'Bread', '2:1', 'title: Bread'],
        ['lang', 'nl', '3:1', 'lang: nl']
      ]
    },
    {
      name: 'a date stays a string',
      text: '---\ndate: 2024-01-26\n---',
      entries: [['date', '2024-01-26', '2:1', 'date: 2024-01-26']]
    },
    {
      name: 'numbers and booleans',
      text: '---\na: 1\nb: true\n---',
      entries: [
        ['a', 1, '2:1', 'a: 1'],
        ['b', true, '3:1', 'b: true']
      ]
    },
    {
      name: 'a list over lines',
      text: '---\ntags:\n  - x\n  - y\nlang: nl\n---',
      entries: [
        ['tags', ['x', 'y'], '2:1', 'tags:\n  - x\n  - y'],
        ['lang', 'nl', '5:1', 'lang: nl']
      ]
    },
    {
      name: 'CRLF',
      text: '---\r\na: 1\r\nb: 2\r\n---\r\n',
      entries: [
        ['a', 1, '2:1', 'a: 1'],
        ['b', 2, '3:1', 'b: 2']
      ]
    },
    {name: 'a byte-order mark', text: '\ufeff---\na: 1\n---\n', entries: [['a', 1, '2:1', 'a: 1']]},
    {
      name: 'quotes and comments',
      text: '---\n# c\na: "x" # d\n---',
      entries: [['a', 'x', '3:1', 'a: "x"']]
    },
    {name: 'no value', text: '---\na:\n---', entries: [['a', null, '2:1', 'a:']]},
    {name: 'nothing at all', text: '---\n---\n', entries: []},
    {name: 'a comment only', text: '---\n# c\n---\n', entries: []}
  ])('$name', ({text, entries}) => {
    const found = read(text)
    expect(found.entries.map(({key, value, at, source}) => [key, value, at, source])).toEqual(
      entries
    )
    expect(found.problems).toBeUndefined()
  })

  test('a colon in a value is a problem, and the lines are still read', () => {
    const {entries, problems} = read('---\ntitle: Bread: a story\nlang: "nl"\n---\n\nx')
    expect(entries.map(({key, value}) => [key, value])).toEqual([
      ['title', 'Bread: a story'],
      ['lang', 'nl']
    ])
    expect(problems).toMatchObject([{line: 2, column: 8}])
    expect(problems?.[0]?.what).toMatch(/^Cannot read the front matter: nested mappings/)
  })

  test.each([
    {name: 'a key said twice', text: '---\na: 1\na: 2\n---', line: 3},
    {name: 'a bracket left open', text: '---\na: [x\nb: 1\n---', line: 3},
    {name: 'prose between the fences', text: '---\nJust a line\n---', line: 2},
    {name: 'an alias that leads nowhere', text: '---\na: *b\n---', line: 2},
    {name: 'brackets nested 20,000 deep', text: `---\na: ${'['.repeat(20_000)}\n---`, line: 2}
  ])('$name is a problem on line $line', ({text, line}) => {
    expect(read(text).problems).toMatchObject([{line}])
  })

  test('a rule in the text is no front matter', () => {
    expect(read('x\n\n---\n\na: 1\n\n---\n').entries).toEqual([])
  })
})
