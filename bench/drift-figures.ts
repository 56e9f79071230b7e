import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {Finding} from '../src/model/finding.js'
import {alignDocuments, checkBitext, parseDocument} from '../src/pipeline.js'
import {rules as allRules} from '../src/rules/index.js'
import {kindsOf} from './drift-kinds.js'

// node node_modules/.bench/drift-figures.js EVAL-FOLDER [--kind KIND,…] [--rule RULE,…] [--list]
// Known drifts in real documents, scored by the scorer that stands beside them. Kinds without a
// rule yet are in its table, but only those below are held to a figure. With --kind only cases of
// those kinds (and all negatives) are run, with --rule only those rules, with --list the cases that
// were missed or gave a false alarm are told one by one; none of these is held to a figure.
const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {kind: {type: 'string'}, rule: {type: 'string'}, list: {type: 'boolean'}}
})
const [folder = ''] = positionals
const kinds = flags.kind?.split(',')
const only = flags.rule?.split(',')
const rules = allRules.filter(({id}) => only?.includes(id) ?? true)
const set = join(folder, 'drift-dev')
if (!existsSync(set)) throw new Error(`Cannot find the evaluation data in ${set}`)

/** Least recall with the right rule, percent, of the kinds that have a rule and reach it. */
const least: Readonly<Record<string, number>> = {
  'list-marker-changed': 100,
  'number-changed': 100,
  'date-changed': 100,
  'amount-changed': 100,
  'number-sequence': 100,
  'item-dropped': 100,
  'item-added': 100,
  'item-duplicated': 100,
  'item-moved': 100,
  'paragraph-dropped': 100,
  'paragraph-moved': 100,
  'paragraphs-merged': 100,
  'paragraph-split': 100,
  'sentence-dropped': 100,
  'paragraph-added': 100,
  'section-dropped': 100,
  'section-moved': 100,
  'heading-level': 100,
  'heading-dropped': 100,
  'table-row-dropped': 100,
  'code-altered': 100,
  'footnote-dropped': 100,
  truncated: 100,
  untranslated: 100,
  'url-changed': 100,
  'link-dropped': 100,
  'placeholder-changed': 100,
  'negation-removed': 100,
  'punctuation-changed': 100,
  'quotes-unbalanced': 100,
  mojibake: 100,
  'name-changed': 100
}
/** Most false alarms per 100 segments on the clean negatives. */
const mostAlarms = 0.3

interface Case {
  readonly id: string
  readonly src: string
  readonly tgt: string
  readonly srcLang: string
  readonly tgtLang: string
  readonly kind?: string
  readonly base?: string
  readonly negative?: boolean
}

interface Score {
  readonly perKind: Readonly<Record<string, {readonly kindCorrect: number}>>
  readonly negatives: {readonly alarmsPer100Segments: number}
  readonly missed: readonly string[]
  readonly negativeAlarms: readonly object[]
}

const score = scored(chosen().flatMap(findingsOf))
if (flags.list) {
  const missed = score.missed.filter(
    (id) => kinds?.some((kind) => id.startsWith(`d-${kind}-`)) ?? true
  )
  console.log(JSON.stringify({missed, alarms: score.negativeAlarms}, null, 1))
}
if (!kinds && !only) hold()

function hold(): void {
  const missed = Object.entries(least).filter(
    ([kind, recall]) => (score.perKind[kind]?.kindCorrect ?? 0) < recall
  )
  for (const [kind, recall] of missed) {
    console.log(`${kind}: ${score.perKind[kind]?.kindCorrect} %, expected at least ${recall} %`)
  }
  if (missed.length > 0 || score.negatives.alarmsPer100Segments > mostAlarms) process.exitCode = 1
}

function casesOf(name: string): Case[] {
  const lines = readFileSync(join(set, `${name}.jsonl`), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

/** Cases of the kinds asked for, all negatives, and what they were made from. */
function chosen(): Case[] {
  const cases = casesOf('cases').filter(
    ({kind, negative}) => negative === true || (kinds?.includes(kind ?? '') ?? true)
  )
  const used = new Set(cases.map(({base}) => base))
  return [...casesOf('bases').filter(({id}) => used.has(id)), ...cases]
}

function findingsOf({id, src, tgt, srcLang, tgtLang}: Case): object[] {
  const read = (path: string, lang: string) =>
    parseDocument(readFileSync(join(set, path), 'utf8'), {path, lang})
  const bitext = alignDocuments(read(src, srcLang), read(tgt, tgtLang))
  return checkBitext(bitext, {rules})
    .flatMap((finding) => [finding, ...finding.followUps])
    .map((finding) => rowOf(finding, id))
}

function rowOf({rule, side, at, counterpart, reason}: Finding, id: string): object {
  const row = {case: id, kind: rule, side: side === 'target' ? 'tgt' : 'src', message: reason}
  const other = side === 'target' ? 'srcLine' : 'tgtLine'
  return {
    ...row,
    line: at.start.line,
    ...(counterpart ? {[other]: counterpart.start.line} : {})
  }
}

function scored(rows: readonly object[]): Score {
  const work = mkdtempSync(join(tmpdir(), 'bitext-drift-'))
  const file = (name: string) => join(work, name)
  writeFileSync(file('findings.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'))
  writeFileSync(file('map.json'), JSON.stringify(kindsOf))
  const args = ['--findings', file('findings.jsonl'), '--map', file('map.json')]
  const scorer = join(folder, 'score-drift.mjs')
  const all = [scorer, '--set', set, ...args, '--json', file('score.json')]
  console.log(execFileSync(process.execPath, all, {encoding: 'utf8'}))
  const score = JSON.parse(readFileSync(file('score.json'), 'utf8'))
  rmSync(work, {recursive: true})
  return score
}
