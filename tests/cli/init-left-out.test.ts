import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type Files, tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const source = '# Plan\n\nFirst we listen to what they say. Then we act.\n'
const target = '# Plan\n\nEerst luisteren we naar wat ze zeggen. Dan doen we iets.\n'

const pair = {'docs/en/a.md': source, 'docs/nl/a.md': target}

test.each<{why: string; files: Files; said: readonly string[]; pairs: number}>([
  {
    why: 'a translation without a source',
    files: {...pair, 'docs/nl/old.md': '# Oud\n\nWeg ermee.\n'},
    said: ['docs/nl/old.md has no source, which `check` reports'],
    pairs: 1
  },
  {
    why: 'a whole folder without sources',
    files: {
      ...pair,
      ...Object.fromEntries(['b', 'c', 'd', 'e', 'f'].map((n) => [`docs/bin/${n}.md`, target]))
    },
    said: ['docs/bin/: 5 texts, each has no source'],
    pairs: 1
  },
  {
    why: 'a translation that is not a text',
    files: {...pair, 'docs/en/b.md': source, 'docs/nl/b.md': new Uint8Array([0, 1, 2, 0])},
    said: ['docs/nl/b.md cannot be compared: '],
    pairs: 1
  },
  {
    why: 'an empty source',
    files: {...pair, 'docs/en/b.md': '', 'docs/nl/b.md': target},
    said: ['docs/en/b.md cannot be compared: '],
    pairs: 1
  },
  {
    why: 'a copy in the language of the source',
    files: {'README.md': source, 'README.nl.md': target, 'README.en.md': source},
    said: ['README.en.md is in the language of its source'],
    pairs: 1
  },
  {
    why: 'one name in two folders, which need names for their pairs',
    files: {...pair, 'blog/en/a.md': source, 'blog/nl/a.md': target},
    said: [],
    pairs: 2
  },
  {
    why: 'names with characters of globs',
    files: {...pair, 'docs/nl/[x] (1)!.md': target, 'docs/nl/how-to.md': target},
    said: [
      'docs/nl/[x] (1)!.md has no source, which `check` reports',
      'docs/nl/how-to.md has no source, which `check` reports'
    ],
    pairs: 1
  },
  {
    why: 'names with characters of patterns',
    files: {...pair, 'docs/en/{id}.md': source, 'docs/nl/{id}.md': target, 'docs/nl/a*.md': target},
    said: ['docs/nl/a*.md has no source, which `check` reports'],
    pairs: 2
  },
  {
    why: 'a folder of fixtures',
    files: {...pair, 'docs/en/fixtures/b.md': source, 'docs/nl/fixtures/b.md': target},
    said: ['docs/nl/fixtures/b.md is ignored by git, or in a folder that is not looked into'],
    pairs: 1
  },
  {
    why: 'an end in two spellings',
    files: {...pair, 'docs/en/b.mdx': source, 'docs/nl/b.md': target},
    said: [],
    pairs: 2
  }
])('a check accepts what init writes for $why', async ({files, said, pairs}) => {
  const cwd = tempFolder(files)
  const {stdout, code} = await runCli(['init'], {cwd})
  expect(code).toBe(0)
  for (const line of said) expect(stdout).toContain(`  ${line}`)
  expect(stdout.includes('Left out:')).toBe(said.length > 0)
  const checked = await runCli(['check', '--fail-on', 'never', '-f', 'json'], {cwd})
  expect([checked.code, checked.stderr]).toEqual([0, ''])
  const report: {pairs: {findings: {rule: string}[]}[]} = JSON.parse(checked.stdout)
  const lone = report.pairs.flatMap(({findings}) => findings.map(({rule}) => rule))
  const extra = lone.filter((rule) => rule === 'document-extra').length
  const missing = lone.filter((rule) => rule === 'document-missing').length
  expect(report.pairs).toHaveLength(pairs + extra + missing)
  expect(extra).toBe(said.filter((line) => line.endsWith('which `check` reports')).length)
})

test('init says why where nothing is left to compare', async () => {
  const files = {'en/a.md': source, 'nl/a.md': new Uint8Array([0, 1, 2, 0])}
  const {code, stdout, stderr} = await runCli(['init'], {cwd: tempFolder(files)})
  expect([code, stderr]).toEqual([2, expect.stringContaining('Cannot find documents here')])
  expect(stdout).toMatch(/^Left out:\n {2}nl\/a\.md cannot be compared: /)
})

test('init says how many sources have a translation, by language', async () => {
  const cwd = tempFolder({...pair, 'docs/en/b.md': source, 'docs/de/a.md': target})
  const {stdout} = await runCli(['init'], {cwd})
  expect(stdout).toBe(
    [
      'Found these translations:',
      '  docs/en/**/{name}.md → docs/{lang}/**/{name}.md  (2 pairs; de: 1 of 2, nl: 1 of 2)',
      '`bitext check` will compare 2 pairs.',
      ''
    ].join('\n')
  )
})

test('init translates from the language that is named', async () => {
  const cwd = tempFolder({...pair, 'docs/de/a.md': target})
  const {stdout} = await runCli(['init', '--source-lang', 'nl'], {cwd})
  expect(stdout).toContain('docs/nl/**/{name}.md → docs/{lang}/**/{name}.md  (2 pairs')
})

test('init follows no links, so that one in a circle does not matter', async () => {
  const cwd = tempFolder(pair)
  symlinkSync(cwd, join(cwd, 'docs/en/loop'))
  symlinkSync('a.md', join(cwd, 'docs/nl/again.md'))
  expect(await runCli(['init'], {cwd})).toMatchObject({code: 0})
  expect((await runCli(['check', '--fail-on', 'never'], {cwd})).code).toBe(0)
})
