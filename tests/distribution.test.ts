import {execFileSync} from 'node:child_process'
import {chmodSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {type CliResult, runCli} from './cli/run-cli.js'
import {tempFolder} from './workspace/temp-folder.js'

const files = {
  'a.en.md': '# Plan\n\n1. First we listen.\n2. Then we act.\n',
  'a.nl.md': '# Plan\n\n1. Eerst luisteren we.\n• Dan doen we iets.\n',
  'some folder/bitext.config.json': JSON.stringify({
    pairs: [{name: 'plan', source: '../a.en.md', target: '../a.nl.md'}]
  }),
  'bitext.config.json': JSON.stringify({pairs: [{source: 'a.en.md', target: 'a.nl.md'}]})
}

interface Action {
  readonly inputs: Readonly<
    Record<string, {readonly description: string; readonly default: string}>
  >
  readonly runs: {
    readonly steps: readonly [
      {readonly env: Readonly<Record<string, string>>; readonly run: string; readonly shell: string}
    ]
  }
}

const action: Action = parse(readFileSync('action.yml', 'utf8'))

/** The environment of the one step, its inputs filled in as a runner does. */
function stepEnv(given: Readonly<Record<string, string>>): Record<string, string> {
  const [{env}] = action.runs.steps
  const filled = Object.entries(env).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] ?? ''
    return [name, given[input] ?? action.inputs[input]?.default ?? `no input ${input}`] as const
  })
  return Object.fromEntries(filled)
}

/** The words that the step gives to npx, by running it with another npx. */
function npxWords(cwd: string, given: Readonly<Record<string, string>>): readonly string[] {
  const npx = join(cwd, 'bin/npx')
  writeFileSync(npx, '#!/bin/sh\nprintf "%s\\n" "$@"\n')
  chmodSync(npx, 0o755)
  const env = {PATH: `${join(cwd, 'bin')}:${process.env.PATH}`, ...stepEnv(given)}
  const [{run}] = action.runs.steps
  const argv = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run]
  return execFileSync('bash', argv, {cwd, env, encoding: 'utf8'}).trimEnd().split('\n')
}

/** Whether the command line took every word, and what it said. */
async function accepted(argv: readonly string[], cwd: string): Promise<CliResult> {
  const result = await runCli(argv, {cwd})
  expect(result.stderr).not.toMatch(/^error: /)
  return result
}

describe('action.yml', () => {
  test.each([
    {given: {}, words: ['check', '--format', 'github'], code: 1},
    {
      given: {config: 'some folder/bitext.config.json', args: 'plan --fail-on never'},
      words: [
        ...['check', '--format', 'github', 'plan', '--fail-on', 'never'],
        ...['--config', 'some folder/bitext.config.json']
      ],
      code: 0
    },
    {
      given: {args: "--config 'some folder/bitext.config.json' --fail-on never", format: 'compact'},
      words: [
        ...['check', '--format', 'compact'],
        ...['--config', 'some folder/bitext.config.json', '--fail-on', 'never']
      ],
      code: 0
    },
    {
      given: {args: '  ', version: '0.1.0'},
      words: ['check', '--format', 'github'],
      code: 1
    }
  ])('with $given runs $words', async ({given, words, code}) => {
    const cwd = tempFolder({...files, 'bin/': ''})
    const [yes, name, ...rest] = npxWords(cwd, given)
    const {version = 'latest'} = given
    expect([yes, name, ...rest]).toEqual(['--yes', `bitext@${version}`, ...words])
    const result = await accepted(rest, cwd)
    expect(result.code).toBe(code)
    expect(result.stdout).toContain('a.nl.md')
  })

  test('never runs what an input says', () => {
    const cwd = tempFolder({'bin/': ''})
    expect(npxWords(cwd, {args: '$(touch made) `touch made`; touch made', config: '"; x'})).toEqual(
      [
        ...['--yes', 'bitext@latest', 'check', '--format', 'github'],
        ...['$(touch', 'made)', '`touch', 'made`;', 'touch', 'made', '--config', '"; x']
      ]
    )
  })

  test('refuses a quote that is left open', () => {
    const cwd = tempFolder({'bin/': ''})
    expect(() => npxWords(cwd, {args: "--config 'a b"})).toThrow('quote')
  })

  test('takes the inputs that it describes, all of them', () => {
    const used = Object.values(action.runs.steps[0].env)
      .join(' ')
      .match(/(?<=inputs\.)\w+/g)
    expect(used).toEqual(Object.keys(action.inputs))
    for (const {description} of Object.values(action.inputs)) expect(description).not.toBe('')
  })
})

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly pass_filenames: boolean
}

const hooks: readonly Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))

describe('.pre-commit-hooks.yaml', () => {
  test('has a hook that checks and one that fixes', () => {
    expect(hooks.map(({id}) => id)).toEqual(['bitext-check', 'bitext-fix'])
  })

  test.each(hooks)('$id is accepted by the command line', async ({entry, language, ...hook}) => {
    const [program, ...argv] = entry.split(' ')
    expect([program, language, hook.pass_filenames]).toEqual(['bitext', 'node', false])
    const cwd = tempFolder(files)
    await accepted(argv, cwd)
    const target = readFileSync(join(cwd, 'a.nl.md'), 'utf8')
    expect(target.includes('2. Dan')).toBe(hook.id === 'bitext-fix')
  })
})

test('the package has no script that runs where it is installed, which npm warns of', () => {
  const {scripts}: {readonly scripts: object} = JSON.parse(readFileSync('package.json', 'utf8'))
  const run = ['preinstall', 'install', 'postinstall', 'prepare']
  expect(Object.keys(scripts).filter((name) => run.includes(name))).toEqual([])
})
