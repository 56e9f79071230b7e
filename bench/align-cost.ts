import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {alignSentences} from '../src/align/align-sentences.js'
import {evaluate} from '../src/align/evaluate.js'
import {defined} from '../src/align/nouns/defined.js'
import {parseLadder} from '../src/align/nouns/ladder.js'
import {longText} from './long-text.js'

// node node_modules/.bench/align-cost.js EVAL-FOLDER [SENTENCES …]
// One process a size, so that memory is that of one run. With --one, the run itself.
const [folder = '', ...rest] = process.argv.slice(2)

interface Cost {
  readonly source: number
  readonly target: number
  /** Processor time, seconds. */
  readonly seconds: number
  /** Peak resident memory, megabytes. */
  readonly megabytes: number
  readonly strict: number
}

if (rest[0] === '--one') console.log(JSON.stringify(measure(Number(rest[1]))))
else printTable(rest.length > 0 ? rest.map(Number) : [3000, 7000, 14_000, 28_000, 50_000])

function measure(sentences: number): Cost {
  const text = longText(folder, sentences)
  const before = process.cpuUsage()
  const [alignment] = alignSentences([text])
  const {user, system} = process.cpuUsage(before)
  const {maxRSS} = process.resourceUsage()
  const gold = parseLadder(text.gold.join('\n'))
  return {
    source: text.source.length,
    target: text.target.length,
    seconds: (user + system) / 1e6,
    megabytes: maxRSS / 1024,
    strict: evaluate([{gold, test: defined(alignment).beads}]).strict.f1
  }
}

function printTable(sizes: readonly number[]): void {
  console.log('| sentences | CPU s | peak MB | exponent, time | exponent, memory | strict F1 |')
  console.log('| --: | --: | --: | --: | --: | --: |')
  let first: Cost | undefined
  for (const size of sizes) {
    const cost = inOwnProcess(size)
    first ??= cost
    const growth = (key: 'seconds' | 'megabytes') =>
      cost === first ? '' : exponent(defined(first), cost, key).toFixed(2)
    console.log(
      `| ${cost.source} × ${cost.target} | ${cost.seconds.toFixed(2)} | ${cost.megabytes.toFixed(0)} | ` +
        `${growth('seconds')} | ${growth('megabytes')} | ${cost.strict.toFixed(4)} |`
    )
  }
}

function inOwnProcess(size: number): Cost {
  const script = fileURLToPath(import.meta.url)
  return JSON.parse(
    execFileSync(process.execPath, [script, folder, '--one', String(size)], {encoding: 'utf8'})
  )
}

/** How a quantity grows with the sentences, from the first size to this one. */
function exponent(from: Cost, to: Cost, key: 'seconds' | 'megabytes'): number {
  return (
    Math.log(to[key] / from[key]) / Math.log((to.source + to.target) / (from.source + from.target))
  )
}
