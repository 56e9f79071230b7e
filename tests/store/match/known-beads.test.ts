import {describe, expect, test} from 'vitest'
import {knownBeads} from '../../../src/store/match/known-beads.js'
import {bead, decision} from '../stored.js'

const english = [[1, 'Warm the milk.']] as const
const dutch = [[1, 'Verwarm de melk.']] as const
const decided = (state: 'checked' | 'rejected' | 'revised') =>
  bead(english, dutch, [decision(['Warm the milk.'], ['Verwarm de melk.'], {state})])

describe('the confidence of a bead from an alignment file', () => {
  test('is that of the search while nobody decided', () => {
    expect(knownBeads([bead(english, dutch)])).toMatchObject([{confidence: 0.9}])
  })

  test.each(['checked', 'revised'] as const)('is 1 when it was %s', (state) => {
    expect(knownBeads([decided(state)])).toMatchObject([{confidence: 1}])
  })

  test('is that of the search for the segments of a rejected bead, each on its own', () => {
    expect(knownBeads([decided('rejected')])).toMatchObject([
      {source: [], target: [0], confidence: 0.9},
      {source: [0], target: [], confidence: 0.9}
    ])
  })

  test('is that of the search where the text changed since', () => {
    const stale = decision(['Heat the milk.'], ['Verwarm de melk.'])
    expect(knownBeads([bead(english, dutch, [stale])])).toMatchObject([{confidence: 0.9}])
  })
})
