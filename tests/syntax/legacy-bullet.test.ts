import {readFileSync} from 'node:fs'
import type {List} from 'mdast'
import {describe, expect, test} from 'vitest'
import {LEGACY_SIGNS} from '../../src/syntax/legacy-bullet/signs.js'
import {parseTree} from '../../src/syntax/parse-tree.js'
import {outline} from './outline.js'

describe('bullets that CommonMark does not know', () => {
  test.each([
    {why: 'make a list', text: '• a\n• b', tree: '•[a] •[b]'},
    {why: 'interrupt a paragraph', text: 'p\n• a', tree: 'p | •[a]'},
    {why: 'do not interrupt one when empty', text: 'p\n•\nq', tree: 'p/•/q'},
    {
      why: 'start another list with another sign',
      text: '• a\n◦ b\n- c',
      tree: '•[a] | ◦[b] | -[c]'
    },
    {why: 'follow CommonMark’s bullets', text: '- a\n* b\n• c', tree: '-[a] | *[b] | •[c]'},
    {why: 'nest by indent', text: '• a\n  ◦ b\n    ▪ c\n• d', tree: '•[a | ◦[b | ▪[c]]] •[d]'},
    {why: 'nest in an ordered item', text: '1. a\n   • b\n2. c', tree: '1.[a | •[b]] 2.[c]'},
    {why: 'nest on one line', text: '• - 1. a', tree: '•[-[1.[a]]]'},
    {why: 'take a lazy line', text: '• a\nb', tree: '•[a/b]'},
    {why: 'take an indented body', text: ' • a:\n  b\n • c', tree: '•[a:/b] •[c]'},
    {why: 'take a further paragraph', text: '• a\n\n  b\n\nc', tree: '•[a | b] | c'},
    {why: 'take the text from the next line', text: '•\n  a\n•\n  b', tree: '•[a] •[b]'},
    {why: 'may be empty', text: '•\n• b\n•', tree: '•[] •[b] •[]'},
    {why: 'end at a second blank line after an empty one', text: '•\n\n  a', tree: '•[] | a'},
    {why: 'stand in a block quote', text: '> • a\n> • b\nc', tree: 'blockquote(•[a] •[b/c])'},
    {why: 'end with the block quote', text: '> • a\n\n• b', tree: 'blockquote(•[a]) | •[b]'},
    {why: 'stand after CRLF', text: '• a\r\n• b\r\n', tree: '•[a] •[b]'},
    {why: 'stand after a lone CR', text: '• a\r• b\r', tree: '•[a] •[b]'},
    {why: 'have a tab after them', text: '•\ta\n\tb\n\n\tc', tree: '•[a/b | c]'},
    {why: 'have a no-break space after them', text: '•\u00a0a\n•\u202fb', tree: '•[a] •[b]'},
    {
      why: 'have many no-break spaces',
      text: '•\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0a',
      tree: '•[a]'
    },
    {why: 'have only a no-break space', text: '•\u00a0\n  a', tree: '•[a]'},
    {why: 'hold indented code', text: '•     a', tree: '•[a]'},
    {why: 'have a variation selector', text: '▪️ a\n▪ b', tree: '▪️[a] ▪[b]'},
    {why: 'have a neighbour beyond the BMP', text: '• 😀\n• 𝒳 a', tree: '•[😀] •[𝒳 a]'},
    {why: 'are no bullets after such a neighbour', text: '😀• a', tree: '😀• a'},
    {why: 'want white space after them', text: '•a\n•😀', tree: '•a/•😀'},
    {
      why: 'are an ornament in threes',
      text: '• • •\n\n•••\n\n● ● ● ●',
      tree: '• • • | ••• | ● ● ● ●'
    },
    {why: 'are code when indented by four', text: '    • a', tree: '• a'},
    {why: 'are text in code', text: '```\n• a\n```', tree: '• a'},
    {why: 'hold a task', text: '• [x] a', tree: '•[a]'},
    {why: 'end at a heading', text: '• a\n# b', tree: '•[a] | heading(b)'},
    {why: 'stand in a footnote', text: '[^1]: • a\n    • b', tree: 'footnoteDefinition(•[a] •[b])'}
  ])('$why', ({text, tree}) => {
    expect(outline(parseTree(text, 'markdown'))).toBe(tree)
  })

  test.each(LEGACY_SIGNS.map((sign) => ({sign})))('$sign is one of them', ({sign}) => {
    expect(outline(parseTree(`x:\n${sign} a\n${sign} b`, 'markdown'))).toBe(
      `x: | ${sign}[a] ${sign}[b]`
    )
  })

  test('a dash that opens dialogue is none', () => {
    expect(outline(parseTree('– Bonjour, dit-il.\n– Oui.', 'text'))).toBe(
      '– Bonjour, dit-il./– Oui.'
    )
  })

  test('CommonMark’s own bullets keep their sign too', () => {
    const [list] = parseTree('+ a\n+ b', 'markdown').children
    expect(list?.data).toEqual({marker: '+'})
    expect((list as List).children.map(({data}) => data)).toEqual([{marker: '+'}, {marker: '+'}])
  })

  test('a numbered list keeps its delimiter and has no sign', () => {
    expect(parseTree('3) a', 'markdown').children[0]?.data).toEqual({delimiter: ')'})
  })
})

describe('an ordered marker in a list item', () => {
  test.each([
    {why: 'interrupts with any number', text: '• a\n  3. b', tree: '•[a | 3.[b]]'},
    {why: 'goes on as a list', text: '- a\n  3. b\n  4. c', tree: '-[a | 3.[b] 4.[c]]'},
    {why: 'parts three lists', text: '1. a\n• b\n3. c', tree: '1.[a] | •[b] | 3.[c]'},
    {why: 'two and two', text: '1. a\n2. b\n• c\n• d', tree: '1.[a] 2.[b] | •[c] •[d]'},
    {
      why: 'interrupts in a quote in an item',
      text: '- > a\n  > 3. b',
      tree: '-[blockquote(a | 3.[b])]'
    },
    {
      why: 'does not as a year',
      text: '- het jaar\n  1986. Wat een jaar',
      tree: '-[het jaar/1986. Wat een jaar]'
    },
    {why: 'does not when empty', text: '- a\n  3.\n  b', tree: '-[a/3./b]'},
    {
      why: 'does not outside items',
      text: 'het jaar\n86. Wat een jaar',
      tree: 'het jaar/86. Wat een jaar'
    },
    {why: 'does not after the list', text: '- a\n\nb\n3. c', tree: '-[a] | b/3. c'},
    {why: 'opens an item that interrupts', text: 'p\n- 3. c', tree: 'p | -[3.[c]]'}
  ])('$why', ({text, tree}) => {
    expect(outline(parseTree(text, 'markdown'))).toBe(tree)
  })
})

test('the manifesto has its items where a reader sees them', () => {
  const text = readFileSync('corpus/manifest.nl.txt', 'utf8')
  const lists = parseTree(text, 'text').children.filter((node) => node.type === 'list')
  const items = lists.flatMap(({children}) => children)
  expect(items.map(({position}) => position?.start.line)).toEqual([31, 33, 35, 37, 42, 44, 46, 48])
  expect(lists.map(({data}) => data)).toEqual([
    {delimiter: '.'},
    {marker: '•'},
    {delimiter: '.'},
    {marker: '•'}
  ])
})
