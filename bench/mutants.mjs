/**
 * Breaks conditions of the source, one at a time, and counts how many of them a test finds.
 *
 *     node bench/mutants.mjs [--seed 1] [--count 25] [--rooms align,check,store] [--least 20]
 *     node bench/mutants.mjs --named
 *     node bench/mutants.mjs --at src/store/match/open-gaps.ts:39
 *
 * The seed draws a room, then a condition of it (see `mutations.mjs`). `--named` takes those of
 * `named-mutants.mjs` instead, `--at` all conditions of a line or of a file. The tests of the room
 * decide: those in the folder of the same name and, for the rooms whose conditions rules use, the
 * examples of the rules. They run with one worker until one fails, those nearest to the file first.
 *
 * Those of `equivalent-mutants.mjs` are shown with the reason and do not count as found.
 *
 * It works in a temporary copy of the files as they are now, which is removed at the end. Exits 1
 * when fewer than `--least` are found.
 */
import {execFileSync, spawn} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {equivalenceOf} from './equivalent-mutants.mjs'
import {mutationsOf} from './mutations.mjs'
import {namedMutants} from './named-mutants.mjs'

/** The tests that a change in a room of `src` is to be found by. */
const testsOf = {
  align: ['tests/align/'],
  check: ['tests/check/', 'tests/rules/'],
  rules: ['tests/rules/'],
  store: ['tests/store/', 'tests/update-alignment.test.ts'],
  text: ['tests/text/', 'tests/rules/']
}

const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: '1'},
    count: {type: 'string', default: '25'},
    least: {type: 'string', default: '0'},
    rooms: {type: 'string', default: 'align,check,store'},
    named: {type: 'boolean', default: false},
    at: {type: 'string', multiple: true, default: []}
  }
})
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const copy = copyOf(root)
process.on('exit', () => rmSync(copy, {recursive: true, force: true}))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130))

const mutants = chosenMutants()
const limits = new Map()
for (const room of new Set(mutants.map(roomOf))) limits.set(room, await limitOf(room))

let found = 0
let equivalent = 0
for (const mutant of mutants) {
  const why = equivalenceOf({...mutant, source: sourceLine(mutant)})
  const result = why === undefined ? await resultOf(mutant) : `equivalent: ${why}`
  if (why !== undefined) equivalent++
  else if (result !== 'survives') found++
  const change = `${oneLine(mutant.before)} → ${oneLine(mutant.after)}`
  console.log(`| ${mutant.path}:${mutant.line} | ${mutant.kind} | \`${change}\` | ${result} |`)
}
console.log(`\n${found} of ${mutants.length} found, ${equivalent} equivalent`)
process.exitCode = found >= Number(values.least) ? 0 : 1

function chosenMutants() {
  if (values.named) return namedMutants(read)
  return values.at.length > 0 ? values.at.flatMap(mutantsAt) : drawMutants(values)
}

function read(path) {
  return readFileSync(join(copy, path), 'utf8')
}

function copyOf(tree) {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {cwd: tree})
  for (const path of listed.toString().split('\0').filter(Boolean)) {
    cpSync(join(tree, path), join(folder, path), {force: true})
  }
  symlinkSync(join(tree, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function drawMutants({seed, count, rooms}) {
  const drawn = rooms.split(',')
  const random = randomFrom(Number(seed))
  const among = (all) => all[Math.floor(random() * all.length)]
  const ofRoom = Object.fromEntries(drawn.map((room) => [room, mutantsIn(`src/${room}`)]))
  const chosen = new Set()
  while (chosen.size < Number(count)) chosen.add(among(ofRoom[among(drawn)]))
  return [...chosen]
}

function mutantsIn(folder) {
  return readdirSync(join(copy, folder), {recursive: true})
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .flatMap((path) => mutantsAt(join(folder, path)))
}

/** @param place  `PATH` or `PATH:LINE` */
function mutantsAt(place) {
  const [path, line] = place.split(':')
  const all = mutationsOf(path, read(path))
  return line === undefined ? all : all.filter((mutant) => mutant.line === Number(line))
}

/** The folder of tests that mirrors that of a file, if it is not that of the whole room. */
function testsNear(path) {
  const folder = `${dirname(path).replace('src', 'tests')}/`
  const isRoom = folder === `tests/${roomOf({path})}/`
  return isRoom || !existsSync(join(copy, folder)) ? [] : [folder]
}

function testsOfRoom(room) {
  return testsOf[room] ?? [`tests/${room}/`]
}

function roomOf({path}) {
  return path.split('/')[1]
}

/** Milliseconds after which a run hangs: many times what it takes without a mutant. */
async function limitOf(room) {
  const start = performance.now()
  const result = await testRun(testsOfRoom(room), 3_600_000)
  if (result !== 'survives') throw new Error(`The tests of ${room} fail without a mutant`)
  return 60_000 + 6 * (performance.now() - start)
}

async function resultOf({path, text}) {
  const file = join(copy, path)
  const original = readFileSync(file)
  const room = roomOf({path})
  try {
    writeFileSync(file, text)
    for (const tests of [testsNear(path), testsOfRoom(room)]) {
      const result = tests.length > 0 ? await testRun(tests, limits.get(room)) : 'survives'
      if (result !== 'survives') return result
    }
    return 'survives'
  } finally {
    writeFileSync(file, original)
  }
}

/** The line of a mutant and the next one, without indents. */
function sourceLine({path, line}) {
  const lines = read(path)
    .split('\n')
    .slice(line - 1, line + 1)
  return lines.map((text) => text.trim()).join(' ')
}

/** What tests say: `found` by one that fails, `hangs`, or `survives`. */
function testRun(tests, limit) {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs')
  const flags = ['--project=source', '--silent', '--reporter=dot', '--bail=1', '--maxWorkers=1']
  return new Promise((done) => {
    const child = spawn(process.execPath, [vitest, 'run', ...flags, ...tests], {
      cwd: copy,
      stdio: 'ignore',
      detached: true
    })
    let hangs = false
    const timer = setTimeout(() => {
      hangs = true
      // The workers, too.
      process.kill(-child.pid, 'SIGKILL')
    }, limit)
    child.on('close', (code) => {
      clearTimeout(timer)
      done(hangs ? 'hangs' : code === 0 ? 'survives' : 'found')
    })
  })
}

function oneLine(text) {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}

/** Numbers in [0, 1) that a seed always gives in the same order (a linear congruential generator). */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
