import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseDocument} from '../src/pipeline.js'
import {decodeAlignment} from '../src/store/file/decode.js'
import {encodeAlignment} from '../src/store/file/encode.js'
import {updateAlignment} from '../src/update-alignment.js'
import {longText} from './long-text.js'

// node node_modules/.bench/store-cost.js EVAL-FOLDER [SEGMENTS …]
// Processor time of a full alignment, and of an update after an edit of one line in the middle of
// the source: each in a process of its own, so that neither is warmed up by the other.
const [folder = '', ...rest] = process.argv.slice(2)

interface Run {
  /** Processor time, seconds. */
  readonly decoding: number
  readonly aligning: number
  readonly segments: number
  /** Beads that are not as they were. */
  readonly changed: number
}

if (rest[0] === '--one') console.log(JSON.stringify(run(Number(rest[1]), rest[2] ?? '', rest[3])))
else printTable(rest.length > 0 ? rest.map(Number) : [1000, 5000, 20_000])

function run(segments: number, file: string, edit?: string): Run {
  const text = longText(folder, segments)
  const source = text.source.slice(0, segments)
  const middle = Math.floor(source.length / 2)
  if (edit) source[middle] = `${source[middle]} And one sentence more.`
  const pair = {
    source: parseDocument(source.map(paragraph).join('\n\n'), {lang: 'de'}),
    target: parseDocument(text.target.slice(0, segments).map(paragraph).join('\n\n'), {lang: 'fr'})
  }
  const [stored, decoding] = timed(() =>
    edit ? decodeAlignment(readFileSync(file, 'utf8'), file) : undefined
  )
  const [{alignment}, aligning] = timed(() => updateAlignment(stored, pair))
  const known = new Set(stored?.beads.map((bead) => JSON.stringify(bead)))
  const changed = alignment.beads.filter((bead) => !known.has(JSON.stringify(bead))).length
  if (!edit) writeFileSync(file, encodeAlignment(alignment))
  return {decoding, aligning, segments: pair.source.segments.length, changed}
}

/** Nothing in it may be taken for markup. */
function paragraph(sentence: string): string {
  return sentence.replace(/[\\`*_[\]<>#|~&]/g, ' ').replace(/^\W+/u, '') || 'Empty.'
}

function timed<Value>(work: () => Value): readonly [Value, number] {
  const before = process.cpuUsage()
  const value = work()
  const {user, system} = process.cpuUsage(before)
  return [value, (user + system) / 1e6]
}

function printTable(sizes: readonly number[]): void {
  console.log(
    '| segments | full, CPU s | update, CPU s | ratio | decoding, CPU s | beads changed |'
  )
  console.log('| --: | --: | --: | --: | --: | --: |')
  const temporary = mkdtempSync(join(tmpdir(), 'bitext-cost-'))
  for (const size of sizes) {
    const file = join(temporary, `${size}.json`)
    const full = inOwnProcess([String(size), file])
    const update = inOwnProcess([String(size), file, 'edit'])
    console.log(
      `| ${full.segments} | ${full.aligning.toFixed(2)} | ${update.aligning.toFixed(2)} | ` +
        `${((100 * update.aligning) / full.aligning).toFixed(1)} % | ` +
        `${update.decoding.toFixed(2)} | ${update.changed} |`
    )
  }
  rmSync(temporary, {recursive: true})
}

function inOwnProcess(flags: readonly string[]): Run {
  const script = fileURLToPath(import.meta.url)
  return JSON.parse(
    execFileSync(process.execPath, [script, folder, '--one', ...flags], {encoding: 'utf8'})
  )
}
