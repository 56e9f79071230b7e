import {parseArgs} from 'node:util'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {sentencesOf} from '../src/model/bead.js'
import {alignDocuments, checkBitext, parseDocument} from '../src/pipeline.js'
import {rules} from '../src/rules/index.js'
import {realPairs} from './real-pairs.js'

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
const bareParser = unified().use(remarkParse).use(remarkGfm)

const pairs = realPairs(folder)

const ourStages = ['parse', 'align', 'sentences', 'check'] as const
type Stage = (typeof ourStages)[number]
type TextPair = (typeof pairs)[number]

const total = {bare: 0, parse: 0, align: 0, sentences: 0, check: 0}
const alone = new Map<string, number>()
for (let round = 0; round <= rounds; round++) {
  // Apart from the rest, as a script that does nothing else would: no garbage of ours falls to it.
  for (const {source, target} of pairs) {
    const {cost} = timed(() => [source, target].map(({text}) => bareParser.parse(text)))
    if (round > 0) total.bare += cost
  }
  for (const pair of pairs) {
    const costs = costsOf(pair)
    if (round > 0) for (const stage of ourStages) total[stage] += costs[stage]
  }
  // The first round is for the compiler.
  if (round === 0) alone.clear()
}

/** Processor time of each stage for a pair, in seconds. */
function costsOf({source, target}: TextPair): Readonly<Record<Stage, number>> {
  const parse = timed(
    () =>
      [
        parseDocument(source.text, {lang: source.lang}),
        parseDocument(target.text, {lang: target.lang})
      ] as const
  )
  const align = timed(() => alignDocuments(...parse.made))
  const [first] = align.made.beads
  if (!first) throw new Error('Cannot check an empty pair')
  // Those of one bead are aligned with those of all others.
  const sentences = timed(() => sentencesOf(first))
  for (const rule of byRule ? rules : []) {
    const severities = {[rule.id]: 'error'} as const
    const {cost} = timed(() => checkBitext(align.made, {rules: [rule], severities}))
    alone.set(rule.id, (alone.get(rule.id) ?? 0) + cost)
  }
  const check = timed(() => checkBitext(align.made))
  return {
    parse: parse.cost,
    align: align.cost,
    sentences: sentences.cost,
    check: check.cost
  }
}

function timed<Made>(make: () => Made): {readonly made: Made; readonly cost: number} {
  const before = seconds()
  const made = make()
  return {made, cost: seconds() - before}
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
