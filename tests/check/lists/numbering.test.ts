import {describe, expect, test} from 'vitest'
import {follows, shift, writeLabel} from '../../../src/check/lists/numbering.js'
import type {Label} from '../../../src/model/label.js'

describe('follows', () => {
  test.each([
    {previous: [1], next: [2], right: true, why: 'one to two'},
    {previous: [1], next: [3], right: false, why: 'a gap'},
    {previous: [2], next: [2], right: false, why: 'a repeat'},
    {previous: [3], next: [1], right: false, why: 'a restart'},
    {previous: [1, 2], next: [1, 3], right: true, why: 'the next on the inner level'},
    {previous: [1, 9], next: [2, 1], right: true, why: 'the first of the next chapter'},
    {previous: [1, 9], next: [2], right: true, why: 'the next chapter itself'},
    {previous: [1], next: [1, 1], right: true, why: 'the first below it'},
    {previous: [1], next: [1, 2], right: false, why: 'not the second below it'},
    {previous: [1, 2], next: [2, 2], right: false, why: 'a chapter that starts with its second'}
  ])('$previous then $next: $why', ({previous, next, right}) => {
    expect(follows(previous, next)).toBe(right)
  })
})

describe('writeLabel', () => {
  const point = {line: 1, column: 1, offset: 0}
  const like = (label: Omit<Label, 'place' | 'value'>): Label => ({
    ...label,
    value: [1],
    place: {start: point, end: point}
  })
  test.each([
    {value: [3], text: '1.', style: 'decimal', delimiter: '.', written: '3.'},
    {value: [3], text: '(1)', style: 'decimal', delimiter: '()', written: '(3)'},
    {value: [28], text: 'a)', style: 'letter', delimiter: ')', written: 'ab)'},
    {value: [14], text: 'i.', style: 'roman', delimiter: '.', written: 'xiv.'},
    {value: [1, 2, 3], text: '1.1', style: 'decimal', delimiter: '', written: '1.2.3'}
  ] as const)('$value like $text is $written', ({value, written, ...label}) => {
    expect(writeLabel(value, like(label))).toBe(written)
  })
  test('keeps upper case', () => {
    const upper = like({text: 'II.', style: 'roman', delimiter: '.', upper: true})
    expect(writeLabel([9], upper)).toBe('IX.')
  })
  test('keeps the word of an article', () => {
    const article = like({text: 'Artikel 1', style: 'decimal', delimiter: '', word: 'article'})
    expect(writeLabel([5], article)).toBe('Artikel 5')
  })
})

test('shift adds to the innermost level', () => {
  expect(shift([1, 2], 3)).toEqual([1, 5])
})
