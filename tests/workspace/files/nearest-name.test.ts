import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {didYouMean, editDistance, nearestName} from '../../../src/workspace/files/nearest-name.js'

describe('editDistance', () => {
  test.each([
    {a: '', b: '', edits: 0, why: 'nothing to change'},
    {a: 'source', b: 'source', edits: 0, why: 'the same'},
    {a: 'sauce', b: 'source', edits: 2, why: 'one letter changed, one inserted'},
    {a: 'pairs', b: 'pair', edits: 1, why: 'one letter deleted'},
    {a: 'tagret', b: 'target', edits: 1, why: 'two neighbours swapped'},
    {a: '', b: 'abc', edits: 3, why: 'all inserted'},
    {a: 'ab', b: 'bca', edits: 3, why: 'a swap is not edited again'}
  ])('$a → $b takes $edits ($why)', ({a, b, edits}) => {
    expect(editDistance(a, b)).toBe(edits)
  })

  const word = fc.string({maxLength: 8})

  test('is symmetric, and 0 only for equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b) === 0).toBe(a === b)
      }),
      {seed: 7}
    )
  })
})

describe('nearestName', () => {
  const known = ['source', 'target', 'sourceLang', 'targetLang', 'name']

  test.each([
    {typed: 'soruce', name: 'source', why: 'one swap'},
    {typed: 'SOURCE', name: 'source', why: 'case counts for nothing'},
    {typed: 'targetlang', name: 'targetLang', why: 'nearer than `target`'},
    {typed: 'nmae', name: 'name', why: 'four letters may have one edit'},
    {typed: 'nx', name: undefined, why: 'too short to tell'},
    {typed: 'name.md', name: undefined, why: 'an ending is not counted, but compared'},
    {typed: 'language', name: undefined, why: 'nothing is near'}
  ])('$typed means $name ($why)', ({typed, name}) => {
    expect(nearestName(typed, known)).toBe(name)
  })

  test('does not offer one short file name for another', () => {
    expect(nearestName('7.md', ['8.md'])).toBeUndefined()
    expect(nearestName('guide.md', ['guides.md'])).toBe('guides.md')
  })

  test('takes the first of equally near names', () => {
    expect(nearestName('cat', ['bat', 'hat'])).toBe('bat')
  })
})

test.each([
  {typed: 'pair', words: ' (did you mean `pairs`?)'},
  {typed: 'colour', words: ''}
])('words the suggestion for $typed', ({typed, words}) => {
  expect(didYouMean(typed, ['pairs', 'rules'])).toBe(words)
})
