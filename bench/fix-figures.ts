import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {shownValues} from '../src/check/numbering.js'
import type {Document} from '../src/model/document.js'
import type {Label} from '../src/model/label.js'
import {alignDocuments, fixBitext, parseDocument} from '../src/pipeline.js'
import {unifiedDiff} from '../src/report/unified-diff.js'
import {randomFrom} from './random-from.js'

// node node_modules/.bench/fix-figures.js EVAL-FOLDER [CASES] [--hold]
// Whether `fix` brings back what was altered. First the known drifts of markers, numbers and heading
// depths; then CASES (1,000) seeded alterations of list markers in the same pairs. What a pair had of
// its own to fix is fixed beforehand, so that only the alteration counts:
//   restored   the text is what it was, byte for byte
//   alike      another text that reads the same: every item has the number that it had
//   left       the altered places are as they were altered, and nothing else changed
//   wrong      anything else
// With --hold it fails when one is wrong, with --list these are shown.
const [folder = '', given = ''] = process.argv.slice(2)
const wanted = Number(given) || 1000
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

type Outcome = 'restored' | 'alike' | 'left' | 'wrong'

const bases = new Map(rowsOf('bases').map((base) => [base.id, base]))
/** Texts that have been fixed, by pair. */
const known = new Map<string, string>()
let wrong = 0

console.log(
  '| known drift | cases | restored | alike | left | wrong |\n| --- | --: | --: | --: | --: | --: |'
)
for (const kind of ['list-marker-changed', 'number-sequence', 'heading-level']) {
  const cases = rowsOf('cases').filter((row) => row.kind === kind)
  const outcomes = cases.map((row) => {
    const base = bases.get(row.base ?? '')
    if (!base) throw new Error(`Cannot find the base of ${row.id}`)
    return outcomeOf(base, textOf(base.tgt), textOf(row.tgt))
  })
  console.log(line(kind, outcomes))
}

const random = randomFrom(1)
const altered = new Map<string, Outcome[]>()
const withLists = [...bases.values()].filter((base) => labelsOf(read(base, 'tgt')).length > 1)
for (let count = 0; count < wanted; count++) {
  const base = withLists[Math.floor(random() * withLists.length)]
  if (!base) break
  const text = settled(base, textOf(base.tgt))
  const change = alteration(parseDocument(text, {path: base.tgt, lang: base.tgtLang}))
  if (!change) continue
  const list = altered.get(change.name) ?? []
  list.push(outcomeOf(base, text, change.text))
  altered.set(change.name, list)
}
console.log(
  '\n| alteration | cases | restored | alike | left | wrong |\n| --- | --: | --: | --: | --: | --: |'
)
for (const [name, outcomes] of altered) console.log(line(name, outcomes))
console.log(line('all', [...altered.values()].flat()))
if (wrong > 0 && process.argv.includes('--hold')) process.exitCode = 1

function line(name: string, outcomes: readonly Outcome[]): string {
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length
  wrong += name === 'all' ? 0 : count('wrong')
  return `| ${name} | ${outcomes.length} | ${count('restored')} | ${count('alike')} | ${count('left')} | ${count('wrong')} |`
}

function outcomeOf(base: Case, before: string, changed: string): Outcome {
  const expected = settled(base, before)
  const found = settled(base, changed)
  if (found === expected) return 'restored'
  if (found === changed) return 'left'
  if (readings(base, found) === readings(base, expected)) return 'alike'
  if (process.argv.includes('--list')) {
    console.log(`${base.id}\n${unifiedDiff({path: 'altered', before: expected, after: changed})}`)
    console.log(unifiedDiff({path: 'fixed', before: expected, after: found}))
  }
  return 'wrong'
}

/** What a reader sees of the items and headings of a text, and all of its words. */
function readings(base: Case, text: string): string {
  const document = parseDocument(text, {path: base.tgt, lang: base.tgtLang})
  const numbers = document.runs.map((run) => shownValues(run, document.format))
  const segments = document.segments.map(({kind, depth, text}) => [kind, depth, text])
  return JSON.stringify([numbers, segments])
}

/** A target text with all that has a sure fix fixed. */
function settled(base: Case, text: string): string {
  const key = `${base.id}\n${text}`
  const there = known.get(key)
  if (there !== undefined) return there
  const target = parseDocument(text, {path: base.tgt, lang: base.tgtLang})
  const fixed = fixBitext(alignDocuments(read(base, 'src'), target))
  const result = fixed.type === 'fixed' ? fixed.bitext.target.text : text
  known.set(key, result)
  return result
}

interface Alteration {
  readonly name: string
  readonly text: string
}

/** One marker or number of the document changed, or undefined where the one drawn cannot be. */
function alteration(document: Document): Alteration | undefined {
  const labels = labelsOf(document)
  const at = Math.floor(random() * labels.length)
  const label = labels[at]
  if (!label) return undefined
  const kinds = ['bullet', 'off by one', 'restart', 'delimiter'] as const
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'bullet'
  const insert = alteredLabel(label, kind)
  if (insert === undefined || insert === label.text) return undefined
  const {start, end} = label.place
  const {text} = document
  return {
    name: kind,
    text: text.slice(0, start.offset) + insert + text.slice(end.offset)
  }
}

function alteredLabel({text, value, style, delimiter}: Label, kind: string): string | undefined {
  const last = value.at(-1)
  if (style !== 'decimal' || value.length !== 1 || last === undefined) return undefined
  if (kind === 'bullet') return '•'
  if (kind === 'off by one') return text.replace(String(last), String(last + 1))
  if (kind === 'restart') return text.replace(String(last), '1')
  return delimiter === '.' ? text.replace('.', ')') : text.replace(')', '.')
}

function labelsOf({runs}: Document): readonly Label[] {
  return runs
    .filter(({items}) => items.length > 2)
    .flatMap(({items}) => items.map(({label}) => label))
    .filter(({style}) => style === 'decimal')
}

function read({src, srcLang, tgt, tgtLang}: Case, side: 'src' | 'tgt'): Document {
  const [path, lang] = side === 'src' ? [src, srcLang] : [tgt, tgtLang]
  return parseDocument(textOf(path), {path, lang})
}

function textOf(path: string): string {
  return readFileSync(join(set, path), 'utf8')
}

function rowsOf(name: string): Case[] {
  const lines = readFileSync(join(set, `${name}.jsonl`), 'utf8').split('\n')
  return lines.filter((row) => row !== '').map((row) => JSON.parse(row))
}
