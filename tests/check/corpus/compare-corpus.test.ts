import {describe, expect, test} from 'vitest'
import {compareCorpus} from '../../../src/check/corpus/compare-corpus.js'
import type {CorpusItem, CorpusPart} from '../../../src/check/corpus/corpus-part.js'
import type {Rule} from '../../../src/check/define-rule.js'
import type {Bitext} from '../../../src/model/bead.js'
import {
  alignDocuments,
  type CheckBitextOptions,
  examineBitext,
  parseDocument
} from '../../../src/pipeline.js'
import {targetInconsistent} from '../../../src/rules/target-inconsistent.js'

const rules = [targetInconsistent]

function bitextOf(name: string, lines: readonly string[]): Bitext {
  const source = '# The hatch\n\nClose the hatch.\n\nThe sea is calm today.\n'
  const target = lines.join('\n\n')
  return alignDocuments(
    parseDocument(source, {path: `${name}.en.md`, lang: 'en'}),
    parseDocument(target, {path: `${name}.nl.md`, lang: 'nl'})
  )
}

const usual = ['# Het luik', 'Sluit het luik.', 'De zee is kalm vandaag.']
const other = ['# Het luik', 'Doe de klep dicht.', 'De zee is kalm vandaag.']

function found(pairs: readonly Bitext[], options: CheckBitextOptions = {}): string[][] {
  const checked = pairs.map((bitext) => ({bitext, ...examineBitext(bitext, {rules, ...options})}))
  const of = {
    length: checked.length,
    collectedOf: (index: number) => checked[index]?.collected ?? [],
    putAside: (text: string) => () => text
  }
  const {findingsOf} = compareCorpus(of, rules)
  return checked.map((pair, index) =>
    findingsOf(index, pair).map(({at, reason}) => `${at.path}:${at.start.line} ${reason}`)
  )
}

const drift = 'b.nl.md:3 Unexpected `Doe de klep dicht.`, expected `Sluit het luik.`'

describe('compareCorpus', () => {
  test('finds the pair that differs from most', () => {
    const pairs = [bitextOf('a', usual), bitextOf('b', other), bitextOf('c', usual)]
    expect(found(pairs)).toEqual([[], [drift], []])
  })

  test('of two, names the later one', () => {
    expect(found([bitextOf('a', usual), bitextOf('b', other)])).toEqual([[], [drift]])
  })

  test('says nothing where no translation is usual', () => {
    const third = ['# Het luik', 'Het luik moet dicht.', 'De zee is kalm vandaag.']
    const pairs = [bitextOf('a', usual), bitextOf('b', other), bitextOf('c', third)]
    expect(found(pairs)).toEqual([[], [], []])
  })

  test('says nothing that a pair has said by itself', () => {
    const twice = [
      ['# The hatch', '# Het luik'],
      ['Close the hatch.', 'Sluit het luik.'],
      ['The sea is calm today.', 'De zee is kalm vandaag.'],
      ['Close the hatch.', 'Doe de klep dicht.']
    ]
    const [source, target] = [0, 1].map((side) => twice.map((line) => line[side]).join('\n\n'))
    const bitext = alignDocuments(
      parseDocument(source ?? '', {path: 'd.en.md', lang: 'en'}),
      parseDocument(target ?? '', {path: 'd.nl.md', lang: 'nl'})
    )
    expect(examineBitext(bitext, {rules}).findings).toHaveLength(1)
    expect(found([bitextOf('a', usual), bitext])).toEqual([[], []])
  })

  test('heeds comments, the least confidence and rules that are off', () => {
    const ignored = [...other]
    ignored.splice(1, 0, '<!-- bitext-ignore-next target-inconsistent -->')
    const pairs = [bitextOf('a', usual), bitextOf('b', other)]
    expect(found(pairs, {minConfidence: 0.99})).toEqual([[], []])
    expect(found(pairs, {severities: {'target-inconsistent': 'off'}})).toEqual([[], []])
    expect(found([bitextOf('a', usual), bitextOf('b', ignored)])).toEqual([[], []])
  })

  test('compares many items in shares, as if at once', () => {
    const wordings = [
      () => 'usual',
      (at: number) => (at % 2 === 0 ? 'odd' : 'usual'),
      () => 'usual'
    ]
    const collected = wordings.map((wording, index) =>
      Array.from({length: 12_000}, (_, at) => item(`key ${at}`, wording(at), {index, at}))
    )
    const shares: string[] = []
    const {findingsOf} = compareCorpus(
      {
        length: collected.length,
        collectedOf: (index) => [{...settings, items: collected[index] ?? []}],
        putAside: (text) => {
          shares.push(text)
          return () => text
        }
      },
      rules
    )
    const told = collected.map((_, index) =>
      findingsOf(index, {
        bitext: {source: {path: 'x.en.md'}, target: {path: `${index}.md`}},
        findings: []
      })
    )
    const linesOf = (found: readonly {readonly at: {readonly start: {readonly line: number}}}[]) =>
      found.map(({at}) => at.start.line).sort((a, b) => a - b)
    const atOnce = targetInconsistent.corpus?.compare(collected.flat()) ?? []
    // 18,000 items differ, from three pairs in two shares.
    expect(shares).toHaveLength(6)
    expect(told.map((found) => found.length)).toEqual([0, 6000, 0])
    expect(linesOf(told[1] ?? [])).toEqual(
      atOnce.map(({item: {place}}) => place.start.line).sort((a, b) => a - b)
    )
  })
})

