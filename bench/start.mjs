/**
 * What `bitext` takes to start, from the package as npm packs and installs it, against `node -e 0`.
 *
 * Processes run in turn, and the ratio of their processor times (user and system) counts. Also says
 * what a check of the corpus takes: the first, which compiles the program and keeps what it compiled,
 * and later ones. Run `npm run build` first.
 *
 *     node bench/start.mjs [--runs 11] [--most 2]
 *
 * Exits 1 when the median ratio of `bitext --version` is above `--most`.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {median, usageOf} from './usage.mjs'

const {values} = parseArgs({
  options: {runs: {type: 'string', default: '11'}, most: {type: 'string', default: '2'}}
})
const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Packs and installs the package in an empty folder; returns its program. */
function installed(folder) {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [{filename}] = JSON.parse(npm(pack, root))
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  npm(
    ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${filename}`],
    folder
  )
  return join(folder, 'node_modules', 'bitext', 'dist', 'cli.js')
}

function npm(args, cwd) {
  return execFileSync('npm', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
}

function measured(program) {
  const seconds = (args) => usageOf(args, {cwd: root}).seconds
  const check = [program, 'check', '--fail-on', 'never']
  const firstCheck = [seconds(check)]
  const times = {node: [], version: [], help: [], check: []}
  for (let run = 0; run < Number(values.runs); run++) {
    times.node.push(seconds(['-e', '0']))
    times.version.push(seconds([program, '--version']))
    times.help.push(seconds([program, '--help']))
    times.check.push(seconds(check))
  }
  return {...times, firstCheck}
}

const folder = mkdtempSync(join(tmpdir(), 'bitext-start-'))
try {
  const {node, ...times} = measured(installed(folder))
  const ratioOf = (seconds) => median(seconds.map((one, run) => one / (node[run] ?? median(node))))
  for (const [name, seconds] of Object.entries({node, ...times})) {
    const shown = (1000 * median(seconds)).toFixed(0)
    console.log(
      `${name.padEnd(10)} ${shown.padStart(4)} ms, ${ratioOf(seconds).toFixed(2)} times node -e 0`
    )
  }
  const ratio = ratioOf(times.version)
  console.log(`ratio of version ${ratio.toFixed(2)}, at most ${values.most}`)
  process.exitCode = ratio <= Number(values.most) ? 0 : 1
} finally {
  rmSync(folder, {recursive: true})
}
