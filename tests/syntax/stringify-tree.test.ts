import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {parseTree} from '../../src/syntax/parse-tree.js'
import {stringifyTree} from '../../src/syntax/stringify-tree.js'
import {runs} from '../runs.js'
import {generatedText} from './generated-text.js'

/** A tree without positions, in which neighbouring texts are one. */
function bare(node: Nodes): unknown {
  const {position: _, ...fields} = node
  if (!('children' in node)) return fields
  const children: unknown[] = []
  let last: {value: string} | undefined
  for (const child of node.children) {
    if (child.type === 'text' && last !== undefined) {
      last.value += child.value
      continue
    }
    const copy = bare(child)
    children.push(copy)
    last = child.type === 'text' ? (copy as {value: string}) : undefined
  }
  return {...fields, children}
}

function written(text: string): string {
  return stringifyTree(parseTree(text, 'markdown'))
}

describe('what was read is written', () => {
  test.each([
    {why: 'signs of lists', text: '- a\n\n* b\n\n+ c\n\n• d\n\n◦ e\n'},
    {why: 'nested signs', text: '• a\n  ◦ b\n    ▪ c\n    ▪ d\n• e\n'},
    {why: 'the sign of each item', text: '▪️ a\n▪ b\n'},
    {why: 'delimiters', text: '1. a\n\n1) b\n'},
    {why: 'a first number', text: '7. a\n8. b\n'},
    {why: 'numbers after a bullet', text: '1. a\n2. b\n\n• c\n\n3. d\n'},
    {why: 'nine digits and no more', text: '999999999. a\n999999999. b\n'},
    {why: 'a number that interrupts in an item', text: '- a\n  3. b\n'},
    {why: 'a number that interrupts a definition', text: '- [l]: u\n  3. b\n'},
    {why: 'the same sign in a quote after a list', text: '- a\n\n> - b\n'},
    {why: 'empty items', text: '•\n• a\n•\n'},
    {why: 'an item that opens with code', text: '• ```\n  a\n  ```\n'},
    {why: 'an item that opens with a rule', text: '* ___\n'},
    {why: 'an empty list in an empty list', text: '• •\n'},
    {why: 'three empty lists in each other', text: '•\n  • •\n'},
    {why: 'three of CommonMark’s', text: '-\n  - -\n'},
    {why: 'a loose list', text: '• a\n\n• b\n'},
    {why: 'a loose item', text: '• a\n\n  b\n• c\n'},
    {why: 'a list of dashes', text: 'Wij willen:\n\n– geld\n– tijd\n'},
    {why: 'dialogue', text: '– Bonjour, dit-il.\n– Oui.\n'},
    {why: 'a literal bullet', text: '&#x2022; a\n&#x2022; b\n'},
    {why: 'a literal bullet in an item', text: '• a\n  &#x2022; b\n'},
    {why: 'a literal bullet with a selector', text: '&#x25AA;️ a\n'},
    {why: 'a literal bullet inside a line', text: 'a • b\n'},
    {why: 'an ornament', text: '&#x2022; • •\n'},
    {why: 'a task', text: '• [x] a\n'},
    {why: 'front matter', text: '---\na: b\n---\n\nc\n'},
    {why: 'a rule', text: '***\n'}
  ])('$why', ({text}) => {
    expect(written(text)).toBe(text)
  })

  test.each([
    {why: 'a bullet interrupts a paragraph', text: 'p\n• a', as: 'p\n\n• a\n'},
    {why: 'a no-break space after the sign', text: '•\u00a0a', as: '• a\n'},
    {
      why: 'literal dashes, when one would be an item',
      text: '&ndash; a\n– b',
      as: '&#x2013; a\n&#x2013; b\n'
    }
  ])('$why: written plainly', ({text, as}) => {
    expect(written(text)).toBe(as)
  })

  test('labels of items give their numbers, but for the first, which is the start', () => {
    const tree = parseTree('5. a\n6. b', 'markdown')
    const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
    const [list] = tree.children
    if (list?.type !== 'list') throw new Error('Expected a list')
    for (const [index, item] of list.children.entries()) {
      item.data = {
        label: {text: '', style: 'decimal', value: [index === 0 ? 4 : 8], delimiter: '.', place}
      }
    }
    expect(stringifyTree(tree)).toBe('5. a\n8. b\n')
  })

  test('neighbouring lists with one sign, made by hand, stay two', () => {
    const list: Root = parseTree('• a', 'markdown')
    const twice: Root = {
      type: 'root',
      children: [...list.children, ...structuredClone(list.children)]
    }
    expect(stringifyTree(twice)).toBe('• a\n\n- a\n')
  })

  test('does not change the tree that it writes', () => {
    const tree = parseTree('• a\n\n1. b', 'markdown')
    const before = structuredClone(tree)
    stringifyTree(tree)
    expect(tree).toEqual(before)
  })
})

describe('laws, over generated texts', () => {
  /** Such HTML keeps its indent in its value, and would be read as part of an item before it. */
  function hasIndentedHtml(node: Nodes): boolean {
    if (node.type === 'html') return /^\s/.test(node.value)
    return 'children' in node && node.children.some(hasIndentedHtml)
  }

  test('what is written is read as the same tree', () => {
    fc.assert(
      fc.property(generatedText, (text) => {
        const tree = parseTree(text, 'markdown')
        fc.pre(!hasIndentedHtml(tree))
        expect(bare(parseTree(stringifyTree(tree), 'markdown'))).toEqual(bare(tree))
      }),
      {seed: 8, numRuns: runs(1000)}
    )
  })

  test('what is written is written the same again', () => {
    fc.assert(
      fc.property(generatedText, (text) => {
        const once = written(text)
        fc.pre(!hasIndentedHtml(parseTree(text, 'markdown')))
        expect(written(once)).toBe(once)
      }),
      {seed: 9, numRuns: runs(500)}
    )
  })
})
