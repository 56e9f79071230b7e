import {describe, expect, test} from 'vitest'
import {similarityAmong} from '../../../../src/workspace/setup/apart/mark-similarity.js'
import {textMarks} from '../../../../src/workspace/setup/apart/text-marks.js'

describe('textMarks', () => {
  test.each([
    {text: 'In 1872, 24 km.', marks: ['# 1872', '# 24', 'n In']},
    {text: 'see https://example.org/port.', marks: ['@ example.org/port.']},
    {text: 'run `npm test` now', marks: ['c npm test']},
    {text: 'the ![a](img/map.png)', marks: ['! map.png']}
  ])('$text has $marks', ({text, marks}) => {
    expect([...textMarks('a.md', text).marks]).toEqual(marks)
  })

  test('the shape is a letter for each block', () => {
    const text =
      '---\nlang: en\n---\n\n# A\n\nOne\nline.\n\n- x\n- y\n\n```sh\nls\n```\n\n> q\n> q\n\n| a |\n'
    expect(textMarks('a.md', text).shape).toBe('1pllcqt')
  })
})

describe('similarityAmong', () => {
  const harbour = textMarks('harbour.md', '# Harbour\n\nIn 1872, Rotterdam.\n')
  const haven = textMarks('haven.md', '# Haven\n\nSinds 1872, Rotterdam.\n')
  const tools = textMarks('tools.md', '# Tools\n\n- Node 20.19\n')
  const compare = similarityAmong([harbour, haven, tools])

  test('a text is the same as itself', () => {
    expect(compare(harbour, harbour)).toMatchObject({marks: 1, shape: 1, name: 1})
  })

  test('does not prefer a side', () => {
    expect(compare(harbour, haven)).toEqual(compare(haven, harbour))
  })

  test('shared marks count, the rarer the more', () => {
    expect(compare(harbour, haven).shared).toBe(2)
    expect(compare(harbour, haven).marks).toBeGreaterThan(compare(harbour, tools).marks)
    expect(compare(harbour, tools).marks).toBe(0)
  })

  test('texts without anything have nothing in common', () => {
    const empty = textMarks('', '')
    expect(similarityAmong([empty])(empty, empty)).toMatchObject({marks: 0, shape: 0})
  })
})
