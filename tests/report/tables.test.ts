import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from 'vitest'
import {beadsJson} from '../../src/report/beads/json.js'
import {beadsTable} from '../../src/report/beads/table.js'
import {displayWidth} from '../../src/report/layout/display-width.js'
import {segmentsJson} from '../../src/report/segments/json.js'
import {segmentsTable} from '../../src/report/segments/table.js'
import {expectGolden} from '../golden.js'
import {cleanPair, teaBitext} from './fixture.js'

const plain = {colour: false, width: 80}

describe('segmentsTable', () => {
  test('shows what tea-segments.txt holds', () => {
    const {source, target} = teaBitext()
    expectGolden('tea-segments.txt', segmentsTable(source, plain) + segmentsTable(target, plain))
  })

  test('shows texts whole where nothing limits the width', () => {
    const {target} = teaBitext()
    const table = segmentsTable(target, {colour: false, width: Number.POSITIVE_INFINITY})
    expect(table).toContain('Hij heeft twee delen, “één” & <twee>. Meer niet.\n')
  })

  test('is its head alone for a document without segments', () => {
    const empty = {...cleanPair().bitext.source, segments: []}
    expect(segmentsTable(empty, plain)).toBe('#  path  kind  label  lang  place  text\n')
  })
})

describe('beadsTable', () => {
  test('shows what tea-beads.txt holds', () => {
    expectGolden('tea-beads.txt', beadsTable(teaBitext(), {colour: false, width: 110}))
  })

  test('shows the sentences below as tea-bead-sentences.txt holds', () => {
    const table = beadsTable(teaBitext(), {colour: false, width: 110}, {sentences: true})
    expectGolden('tea-bead-sentences.txt', table)
  })

  test('says below a bead what speaks for it, and that it was moved', () => {
    const {beads, ...documents} = teaBitext()
    const reasons = ['length fits', '7 of 9 words known']
    const told = beads.map((bead) => ({...bead, reasons, moved: true as const}))
    const shown = (width: number) =>
      beadsTable({...documents, beads: told}, {colour: false, width}).split('\n')
    expect(shown(110)).toContain('    moved, length fits, 7 of 9 words known')
    // Below a bead of two lines, and not below one without counterpart.
    expect(shown(110).findIndex((line) => line.startsWith('    moved'))).toBe(5)
    for (const line of shown(90)) expect(displayWidth(line)).toBeLessThanOrEqual(90)
  })

  test.each([90, 110, 160])('keeps within %i columns', (width) => {
    const lines = beadsTable(teaBitext(), {colour: false, width}, {sentences: true}).split('\n')
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  test('paints rows, and nothing else changes', () => {
    const painted = beadsTable(teaBitext(), {colour: true, width: 110})
    expect(painted).toContain('\u001b[1;33m 1  0-1')
    expect(stripVTControlCharacters(painted)).toBe(
      beadsTable(teaBitext(), {colour: false, width: 110})
    )
  })
})

describe('for machines', () => {
  test('segments are written as tea-segments.json holds', () => {
    expectGolden('tea-segments.json', segmentsJson(teaBitext().source))
  })

  test('beads are written as milk-beads.json holds', () => {
    expectGolden('milk-beads.json', beadsJson('milk', cleanPair().bitext))
  })
})
