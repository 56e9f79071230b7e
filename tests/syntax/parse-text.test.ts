import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import type {Format, Syntax} from '../../src/model/document.js'
import {labelTree} from '../../src/syntax/labels/labels.js'
import {placeOf} from '../../src/syntax/node-place.js'
import {parseText} from '../../src/syntax/parse-text.js'
import {stringifyTree} from '../../src/syntax/stringify-tree.js'
import {runs} from '../runs.js'

const line = fc.constantFrom(
  'Bread for all',
  'The city wants bread for all its people.',
  'and milk',
  '1. Scope',
  '2. Terms',
  '• c',
  '- d',
  '   1. e',
  'a) x',
  'b) y',
  '(1) x',
  '(2) y',
  '1.1 Scope',
  '1.2 Terms',
  'Artikel 1',
  'Artikel 2',
  '# Head',
  '> (1) q',
  '> (2) r',
  'date 2024-01 Bread',
  'lang: nl',
  '---',
  'title: x: y',
  '',
  '',
  '',
  '```',
  '| a | b |',
  '| - | - |',
  '[^1]: note'
)
const lines = fc.array(line, {maxLength: 16})
const formats = fc.constantFrom<Format>('markdown', 'text')

/** All that a syntax says but for offsets, line ends as `\n`. */
function withoutOffsets({tree, metadata, runs, problems}: Syntax): unknown {
  return JSON.parse(
    JSON.stringify({tree, metadata, runs, problems}, (key, value) =>
      key === 'offset' ? undefined : value
    ).replaceAll('\\r\\n', '\\n')
  )
}

/** Type, value and our own data of each node; no places. Labels without the escape that writing adds: `2\\)`. */
function shape(node: Nodes): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value) => {
      if (key === 'position' || key === 'place') return undefined
      return key === 'text' ? String(value).replace('\\', '') : value
    })
  )
}

describe('laws', () => {
  test('CRLF changes nothing but offsets', () => {
    fc.assert(
      fc.property(lines, formats, (source, format) => {
        const lf = parseText(source.join('\n'), format)
        const crlf = parseText(source.join('\r\n'), format)
        expect(withoutOffsets(crlf)).toEqual(withoutOffsets(lf))
      }),
      {seed: 21, numRuns: runs(200)}
    )
  })

  test('a byte-order mark moves offsets by one and changes nothing else', () => {
    fc.assert(
      fc.property(lines, formats, (source, format) => {
        const text = source.join('\n')
        expect(withoutOffsets(parseText(`\ufeff${text}`, format))).toEqual(
          withoutOffsets(parseText(text, format))
        )
      }),
      {seed: 22, numRuns: runs(100)}
    )
  })

  test('every place of metadata and runs is inside the text, start before end', () => {
    fc.assert(
      fc.property(lines, formats, (source, format) => {
        const text = source.join('\n')
        const {metadata, runs} = parseText(text, format)
        const places = [...metadata, ...runs.flatMap(({items}) => items)].map(({place}) => place)
        for (const {start, end} of places) {
          expect(start.offset).toBeLessThan(end.offset)
          expect(end.offset).toBeLessThanOrEqual(text.length)
          const before = text.slice(0, start.offset).split('\n')
          expect([start.line, start.column]).toEqual([
            before.length,
            (before.at(-1)?.length ?? 0) + 1
          ])
        }
      }),
      {seed: 23, numRuns: runs(200)}
    )
  })
})

describe('written and read again, the tree is the same', () => {
  test.each([
    {name: 'label lines', text: 'We want:\na) bread\nb) milk'},
    {name: 'label lines that Markdown would take for a list', text: 'We want:\n2) bread\n3) milk'},
    {name: 'label lines in an item', text: '1. We want:\n   a) bread\n   b) milk'},
    {name: 'levels', text: '1.1 Bread\n1.2. Milk'},
    {name: 'articles', text: 'Artikel 1\nBrood.\nArtikel 2\nMelk.'},
    {name: 'bullets in a run of numbers', text: '1. a\n2. b\n• c'}
  ])('$name', ({text}) => {
    const tree = parseText(text, 'markdown').tree
    const written = stringifyTree(tree)
    expect(withoutSpread(shape(parseText(written, 'markdown').tree))).toEqual(
      withoutSpread(shape(tree))
    )
  })

  test('stray metadata', () => {
    const first = parseText(' date 2024-01 Bread is good.', 'text')
    const again = parseText(stringifyTree(first.tree), 'text')
    expect(again.metadata.map(({key, value}) => [key, value])).toEqual([['date', '2024-01']])
    expect(shape(again.tree)).toEqual(shape(first.tree))
  })
})

/** Paragraphs that were lines of one stand apart when they are written. */
function withoutSpread(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'spread' ? undefined : value)))
}

test.each(['manifest.nl.txt', 'manifest.en.md', 'interview.nl.txt', 'interview.en.md'])(
  '%s: all labels stand at their places',
  (name) => {
    const text = readFileSync(`corpus/${name}`, 'utf8')
    const {tree} = parseText(text, name.endsWith('.txt') ? 'text' : 'markdown')
    const once = structuredClone(tree)
    labelTree(tree, text)
    expect(tree).toEqual(once)
    visit(tree, (node) => {
      expect(placeOf(node).end.offset).toBeLessThanOrEqual(text.length)
      if (node.type !== 'listItem') return
      const {place, text: written} = node.data?.label ?? {}
      expect(text.slice(place?.start.offset, place?.end.offset)).toBe(written)
    })
  }
)

test('broken front matter is a problem, not an end', () => {
  const {problems, tree} = parseText('---\na: [\n---\n\nBread', 'markdown')
  expect(problems).toMatchObject([{help: expect.stringMatching(/^Write /)}])
  expect(tree.children.map(({type}) => type)).toEqual(['yaml', 'paragraph'])
})

test('a sound text has no problems', () => {
  expect(parseText('Bread', 'markdown')).not.toHaveProperty('problems')
})
