import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isMisspelling} from '../../../src/text/words/misspelling.js'

describe('misspelt words', () => {
  test.each([
    ['jansen', 'janssen', 'a letter doubled'],
    ['harlingen', 'harlinen', 'a letter left out'],
    ['merkel', 'merrkel', 'a letter put in'],
    ['nguyen', 'nugyen', 'two letters that changed places'],
    ['enkhuizen', 'enkhuiten', 'another letter']
  ])('%s, %s: %s', (one, other) => {
    expect(isMisspelling(one, other)).toBe(true)
    expect(isMisspelling(other, one)).toBe(true)
  })
})

describe('words that are no misspellings of each other', () => {
  test.each([
    ['jansen', 'jansens', 'an ending'],
    ['italien', 'italian', 'the ending of another language'],
    ['maria', 'marie', 'the ending of another language'],
    ['viktor', 'victor', 'a letter that languages adapt'],
    ['gent', 'ghent', 'too short to tell'],
    ['london', 'londres', 'more than one letter'],
    ['visser', 'fisser', 'the first letter'],
    ['москва', 'масква', 'another script']
  ])('%s, %s: %s', (one, other) => {
    expect(isMisspelling(one, other)).toBe(false)
    expect(isMisspelling(other, one)).toBe(false)
  })
})

test('no word is a misspelling of itself, and either of two may be the misspelt one', () => {
  const word = fc.stringMatching(/^[a-e]{4,8}$/)
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isMisspelling(one, one)).toBe(false)
      expect(isMisspelling(one, other)).toBe(isMisspelling(other, one))
    })
  )
})
