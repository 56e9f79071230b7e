import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../../src/pipeline.js'
import {openGaps} from '../../../src/store/match/open-gaps.js'
import type {Segmented} from '../../../src/store/match/reconciled.js'
import {withStanding} from '../../../src/store/standing.js'
import type {StoredBead} from '../../../src/store/stored-alignment.js'
import {bead, decision} from '../stored.js'

function documentOf(count: number): Segmented {
  return parseDocument(Array.from({length: count}, (_, at) => `Line ${at + 1}.`).join('\n\n'))
}

/** A bead of segments by their numbers; of the search, and sure, unless changed. */
function link(
  source: readonly number[],
  target: readonly number[],
  changes: Partial<StoredBead> = {}
): StoredBead {
  const texts = (numbers: readonly number[]) =>
    numbers.map((number) => [number, `Line ${number}.`] as const)
  return withStanding({...bead(texts(source), texts(target)), confidence: 1, ...changes})
}

const numbersOf = (beads: readonly StoredBead[]) =>
  beads.map(
    ({source, target}) =>
      `${source.map(({number}) => number).join('+')}:${target.map(({number}) => number).join('+')}`
  )

describe('a gap between held beads', () => {
  const sides = {source: documentOf(4), target: documentOf(4)}
  const decided = [decision(['Line 1.'], ['Line 1.'])]

  test.each([
    {why: 'that the search was sure of', changes: {confidence: 0.91}, kept: ['1:1', '4:4']},
    {why: 'that it was not sure of', changes: {confidence: 0.89}, kept: ['4:4']},
    {
      why: 'that a person decided on',
      changes: {confidence: 0.1, decisions: decided},
      kept: ['1:1', '4:4']
    },
    {
      why: 'that was brought',
      changes: {confidence: 0.1, provenance: 'import' as const},
      kept: ['1:1', '4:4']
    }
  ])('beside a bead $why', ({changes, kept}) => {
    const {kept: found, windows} = openGaps([link([1], [1], changes), link([4], [4])], sides)
    expect(numbersOf(found)).toEqual(kept)
    expect(windows).toHaveLength(1)
    expect(windows[0]).toMatchObject({source: [0, 1, 2, 3], target: [0, 1, 2, 3]})
    expect(windows[0]?.anchors).toHaveLength(kept.length)
  })

  test('is searched again with what the search found no counterpart for', () => {
    const alone = link([2], [])
    const added = link([], [2], {provenance: 'person'})
    const {kept, windows} = openGaps([link([1], [1]), alone, added, link([4], [4])], sides)
    expect(numbersOf(kept)).toEqual(['1:1', ':2', '4:4'])
    expect(windows[0]).toMatchObject({
      before: [alone],
      anchors: [
        {source: [0], target: [0]},
        {source: [], target: [1]},
        {source: [3], target: [3]}
      ]
    })
  })

  test('is not there when every segment is in a bead', () => {
    const held = [1, 2, 3, 4].map((number) => link([number], [number], {confidence: 0.5}))
    expect(openGaps(held, sides)).toEqual({kept: held, windows: []})
  })

  test('is searched with twenty neighbours, and together with a gap that shares some', () => {
    const long = {source: documentOf(200), target: documentOf(200)}
    const held = (gone: readonly number[]) =>
      Array.from({length: 200}, (_, at) => at + 1)
        .filter((number) => !gone.includes(number))
        .map((number) => link([number], [number]))
    const spans = (gone: readonly number[]) =>
      openGaps(held(gone), long).windows.map(({source}) => [source[0], source.at(-1)])
    expect(spans([100])).toEqual([[79, 119]])
    expect(spans([50, 90])).toEqual([[29, 109]])
    expect(spans([50, 100])).toEqual([
      [29, 69],
      [79, 119]
    ])
  })
})
