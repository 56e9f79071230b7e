import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {tempFolder} from './workspace/temp-folder.js'

interface Step {
  readonly name: string
  readonly id?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly 'working-directory'?: string
}

interface Action {
  readonly inputs: Readonly<
    Record<string, {readonly description: string; readonly default: string}>
  >
  readonly outputs: Readonly<Record<string, {readonly value: string}>>
  readonly runs: {readonly using: string; readonly steps: readonly Step[]}
}

type Inputs = Readonly<Record<string, string>>

const text = readFileSync('action.yml', 'utf8')
const action: Action = parse(text)

/** Where a run takes place: a checkout, the action's own folder, and the files of a runner. */
interface Runner {
  readonly workspace: string
  readonly actionPath: string
  readonly env?: Readonly<Record<string, string>>
}

/** An expression of GitHub in a value of a step, filled in. */
function filledIn(value: string, inputs: Inputs, actionPath: string): string {
  return value.replace(/\$\{\{ (?:inputs\.([\w-]+)|github\.action_path) \}\}/g, (whole, name) => {
    if (name === undefined) return actionPath
    return inputs[name] ?? action.inputs[name]?.default ?? `unknown input in ${whole}`
  })
}

interface StepResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Inputs
  readonly summary: string
}

/** Runs the script of a step as a runner does, in a shell that knows nothing of this process. */
function runStep(name: string, inputs: Inputs, {workspace, actionPath, env}: Runner): StepResult {
  const step = action.runs.steps.find((one) => one.name === name)
  if (!step?.run) throw new Error(`a script in the step ${name}`)
  const {GITHUB_OUTPUT, GITHUB_STEP_SUMMARY} = runnerFiles()
  const own = Object.entries(step.env ?? {}).map(([key, value]) => {
    return [key, filledIn(value, inputs, actionPath)] as const
  })
  const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: resolve(workspace, filledIn(step['working-directory'] ?? '.', inputs, actionPath)),
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT,
      GITHUB_STEP_SUMMARY,
      ...Object.fromEntries(own),
      ...env
    }
  })
  const lines = readFileSync(GITHUB_OUTPUT, 'utf8').trimEnd().split('\n').filter(Boolean)
  return {
    code: result.status,
    stdout: result.stdout,
    stderr: result.stderr,
    outputs: Object.fromEntries(lines.map((line) => line.split('=', 2))),
    summary: readFileSync(GITHUB_STEP_SUMMARY, 'utf8')
  }
}

