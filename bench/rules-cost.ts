import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {sentencesOf} from '../src/model/bead.js'
import {alignDocuments, checkBitext, parseDocument} from '../src/pipeline.js'
import {rules} from '../src/rules/index.js'

// node node_modules/.bench/rules-cost.js EVAL-FOLDER [ROUNDS] [--most RATIO] [--by-rule]
// Processor time of all rules on published pairs, as a ratio to the time of parsing these pairs, in
// one run. Sentences are aligned when a rule first asks for them; that is told apart. Every round parses anew, since what rules read of a segment is kept with it. With --most
// it fails above that ratio; with --by-rule it shows what each rule alone costs.
const [folder = '', given = ''] = process.argv.slice(2)
const rounds = Number(given) || 3
const most = Number(process.argv[process.argv.indexOf('--most') + 1])
const byRule = process.argv.includes('--by-rule')

interface RealPair {
  readonly src: string
  readonly tgt: string
  readonly srcLang: string
  readonly tgtLang: string
}

const pairs = readFileSync(join(folder, 'real-pairs.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): RealPair => JSON.parse(line))
  .map(({src, tgt, srcLang, tgtLang}) => ({
    source: {text: textOf(src), lang: srcLang},
    target: {text: textOf(tgt), lang: tgtLang}
  }))

const total = {parse: 0, align: 0, sentences: 0, check: 0}
const alone = new Map<string, number>()
for (let round = 0; round <= rounds; round++) {
  const bitexts = pairs.map(({source, target}) => {
    const before = seconds()
    const documents = [source, target].map(({text, lang}) => parseDocument(text, {lang}))
    const parsed = seconds()
    const [from, to] = documents
    if (!from || !to) throw new Error('Cannot align a pair of fewer than two documents')
    const bitext = alignDocuments(from, to)
    const aligned = seconds()
    // Those of one bead are aligned with those of all others.
    const [first] = bitext.beads
    if (!first) throw new Error('Cannot check an empty pair')
    sentencesOf(first)
    // The first round is for the compiler.
    if (round > 0) {
      total.parse += parsed - before
      total.align += aligned - parsed
      total.sentences += seconds() - aligned
    }
    return bitext
  })
  for (const rule of byRule ? rules : []) {
    const before = seconds()
    for (const bitext of bitexts)
      checkBitext(bitext, {rules: [rule], severities: {[rule.id]: 'error'}})
    if (round > 0) alone.set(rule.id, (alone.get(rule.id) ?? 0) + seconds() - before)
  }
  const before = seconds()
  for (const bitext of bitexts) checkBitext(bitext)
  if (round > 0) total.check += seconds() - before
}

for (const [rule, cost] of [...alone].sort((a, b) => b[1] - a[1])) {
  console.log(`${(cost / total.parse).toFixed(3)}\t${rule}`)
}
const ratio = total.check / total.parse
const {parse, align, sentences, check} = total
console.log(
  `parse ${shown(parse)}, align segments ${shown(align)}, sentences ${shown(sentences)}, rules ${shown(check)}`
)
console.log(`sentences : parse = ${(sentences / parse).toFixed(2)}`)
console.log(`rules : parse = ${ratio.toFixed(2)}, ${rules.length} rules, ${pairs.length} pairs`)
if (ratio > most) process.exitCode = 1

function shown(cost: number): string {
  return `${(cost / rounds).toFixed(3)} s`
}

/** Processor time of this process so far, in seconds. */
function seconds(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}

function textOf(path: string): string {
  return readFileSync(join(folder, 'real-pairs', path), 'utf8')
}
