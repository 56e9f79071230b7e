import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {shownValues} from '../src/check/lists/numbering.js'
import {applyEdits} from '../src/fix/apply-edits.js'
import type {Bitext} from '../src/model/bead.js'
import type {Document} from '../src/model/document.js'
import type {Edit} from '../src/model/edit.js'
import {alignDocuments, checkBitext, fixBitext, parseDocument} from '../src/pipeline.js'
import {unifiedDiff} from '../src/report/fix/unified-diff.js'
import {type ListKind, listAlteration, listsOf} from './list-alterations.js'
import {randomFrom} from './random-from.js'

// node node_modules/.bench/fix-figures.js EVAL-FOLDER [CASES] [--seed N] [--list] [--hold]
// Whether `fix` brings back what was altered. First the known drifts of markers, numbers and heading
// depths; then CASES (1,000) seeded alterations of list markers in the same pairs, each pair drawn
// the more often the shorter it is, so that all cost alike. What a pair had of its own to fix is
// fixed beforehand, so that only the alteration counts:
//   restored   the text is what it was, byte for byte
//   alike      another text that reads the same: every item has the number that it had
//   left       altered places are as they were altered, all else is what it was; a finding says so
//   unseen     the same, without a finding
//   wrong      anything else
// With --hold it fails when one is wrong, or fewer are restored than have been; with --list all but
// the restored are shown.
const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {seed: {type: 'string'}, list: {type: 'boolean'}, hold: {type: 'boolean'}}
})
const [folder = '', given = '1000'] = positionals
const set = join(folder, 'drift-dev')

interface Case {
  readonly id: string
  readonly base?: string
  readonly kind?: string
  readonly src: string
  readonly tgt: string
  readonly srcLang: string
  readonly tgtLang: string
}

const outcomes = ['restored', 'alike', 'left', 'unseen', 'wrong'] as const

type Outcome = (typeof outcomes)[number]

/** What is held with --hold: shares of the cases that are restored, in percent. */
const floors: Readonly<Record<string, number>> = {
  'list-marker-changed': 100,
  'number-sequence': 93,
  'heading-level': 100,
  all: 98
}

const bases = new Map(rowsOf('bases').map((base) => [base.id, base]))
/** Documents as they are in the set, by path. */
const documents = new Map<string, Document>()
/** Pairs with all fixed that has a sure fix, by pair and text. */
const settledPairs = new Map<string, Bitext>()
const misses: string[] = []

table('known drift', [...knownDrifts()])
table('alteration', [...seededAlterations(Number(given))], 'all')
if (flags.hold && misses.length > 0) {
  console.log(`\n${misses.join('\n')}`)
  process.exitCode = 1
}

type Row = readonly [name: string, outcome: Outcome]

function* knownDrifts(): Generator<Row> {
  for (const kind of ['list-marker-changed', 'number-sequence', 'heading-level']) {
    for (const row of rowsOf('cases').filter((one) => one.kind === kind)) {
      const base = bases.get(row.base ?? '')
      if (!base) throw new Error(`Cannot find the base of ${row.id}`)
      yield [kind, outcomeOf(base, {before: textOf(base.tgt), altered: textOf(row.tgt)})]
    }
  }
}

/** Every other one is of numbers, though lists of bullets are more. */
function* seededAlterations(wanted: number): Generator<Row> {
  const random = randomFrom(Number(flags.seed ?? 1))
  const draws = {numbers: drawer(basesWith('numbers')), bullets: drawer(basesWith('bullets'))}
  const known = new Set<string>()
  while (known.size < wanted) {
    const kind = known.size % 2 === 0 ? 'numbers' : 'bullets'
    const base = draws[kind](random())
    const document = settled(base, textOf(base.tgt)).target
    const change = listAlteration(document, kind, random)
    if (!change) continue
    const altered = applyEdits(document.text, change.edits)
    if (known.has(altered)) continue
    known.add(altered)
    yield [change.name, outcomeOf(base, {before: document.text, altered, edits: change.edits})]
  }
}

function basesWith(kind: ListKind): readonly Case[] {
  return [...bases.values()].filter((base) => listsOf(targetOf(base), kind).length > 0)
}

/** Picks a pair, given a number in [0, 1): the shorter it is, the more often. */
function drawer(values: readonly Case[]): (at: number) => Case {
  const weight = ({tgt}: Case) => 1 / textOf(tgt).length
  let sum = 0
  const ends = values.map((value) => (sum += weight(value)))
  return (at) => {
    const value = values[ends.findIndex((end) => at * sum < end)]
    if (value === undefined) throw new Error('Cannot draw from nothing')
    return value
  }
}