function runnerFiles(): {readonly GITHUB_OUTPUT: string; readonly GITHUB_STEP_SUMMARY: string} {
  const folder = tempFolder({output: '', summary: ''})
  return {GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary')}
}

const texts = {
  'a.en.md': '# Plan\n\n1. First we listen.\n2. Then we act.\n',
  'a.nl.md': '# Plan\n\n1. Eerst luisteren we.\n• Dan doen we iets.\n'
}

const pairs = [{name: 'plan', source: 'a.en.md', target: 'a.nl.md'}]

/** A checkout with a config at its root and one in a folder whose name has a space. */
function checkout(): Runner {
  const workspace = tempFolder({
    ...texts,
    'bitext.config.json': JSON.stringify({pairs}),
    'some site/a.en.md': texts['a.en.md'],
    'some site/a.nl.md': texts['a.nl.md'],
    'some site/own.json': JSON.stringify({pairs})
  })
  return {workspace, actionPath: resolve('.')}
}

const step = 'Check translations'

describe('the step that checks', () => {
  test('shows annotations, sums up, counts, and fails on an error', () => {
    const {code, stdout, outputs, summary} = runStep(step, {}, checkout())
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^::error file=a\.nl\.md,line=4,[^\n]*title=bitext%3A list-kind-parity::/m
    )
    expect(outputs).toEqual({findings: '1', errors: '1', warnings: '0'})
    expect(summary).toMatch(/^\*\*bitext\*\*: 1 error in 1 of 1 pair\n/)
    expect(summary).toContain('| ❌ | `a.nl.md:4`')
  })

  test('names files from the root of the repository when it runs in a folder', () => {
    const inputs = {
      'working-directory': 'some site',
      config: 'own.json',
      'fail-on': 'never',
      'sarif-file': 'drift report.sarif'
    }
    const runner = checkout()
    const {code, stdout, outputs} = runStep(step, inputs, runner)
    expect(code).toBe(0)
    expect(stdout).toContain('::error file=some site/a.nl.md,line=4,')
    expect(outputs.sarif).toBe('some site/drift report.sarif')
    const log = JSON.parse(readFileSync(join(runner.workspace, outputs.sarif ?? ''), 'utf8'))
    const [{locations}] = log.runs[0].results
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('some%20site/a.nl.md')
  })

  test('takes more arguments, with words held together by quotes', () => {
    const args = "plan --format 'html=the page.html' --fail-on never"
    const runner = checkout()
    expect(runStep(step, {args}, runner).code).toBe(0)
    expect(existsSync(join(runner.workspace, 'the page.html'))).toBe(true)
  })

  test('says what could not be checked, counts nothing, and exits with 2', () => {
    const {code, stdout, stderr, outputs, summary} = runStep(
      step,
      {config: 'none.json'},
      checkout()
    )
    expect([code, outputs]).toEqual([2, {}])
    expect(stdout).toContain('::error title=bitext::Could not check everything')
    expect(stderr).toContain('none.json')
    expect(summary).toContain('could not check everything')
  })

  test('counts nothing found as 0', () => {
    const workspace = tempFolder({
      'a.en.md': '# Plan\n',
      'a.nl.md': '# Plan\n',
      'bitext.config.json': JSON.stringify({pairs})
    })
    const {code, outputs, summary} = runStep(step, {}, {...checkout(), workspace})
    expect([code, outputs.findings, outputs.errors]).toEqual([0, '0', '0'])
    expect(summary).toBe('**bitext**: no findings in 1 pair\n')
  })

  test('never runs what an input says', () => {
    const runner = checkout()
    const evil = '$(touch made) `touch made`; touch made'
    runStep(step, {args: evil, config: `"; ${evil}`, since: evil, 'sarif-file': evil}, runner)
    expect(existsSync(join(runner.workspace, 'made'))).toBe(false)
  })

  test('refuses a quote that is left open', () => {
    const {code, stdout} = runStep(step, {args: "--config 'a b"}, checkout())
    expect([code, stdout]).toEqual([2, expect.stringContaining('::error title=bitext::Missing')])
  })
})

/** A folder of commands that only say what they are called with. */
function commands(given: Readonly<Record<string, string>>): string {
  const folder = tempFolder({'bin/': ''})
  for (const [name, script] of Object.entries(given)) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, 'bin', name), 0o755)
  }
  return join(folder, 'bin')
}

describe('the step that builds', () => {
  const withNpm = () => {
    return {PATH: `${commands({npm: 'echo "npm $* in $PWD"'})}:${process.env.PATH}`}
  }

  test('builds the checkout of the action with the versions of its lock file', () => {
    const actionPath = tempFolder({'package.json': '{}'})
    const {code, stdout} = runStep('Build bitext', {}, {...checkout(), actionPath, env: withNpm()})
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(`npm ci [^\n]* in [^\n]*${actionPath}`)
    ])
  })

  test('finds it built the second time', () => {
    const actionPath = tempFolder({'dist/cli.js': ''})
    const {code, stdout} = runStep('Build bitext', {}, {...checkout(), actionPath, env: withNpm()})
    expect([code, stdout]).toEqual([0, ''])
  })

  test('says when Node.js is too old', () => {
    const old = commands({node: 'if [ "$1" = --version ]; then echo v18.0.0; else exit 1; fi'})
    const env = {PATH: `${old}:${process.env.PATH}`}
    const {code, stdout} = runStep('Build bitext', {}, {...checkout(), env})
    expect([code, stdout]).toEqual([2, expect.stringContaining('Node.js v18.0.0 is too old')])
  })
})

describe('action.yml', () => {
  test('runs nothing from a registry but what its lock file pins', () => {
    expect(text).not.toMatch(/npx|latest|npm i(?:nstall)?\b/)
  })

  test('takes the inputs that it describes, all of them', () => {
    const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort())
    for (const {description} of Object.values(action.inputs)) expect(description).not.toBe('')
  })

  test('passes on outputs of the step that checks', () => {
    expect(Object.entries(action.outputs).map(([name, {value}]) => [name, value])).toEqual(
      ['findings', 'errors', 'warnings', 'sarif'].map((name) => [
        name,
        `\${{ steps.check.outputs.${name} }}`
      ])
    )
  })
})
