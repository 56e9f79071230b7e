/**
 * Cost of `bitext check` on the corpus against a bare script that only parses the four files.
 *
 * Both run as whole processes, in turn; what counts is the ratio of their processor times (user
 * and system), so that a slow or busy machine slows both. Run `npm run build` first.
 *
 *     node bench/check-corpus.mjs [--runs 9] [--most 1.2]
 *
 * Exits 1 when the median ratio is above `--most`.
 */
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {median, usageOf} from './usage.mjs'

const {values} = parseArgs({
  options: {runs: {type: 'string', default: '9'}, most: {type: 'string', default: '1.2'}}
})
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const commands = {
  bare: [join(root, 'bench', 'bare-parse.mjs')],
  check: [join(root, 'dist', 'cli.js'), 'check', '--fail-on', 'never']
}

const times = {bare: [], check: []}
for (let run = 0; run <= Number(values.runs); run++) {
  for (const [name, args] of Object.entries(commands)) {
    const {seconds} = usageOf(args, {cwd: root})
    if (run > 0) times[name].push(seconds) // The first of each only warms the file cache.
  }
}

const ratio = median(times.check.map((seconds, run) => seconds / times.bare[run]))
for (const [name, seconds] of Object.entries(times)) {
  console.log(
    `${name.padEnd(6)} ${median(seconds).toFixed(3)} s processor time, median of ${values.runs}`
  )
}
console.log(`ratio  ${ratio.toFixed(2)}, at most ${values.most}`)
process.exitCode = ratio <= Number(values.most) ? 0 : 1