function table(title: string, rows: readonly Row[], total?: string): void {
  const names = [...new Set(rows.map(([name]) => name))].sort()
  const head = [title, 'cases', ...outcomes]
  console.log(`\n| ${head.join(' | ')} |\n| --- |${' --: |'.repeat(head.length - 1)}`)
  for (const name of names) tableLine(name, named(rows, name))
  if (total !== undefined) tableLine(total, rows)
}

function named(rows: readonly Row[], wanted: string): readonly Row[] {
  return rows.filter(([name]) => name === wanted)
}

function tableLine(name: string, rows: readonly Row[]): void {
  const counts = outcomes.map((one) => rows.filter((row) => row[1] === one).length)
  console.log(`| ${[name, rows.length, ...counts].join(' | ')} |`)
  const [restored = 0] = counts
  const share = (100 * restored) / rows.length
  const floor = floors[name] ?? 0
  if (share < floor) misses.push(`${name}: ${share.toFixed(1)} % restored, expected ${floor} %`)
  if (name in floors && (counts.at(-1) ?? 0) > 0) misses.push(`${name}: ${counts.at(-1)} wrong`)
}

interface Altered {
  readonly before: string
  readonly altered: string
  /** What was altered, where that is known. */
  readonly edits?: readonly Edit[]
}

function outcomeOf(base: Case, change: Altered): Outcome {
  const expected = settled(base, change.before).target.text
  const found = settled(base, change.altered).target.text
  const outcome = found === expected ? 'restored' : compared(base, {...change, expected, found})
  if (flags.list && outcome !== 'restored') {
    console.log(`${outcome} ${base.id}`)
    console.log(unifiedDiff({path: 'altered', before: expected, after: change.altered}))
    console.log(unifiedDiff({path: 'fixed', before: expected, after: found}))
  }
  return outcome
}

interface Compared extends Altered {
  readonly expected: string
  readonly found: string
}

function compared(base: Case, {altered, expected, found, edits}: Compared): Outcome {
  if (found === altered || (edits && isPartly(found, expected, edits))) {
    return findingsIn(base, found) > findingsIn(base, expected) ? 'left' : 'unseen'
  }
  return readings(base, found) === readings(base, expected) ? 'alike' : 'wrong'
}

/** Whether a text is another with some of the edits made. */
function isPartly(found: string, expected: string, edits: readonly Edit[]): boolean {
  const [edit, ...more] = edits
  if (!edit) return found === expected
  const before = expected.slice(0, edit.start)
  if (!found.startsWith(before)) return false
  const rest = expected.slice(edit.end)
  const later = more.map(({start, end, insert}) => ({
    start: start - edit.end,
    end: end - edit.end,
    insert
  }))
  return [edit.insert, expected.slice(edit.start, edit.end)].some(
    (written) =>
      found.startsWith(written, before.length) &&
      isPartly(found.slice(before.length + written.length), rest, later)
  )
}

function findingsIn(base: Case, text: string): number {
  const findings = checkBitext(align(base, targetOf(base, text)))
  return findings.flatMap(({followUps}) => [0, ...followUps]).length
}

/** What a reader sees of the items and headings of a text, and all of its words. */
function readings(base: Case, text: string): string {
  const document = targetOf(base, text)
  const numbers = document.runs.map((run) => shownValues(run, document.format))
  const segments = document.segments.map(({kind, depth, text}) => [kind, depth, text])
  return JSON.stringify([numbers, segments])
}

/** A pair with all fixed that has a sure fix. */
function settled(base: Case, text: string): Bitext {
  const key = `${base.id}\n${text}`
  const known = settledPairs.get(key)
  if (known) return known
  const before = align(base, targetOf(base, text))
  const fixed = fixBitext(before, {align: (_, target) => align(base, target)})
  const pair = fixed.bitext
  settledPairs.set(key, pair)
  return pair
}

/** A text that was seen before is aligned as it was then, with all that is known of it. */
function align(base: Case, target: Document): Bitext {
  const known = settledPairs.get(`${base.id}\n${target.text}`)
  return known?.target.text === target.text ? known : alignDocuments(sourceOf(base), target)
}

function sourceOf({src, srcLang}: Case): Document {
  return parsed(src, srcLang)
}

function targetOf({tgt, tgtLang}: Case, text = textOf(tgt)): Document {
  return text === textOf(tgt)
    ? parsed(tgt, tgtLang)
    : parseDocument(text, {path: tgt, lang: tgtLang})
}

function parsed(path: string, lang: string): Document {
  const known = documents.get(path) ?? parseDocument(textOf(path), {path, lang})
  documents.set(path, known)
  return known
}

function textOf(path: string): string {
  return readFileSync(join(set, path), 'utf8')
}

function rowsOf(name: string): Case[] {
  const lines = readFileSync(join(set, `${name}.jsonl`), 'utf8').split('\n')
  return lines.filter((row) => row !== '').map((row) => JSON.parse(row))
}
