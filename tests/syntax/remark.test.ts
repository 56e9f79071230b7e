import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {remarkLegacyBullets} from '../../src/remark.js'
import {outline} from './outline.js'

const processor = unified().use(remarkParse).use(remarkLegacyBullets).use(remarkStringify).freeze()

describe('remarkLegacyBullets, in a processor of anybody’s', () => {
  test.each([
    {why: 'writes back the signs', text: '1. a\n\n• b\n\n3) c\n'},
    {why: 'writes nested signs', text: '• a\n  ◦ b\n  ◦ c\n'},
    {why: 'writes a literal sign as a reference', text: '&#x2022; a\n'},
    {why: 'writes a literal dash as a reference', text: '&#x2014; Ja, zei ze.\n'},
    {why: 'leaves signs inside a line', text: 'a • b – c\n'},
    {why: 'leaves lists of CommonMark', text: '- a\n- b\n'}
  ])('$why', ({text}) => {
    expect(String(processor.processSync(text))).toBe(text)
  })

  test('works when used before the parser and the writer', () => {
    const other = unified().use(remarkLegacyBullets).use(remarkParse).use(remarkStringify)
    expect(String(other.processSync('p\n• a'))).toBe('p\n\n• a\n')
  })

  test('finds dash lists anew in each text', () => {
    expect(outline(processor.parse('x:\n– a\n– b'))).toBe('x: | –[a] –[b]')
    expect(outline(processor.parse('x\n\n– a'))).toBe('x | – a')
  })

  test('writes lists that it has not read as usual', () => {
    const text = processor.stringify({
      type: 'root',
      children: [{type: 'list', children: [{type: 'listItem', children: []}]}]
    })
    expect(text).toBe('*\n')
  })
})
