import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {longText} from './long-text.js'

// node node_modules/.bench/many-pairs.js EVAL_FOLDER [FEW MANY]
// Makes repositories of FEW and of MANY pairs of 200 segments (50 and 500) from the development
// data in a temporary folder, and runs the built command line on them: pairs a second with one
// thread and with two, cold and with a warm cache, the most memory in use, and what `--since` takes
// after a change of one file.
const [evaluation = '../shared/eval', few = '50', many = '500'] = process.argv.slice(2)
const cli = resolve('dist/cli.js')
const usage = resolve('bench/report-usage.cjs')
const segmentsPerText = 200

const counts = [Number(few), Number(many)]
const text = longText(evaluation, segmentsPerText * Math.max(...counts))
for (const count of counts) {
  const folder = repositoryOf(count)
  try {
    measure(folder, count)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Its texts are paragraphs of one sentence, and the gold beads keep both sides in step. */
function repositoryOf(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bitext-many-'))
  mkdirSync(join(folder, 'docs'))
  const pairs = [{source: 'docs/{name}.en.md', target: 'docs/{name}.nl.md'}]
  writeFileSync(join(folder, 'bitext.config.json'), JSON.stringify({pairs}))
  writeFileSync(join(folder, '.gitignore'), '.bitext-cache\n')
  const sides = sidesOf(count)
  for (const [index, {source, target}] of sides.entries()) {
    const name = join(folder, 'docs', `page-${String(index + 1).padStart(4, '0')}`)
    writeFileSync(`${name}.en.md`, `${source.join('\n\n')}\n`)
    writeFileSync(`${name}.nl.md`, `${target.join('\n\n')}\n`)
  }
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    ['commit', '--quiet', '-m', 'Start']
  ]) {
    const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org']
    spawnSync('git', [...who, ...args], {cwd: folder})
  }
  return folder
}

interface Sides {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

function sidesOf(count: number): readonly Sides[] {
  const sides: Sides[] = []
  let [source, target]: [string[], string[]] = [[], []]
  for (const bead of text.gold) {
    const [sources = [], targets = []] = bead
      .split(':')
      .map((side) => [...side.matchAll(/\d+/g)].map(Number))
    source.push(...sources.flatMap((at) => text.source[at] ?? []))
    target.push(...targets.flatMap((at) => text.target[at] ?? []))
    if (source.length < segmentsPerText) continue
    sides.push({source, target})
    source = []
    target = []
    if (sides.length === count) break
  }
  return sides
}

function measure(folder: string, count: number): void {
  const plain = run(folder, ['--concurrency', '1'])
  const two = run(folder, ['--concurrency', '2'])
  const cold = run(folder, ['--cache', '--concurrency', '1'])
  const warm = run(folder, ['--cache', '--concurrency', '1'])
  const same = [two, cold, warm].every(({output}) => output === plain.output)
  const page = join(folder, 'docs', 'page-0001.nl.md')
  writeFileSync(page, readFileSync(page, 'utf8').replace('\n\n', '\n\nHet kostte 712 gulden.\n\n'))
  const since = run(folder, ['--since', 'HEAD'])
  const rows = {plain, two, cold, warm, since}
  console.log(`${count} pairs; output ${same ? 'the same' : 'NOT THE SAME'}`)
  for (const [name, {seconds, wall, megabytes}] of Object.entries(rows)) {
    const rate = (count / wall).toFixed(1)
    console.log(
      `${name.padEnd(6)} ${wall.toFixed(2)} s (${seconds.toFixed(2)} s processor), ${rate} pairs a second, ${megabytes.toFixed(0)} MB`
    )
  }
  console.log(`warm   ${(cold.seconds / warm.seconds).toFixed(1)} times faster by processor time`)
}

interface Run {
  /** Of processor time, user and system. */
  readonly seconds: number
  readonly wall: number
  readonly megabytes: number
  readonly output: string
}

function run(cwd: string, flags: readonly string[]): Run {
  const before = process.hrtime.bigint()
  const args = [
    '--require',
    usage,
    cli,
    'check',
    '--fail-on',
    'never',
    '--format',
    'json',
    ...flags
  ]
  const {status, stdout, stderr, output} = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe']
  })
  if (status !== 0) throw new Error(`Cannot run ${flags.join(' ')}: ${status}\n${stderr}`)
  const wall = Number(process.hrtime.bigint() - before) / 1e9
  const {seconds, peakKiB} = JSON.parse(output[3] ?? '{}')
  return {seconds, wall, megabytes: peakKiB / 1024, output: stdout}
}
