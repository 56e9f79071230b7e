/**
 * Cost of `bitext check` on the published pairs against a bare script that only parses their texts
 * with remark-parse and remark-gfm, two of each pair.
 *
 * Both run as whole processes, in turn; what counts is the ratio of their processor times (user and
 * system). Run `npm run build` first. What the parts of a check cost: `rules-cost.ts`,
 * `reading-cost.ts`.
 *
 *     node bench/check-pairs.mjs EVAL-FOLDER [--runs 3] [--most 2.5]
 *
 * Exits 1 when the median ratio is above `--most`.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {median, usageOf} from './usage.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {runs: {type: 'string', default: '3'}, most: {type: 'string', default: '2.5'}}
})
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const evaluation = resolve(positionals[0] ?? '../shared/eval')
const folder = mkdtempSync(join(tmpdir(), 'bitext-pairs-'))

const pairs = readFileSync(join(evaluation, 'real-pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map(({pair, src, tgt, srcLang, tgtLang}) => ({
    name: pair,
    source: join(evaluation, 'real-pairs', src),
    target: join(evaluation, 'real-pairs', tgt),
    sourceLang: srcLang,
    targetLang: tgtLang
  }))
const list = join(folder, 'files')
writeFileSync(list, pairs.flatMap(({source, target}) => [source, target]).join('\n'))
writeFileSync(join(folder, 'bitext.config.json'), JSON.stringify({pairs}))

const check = [join(root, 'dist', 'cli.js'), 'check', '--fail-on', 'never', '--concurrency', '1']
const commands = {
  bare: [join(root, 'bench', 'bare-parse.mjs'), `@${list}`],
  check: [...check, '--format', 'json', '--output', join(folder, 'report.json'), '--force']
}

const times = {bare: [], check: []}
try {
  for (let run = 0; run <= Number(values.runs); run++) {
    for (const [name, args] of Object.entries(commands)) {
      const {seconds} = usageOf(args, {cwd: folder})
      if (run > 0) times[name].push(seconds) // The first of each only warms the file cache.
    }
  }
} finally {
  rmSync(folder, {recursive: true})
}

const ratio = median(times.check.map((seconds, run) => seconds / times.bare[run]))
for (const [name, seconds] of Object.entries(times)) {
  console.log(
    `${name.padEnd(6)} ${median(seconds).toFixed(2)} s processor time, median of ${values.runs}`
  )
}
console.log(`ratio  ${ratio.toFixed(2)}, at most ${values.most}, ${pairs.length} pairs`)
process.exitCode = ratio <= Number(values.most) ? 0 : 1
