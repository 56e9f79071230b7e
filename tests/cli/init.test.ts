import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const source = '# Plan\n\n1. First we listen.\n2. Then we act.\n'
const target = '# Plan\n\n1. Eerst luisteren we.\n2. Dan doen we iets.\n'

function repository(): string {
  return tempFolder({
    'README.md': source,
    'README.nl.md': target,
    'docs/en/a/plan.md': source,
    'docs/nl/a/plan.md': target,
    '_articles/plan.md': source,
    '_articles/nl/plan.md': target,
    'about.md': `---\nlang: en\nref: about\n---\n\n${source}`,
    'over-ons.md': `---\nlang: nl\nref: about\n---\n\n${target}`,
    'node_modules/x/y.en.md': source,
    'node_modules/x/y.nl.md': target
  })
}

const config = 'bitext.config.yaml'

describe('init', () => {
  test('writes a config that check understands, without a question where nobody can answer', async () => {
    const cwd = repository()
    const {code, stdout, stderr} = await runCli(['init'], {cwd})
    expect([code, stderr]).toEqual([0, `Wrote ${config}\nNext: \`bitext check\`\n`])
    expect(stdout).toContain('docs/en/**/{name}.md → docs/{lang}/**/{name}.md  (1 pair)')
    const checked = await runCli(['check', '--format', 'json'], {cwd})
    const report: {pairs: {target: string}[]} = JSON.parse(checked.stdout)
    expect([checked.code, checked.stderr]).toEqual([0, ''])
    expect(report.pairs.map((pair) => pair.target).sort()).toEqual([
      'README.nl.md',
      '_articles/nl/plan.md',
      'docs/nl/a/plan.md',
      'over-ons.md'
    ])
  })

  test.each([
    {stdin: 'n\n', written: []},
    {stdin: '', written: []},
    {stdin: 'y\nn\nn\n', written: [config]},
    {
      stdin: 'y\nyes\ny\n',
      written: [config, '.github/workflows/bitext.yml', '.pre-commit-config.yaml']
    }
  ])('asks in a terminal: $stdin writes $written', async ({stdin, written}) => {
    const cwd = repository()
    const {code} = await runCli(['init'], {cwd, isTTY: true, stdin})
    const all = [config, '.github/workflows/bitext.yml', '.pre-commit-config.yaml']
    expect([code, all.filter((path) => existsSync(join(cwd, path)))]).toEqual([0, written])
  })

  test('does not ask with --yes, and what it writes is YAML', async () => {
    const cwd = repository()
    await runCli(['init', '--yes', '--workflow', '--pre-commit'], {cwd, isTTY: true})
    for (const path of [config, '.github/workflows/bitext.yml', '.pre-commit-config.yaml']) {
      expect(parse(readFileSync(join(cwd, path), 'utf8'))).toBeTypeOf('object')
    }
  })

  test.each([
    {there: config, argv: ['init']},
    {there: 'bitext.config.json', argv: ['init', '--yes']},
    {there: '.pre-commit-config.yaml', argv: ['init', '--pre-commit']}
  ])('leaves $there as it is without --force', async ({there, argv}) => {
    const cwd = tempFolder({'a.en.md': source, 'a.nl.md': target, [there]: 'mine: 1\n'})
    const {code, stderr} = await runCli(argv, {cwd})
    expect([code, stderr.startsWith(`error: ${there}: Cannot write`)]).toEqual([2, true])
    expect(readFileSync(join(cwd, there), 'utf8')).toBe('mine: 1\n')
  })

  test('replaces it with --force', async () => {
    const cwd = tempFolder({'a.en.md': source, 'a.nl.md': target, [config]: 'mine: 1\n'})
    expect((await runCli(['init', '--force'], {cwd})).code).toBe(0)
    expect(readFileSync(join(cwd, config), 'utf8')).toContain('{name}.en.md')
  })

  test.each([
    {why: 'one text', paths: ['a.md']},
    {why: 'no name with a partner', paths: ['a.md', 'docs/nl/b.md', 'sign-in.md', 'sign.md']},
    {why: 'nothing at all', paths: []}
  ])('says so where there is $why', async ({paths}) => {
    const cwd = tempFolder(Object.fromEntries(paths.map((path) => [path, source])))
    const {code, stderr} = await runCli(['init'], {cwd})
    expect([code, stderr]).toEqual([2, expect.stringContaining('Cannot find documents here')])
  })
})
