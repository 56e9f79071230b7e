import process from 'node:process'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {segmentDocument} from '../src/segment/segment-document.js'
import {splitSentences} from '../src/segment/sentences.js'
import {guardAgainst} from '../src/syntax/guard.js'
import {parseText} from '../src/syntax/parse-text.js'
import {parseTree} from '../src/syntax/parse-tree.js'
import {contentHash} from '../src/text/content-hash.js'
import {realPairs} from './real-pairs.js'

// node node_modules/.bench/reading-cost.js EVAL-FOLDER [ROUNDS] [--most RATIO]
// Processor time of reading the published pairs, part by part, as a ratio to parsing them with
// remark-parse and remark-gfm alone: in the first round, as a short run does, and in later ones, once
// the compiler has done its work. With --most it fails where reading, warm, is above that ratio.
const [folder = '', given = ''] = process.argv.slice(2)
const rounds = Number(given) || 5
const most = Number(process.argv[process.argv.indexOf('--most') + 1])

const texts = realPairs(folder).flatMap(({source, target}) => [source, target])

const bare = unified().use(remarkParse).use(remarkGfm).freeze()

/** Whole parts; what is further in is measured again, on its own. */
const parts = {
  'bare parse': ({text}) => bare.parse(text),
  guard: ({text}) => guardAgainst(text),
  tree: ({text}) => parseTree(text, 'markdown'),
  'tree, labels, runs': ({text}) => parseText(text, 'markdown'),
  segments: ({text, lang}) => segmentDocument(parsed(text), {path: '', lang}),
  'of these: sentences': ({text, lang}) => {
    for (const segment of segmentsOf(text, lang)) splitSentences(segment.text, lang)
  },
  'of these: hashes': ({text, lang}) => {
    for (const segment of segmentsOf(text, lang)) contentHash(segment.kind, segment.text)
  }
} satisfies Record<string, (text: (typeof texts)[number]) => unknown>

const known = new Map<string, ReturnType<typeof parseText>>()
const segmented = new Map<string, ReturnType<typeof segmentDocument>['segments']>()

function parsed(text: string) {
  const syntax = known.get(text) ?? parseText(text, 'markdown')
  known.set(text, syntax)
  return syntax
}

function segmentsOf(text: string, lang: string) {
  const segments = segmented.get(text) ?? segmentDocument(parsed(text), {path: '', lang}).segments
  segmented.set(text, segments)
  return segments
}

const costs = new Map<string, number[]>()
for (let round = 0; round <= rounds; round++) {
  for (const [name, run] of Object.entries(parts)) {
    const before = seconds()
    for (const text of texts) run(text)
    costs.set(name, [...(costs.get(name) ?? []), seconds() - before])
    if (name === 'tree, labels, runs') for (const {text} of texts) parsed(text)
    if (name === 'segments') for (const {text, lang} of texts) segmentsOf(text, lang)
  }
  known.clear()
  segmented.clear()
}

const first = (name: string) => costs.get(name)?.[0] ?? 0
const warm = (name: string) => Math.min(...(costs.get(name)?.slice(1) ?? []))
for (const name of costs.keys()) {
  const ratio = (of: typeof warm) => (of(name) / of('bare parse')).toFixed(2)
  const [once, later] = [first(name), warm(name)].map((cost) => `${(1000 * cost).toFixed(0)} ms`)
  console.log(`${name.padEnd(20)} first ${once} (${ratio(first)}), warm ${later} (${ratio(warm)})`)
}
const reading = (['guard', 'tree, labels, runs', 'segments'] as const).reduce(
  (sum, name) => sum + warm(name) / warm('bare parse'),
  0
)
console.log(`reading : bare parse = ${reading.toFixed(2)}`)
if (reading > most) process.exitCode = 1

/** Of processor time, user and system. */
function seconds(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}
