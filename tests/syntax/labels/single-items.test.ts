import {toString as plainText} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import type {Format} from '../../../src/model/document.js'
import {placeOf} from '../../../src/syntax/node-place.js'
import {parseText} from '../../../src/syntax/parse-text.js'

function blocksIn(text: string, format: Format): string[] {
  return parseText(text, format).tree.children.map((node) => {
    const {start, end} = placeOf(node)
    return `${node.type} ${text.slice(start.offset, end.offset)}`
  })
}

describe('a numbered list of one item in a plain text', () => {
  test.each([
    {
      name: 'a date is a paragraph',
      text: '26. Januar 2024, Berlin',
      blocks: ['paragraph 26. Januar 2024, Berlin']
    },
    {
      name: 'a date that opens prose',
      text: '3. Oktober war\nein Tag.',
      blocks: ['paragraph 3. Oktober war\nein Tag.']
    },
    {
      name: 'a year is a paragraph',
      text: '1986. What a year',
      blocks: ['paragraph 1986. What a year']
    },
    {name: 'in a quote', text: '> 5. Mai 2024', blocks: ['blockquote > 5. Mai 2024']},
    {name: 'another stays a list', text: '5. Maibaum', blocks: ['list 5. Maibaum']},
    {
      name: 'two dates stay a list',
      text: '3. Mai Brot\n4. Mai Milch',
      blocks: ['list 3. Mai Brot\n4. Mai Milch']
    }
  ])('$name', ({text, blocks}) => expect(blocksIn(text, 'text')).toEqual(blocks))

  test('its number is part of the text', () => {
    const {tree, runs} = parseText('> 5. Mai 2024', 'text')
    expect(plainText(tree)).toBe('5. Mai 2024')
    expect(runs).toEqual([])
  })
})

test('in Markdown a date is the list that it is shown as', () => {
  expect(blocksIn('26. Januar 2024', 'markdown')).toEqual(['list 26. Januar 2024'])
})
