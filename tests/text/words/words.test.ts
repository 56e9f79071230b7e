import {describe, expect, test} from 'vitest'
import {proseOf} from '../../../src/text/prose.js'
import {readWords, wordsOf} from '../../../src/text/words/words.js'

describe('readWords', () => {
  test.each([
    ['English clitics stay on their word', 'We don’t, she’ll', ['we', "don't", "she'll"]],
    [
      'French elisions stand alone',
      "L'eau qu’on n'a pas",
      ["l'", 'eau', "qu'", 'on', "n'", 'a', 'pas']
    ],
    ['a Dutch plural keeps its apostrophe', "de foto's", ['de', "foto's"]],
    ['numbers are no words', 'in 2024 of 3rd', ['in', 'of', 'rd']],
    ['nothing', '12 – 30', []]
  ])('%s', (_name, text, words) => expect(readWords(text).map((word) => word.text)).toEqual(words))

  test('each word slices to itself', () => {
    const text = 'D’Artagnan, l’ami d’Athos: “qu’est-ce?”'
    for (const {shown, start, end} of readWords(text)) expect(text.slice(start, end)).toBe(shown)
  })
})

describe('proseOf', () => {
  test.each([
    ['an address', 'See https://example.org/a-b. Done', 'See . Done'],
    ['a mail address', 'Mail me@example.org now', 'Mail  now'],
    ['an option', 'Use --force or -f here', 'Use  or  here'],
    ['a dash between words', 'This - that', 'This - that'],
    ['a compound', 'A well-known port', 'A well-known port'],
    ['a name with a dot', 'Open node.js now.', 'Open  now.'],
    ['a name with an underscore', 'Set max_size now', 'Set  now'],
    ['a directive', '--- task ---', '']
  ])('%s', (_name, text, prose) => {
    const read = proseOf({text, marks: []})
    expect(read).toHaveLength(text.length)
    expect(read.replaceAll('\uFFFC', '')).toBe(prose)
  })

  test('code is no prose', () => {
    const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
    const mark = {type: 'code', start: 4, end: 7, value: 'npm', place} as const
    expect(wordsOf({text: 'Run npm now', marks: [mark]}).map(({text}) => text)).toEqual([
      'run',
      'now'
    ])
  })
})
