import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseLadder} from '../../src/align/nouns/ladder.js'
import {type Bitext, sentencesOf} from '../../src/model/bead.js'
import {beadsLadder} from '../../src/report/beads/ladder.js'
import {sentenceRows} from '../../src/report/beads/sentence-rows.js'
import {beadsTsv} from '../../src/report/beads/tsv.js'
import {tsv} from '../../src/report/layout/tsv.js'
import {expectGolden} from '../golden.js'
import {teaBitext} from './fixture.js'

/** The tea guide with reasons, a moved bead, and a bead one of whose sentences is left alone. */
function movedTea(): Bitext {
  const bitext = teaBitext()
  const beads = bitext.beads.map((bead) => ({
    ...bead,
    reasons:
      bead.source.length * bead.target.length > 0 ? ['length fits', '1 of 2 words known'] : [],
    ...(bead.number === 8 ? {moved: true as const} : {})
  }))
  return {...bitext, beads}
}

describe('beadsLadder', () => {
  test('is what tea.ladder holds', () => expectGolden('tea.ladder', beadsLadder(teaBitext())))

  test('has every sentence of either side once, null beads as singletons', () => {
    const {source, target} = teaBitext()
    const beads = parseLadder(beadsLadder(teaBitext()))
    const count = ({segments}: Bitext['source']) =>
      segments.flatMap(({sentences}) => sentences).length
    const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
    const upTo = (length: number) => Array.from({length}, (_, index) => index)
    expect(ascending(beads.flatMap((bead) => bead.source))).toEqual(upTo(count(source)))
    expect(ascending(beads.flatMap((bead) => bead.target))).toEqual(upTo(count(target)))
    const alone = beads.filter((bead) => bead.source.length * bead.target.length === 0)
    expect(alone.every((bead) => bead.source.length + bead.target.length === 1)).toBe(true)
  })
})

describe('sentenceRows', () => {
  test('are as sure as their segments and, given those, their sentences are together', () => {
    const [bead] = teaBitext().beads.filter(({number}) => number === 4)
    const half = (bead ? sentencesOf(bead) : []).map((pair) => ({...pair, confidence: 0.5}))
    const beads = bead ? [{...bead, confidence: 0.8, inside: () => half}] : []
    expect(sentenceRows({...teaBitext(), beads}).map(({confidence}) => confidence)).toEqual([0.4])
  })
})

describe('beadsTsv', () => {
  test('is what tea.tsv holds', () => expectGolden('tea.tsv', beadsTsv(movedTea())))

  test('is what tea-sentences.tsv holds, sentence by sentence', () => {
    expectGolden('tea-sentences.tsv', beadsTsv(movedTea(), {sentences: true}))
  })

  test('has a row for each line of the ladder, in its order', () => {
    const [, ...rows] = beadsTsv(movedTea(), {sentences: true}).trimEnd().split('\n')
    const shapes = parseLadder(beadsLadder(movedTea())).map(
      ({source, target}) => `${source.length}-${target.length}`
    )
    expect(rows.map((row) => row.split('\t')[3])).toEqual(shapes)
  })

  test('keeps a bead on a line and a text in its cell, and gives it back', () => {
    const text = 'a\tb\nc\rd\\n'
    const row = {number: 1, source: [0], target: [], confidence: 1, isMoved: false, reasons: []}
    const [, line, rest] = tsv([{...row, sourceText: text, targetText: ''}]).split('\n')
    expect(line).toBe('1\t0\t\t1-0\t1\t\ta\\tb\\nc\\rd\\\\n\t\t')
    expect(rest).toBe('')
  })

  test('gives every text back, whatever is in it', () => {
    const signs: Readonly<Record<string, string>> = {t: '\t', n: '\n', r: '\r', '\\': '\\'}
    const text = fc.string({unit: fc.constantFrom('a', 't', 'n', '\t', '\n', '\r', '\\', '“')})
    const law = fc.property(text, text, (sourceText, targetText) => {
      const plain = {
        number: 1,
        source: [0],
        target: [0],
        confidence: 1,
        isMoved: false,
        reasons: []
      }
      const [, row = ''] = tsv([{...plain, sourceText, targetText}]).split('\n')
      const cells = row
        .split('\t')
        .map((cell) => cell.replace(/\\(.)/gu, (_, sign: string) => signs[sign] ?? sign))
      expect(cells.slice(6, 8)).toEqual([sourceText, targetText])
    })
    fc.assert(law, {seed: 3})
  })
})
