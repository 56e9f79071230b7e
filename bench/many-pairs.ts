import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {longText} from './long-text.js'

// node node_modules/.bench/many-pairs.js EVAL_FOLDER [COUNT…]
// Makes repositories of so many pairs of 200 segments (20 and 200) from the development data in a
// temporary folder, and runs the built command line on them: pairs a second with one thread and with
// two, cold and with a warm cache, the most memory in use, and what `--since` takes after a change
// of one file. Thousands are checked cold in two threads only, for that takes long.
const [evaluation = '../shared/eval', ...asked] = process.argv.slice(2)
const counts = (asked.length > 0 ? asked : ['20', '200']).map(Number)
const cli = resolve('dist/cli.js')
const usage = resolve('bench/report-usage.cjs')
const segmentsPerText = 200

/** Where the texts come from, and their languages. */
const kinds = [
  {set: 'textberg-dev', langs: ['de', 'fr']},
  {set: 'parice-dev', langs: ['en', 'is']}
] as const

/** Pairs up to which a cold run in one thread is worth its time. */
const patience = 500

for (const count of counts) {
  const folder = repositoryOf(count)
  try {
    measure(folder, count, count > patience ? ['two'] : ['one', 'two'])
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Its texts are paragraphs of one sentence, and the gold beads keep both sides in step. */
function repositoryOf(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bitext-many-'))
  mkdirSync(join(folder, 'docs'))
  const pairs = kinds.map(({langs: [source, target]}) => ({
    source: `docs/{name}.${source}.md`,
    target: `docs/{name}.${target}.md`
  }))
  writeFileSync(join(folder, 'bitext.config.json'), JSON.stringify({pairs}))
  writeFileSync(join(folder, '.gitignore'), '.bitext-cache\nreport.json\n')
  for (const {set, langs} of kinds) {
    const sides = sidesOf(set, Math.round(count / kinds.length))
    for (const [index, {source, target}] of sides.entries()) {
      const name = join(folder, 'docs', `${set}-${String(index + 1).padStart(4, '0')}`)
      writeFileSync(`${name}.${langs[0]}.md`, `${source.join('\n\n')}\n`)
      writeFileSync(`${name}.${langs[1]}.md`, `${target.join('\n\n')}\n`)
    }
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

function sidesOf(set: string, count: number): readonly Sides[] {
  // A page ends with a bead, so that some are a little longer.
  const text = longText(evaluation, 1.1 * segmentsPerText * count, [set])
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

/** Threads that a cold run is made with. */
type Threads = 'one' | 'two'

function measure(folder: string, count: number, cold: readonly Threads[]): void {
  const threads = {one: ['--concurrency', '1'], two: ['--concurrency', '2']}
  const kept = join(folder, '.bitext-cache')
  const runs: Record<string, Run> = {}
  for (const which of cold) {
    rmSync(kept, {recursive: true, force: true})
    runs[`cold, ${which}`] = run(folder, ['--cache', ...threads[which]])
  }
  runs['warm, one'] = run(folder, ['--cache', ...threads.one])
  runs['warm, two'] = run(folder, ['--cache', ...threads.two])
  const page = join(folder, 'docs', 'textberg-dev-0001.fr.md')
  writeFileSync(page, readFileSync(page, 'utf8').replace('\n\n', '\n\nIl en coûta 712 francs.\n\n'))
  const since = run(folder, ['--since', 'HEAD'])
  const outputs = new Set(Object.values(runs).map(({output}) => output))
  console.log(`${count} pairs; output ${outputs.size === 1 ? 'the same' : 'NOT THE SAME'}`)
  for (const [name, {seconds, wall, megabytes}] of Object.entries({...runs, since})) {
    const rate = (count / wall).toFixed(1)
    console.log(
      `${name.padEnd(9)} ${wall.toFixed(2)} s (${seconds.toFixed(2)} s processor), ${rate} pairs a second, ${megabytes.toFixed(0)} MB`
    )
  }
  for (const which of cold) {
    const [before, after] = [runs[`cold, ${which}`], runs[`warm, ${which}`]]
    if (!before || !after) continue
    const [clock, processor] = [before.wall / after.wall, before.seconds / after.seconds]
    console.log(
      `warm in ${which}: ${clock.toFixed(1)} times faster, ${processor.toFixed(1)} by processor time`
    )
  }
}

interface Run {
  /** Of processor time, user and system. */
  readonly seconds: number
  readonly wall: number
  readonly megabytes: number
  /** Hash of the report. */
  readonly output: string
}

function run(cwd: string, flags: readonly string[]): Run {
  const before = process.hrtime.bigint()
  const report = join(cwd, 'report.json')
  const format = ['--format', `json=${report}`, '--fail-on', 'never']
  const args = ['--require', usage, cli, 'check', ...format, ...flags]
  const {status, stderr, output} = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe']
  })
  if (status !== 0) throw new Error(`Cannot run ${flags.join(' ')}: ${status}\n${stderr}`)
  const wall = Number(process.hrtime.bigint() - before) / 1e9
  const {seconds, peakKiB} = JSON.parse(output[3] ?? '{}')
  return {seconds, wall, megabytes: peakKiB / 1024, output: hashOf(report)}
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
