import {describe, expect, test} from 'vitest'
import {segmentEvidence, segmentModel} from '../../../src/align/evidence/segment-evidence.js'
import {defined} from '../../../src/align/nouns/defined.js'
import type {Document} from '../../../src/model/document.js'
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

describe('the depth of headings', () => {
  const {sameKind, sameDepth, otherDepth} = segmentModel
  const [deep, shallow] = ['## Boats', '# Boten'].map((text) => parseDocument(text))
  /** A document whose headings are lines that only look like one. */
  const plain = (document: Document | undefined) => ({
    ...defined(document),
    segments: defined(document).segments.map((one) => ({...one, plainHeading: true as const}))
  })
  const evidence = (from: Document | undefined, to: Document | undefined) =>
    segmentEvidence(defined(from), defined(to))[0]?.cell?.(0, 0)

  test('speaks for or against two headings', () => {
    expect(evidence(deep, deep)).toBe(sameKind + sameDepth)
    expect(evidence(deep, shallow)).toBe(sameKind + otherDepth)
  })

  test('says nothing where one of them is a plain line', () => {
    expect(evidence(plain(deep), shallow)).toBe(sameKind)
    expect(evidence(deep, plain(shallow))).toBe(sameKind)
  })
})

test('the column of cells speaks for or against them', () => {
  const {sameKind, sameColumn, otherColumn} = segmentModel
  const table = '| a | b |\n| - | - |'
  expect(structureOf(table, table)).toEqual([
    [sameKind + sameColumn, sameKind + otherColumn],
    [sameKind + otherColumn, sameKind + sameColumn]
  ])
})
