import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {type CliResult, runCli} from './cli/run-cli.js'
import {tempFolder} from './workspace/temp-folder.js'

const source = '# Plan\n\n1. First we listen.\n2. Then we act.\n'
const target = '# Plan\n\n1. Eerst luisteren we.\n• Dan doen we iets.\n'

const files = {
  'a.en.md': source,
  'a.nl.md': target,
  'b.en.md': source,
  'b.nl.md': target,
  'unrelated.md': '# Notes\n',
  'package.json': '{}',
  'bitext.config.json': JSON.stringify({pairs: [{source: '{name}.en.md', target: '{name}.nl.md'}]})
}

/** Whether the command line took every word, and what it said. */
async function accepted(argv: readonly string[], cwd: string): Promise<CliResult> {
  const result = await runCli(argv, {cwd})
  expect(result.stderr).not.toMatch(/^error: /)
  return result
}

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly files: string
  readonly pass_filenames: boolean
  readonly require_serial: boolean
}

const hooks: readonly Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))

describe('.pre-commit-hooks.yaml', () => {
  test('has a hook that checks and one that fixes', () => {
    expect(hooks.map(({id}) => id)).toEqual(['bitext-check', 'bitext-fix'])
  })

  test.each(hooks)('$id runs once, on the staged files', (hook) => {
    expect(hook.language).toBe('node')
    expect([hook.pass_filenames, hook.require_serial]).toEqual([true, true])
  })

  test.each(hooks)('$id takes texts, configs, glossaries and alignment files', ({files}) => {
    const isTaken = (path: string) => new RegExp(files).test(path)
    const taken = [
      ...['README.md', 'docs/nl/a.mdx', 'a.markdown', 'a.txt', 'terms.csv', 'terms.tbx'],
      ...['bitext.config.yaml', 'site/bitext.config.mjs', 'package.json', 'bitext-baseline.json'],
      'alignments/docs/plan.en-nl.json'
    ]
    expect(taken.filter((path) => !isTaken(path))).toEqual([])
    const left = ['src/a.ts', 'data.json', 'logo.png', 'my-package.json']
    expect(left.filter(isTaken)).toEqual([])
  })

  test.each(hooks)(
    '$id works on the pairs of the files that it gets, and no others',
    async (hook) => {
      const [program, ...argv] = hook.entry.split(' ')
      expect(program).toBe('bitext')
      const cwd = tempFolder(files)
      const staged = ['a.nl.md', 'unrelated.md', 'package.json']
      const {stdout, stderr} = await accepted([...argv, ...staged], cwd)
      expect(`${stdout}${stderr}`).not.toContain('b.nl.md')
      const fixed = ['a.nl.md', 'b.nl.md'].filter((name) =>
        readFileSync(join(cwd, name), 'utf8').includes('2. Dan')
      )
      expect(fixed).toEqual(hook.id === 'bitext-fix' ? ['a.nl.md'] : [])
    }
  )
})

test('the package has no script that runs where it is installed, which npm warns of', () => {
  const {scripts}: {readonly scripts: object} = JSON.parse(readFileSync('package.json', 'utf8'))
  const run = ['preinstall', 'install', 'postinstall', 'prepare']
  expect(Object.keys(scripts).filter((name) => run.includes(name))).toEqual([])
})
