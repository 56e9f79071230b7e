import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {longText} from './long-text.js'

// node node_modules/.bench/watch-delay.js EVAL_FOLDER [SEGMENTS SAVES]
// Starts the built `check --watch` on a pair of so many segments (200), saves its translation so
// many times (20), each time with another change, and prints how long after each save the new
// report was there, and (on Linux) the processor time that it took. Between saves it waits until the
// check at leisure is done.
const [evaluation = '../shared/eval', segments = '200', saves = '20'] = process.argv.slice(2)

const text = longText(evaluation, Number(segments), ['parice-dev'])
const target = text.target.slice(0, Number(segments))
const folder = mkdtempSync(join(tmpdir(), 'bitext-watch-'))
const file = join(folder, 'page.is.md')
writeFileSync(join(folder, 'page.en.md'), paragraphs(text.source.slice(0, Number(segments))))
writeFileSync(file, paragraphs(target))

const args = [resolve('dist/cli.js'), 'check', 'page.en.md', 'page.is.md', '--watch']
const child = spawn(process.execPath, args, {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']})
try {
  child.stdout.resume()
  await reported()
  const delays: number[] = []
  const costs: number[] = []
  for (let save = 0; save < Number(saves); save++) {
    const at = Math.floor((save / Number(saves)) * target.length)
    const changed = target.with(at, `${target[at]} Það kostaði ${save + 700} krónur.`)
    const spent = processorTime()
    const before = performance.now()
    writeFileSync(file, paragraphs(changed))
    await reported()
    delays.push(performance.now() - before)
    costs.push(processorTime() - spent)
    await atLeisure()
  }
  console.log(`${saves} saves of ${segments} segments, ms until the report; processor time`)
  console.log(`all        ${rounded(delays)}; ${rounded(costs)}`)
  const later = -Math.floor(delays.length / 2)
  console.log(`later half ${median(delays.slice(later))}; ${median(costs.slice(later))} (medians)`)
} finally {
  child.kill()
  rmSync(folder, {recursive: true})
}

function paragraphs(lines: readonly string[]): string {
  return `${lines.join('\n\n')}\n`
}

/** It says that it watches once a report is written. */
function reported(): Promise<void> {
  return new Promise((done) => {
    child.stderr.on('data', function onData(chunk: Buffer) {
      if (!chunk.toString().includes('Watching')) return
      child.stderr.off('data', onData)
      done()
    })
  })
}

/** Milliseconds that the watching process has spent, a hundredth of a second exactly. */
function processorTime(): number {
  if (process.platform !== 'linux') return Number.NaN
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}

/** Waits until it has had a second without a change, and is idle again. */
async function atLeisure(): Promise<void> {
  await new Promise((done) => setTimeout(done, 1500))
  for (let before = -1; before !== processorTime() && !Number.isNaN(before); ) {
    before = processorTime()
    await new Promise((done) => setTimeout(done, 300))
  }
}

function rounded(times: readonly number[]): string {
  return times.map((time) => time.toFixed(0)).join(' ')
}

function median(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(0)
}
