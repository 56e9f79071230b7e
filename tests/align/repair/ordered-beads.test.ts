import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {BeadSpan} from '../../../src/align/nouns/bead-span.js'
import {orderedBeads} from '../../../src/align/repair/ordered-beads.js'
import {runs} from '../../runs.js'

/** `0-1:2-3` is the bead of source sentence 0 and target sentence 2. */
function beadOf(text: string): BeadSpan {
  const [sourceFrom = 0, sourceTo = 0, targetFrom = 0, targetTo = 0] = text
    .split(/[-:]/)
    .map(Number)
  return {sourceFrom, sourceTo, targetFrom, targetTo}
}

function textOf({sourceFrom, sourceTo, targetFrom, targetTo}: BeadSpan): string {
  return `${sourceFrom}-${sourceTo}:${targetFrom}-${targetTo}`
}

test.each([
  {
    why: 'the one of three that crosses the others',
    beads: ['0-1:2-3', '1-2:0-1', '2-3:1-2'],
    straight: ['1-2:0-1', '2-3:1-2'],
    moved: ['0-1:2-3']
  },
  {
    why: 'the smaller of two that cross',
    beads: ['0-1:2-3', '1-3:0-2'],
    straight: ['1-3:0-2'],
    moved: ['0-1:2-3']
  },
  {
    why: 'null beads after what precedes them, those of the target first',
    beads: ['1-2:0-0', '0-0:1-2', '2-3:2-3', '0-1:0-1', '0-0:3-4'],
    straight: ['0-1:0-1', '0-0:1-2', '1-2:0-0', '2-3:2-3', '0-0:3-4'],
    moved: []
  }
])('finds $why', ({beads, straight, moved}) => {
  const found = orderedBeads(beads.map(beadOf))
  expect(found.straight.map(textOf)).toEqual(straight)
  expect(found.moved.map(textOf)).toEqual(moved)
})

test('keeps every bead once, and those that have not moved ascend on both sides', () => {
  const permutation = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], {minLength: 8})
  fc.assert(
    fc.property(permutation, fc.integer({min: 0, max: 8}), (targets, linked) => {
      const beads = targets.flatMap((target, source) =>
        source < linked
          ? [beadOf(`${source}-${source + 1}:${target}-${target + 1}`)]
          : [beadOf(`${source}-${source + 1}:0-0`), beadOf(`0-0:${target}-${target + 1}`)]
      )
      const {straight, moved} = orderedBeads(beads)
      expect([...straight, ...moved].map(textOf).sort()).toEqual(beads.map(textOf).sort())
      const ends = straight.filter((bead) => bead.targetTo > bead.targetFrom)
      const inOrder = ends.map(({targetFrom}) => targetFrom)
      expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other))
    }),
    {numRuns: runs(200), seed: 11}
  )
})
