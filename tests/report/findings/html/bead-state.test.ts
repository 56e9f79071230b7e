import {expect, test} from 'vitest'
import {stateFinder} from '../../../../src/report/findings/html/bead-state.js'
import type {BeadState, StoredAlignment} from '../../../../src/store/stored-alignment.js'
import {cleanPair} from '../../fixture.js'

const pair = cleanPair()

function storedAs(state: BeadState): StoredAlignment {
  const {source, target, beads} = pair.bitext
  const stored = beads.map((bead) => ({
    source: bead.source,
    target: bead.target,
    confidence: 1,
    provenance: 'search' as const,
    state,
    decisions: []
  }))
  return {source, target, beads: stored, lost: []}
}

const states: readonly BeadState[] = ['proposed', 'checked', 'revised', 'rejected']

test.each(states)('finds that a bead is %s by the numbers of its segments', (state) => {
  const found = pair.bitext.beads.map(stateFinder({...pair, stored: storedAs(state)}))
  expect(found).toEqual([state])
})

test('finds no state where none is stored', () => {
  expect(pair.bitext.beads.map(stateFinder(pair))).toEqual([undefined])
})

test.each([
  {state: 'rejected', alone: 'rejected'},
  {state: 'checked', alone: undefined}
] as const)('a segment alone of a $state bead is $alone', ({state, alone}) => {
  const stateOf = stateFinder({...pair, stored: storedAs(state)})
  const found = pair.bitext.beads.map((bead) => stateOf({...bead, target: []}))
  expect(found).toEqual([alone])
})
