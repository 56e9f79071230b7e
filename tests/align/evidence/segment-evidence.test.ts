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

  test('says nothing where only one is a heading', () => {
    const {otherKind} = segmentModel
    expect(structureOf('# Boats', 'Boten varen.')).toEqual([[otherKind]])
    expect(structureOf('Boats sail.', '# Boten')).toEqual([[otherKind]])
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

test.each([
  {why: 'two kinds of prose are kin', target: '> Boten varen.', found: segmentModel.kinKind},
  {why: 'a heading is another kind', target: '# Boten', found: segmentModel.otherKind},
  {why: 'code is alien', target: '```\nboot\n```', found: segmentModel.alienKind}
])('to a paragraph, $why', ({target, found}) => {
  expect(structureOf('Boats sail.', target)).toEqual([[found]])
})

describe('the number and the place in the list', () => {
  const {sameNumber, otherNumber, sameOrdinal} = segmentModel
  const order = (source: string, target: string) => {
    const [from, to] = [parseDocument(source), parseDocument(target)]
    return segmentEvidence(from, to)[1]?.cell?.(0, 0)
  }

  test.each([
    {why: 'both the same', source: '3. Boats', target: '3. Boten', found: sameOrdinal + sameNumber},
    {
      why: 'another number',
      source: '3. Boats',
      target: '4. Boten',
      found: sameOrdinal + otherNumber
    },
    {why: 'a bullet', source: '3. Boats', target: '- Boten', found: sameOrdinal},
    {why: 'a bullet in the source', source: '- Boats', target: '3. Boten', found: sameOrdinal},
    {why: 'two bullets', source: '- Boats', target: '- Boten', found: sameOrdinal},
    {why: 'a paragraph', source: '3. Boats', target: 'Boten varen.', found: 0}
  ])('$why', ({source, target, found}) => {
    expect(order(source, target)).toBe(found)
  })
})
