import {expect, test} from 'vitest'
import {segmentEvidence, segmentModel} from '../../../src/align/evidence/segment-evidence.js'
import {parseDocument} from '../../../src/pipeline.js'

/** What the structure says about each pair of segments, row by row. */
function structureOf(source: string, target: string): number[][] {
  const [from, to] = [parseDocument(source), parseDocument(target)]
  const [structure] = segmentEvidence(from, to)
  return from.segments.map((_, i) => to.segments.map((_, j) => structure?.cell?.(i, j) ?? 0))
}

test('a title goes with an item that has none apart, and not with the text of one that has', () => {
  const source = '- **Boats:** they sail to the island.'
  const {otherKind, sameKind} = segmentModel
  expect(structureOf(source, '- Boten varen naar het eiland.')).toEqual([[0], [sameKind]])
  expect(structureOf(source, '- **Boten:** ze varen naar het eiland.')).toEqual([
    [sameKind, otherKind],
    [otherKind, sameKind]
  ])
})
