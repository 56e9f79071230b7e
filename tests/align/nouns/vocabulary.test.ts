import {describe, expect, test} from 'vitest'
import {encodeSide} from '../../../src/align/nouns/side.js'
import {Vocabulary} from '../../../src/align/nouns/vocabulary.js'

const keysOf = (sentences: readonly string[]) => {
  const vocabulary = new Vocabulary(5)
  const {starts, units} = encodeSide(sentences, vocabulary)
  return sentences.map((_, index) =>
    Array.from(units.subarray(starts[index], starts[index + 1]), (id) => vocabulary.units[id]?.key)
  )
}

describe('encodeSide', () => {
  test('repeated units of a sentence are neighbours', () => {
    expect(keysOf(['a b a c b a'])).toEqual([['a', 'a', 'a', 'b', 'b', 'c']])
  })

  test('a label and the same number in the text are two units', () => {
    expect(keysOf(['Chapter 3', 'the 3 mills'])).toEqual([
      ['chapt', '§3'],
      ['the', '#3', 'mills']
    ])
  })

  test('a long sentence is sorted as well as a short one', () => {
    const words = Array.from({length: 200}, (_, index) => `w${(index * 7) % 50}`)
    const vocabulary = new Vocabulary(5)
    const {starts, units} = encodeSide(['x y z', words.join(' ')], vocabulary)
    const long = units.subarray(starts[1])
    expect(long.length).toBe(400)
    expect(Array.from(long)).toEqual(Array.from(long).sort((one, other) => one - other))
  })

  test('frequencies are shares of all units, and sum to 1', () => {
    const vocabulary = new Vocabulary(5)
    encodeSide(['a a b', 'a'], vocabulary)
    expect(Array.from(vocabulary.frequencies())).toEqual([0.75, 0.25])
  })
})
