import {parseArgs} from 'node:util'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {sentencesOf} from '../src/model/bead.js'
import {alignDocuments, parseDocument} from '../src/pipeline.js'
import {realPairs} from './real-pairs.js'

// node node_modules/.bench/align-pace.js EVAL-FOLDER [--rounds 6] [--most RATIO] [--pair PART]
// Processor time of aligning the segments and the sentences of published pairs, as a ratio to the
// time in which remark-parse and remark-gfm alone parse the same files, in one process. The first
// rounds only warm the compiler up. Every round aligns new documents, because what is read of a
// segment is kept with it. With --pair only pairs whose name contains PART are measured. Exits 1
// when the ratio is above --most.
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: {type: 'string', default: '6'},
    most: {type: 'string', default: 'Infinity'},
    pair: {type: 'string', default: ''}
  }
})
const [folder = ''] = positionals
const rounds = Number(values.rounds)
const most = Number(values.most)
const warmUps = 2

const pairs = realPairs(folder).filter(({name}) => name.includes(values.pair))

const bare = unified().use(remarkParse).use(remarkGfm)
const times = {bare: [] as number[], segments: [] as number[], sentences: [] as number[]}
for (let round = -warmUps; round < rounds; round++) {
  const start = seconds()
  for (const {source, target} of pairs) {
    bare.parse(source.text)
    bare.parse(target.text)
  }
  const parsed = seconds()
  const documents = pairs.map(({source, target}) => ({
    source: parseDocument(source.text, {lang: source.lang}),
    target: parseDocument(target.text, {lang: target.lang})
  }))
  const read = seconds()
  const bitexts = documents.map(({source, target}) => alignDocuments(source, target))
  const aligned = seconds()
  // Those of one bead are aligned with those of all others.
  for (const {beads} of bitexts) for (const bead of beads.slice(0, 1)) sentencesOf(bead)
  const done = seconds()
  if (round < 0) continue
  times.bare.push(parsed - start)
  times.segments.push(aligned - read)
  times.sentences.push(done - aligned)
}

const segments = ratioTo(times.segments)
const sentences = ratioTo(times.sentences)
const both = ratioTo(times.segments.map((cost, round) => cost + (times.sentences[round] ?? 0)))
console.log(`bare parse of ${pairs.length} pairs ${median(times.bare).toFixed(3)} s`)
console.log(`segments : bare parse = ${segments.toFixed(2)}`)
console.log(`sentences : bare parse = ${sentences.toFixed(2)}`)
console.log(`both : bare parse = ${both.toFixed(2)}, at most ${most}, median of ${rounds} rounds`)
if (!(both <= most)) process.exitCode = 1

function ratioTo(costs: readonly number[]): number {
  return median(costs.map((cost, round) => cost / (times.bare[round] ?? Number.NaN)))
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** Processor time of this process so far, in seconds. */
function seconds(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}
