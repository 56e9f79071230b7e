import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {Bitext} from '../src/model/bead.js'
import {type Finding, withFollowUps} from '../src/model/finding.js'
import {alignDocuments, checkBitext, fixBitext, parseDocument} from '../src/pipeline.js'

// node node_modules/.bench/safe-fixes.js EVAL-FOLDER [--judged FILE] [--list] [--diff] [--hold]
// Makes all safe fixes of public pairs that nobody tuned the rules on, and looks at what becomes of
// the texts: a second run must change nothing, and a check must say nothing new. Each fix was judged
// by reading it on both sides; the verdicts are in `judged-fixes.tsv`. With --list it prints every fix
// with its verdict, with --diff what it changes. With --hold it fails when a second run or a check
// finds something, when a fix is not judged, or when more than 1 in 100 is harmful.
const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    judged: {type: 'string', default: 'bench/judged-fixes.tsv'},
    list: {type: 'boolean'},
    diff: {type: 'boolean'},
    hold: {type: 'boolean'}
  }
})
const [folder = ''] = positionals

/** Share of harmful fixes that is still borne. */
const mostHarmful = 0.01

interface WildPair {
  readonly pair: string
  readonly src: string
  readonly tgt: string
  readonly srcLang: string
  readonly tgtLang: string
}

/** One fix that was made, as the list of verdicts names it. */
interface Made {
  readonly pair: string
  readonly rule: string
  /** Line and column in the text before, from 1. */
  readonly at: string
  readonly edits: number
  /** What it changes, with some words around it. */
  readonly shown: string
}

const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
const pairs = lines(join(folder, 'wild', 'pairs.jsonl')).map((line): WildPair => JSON.parse(line))
const verdicts = new Map(
  lines(flags.judged)
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([pair, at, rule, verdict = '']) => [`${pair} ${at} ${rule}`, verdict] as const)
)

const made: Made[] = []
const troubles: string[] = []
for (const one of pairs) {
  const before = bitextOf(one)
  const found = checkBitext(before)
  if (!withFollowUps(found).some(({fix}) => fix?.safety === 'sure' && fix.side === 'target'))
    continue
  const fixed = fixBitext(before)
  // What a later pass changes has its place in a text that is changed already.
  made.push(...fixed.applied.map(({finding, fix}) => madeFix(one.pair, before, {finding, fix})))
  for (const {finding, violation} of fixed.left) {
    console.log(`left: ${one.pair}:${violation.line} ${finding.rule}: ${violation.what}`)
  }
  if (fixBitext(fixed.bitext).applied.length > 0)
    troubles.push(`${one.pair}: a second run changes it`)
  troubles.push(
    ...newIn(found, checkBitext(fixed.bitext)).map((what) => `${one.pair}: new: ${what}`)
  )
}

const rules = [...new Set(made.map(({rule}) => rule))].sort()
const harmfulOnes = made.filter((fix) => verdictOf(fix) === 'harmful')
const unjudged = made.filter((fix) => verdictOf(fix) === '')
console.log('rule                      fixes  edits  right  trivial  doubtful  harmful')
for (const rule of rules)
  console.log(
    row(
      rule,
      made.filter((fix) => fix.rule === rule)
    )
  )
console.log(row('all', made))
if (flags.list || flags.diff) {
  for (const fix of made) {
    const line = [fix.pair, fix.at, fix.rule, verdictOf(fix)].join('\t')
    console.log(flags.diff ? `${line}\t${fix.shown}` : line)
  }
}
for (const trouble of troubles) console.log(trouble)
console.log(
  `${harmfulOnes.length} of ${made.length} fixes harmful, ${unjudged.length} not judged, ${troubles.length} troubles`
)
const isHeld =
  harmfulOnes.length <= mostHarmful * made.length && unjudged.length + troubles.length === 0
if (flags.hold && !isHeld) process.exitCode = 1

function bitextOf({src, tgt, srcLang, tgtLang}: WildPair): Bitext {
  const read = (path: string, lang: string) =>
    parseDocument(readFileSync(join(folder, 'wild', path), 'utf8'), {path, lang})
  return alignDocuments(read(src, srcLang), read(tgt, tgtLang))
}

function madeFix(
  pair: string,
  {target: {text}}: Bitext,
  {finding, fix}: {readonly finding: Finding; readonly fix: NonNullable<Finding['fix']>}
): Made {
  const {line, column} = finding.at.start
  const shown = fix.edits.map(({start, end, insert}) =>
    [
      text.slice(Math.max(0, start - 40), start),
      `[${text.slice(start, end)}=>${insert}]`,
      text.slice(end, end + 30)
    ].join('')
  )
  return {
    pair,
    rule: finding.rule,
    at: `${line}:${column}`,
    edits: fix.edits.length,
    shown: JSON.stringify(shown.join(' | '))
  }
}

/** Findings that a check has more often after fixing than before. */
function newIn(before: readonly Finding[], after: readonly Finding[]): string[] {
  const counts = new Map<string, number>()
  for (const one of withFollowUps(before)) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return withFollowUps(after)
    .map(keyOf)
    .filter((key) => {
      const left = (counts.get(key) ?? 0) - 1
      counts.set(key, left)
      return left < 0
    })
}

function keyOf({rule, at}: Finding): string {
  return `${rule} in line ${at.start.line} of ${at.path}`
}

function verdictOf({pair, at, rule}: Made): string {
  return verdicts.get(`${pair} ${at} ${rule}`) ?? ''
}

function row(name: string, fixes: readonly Made[]): string {
  const count = (verdict: string) => fixes.filter((fix) => verdictOf(fix) === verdict).length
  const edits = fixes.reduce((sum, fix) => sum + fix.edits, 0)
  const cells = [fixes.length, edits, ...['right', 'trivial', 'doubtful', 'harmful'].map(count)]
  return name.padEnd(24) + cells.map((cell) => String(cell).padStart(8)).join('')
}
