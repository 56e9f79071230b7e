import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {sentencesOf} from '../src/model/bead.js'
import {alignDocuments, checkBitext, parseDocument} from '../src/pipeline.js'
import {rules} from '../src/rules/index.js'

/**
 * Processor time of all rules on published pairs, as a ratio to the time in which a bare script parses
 * the same pairs with remark-parse and remark-gfm, in one run, after a first round for the compiler.
 *
 *     node node_modules/.bench/rules-cost.js EVAL-FOLDER [ROUNDS] [--most 0.6] [--by-rule]
 *
 * Sentences are aligned before the rules ask for them, and counted apart. Every round parses anew,
 * since what rules read of a text is kept with it. With `--by-rule` the cost of each rule alone is
 * shown, the readings counted with the first rule that makes them.
 *
 * Exits 1 when the ratio is above `--most`.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {most: {type: 'string', default: 'Infinity'}, 'by-rule': {type: 'boolean'}}
})
const [folder = '', given = '3'] = positionals
const rounds = Number(given)
const most = Number(values.most)
const byRule = values['by-rule'] ?? false
const bare = unified().use(remarkParse).use(remarkGfm)

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

const total = {bare: 0, parse: 0, align: 0, sentences: 0, check: 0}
const alone = new Map<string, number>()
for (let round = 0; round <= rounds; round++) {
  const start = seconds()
  for (const {text} of pairs.flatMap(({source, target}) => [source, target])) bare.parse(text)
  if (round > 0) total.bare += seconds() - start
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
  console.log(`${(cost / total.bare).toFixed(3)}\t${rule}`)
}
for (const [stage, cost] of Object.entries(total)) {
  console.log(`${stage.padEnd(9)} ${shown(cost)}, ${(cost / total.bare).toFixed(2)} of bare`)
}
const ratio = total.check / total.bare
console.log(
  `rules : bare parsing = ${ratio.toFixed(2)}, at most ${most}, ${rules.length} rules, ${pairs.length} pairs`
)
process.exitCode = ratio <= most ? 0 : 1

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
