import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Bitext} from '../src/model/bead.js'
import type {Finding} from '../src/model/finding.js'
import type {FilePlace} from '../src/model/place.js'
import {alignDocuments, checkBitext, parseDocument} from '../src/pipeline.js'
import {kindsOf} from './drift-kinds.js'
import {perturbations} from './perturbations.js'

/** A finding of which it is known whether it is right. */
export interface LabelledFinding {
  readonly rule: string
  /** Evidence times the bead's confidence, in [0, 1], before calibration. */
  readonly score: number
  readonly isRight: boolean
  /** Where it is from: only `judged` was read by a person. */
  readonly from: 'drift' | 'negative' | 'perturbed' | 'judged'
  /** The text that it is about, and its repository: what is held out together. */
  readonly text: string
  readonly repository: string
  /** Where it is and what it says. */
  readonly told: string
}

interface Pair {
  readonly src: string
  readonly tgt: string
  readonly srcLang: string
  readonly tgtLang: string
}

interface Base extends Pair {
  readonly id: string
  readonly corpus: string
}

interface DriftCase extends Pair {
  readonly id: string
  readonly kind: string
  readonly base: string
  readonly corpus: string
  readonly negative: boolean
  readonly soft?: boolean
  readonly truth: readonly {readonly srcLines: number[]; readonly tgtLines: number[]}[]
}

/** Scores become confidences as they are. */
const uncalibrated = {intercept: 0, slope: 1, offsets: {}}
/** Lines from a drift within which a finding is about it. */
const near = 2
/** Of the beads of a base, one in so many is changed. */
const every = 4

/** All findings that have a label: of known drifts, of changes that are no drift, and judged ones. */
export function labelledFindings(folder: string): readonly LabelledFinding[] {
  const set = join(folder, 'drift-dev')
  const bases = new Map(linesOf<Base>(join(set, 'bases.jsonl')).map((base) => [base.id, base]))
  const checked = new Map([...bases].map(([id, base]) => [id, bitextOf(set, base)]))
  const said = new Map([...checked].map(([id, bitext]) => [id, aboutsOf(bitext)]))
  const cases = linesOf<DriftCase>(join(set, 'cases.jsonl')).filter(({soft}) => !soft)
  return [
    ...cases.flatMap((one) => ofCase(one, bitextOf(set, one), said.get(one.base) ?? [])),
    ...[...checked].flatMap(([id, bitext]) =>
      ofPerturbations(bitext, said.get(id) ?? [], bases.get(id))
    ),
    ...judged(folder)
  ]
}

function linesOf<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): T => JSON.parse(line))
}

function bitextOf(folder: string, {src, tgt, srcLang, tgtLang}: Pair): Bitext {
  const read = (path: string, lang: string) =>
    parseDocument(readFileSync(join(folder, path), 'utf8'), {path, lang})
  return alignDocuments(read(src, srcLang), read(tgt, tgtLang))
}

function findingsOf(bitext: Bitext): Finding[] {
  return checkBitext(bitext, {calibration: uncalibrated})
}

/** What a finding is about, wherever that stands. */
interface About {
  readonly rule: string
  readonly here: string
  readonly there: string
}

function aboutOf({rule, side, at, counterpart}: Finding, bitext: Bitext): About {
  const other = side === 'target' ? bitext.source : bitext.target
  const textAt = (text: string, place: FilePlace | undefined) =>
    place ? text.slice(place.start.offset, place.end.offset).replace(/\W+/gu, ' ').trim() : ''
  return {rule, here: textAt(bitext[side].text, at), there: textAt(other.text, counterpart)}
}

function aboutsOf(bitext: Bitext): About[] {
  return findingsOf(bitext).map((finding) => aboutOf(finding, bitext))
}

/** The same text, or a part of it: neighbours that are one finding may be fewer or more after a change. */
function isSame(one: About, other: About): boolean {
  if (one.rule !== other.rule) return false
  if (one.here === '' || other.here === '')
    return one.here === other.here && one.there === other.there
  return one.here.includes(other.here) || other.here.includes(one.here)
}

