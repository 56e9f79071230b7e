import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {listAlteration, listsOf} from '../../bench/list-alterations.js'
import {randomFrom} from '../../bench/random-from.js'
import {writeLabel} from '../../src/check/lists/numbering.js'
import {applyEdits} from '../../src/fix/apply-edits.js'
import type {LabelDelimiter, LabelStyle} from '../../src/model/label.js'
import {alignDocuments, fixBitext, parseDocument} from '../../src/pipeline.js'
import {runs} from '../runs.js'

const sentences = [
  ['Dogs stay outside the harbour office', 'Honden blijven buiten het havenkantoor'],
  ['Boats carry a light after 22 o’clock', 'Boten voeren een licht na 22 uur'],
  ['No fires on the wooden jetty', 'Geen vuur op de houten steiger'],
  ['Anna Visser keeps the keys of the shed', 'Anna Visser bewaart de sleutels van de schuur'],
  ['Children under 12 wear a life jacket', 'Kinderen onder de 12 dragen een reddingsvest'],
  ['Pay the fee of 15 euro at the desk', 'Betaal het tarief van 15 euro aan de balie'],
  ['Bread and milk are sold on Saturdays', 'Brood en melk worden op zaterdag verkocht']
] as const

interface Marks {
  readonly style: LabelStyle
  readonly delimiter: LabelDelimiter
  readonly sign: string
}

const marks: fc.Arbitrary<Marks> = fc.record({
  style: fc.constantFrom('decimal', 'decimal', 'bullet', 'letter'),
  delimiter: fc.constantFrom('.', ')'),
  sign: fc.constantFrom('•', '-', '*')
})

/** A translation as somebody may have saved it. */
interface Saved {
  readonly bom: boolean
  readonly ends: readonly string[]
  readonly trailing: string
  readonly gap: string
  readonly hasFinalEnd: boolean
}

const saved: fc.Arbitrary<Saved> = fc.record({
  bom: fc.boolean(),
  ends: fc.constantFrom(['\n'], ['\r\n'], ['\n', '\r\n'], ['\r\n', '\r\n', '\n']),
  trailing: fc.constantFrom('', ' ', '  ', '\t'),
  gap: fc.constantFrom(' ', ' ', '  ', '\t'),
  hasFinalEnd: fc.boolean()
})

const plain: Saved = {bom: false, ends: ['\n'], trailing: '', gap: ' ', hasFinalEnd: true}

const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

interface Content {
  readonly side: 0 | 1
  readonly count: number
  readonly marks: Marks
}

function textOf({side, count, marks: {style, delimiter, sign}}: Content, how: Saved): string {
  const labelAt = (index: number) =>
    style === 'bullet'
      ? sign
      : writeLabel([index + 1], {text: '', style, value: [index + 1], delimiter, place})
  const items = sentences
    .slice(0, count)
    .map((pair, index) => `${labelAt(index)}${how.gap}${pair[side]}.${how.trailing}`)
  const title = side === 0 ? '# Harbour rules' : '# Havenregels'
  const lines = [title, '', ...items]
  const ended = lines.map((line, index) => {
    const isLast = index === lines.length - 1
    return line + (isLast && !how.hasFinalEnd ? '' : how.ends[index % how.ends.length])
  })
  return (how.bom ? '\uFEFF' : '') + ended.join('')
}

interface Case {
  readonly count: number
  readonly marks: Marks
  readonly saved: Saved
  /** What is drawn to be altered. */
  readonly seed: number
}

const cases: fc.Arbitrary<Case> = fc.record({
  count: fc.integer({min: 4, max: sentences.length}),
  marks,
  saved,
  seed: fc.integer({min: 1, max: 1_000_000})
})

function fixed(source: string, target: string) {
  return fixBitext(
    alignDocuments(parseDocument(source, {lang: 'en'}), parseDocument(target, {lang: 'nl'}))
  )
}

/** A translation whose markers were altered, with the two texts that it is made of. */
function altered({count, marks: how, saved: as, seed}: Case) {
  const source = textOf({side: 0, count, marks: how}, plain)
  const before = textOf({side: 1, count, marks: how}, as)
  const document = parseDocument(before, {lang: 'nl'})
  const kind = how.style === 'bullet' ? 'bullets' : 'numbers'
  const change =
    listsOf(document, kind).length > 0 && listAlteration(document, kind, randomFrom(seed))
  return {source, before, text: change ? applyEdits(before, change.edits) : before}
}

describe('a list whose markers were altered', () => {
  test('has each line as it was, or as it was altered, whatever its line ends', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const {source, before, text} = altered(one)
        const outcome = fixed(source, text)
        const [now, was, asAltered] = [outcome.bitext.target.text, before, text].map((each) =>
          each.split(/(?<=\n)/u)
        )
        expect(now).toHaveLength(was?.length ?? 0)
        for (const [index, line] of (now ?? []).entries()) {
          expect([was?.[index], asAltered?.[index]]).toContain(line)
        }
      }),
      {numRuns: runs(60)}
    )
  })

  test('is changed no further by a second run', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const {source, text} = altered(one)
        const once = fixed(source, text)
        const again = fixed(source, once.bitext.target.text)
        expect(again.applied).toEqual([])
      }),
      {numRuns: runs(30)}
    )
  })

  test('is mostly put right', () => {
    const drawn = fc.sample(cases, {seed: 6, numRuns: 60}).map(altered)
    const wrong = drawn.filter(({before, text}) => text !== before)
    const right = wrong.filter(({source, before, text}) => {
      const outcome = fixed(source, text)
      return outcome.bitext.target.text === before
    })
    expect(right.length / wrong.length).toBeGreaterThan(0.9)
  })
})

test('a translation that is in order is left as it was saved', () => {
  fc.assert(
    fc.property(cases, ({count, marks: how, saved: as}) => {
      const text = textOf({side: 1, count, marks: how}, as)
      const outcome = fixed(textOf({side: 0, count, marks: how}, plain), text)
      expect(outcome.bitext.target.text).toBe(text)
    }),
    {numRuns: runs(30)}
  )
})
