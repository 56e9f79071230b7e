import {spawnSync} from 'node:child_process'
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs'
import {delimiter, join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
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

/** Runs the program of the hooks, this one's by default, as pre-commit does. */
function runHook(argv: readonly string[], cwd: string, {root = '.', path = ''} = {}) {
  const env = {...process.env, PATH: `${path}${delimiter}${process.env.PATH}`}
  return spawnSync(resolve(root, 'build/hook.mjs'), argv, {cwd, env, encoding: 'utf8'})
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
    expect(hook.language).toBe('script')
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

  test.each(hooks)('$id works on the pairs of the files that it gets, and no others', (hook) => {
    const [program, ...argv] = hook.entry.split(' ')
    expect(program).toBe('build/hook.mjs')
    const cwd = tempFolder(files)
    const staged = ['a.nl.md', 'unrelated.md', 'package.json']
    const {status, stdout, stderr} = runHook([...argv, ...staged], cwd)
    expect(status).toBe(hook.id === 'bitext-fix' ? 0 : 1)
    expect(`${stdout}${stderr}`).not.toContain('b.nl.md')
    const fixed = ['a.nl.md', 'b.nl.md'].filter((name) =>
      readFileSync(join(cwd, name), 'utf8').includes('2. Dan')
    )
    expect(fixed).toEqual(hook.id === 'bitext-fix' ? ['a.nl.md'] : [])
  })

  test('the program builds its checkout the first time, and only then', () => {
    const cli = 'console.log(process.argv.slice(2).join(" ")); process.exitCode = 1'
    const root = tempFolder({'build/': '', 'bin/': ''})
    copyFileSync('build/hook.mjs', join(root, 'build/hook.mjs'))
    const npm = `#!/bin/sh\necho "npm $*" >> log\nmkdir -p dist\necho '${cli}' > dist/cli.js\n`
    writeFileSync(join(root, 'bin/npm'), npm, {mode: 0o755})
    const cwd = tempFolder({})
    for (const _ of ['first', 'again']) {
      const {status, stdout} = runHook(['check', 'a b.md'], cwd, {root, path: join(root, 'bin')})
      expect([status, stdout]).toEqual([1, 'check a b.md\n'])
    }
    expect(readFileSync(join(root, 'log'), 'utf8')).toBe('npm ci --no-audit --no-fund\n')
  })

  test('the program says why it cannot build, and exits with 2', () => {
    const root = tempFolder({'build/': '', 'bin/': ''})
    copyFileSync('build/hook.mjs', join(root, 'build/hook.mjs'))
    writeFileSync(join(root, 'bin/npm'), '#!/bin/sh\necho no network >&2\nexit 1\n', {mode: 0o755})
    const {status, stderr} = runHook(['check'], root, {root, path: join(root, 'bin')})
    expect([status, stderr]).toEqual([
      2,
      'Cannot build bitext with `npm ci --no-audit --no-fund`\nno network\n'
    ])
  })
})

test('the package has no script that runs where it is installed, which npm warns of', () => {
  const {scripts}: {readonly scripts: object} = JSON.parse(readFileSync('package.json', 'utf8'))
  const run = ['preinstall', 'install', 'postinstall', 'prepare']
  expect(Object.keys(scripts).filter((name) => run.includes(name))).toEqual([])
})