/** Findings that were not there before the change. */
function fresh(bitext: Bitext, before: readonly About[]): Finding[] {
  return findingsOf(bitext).filter((finding) => {
    const about = aboutOf(finding, bitext)
    return !before.some((other) => isSame(about, other))
  })
}

/** What loses the text that it is for, wherever it stands itself. */
const consequences: ReadonlySet<string> = new Set(['definition-parity', 'anchor-parity'])

function ofCase(one: DriftCase, bitext: Bitext, before: readonly About[]): LabelledFinding[] {
  const isNear = (lines: readonly number[], line: number | undefined) =>
    line !== undefined && lines.some((other) => Math.abs(other - line) <= near)
  const where = {text: one.tgt.replace(/^cases/, one.base), repository: one.corpus}
  return fresh(bitext, before).flatMap((finding) => {
    const {rule, side, at, counterpart, confidence: score} = finding
    const [target, source] = side === 'target' ? [at, counterpart] : [counterpart, at]
    const isThere = one.truth.some(
      ({srcLines, tgtLines}) =>
        isNear(tgtLines, target?.start.line) || isNear(srcLines, source?.start.line)
    )
    const named = kindsOf[rule]?.includes(one.kind) ?? false
    if (isThere ? !named && !one.negative : consequences.has(rule)) return []
    const from = one.negative ? 'negative' : 'drift'
    const told = `${one.id} ${finding}`
    return [{rule, score, isRight: isThere && named && !one.negative, from, told, ...where}]
  })
}

function ofPerturbations(
  bitext: Bitext,
  before: readonly About[],
  base: Base | undefined
): LabelledFinding[] {
  return perturbations(bitext, every).flatMap(({source, target, rules, at}) => {
    const {source: from, target: to} = bitext
    const changed = alignDocuments(
      parseDocument(source, {path: from.path, lang: from.lang}),
      parseDocument(target, {path: to.path, lang: to.lang})
    )
    const line = target.slice(0, at).split('\n').length
    return fresh(changed, before).flatMap((finding): LabelledFinding[] => {
      const {rule, confidence: score} = finding
      const shown = finding.side === 'target' ? finding.at : finding.counterpart
      const isThere = Math.abs((shown?.start.line ?? -line) - line) <= near + 2
      if (isThere && rules.length > 0 && !rules.includes(rule)) return []
      if (!isThere && consequences.has(rule)) return []
      const isRight = isThere && rules.includes(rule)
      const where = {text: base?.id ?? '', repository: base?.corpus ?? ''}
      const told = `${rules[0] ?? 'none'} at ${line}: ${finding}`
      return [{rule, score, isRight, from: 'perturbed', told, ...where}]
    })
  })
}

interface RealPair extends Pair {
  readonly pair: string
}

/** Findings on published pairs that a person has judged, as far as they are still made. */
function judged(folder: string): LabelledFinding[] {
  const [, ...rows] = readFileSync(join('bench', 'judged-findings.tsv'), 'utf8').trim().split('\n')
  const verdicts = new Map(
    rows.map((row) => {
      const [, pair, line, rule, nth, verdict] = row.split('\t')
      return [[pair, line, rule, nth].join('\t'), verdict]
    })
  )
  return linesOf<RealPair>(join(folder, 'real-pairs.jsonl')).flatMap((real) => {
    const seen = new Map<string, number>()
    const [repository = ''] = real.pair.split(':')
    return findingsOf(bitextOf(join(folder, 'real-pairs'), real)).flatMap((finding) => {
      const {rule, at, confidence: score} = finding
      const key = [real.pair, at.start.line, rule].join('\t')
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      const verdict = verdicts.get(`${key}\t${nth}`)
      if (verdict === undefined) return []
      const isRight = verdict === 'right'
      const where = {text: real.pair, repository, told: String(finding)}
      return [{rule, score, isRight, from: 'judged' as const, ...where}]
    })
  })
}
