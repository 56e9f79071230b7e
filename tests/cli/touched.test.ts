import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const source = '# Plan\n\n1. First we listen.\n2. Then we act.\n'
const target = '# Plan\n\n1. Eerst luisteren we.\n• Dan doen we iets.\n'

/** Two pairs that both have a finding. */
function repository(): string {
  return tempFolder({
    'a.en.md': source,
    'a.nl.md': target,
    'b.en.md': source,
    'b.nl.md': target,
    'notes.md': '# Notes\n',
    'terms.csv': 'en,nl\nplan,plan\n',
    'docs/': '',
    'bitext.config.json': JSON.stringify({
      pairs: [{name: 'guide/{name}', source: '{name}.en.md', target: '{name}.nl.md'}],
      glossary: 'terms.csv'
    })
  })
}

/** The targets with a finding. */
async function found(files: readonly string[], cwd: string): Promise<readonly string[]> {
  const argv = ['check', '--touched', '--format', 'compact', ...files]
  const {stdout} = await runCli(argv, {cwd})
  return ['a.nl.md', 'b.nl.md'].filter((name) => stdout.includes(name))
}

describe('check --touched', () => {
  test.each([
    {files: ['a.nl.md'], checked: ['a.nl.md']},
    {files: ['a.en.md'], checked: ['a.nl.md']},
    {files: ['a.en.md', 'b.nl.md'], checked: ['a.nl.md', 'b.nl.md']},
    {files: ['a.nl.md', 'b.nl.md', 'notes.md'], checked: ['a.nl.md', 'b.nl.md']},
    {files: ['terms.csv'], checked: ['a.nl.md', 'b.nl.md']},
    {files: ['bitext.config.json'], checked: ['a.nl.md', 'b.nl.md']},
    {files: ['alignments/guide/a.en-nl.json'], checked: ['a.nl.md']},
    {files: ['notes.md', 'package.json'], checked: []}
  ])('$files: checks $checked', async ({files, checked}) => {
    expect(await found(files, repository())).toEqual(checked)
  })

  test('takes files from the folder that the user is in', async () => {
    expect(await found(['../b.nl.md'], join(repository(), 'docs'))).toEqual(['b.nl.md'])
  })

  test('says that it checks nothing, and exits with 0', async () => {
    const {code, stderr} = await runCli(['check', '--touched', 'notes.md'], {cwd: repository()})
    expect([code, stderr]).toEqual([0, 'No pair has to do with these files\n'])
  })

  test('needs a config', async () => {
    const {code, stderr} = await runCli(['check', '--touched', 'a.md'], {cwd: tempFolder({})})
    expect([code, stderr]).toEqual([2, expect.stringContaining('Cannot find a `bitext.config')])
  })
})
