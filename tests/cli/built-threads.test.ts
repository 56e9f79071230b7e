import {execFile} from 'node:child_process'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {type CliResult, runCli} from './run-cli.js'

const program = resolve('dist/cli.js')

const numbers = Array.from({length: 13}, (_, at) => String(at).padStart(2, '0'))

/** What a rule of the user's does, as code, when it sees a pair; by the number of the pair. */
type Harms = Readonly<Record<string, string>>

function ruleModule(harms: Harms): string {
  const cases = Object.entries(harms).map(
    ([number, harm]) => `if (source.text.includes('HARM ${number}')) { ${harm} }`
  )
  return `export default {
  id: 'own-harm', summary: 'Harm', why: 'For a test', severity: 'error',
  category: 'accuracy/mistranslation', examples: [],
  check({source}) {
    ${cases.join('\n    ')}
    return []
  }
}
`
}

/** Thirteen small pairs, each with one drift, and a rule that does harm in some of them. */
function folder(harms: Harms): string {
  const texts = numbers.flatMap((number) => [
    [`p${number}.en.md`, `# Plan\n\nWe listen to 12 people. HARM ${number}.\n`],
    [`p${number}.nl.md`, `# Plan\n\nWij horen 13 mensen. HARM ${number}.\n`]
  ])
  return tempFolder({
    ...Object.fromEntries(texts),
    'harm.mjs': ruleModule(harms),
    'bitext.config.json': JSON.stringify({
      pairs: [{source: '{name}.en.md', target: '{name}.nl.md'}],
      ruleModules: ['./harm.mjs']
    })
  })
}

/** Runs the built program as its users do, with little memory. */
function run(cwd: string, args: readonly string[]): Promise<CliResult> {
  return new Promise((ended) => {
    execFile(
      process.execPath,
      ['--max-old-space-size=120', program, ...args],
      {cwd},
      (error, stdout, stderr) =>
        ended({code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr})
    )
  })
}

/** The pairs that a report in JSON has a drift of. */
function pairsIn(stdout: string): readonly string[] {
  const {pairs} = JSON.parse(stdout) as {
    readonly pairs: readonly {readonly name: string; readonly findings: readonly unknown[]}[]
  }
  return pairs.filter(({findings}) => findings.length > 0).map(({name}) => name.slice(1, 3))
}

/** The lines on stderr that name a problem, in the order of the pairs. */
function errorsIn(stderr: string): readonly string[] {
  return stderr.split('\n').filter((line) => line.startsWith('error: '))
}

const late = 'A rule threw after its check of this pair had ended:'
const lateHarms = {
  '02': `queueMicrotask(() => { throw new Error('microtask') })`,
  '05': `Promise.reject(new Error('promise'))`,
  '08': `setInterval(() => { throw new Error('timer') }, 1)`,
  '12': `setTimeout(() => { throw new Error('last timer') }, 50)`
}

describe.each(['1', '2'])('check --concurrency %s, where a rule', (threads) => {
  const flags = ['check', '--format', 'json', '--concurrency', threads]

  test('ends its thread: the pair is a problem, and the others are checked', async () => {
    const harms = {
      '03': 'const all = []; for (;;) all.push(new Array(1e5).fill(all.length))',
      '07': 'process.exit(0)'
    }
    const {code, stdout, stderr} = await run(folder(harms), flags)
    expect(errorsIn(stderr)).toEqual([
      'error: p03.nl.md: Cannot check the pair: its thread ran out of memory',
      'error: p07.nl.md: Cannot check the pair: its thread ended with exit code 0'
    ])
    expect(pairsIn(stdout)).toEqual(numbers.filter((number) => !(number in harms)))
    expect(code).toBe(2)
  })

  test('throws later, once or again and again: the pair is named, and all are checked', async () => {
    const {code, stdout, stderr} = await runCli(flags, {cwd: folder(lateHarms), program})
    expect(errorsIn(stderr)).toEqual([
      `error: p02.nl.md: ${late} microtask`,
      `error: p05.nl.md: ${late} promise`,
      `error: p08.nl.md: ${late} timer`,
      `error: p12.nl.md: ${late} last timer`
    ])
    expect(pairsIn(stdout)).toEqual(numbers)
    expect(code).toBe(2)
  })
})

describe('check in threads, where a rule', () => {
  const flags = ['check', '--format', 'json', '--concurrency', '2']

  test('ends its thread later: a pair is named, and all are checked', async () => {
    const cwd = folder({'05': 'setTimeout(() => process.exit(3), 0)'})
    const {code, stdout, stderr} = await runCli(flags, {cwd, program})
    expect(errorsIn(stderr)).toEqual([
      expect.stringMatching(/p\d\d\.nl\.md: The thread that had checked this pair ended with/)
    ])
    expect(pairsIn(stdout)).toEqual(numbers)
    expect(code).toBe(2)
  })

  test('never lets go of its thread: the check ends all the same', async () => {
    const cwd = folder({'05': 'setInterval(() => {}, 10)'})
    const {code, stdout, stderr} = await runCli(flags, {cwd, program})
    expect({code, stderr, pairs: pairsIn(stdout)}).toEqual({code: 1, stderr: '', pairs: numbers})
  })
})

describe('a thread that cannot start', () => {
  test.each([
    {what: 'its file is missing', file: 'none.mjs', why: 'Cannot find module'},
    {what: 'its file ends at once', file: 'ends.mjs', why: 'exit code 4'},
    {what: 'its file throws', file: 'throws.mjs', why: 'no way'}
  ])('leaves the work to the main one: $what', async ({file, why}) => {
    const cwd = folder({})
    const bad = tempFolder({
      'ends.mjs': 'process.exit(4)',
      'throws.mjs': `throw new Error('no way')`
    })
    const flags = ['check', '--format', 'json', '--concurrency', '2']
    const {code, stdout, stderr} = await runCli(flags, {cwd, program: resolve(bad, file)})
    expect(stderr).toMatch(/^Cannot start a thread \(.*\): all pairs are checked in one\n$/)
    expect(stderr).toContain(why)
    expect(pairsIn(stdout)).toEqual(numbers)
    expect(code).toBe(1)
  })
})

describe('a command that checks in the main thread, where a rule', () => {
  const flags = ['fix', '--dry-run']

  test('throws later, be it again and again: the pair is named, and the command ends', async () => {
    const {code, stderr} = await run(folder({...lateHarms, '12': ''}), flags)
    expect(errorsIn(stderr)).toEqual([
      `error: p02.nl.md: ${late} microtask`,
      `error: p05.nl.md: ${late} promise`,
      `error: p08.nl.md: ${late} timer`
    ])
    expect(code).toBe(2)
  })

  test('ends the process: the pair is named', async () => {
    const {code, stderr} = await run(folder({'05': 'process.exit(0)'}), flags)
    expect(errorsIn(stderr)).toEqual([
      'error: p05.nl.md: A rule ended the process while it checked this pair'
    ])
    expect(code).toBe(2)
  })
})
