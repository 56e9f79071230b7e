import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseText} from '../../src/syntax/parse-text.js'
import {parseTree} from '../../src/syntax/parse-tree.js'
import {type RawTree, reparsed} from '../../src/syntax/reparse.js'
import {runs} from '../runs.js'

const blocks = [
  'One paragraph with *emphasis* and `code`.',
  'Another one\nover two lines.',
  'See www.example.org and [a link](https://example.org).',
  'A reference to [somewhere] and a note[^1].',
  '# A heading',
  'A title\n=====',
  '- an item\n- another one',
  '1. one\n2. two\n\n   with a second block',
  '• a bullet\n• another one',
  '– a dash\n– another dash',
  '– Is it?\n– Yes.',
  '> a quote\nthat goes on',
  '```\ncode',
  '```',
  '    indented code',
  '<div>\n\nin it\n\n</div>',
  '<!-- a comment',
  '-->',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'Text above\n| a |\n|---|',
  '---',
  'lang: nl',
  '[somewhere]: https://example.org',
  '[^1]: The note.',
  '26. Januar 2024',
  '\ttab',
  'Ártal – og meira',
  '2. Scope'
]
const between = fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\n \n\n', '\r\n', '\r\r')
const document = fc
  .array(fc.tuple(fc.constantFrom(...blocks), between), {maxLength: 14})
  .map((parts) => parts.flat().join(''))
const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.nat(3), fc.nat(60)),
  put: fc.oneof(fc.constantFrom('', 'x', '\n', '\n\n', ' ', '`', '- '), document, between)
})

function edited(text: string, {at, length, put}: {at: number; length: number; put: string}) {
  const start = at % (text.length + 1)
  return text.slice(0, start) + put + text.slice(start + length)
}

test.each(['markdown', 'text'] as const)(
  'gives the tree that parsing it whole gives (%s)',
  (format) => {
    fc.assert(
      fc.property(document, fc.array(edit, {minLength: 1, maxLength: 3}), (start, edits) => {
        let before = parseTree(start, format, {isRevisable: true})
        let text = start
        for (const one of edits) {
          text = edited(text, one)
          before = parseTree(text, format, {before, isRevisable: true})
          expect(before).toEqual(parseTree(text, format))
        }
      }),
      {numRuns: runs(400)}
    )
  }
)

test('what is changed in a tree does not show in the next', () => {
  const start =
    'lang: nl\n\n1. one\n\nTitle\n\nSome words that go on.\n\n2. two\n\nMore words, and on.\n'
  const before = parseText(start, 'text', {isRevisable: true})
  const text = start.replace('Some', 'Other')
  expect(parseText(text, 'text', {before: before.tree})).toEqual(parseText(text, 'text'))
})

const lines = Array.from({length: 20}, (_, at) => `Paragraph ${at} says something.`)
const known: RawTree = {
  text: lines.join('\n\n'),
  format: 'markdown',
  tree: parseTree(lines.join('\n\n'), 'markdown')
}

test('parses only what is around a change', () => {
  const parts: string[] = []
  const text = known.text.replace('Paragraph 9 says', 'Paragraph 9\n\nsays')
  const tree = reparsed(text, known, (part) => {
    parts.push(part)
    return parseTree(part, 'markdown')
  })
  expect(tree).toEqual(parseTree(text, 'markdown'))
  expect(tree?.children[3]).toBe(known.tree.children[3])
  expect(parts).toEqual([
    'Paragraph 8 says something.\n\nParagraph 9\n\nsays something.\n\nParagraph 10 says something.'
  ])
})

test('a definition reaches over the whole text', () => {
  const text = `${known.text}\n\n[a]: b`
  expect(reparsed(text, known, (part) => parseTree(part, 'markdown'))).toBeUndefined()
})

test('a fence that is left open swallows the rest', () => {
  const text = known.text.replace('Paragraph 9', '```\nParagraph 9')
  expect(reparsed(text, known, (part) => parseTree(part, 'markdown'))).toBeUndefined()
})
