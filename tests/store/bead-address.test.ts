import {describe, expect, test} from 'vitest'
import {
  beadsAt,
  parseBeadAddress,
  parseSegmentList,
  segmentAt
} from '../../src/store/bead-address.js'
import type {StoredAlignment, StoredSegment} from '../../src/store/stored-alignment.js'
import {alignment, bead, segment} from './stored.js'

function at(number: number, path: string): StoredSegment {
  return {...segment(number, path), path}
}

/** Section 1, section 2 with three blocks of which the last has two below it, section 3. */
const tea: StoredAlignment = alignment([
  {...bead([], []), source: [at(1, '1')], target: [at(1, '1')]},
  {...bead([], []), source: [at(2, '2')], target: [at(2, '2')]},
  {...bead([], []), source: [at(3, '2.1'), at(4, '2.2')], target: [at(3, '2.1')]},
  {...bead([], []), source: [at(5, '2.3')], target: []},
  {...bead([], []), source: [at(6, '2.3.1')], target: [at(5, '2.2')]},
  {...bead([], []), source: [], target: [at(6, '2.3')]},
  {...bead([], []), source: [at(7, '3')], target: [at(7, '3')]}
])

/** Beads by the numbers of their segments: `3,4:3`. */
function beadsOf(address: string): readonly string[] {
  const numbers = (side: readonly StoredSegment[]) => side.map(({number}) => number).join(',')
  return beadsAt(tea, parseBeadAddress(address)).map(
    ({source, target}) => `${numbers(source)}:${numbers(target)}`
  )
}

describe('beads', () => {
  test.each([
    {address: '2.2', beads: ['3,4:3'], what: 'a path is one in the source'},
    {address: 's4', beads: ['3,4:3'], what: 'a number in the source'},
    {address: 't6', beads: [':6'], what: 'a number in the target'},
    {address: 't2.3', beads: [':6'], what: 'a path in the target'},
    {address: 's2.3', beads: ['5:'], what: 'a path in the source, said so'},
    {address: '2.1-2.3', beads: ['3,4:3', '5:', '6:5'], what: 'a range with what is below its end'},
    {address: '2-2', beads: ['2:2', '3,4:3', '5:', '6:5'], what: 'a section whole'},
    {address: 's1..s2', beads: ['1:1', '2:2'], what: 'a range with dots'},
    {address: '2.1..2.3', beads: ['3,4:3', '5:', '6:5'], what: 'a range of paths with dots'},
    {address: 's1–s2', beads: ['1:1', '2:2'], what: 'a range with a dash'},
    {address: 't5-t6', beads: ['6:5', ':6'], what: 'a range of the target'}
  ])('$address: $what', ({address, beads}) => {
    expect(beadsOf(address)).toEqual(beads)
  })

  test.each([
    {address: '2.9', says: 'Cannot find the segment `2.9` in the source'},
    {address: 't8', says: 'Cannot find the segment `t8` in the target'},
    {address: 'b3', says: 'Unexpected address `b3`'},
    {address: '', says: 'Unexpected address ``'},
    {address: '2.', says: 'Unexpected address `2.`'},
    {address: '1-2-3', says: 'Unexpected address `1-2-3`'},
    {address: 's1-t2', says: 'they are in different documents'},
    {address: '3-1', says: 'its end comes before its start'}
  ])('$address is refused', ({address, says}) => {
    expect(() => beadsOf(address)).toThrow(says)
  })
})

describe('segments of a link', () => {
  test.each([
    {list: 's3,s4', side: 'source', numbers: [3, 4]},
    {list: '2.1, 2.2', side: 'source', numbers: [3, 4]},
    {list: 't5', side: 'target', numbers: [5]},
    {list: '2.2', side: 'target', numbers: [5]}
  ] as const)('$list in the $side', ({list, side, numbers}) => {
    const found = parseSegmentList(list, side).map((address) => segmentAt(tea, address).number)
    expect(found).toEqual(numbers)
  })

  test.each([
    {list: 't5', says: 'Unexpected `t5`, expected a segment of the source'},
    {list: 's3,,s4', says: 'Unexpected address ``'},
    {list: 's3-s4', says: 'Unexpected address `s3-s4`'}
  ])('$list is refused in the source', ({list, says}) => {
    expect(() => parseSegmentList(list, 'source')).toThrow(says)
  })
})