describe('a rule that goes wrong when pairs are compared', () => {
  const {check: _, ...rest} = targetInconsistent
  const own = (compare: CorpusPart['compare']): Rule => ({
    ...rest,
    module: 'own.mjs',
    check: () => undefined,
    corpus: {collect: () => [], compare}
  })
  const items = [item('a', 'x', {index: 0, at: 0}), item('a', 'y', {index: 1, at: 3})]

  function told(rule: Rule) {
    const {findingsOf, errors} = compareCorpus(
      {
        length: 2,
        collectedOf: (index) => [{...settings, items: items.slice(index, index + 1)}],
        putAside: (text) => () => text
      },
      [rule]
    )
    const bitext = {source: {path: 'x.en.md'}, target: {path: '1.md'}}
    return {
      findings: findingsOf(1, {bitext, findings: []}).map(({reason, bead}) => `${bead} ${reason}`),
      errors: errors.map(({message}) => message)
    }
  }

  test.each<{
    readonly name: string
    readonly compare: CorpusPart['compare']
    readonly says: string
  }>([
    {
      name: 'throws',
      compare: () => {
        throw new Error('no dogs')
      },
      says: 'Cannot run rule `target-inconsistent` of `own.mjs`: no dogs'
    },
    {
      name: 'reports without evidence',
      compare: ([one]) => (one ? [{item: one, message: 'x', evidence: Number.NaN}] : []),
      says: 'Unexpected report of rule `target-inconsistent` of `own.mjs`: `evidence` is `NaN`, expected a number from 0 to 1'
    },
    {
      name: 'reports about an item of its own',
      compare: ([one]) => (one ? [{item: {...one}, message: 'x', evidence: 1}] : []),
      says: 'Unexpected report of rule `target-inconsistent` of `own.mjs`: its item is none of those that it compares'
    }
  ])('and $name is named', ({compare, says}) => {
    expect(told(own(compare))).toEqual({findings: [], errors: [says]})
  })

  test('keeps what it reported before', () => {
    const rule = own((all) =>
      all
        .filter(({value}) => value === 'y')
        .flatMap((one) => [
          {item: one, message: 'y', evidence: 1},
          {item: one, message: 'z', evidence: 2}
        ])
    )
    expect(told(rule)).toEqual({
      findings: ['3 y'],
      errors: [expect.stringContaining('`evidence` is `2`')]
    })
  })
})

const settings = {rule: 'target-inconsistent', severity: 'warning', minConfidence: 0} as const

function item(
  key: string,
  value: string,
  {index, at}: {readonly index: number; readonly at: number}
): CorpusItem {
  const point = {line: at + 1, column: 1, offset: at}
  const place = {start: point, end: point}
  const path = `${index}.md`
  return {key, value, place, path, shown: value, counterpart: place, bead: at, confidence: 1}
}
