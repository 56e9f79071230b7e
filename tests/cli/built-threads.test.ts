import {execFile} from 'node:child_process'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {type CliResult, runCli} from './run-cli.js'

const program = resolve('dist/cli.js')

const count = 13
const numbers = Array.from({length: count}, (_, at) => String(at).padStart(2, '0'))
const broken = '05'

/** A rule of the user's that does something to the thread it runs in when it sees one of the pairs. */
function ruleModule(harm: string): string {
  return `export default {
  id: 'own-harm', summary: 'Harm', why: 'For a test', severity: 'error',
  category: 'accuracy/mistranslation', examples: [],
  check({source}) {
    if (source.text.includes('HARM')) { ${harm} }
    return []
  }
}
`
}

/** Thirteen small pairs, each with one drift; the text of one sets off the rule. */
function folder(harm: string): string {
  const texts = numbers.flatMap((number) => [
    [`p${number}.en.md`, `# Plan\n\nWe listen to 12 people.${number === broken ? ' HARM.' : ''}\n`],
    [`p${number}.nl.md`, `# Plan\n\nWij horen 13 mensen.${number === broken ? ' HARM.' : ''}\n`]
  ])
  return tempFolder({
    ...Object.fromEntries(texts),
    'harm.mjs': ruleModule(harm),
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
      {cwd, timeout: 100_000},
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

const others = numbers.filter((number) => number !== broken)

const deaths = [
  {
    what: 'fills the memory',
    harm: 'const all = []; for (;;) all.push(new Array(1e5).fill(all.length))',
    says: 'Cannot check the pair: its thread ran out of memory'
  },
  {
    what: 'ends the process',
    harm: 'process.exit(0)',
    says: 'Cannot check the pair: its thread ended with exit code 0'
  }
]

const lateThrows = [
  {
    what: 'throws in a timer',
    harm: `setTimeout(() => { throw new Error('late') }, 300)`
  },
  {what: 'leaves a rejected promise behind', harm: `Promise.reject(new Error('late'))`},
  {what: 'throws in a microtask', harm: `queueMicrotask(() => { throw new Error('late') })`}
]

describe.each(['1', '2'])('check --concurrency %s, where a rule', (threads) => {
  const flags = ['check', '--format', 'json', '--concurrency', threads]

  test.each(deaths)(
    '$what: the pair is a problem, the others are checked',
    async (death) => {
      const {code, stdout, stderr} = await run(folder(death.harm), flags)
      expect(stderr).toContain(`error: p${broken}.nl.md: ${death.says}`)
      expect(stderr.match(/error:/g)).toHaveLength(1)
      expect(pairsIn(stdout)).toEqual(others)
      expect(code).toBe(2)
    },
    120_000
  )

  test.each(lateThrows)(
    '$what: the pair is named, and all are checked',
    async ({harm}) => {
      const {code, stdout, stderr} = await runCli(flags, {cwd: folder(harm), program})
      expect(stderr).toContain(
        `error: p${broken}.nl.md: A rule threw after its check of this pair had ended: late`
      )
      expect(stderr.match(/error:/g)).toHaveLength(1)
      expect(pairsIn(stdout)).toEqual(numbers)
      expect(code).toBe(2)
    },
    120_000
  )

  test('ends its thread later: the pair is named, and all are checked', async () => {
    const cwd = folder('setTimeout(() => process.exit(3), 0)')
    const {code, stdout, stderr} = await runCli(flags, {cwd, program})
    expect(stderr).toMatch(/error: p\d\d\.nl\.md: The thread that had checked this pair ended with/)
    expect(stderr.match(/error:/g)).toHaveLength(1)
    expect(pairsIn(stdout)).toEqual(numbers)
    expect(code).toBe(2)
  }, 120_000)

  test('never lets go of its thread: the check ends all the same', async () => {
    const cwd = folder('setInterval(() => {}, 10)')
    const {code, stdout, stderr} = await runCli(flags, {cwd, program})
    expect({code, stderr, pairs: pairsIn(stdout)}).toEqual({code: 1, stderr: '', pairs: numbers})
  }, 120_000)
})

describe('a thread that cannot start', () => {
  test.each([
    {what: 'its file is missing', file: 'none.mjs', why: 'Cannot find module'},
    {what: 'its file ends at once', file: 'ends.mjs', why: 'exit code 4'},
    {what: 'its file throws', file: 'throws.mjs', why: 'no way'}
  ])('leaves the work to the main one: $what', async ({file, why}) => {
    const cwd = folder('')
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
  test.each(lateThrows)('$what: the pair is named', async ({harm}) => {
    const {code, stderr} = await run(folder(harm), ['fix', '--dry-run'])
    expect(stderr).toContain(
      `error: p${broken}.nl.md: A rule threw after its check of this pair had ended: late`
    )
    expect(code).toBe(2)
  })

  test('ends the process: the pair is named', async () => {
    const {code, stderr} = await run(folder('process.exit(0)'), ['fix', '--dry-run'])
    expect(stderr).toContain(`error: p${broken}.nl.md: A rule ended the process while it checked`)
    expect(code).toBe(2)
  })

  test('throws again and again: the command ends', async () => {
    const harm = `setInterval(() => { throw new Error('late') }, 20)`
    const {code, stderr} = await run(folder(harm), ['fix', '--dry-run'])
    expect(stderr).toContain('had ended: late')
    expect(code).toBe(2)
  })
})
