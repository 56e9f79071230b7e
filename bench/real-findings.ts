import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {Bitext} from '../src/model/bead.js'
import type {Finding} from '../src/model/finding.js'
import type {FilePlace} from '../src/model/place.js'
import {alignDocuments, checkBitext, parseDocument} from '../src/pipeline.js'
import {rules as allRules} from '../src/rules/index.js'

// node node_modules/.bench/real-findings.js EVAL-FOLDER [--rule RULE,…] [--sample N] [--seed S] [--bases] [--context]
// What the rules say about published pairs as they are: counts by rule, and a seeded sample of
// findings with both lines, to be judged by reading; with --context also the whole segments of the
// bead and of its neighbours.
const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rule: {type: 'string'},
    sample: {type: 'string', default: '0'},
    seed: {type: 'string', default: '1'},
    bases: {type: 'boolean'},
    context: {type: 'boolean'}
  }
})
const [folder = ''] = positionals
const only = flags.rule?.split(',')
const rules = allRules.filter(({id}) => only?.includes(id) ?? true)

interface RealPair {
  readonly pair?: string
  readonly id?: string
  readonly src: string
  readonly tgt: string
  readonly srcLang: string
  readonly tgtLang: string
}

const [list, texts] = flags.bases
  ? ['drift-dev/bases.jsonl', 'drift-dev']
  : ['real-pairs.jsonl', 'real-pairs']
const pairs = readFileSync(join(folder, list ?? ''), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): RealPair => JSON.parse(line))
let segments = 0
const shown: string[] = []
const counts = new Map<string, number>()
for (const pair of pairs) {
  const read = (path: string, lang: string) =>
    parseDocument(readFileSync(join(folder, texts ?? '', path), 'utf8'), {path, lang})
  const [source, target] = [read(pair.src, pair.srcLang), read(pair.tgt, pair.tgtLang)]
  segments += Math.max(source.segments.length, target.segments.length)
  const files = new Map([source, target].map(({path, text}) => [path, text.split(/\r?\n/)]))
  const bitext = alignDocuments(source, target)
  for (const finding of checkBitext(bitext, {rules})) {
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1)
    const around = flags.context ? `\n${contextOf(finding, bitext)}` : ''
    shown.push(told(finding, pair, files) + around)
  }
}
for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`${count}\t${rule}`)
console.log(`${shown.length} findings in ${segments} segments of ${pairs.length} pairs`)
for (const text of sampled(shown, Number(flags.sample), Number(flags.seed)))
  console.log(`\n${text}`)

function told(
  finding: Finding,
  pair: RealPair,
  files: ReadonlyMap<string, readonly string[]>
): string {
  const lineAt = (place: FilePlace | undefined) =>
    place
      ? `  ${place.path}:${place.start.line}: ${files.get(place.path)?.[place.start.line - 1]}`
      : ''
  const {rule, severity, confidence, reason, note, at, counterpart, followUps} = finding
  const more = followUps.length > 0 ? ` (+${followUps.length})` : ''
  return [
    `[${pair.pair ?? pair.id}] ${rule} ${severity} ${confidence.toFixed(2)}: ${reason}${more} | ${note ?? ''}`,
    lineAt(at),
    lineAt(counterpart)
  ].join('\n')
}

/** The segments of the bead that a finding is about, and of those before and after it. */
function contextOf({bead: number}: Finding, {beads}: Bitext): string {
  const at = beads.findIndex((bead) => bead.number === number)
  if (at < 0) return '  (no bead)'
  return beads
    .slice(Math.max(0, at - 1), at + 2)
    .flatMap(({source, target, confidence}) => [
      `  bead ${confidence.toFixed(2)}`,
      ...source.map(({place, kind, text}) => `    < ${place.start.line} ${kind}: ${text}`),
      ...target.map(({place, kind, text}) => `    > ${place.start.line} ${kind}: ${text}`)
    ])
    .join('\n')
}

/** `size` of the texts, by a linear congruential generator, so that a seed always gives the same ones. */
function sampled(all: readonly string[], size: number, seed: number): readonly string[] {
  const rest = [...all]
  let state = seed
  return Array.from({length: Math.min(size, all.length)}, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return rest.splice(state % rest.length, 1)[0] ?? ''
  })
}
