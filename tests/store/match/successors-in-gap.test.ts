import {describe, expect, test} from 'vitest'
import {successorsInGap} from '../../../src/store/match/successors-in-gap.js'
import {characterPairs} from '../../../src/store/match/text-likeness.js'

/** Old segments, `undefined` for one whose text is not known, and what became of them: `0→1+2`. */
function successors(olds: readonly (string | undefined)[], nows: readonly string[]): string[] {
  const kind = 'paragraph'
  const gap = {
    olds: olds.map((text, index) => ({
      index,
      kind,
      ...(text === undefined ? {} : {pairs: characterPairs(text)})
    })),
    nows: nows.map((text, index) => ({index, kind, pairs: characterPairs(text)}))
  }
  return [...successorsInGap(gap)].map(([from, to]) => `${from}→${to.join('+')}`)
}

const gate = 'The keeper closes the gate at dusk.'
const dogs = 'Dogs are welcome on the eastern pier.'
const tide = 'We live with the tides of the sea.'

describe('what became of a text', () => {
  test.each([
    {why: 'is what is most like it', olds: [gate], nows: [dogs, `${gate} Always.`], found: ['0→1']},
    {why: 'is found in order', olds: [gate, dogs], nows: [`${dogs} Always.`, gate], found: ['0→1']},
    {
      why: 'is found after one that is gone',
      olds: [dogs, gate],
      nows: [`${gate} Always.`, '0123456789'],
      found: ['1→0']
    },
    {
      why: 'is its parts after a split',
      olds: [`${gate} ${dogs} ${tide}`],
      nows: [gate, dogs, tide],
      found: ['0→0+1+2']
    },
    {
      why: 'is what it was put into',
      olds: [gate, dogs],
      nows: [`${gate} ${dogs}`],
      found: ['0→0', '1→0']
    },
    {why: 'is nothing where nothing is alike', olds: [gate, dogs], nows: ['0123456789'], found: []},
    {
      why: 'is what took its place, if nothing else did',
      olds: [gate],
      nows: ['0123'],
      found: ['0→0']
    },
    {
      why: 'is no text that is as near to one that is not known',
      olds: [undefined, gate],
      nows: ['0123456789', gate],
      found: ['1→1']
    }
  ])('$why', ({olds, nows, found}) => {
    expect(successors(olds, nows)).toEqual(found)
  })

  // Letters in runs, so that each pair of neighbours counts: `abc` has the pairs ab, bc and c.
  const text = 'abcdefghijklmnopqrst'
  const other = 'αβγδεζηθικλμνξοπρστυ'

  test.each([
    {same: 7, found: []},
    {same: 9, found: ['0→0']}
  ])('shares a third of its characters with it: $same of 20', ({same, found}) => {
    const now = text.slice(0, same) + other.slice(0, 20 - same)
    // A second new segment, so that place alone does not say what became of it.
    expect(successors([text], [now, '~'])).toEqual(found)
  })

  test.each([
    {same: 10, found: ['0→0']},
    {same: 14, found: ['0→0+1']}
  ])('is a part of it with $same of its 20 characters', ({same, found}) => {
    const whole = `${text} 0123456789 2468013579`
    const part = text.slice(0, same) + 'ÀÈÌÒÙÁÉÍÓÚ'.slice(0, 20 - same)
    expect(successors([whole], ['0123456789 2468013579', part])).toEqual(found)
  })

  test('is no part of it when it is very short', () => {
    const whole = `${text} 0123456789`
    expect(successors([whole], [text, '0123456'])).toEqual(['0→0'])
    expect(successors([whole], [text, '01234567'])).toEqual(['0→0+1'])
  })
})
