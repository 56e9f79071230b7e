import {expect, test} from 'vitest'
import {addTallies, percentOf, tallyAlignment} from '../../src/store/alignment-tally.js'
import {alignment, bead, decision} from './stored.js'

const one = decision(['A.'], ['A.'])

test.each([
  {what: 'a link of the search', beads: [bead([[1, 'A.']], [[1, 'A.']])], counts: {aligned: 1}},
  {
    what: 'a checked link',
    beads: [bead([[1, 'A.']], [[1, 'A.']], [one])],
    counts: {aligned: 1, checked: 1}
  },
  {
    what: 'a revised link, which is checked too',
    beads: [bead([[1, 'A.']], [[1, 'A.']], [decision(['A.'], ['A.'], {state: 'revised'})])],
    counts: {aligned: 1, checked: 1, revised: 1}
  },
  {
    what: 'a rejected link as two that miss a counterpart',
    beads: [bead([[1, 'A.']], [[1, 'A.']], [decision(['A.'], ['A.'], {state: 'rejected'})])],
    counts: {missing: 1, extra: 1}
  },
  {
    what: 'an edited source',
    beads: [bead([[1, 'B.']], [[1, 'A.']], [one])],
    counts: {aligned: 1, stale: 1}
  },
  {what: 'a segment without counterpart', beads: [bead([[1, 'A.']], [])], counts: {missing: 1}},
  {
    what: 'one that needs none, says a person',
    beads: [bead([[1, 'A.']], [], [decision(['A.'], [])])],
    counts: {aligned: 1, checked: 1}
  },
  {what: 'an extra segment', beads: [bead([], [[1, 'A.']])], counts: {segments: 0, extra: 1}},
  {
    what: 'two segments in one bead',
    beads: [
      bead(
        [
          [1, 'A.'],
          [2, 'B.']
        ],
        [[1, 'C.']]
      )
    ],
    counts: {segments: 2, aligned: 2}
  }
])('counts $what', ({beads, counts}) => {
  const none = {checked: 0, revised: 0, stale: 0, missing: 0, extra: 0, conflicts: 0, lost: 0}
  expect(tallyAlignment(alignment(beads))).toEqual({segments: 1, aligned: 0, ...none, ...counts})
})

test('counts conflicts and what is lost', () => {
  const torn = {...bead([[1, 'A.']], [[1, 'A.']]), conflict: true as const}
  const tally = tallyAlignment(
    alignment(
      [torn],
      [{decision: one, confidence: 1, provenance: 'search', gone: ['source', 'target']}]
    )
  )
  expect(tally).toMatchObject({conflicts: 1, lost: 1})
})

test('sums number by number', () => {
  const tally = tallyAlignment(
    alignment([bead([[1, 'A.']], [[1, 'A.']], [one]), bead([], [[2, 'B.']])])
  )
  expect(addTallies([tally, tally])).toMatchObject({segments: 2, checked: 2, extra: 2, stale: 0})
})

test.each([
  {part: 2, whole: 3, percent: 66},
  {part: 999, whole: 1000, percent: 99},
  {part: 1000, whole: 1000, percent: 100},
  {part: 0, whole: 0, percent: 100}
])('$part of $whole is $percent %', ({part, whole, percent}) => {
  expect(percentOf(part, whole)).toBe(percent)
})
