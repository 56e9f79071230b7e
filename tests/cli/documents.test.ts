import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const source = '# Plan\n\nFirst we listen. Then we act.\n'
const target = '# Plan\n\nEerst luisteren we. Dan doen we iets.\n'
const files = {
  'plan.en.md': source,
  'plan.nl.md': target,
  'bitext.config.json': JSON.stringify({pairs: [{source: '{name}.en.md', target: '{name}.nl.md'}]})
}

describe('segments', () => {
  test('lists a document as a table', async () => {
    const {code, stdout, stderr} = await runCli(['segments', 'plan.nl.md'], {
      cwd: tempFolder(files)
    })
    expect([code, stderr]).toEqual([0, ''])
    const [, heading, paragraph] = stdout.trimEnd().split('\n')
    expect(heading).toMatch(/^ *1 .*heading.* nl .*1:1 .*Plan$/)
    expect(paragraph).toMatch(
      /^ *2 .*paragraph.* nl .*3:1 .*Eerst luisteren we\. Dan doen we iets\.$/
    )
  })

  test('gives JSON to programs', async () => {
    const argv = ['segments', '--format', 'json', 'plan.nl.md']
    const {code, stdout} = await runCli(argv, {cwd: tempFolder(files)})
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({version: 1, path: 'plan.nl.md', lang: 'nl'})
  })

  test('takes the language that is given', async () => {
    const argv = ['segments', '--format', 'json', '--lang', 'nl_be', 'plan.nl.md']
    const {stdout} = await runCli(argv, {cwd: tempFolder(files)})
    expect(JSON.parse(stdout)).toMatchObject({lang: 'nl-BE'})
  })

  test('reads standard input', async () => {
    const {stdout} = await runCli(['segments', '-', '--format', 'json'], {stdin: target})
    expect(JSON.parse(stdout)).toMatchObject({path: '<stdin>', segments: [{text: 'Plan'}, {}]})
  })
})

describe('align', () => {
  test.each([
    {argv: ['plan.en.md', 'plan.nl.md'], why: 'two files'},
    {argv: ['plan', '--format', 'table'], why: 'a name'},
    {argv: ['--format', 'table'], why: 'the only pair of the config'}
  ])('shows the beads of $why', async ({argv}) => {
    const {code, stdout, stderr} = await runCli(['align', ...argv], {cwd: tempFolder(files)})
    expect([code, stderr]).toEqual([0, ''])
    const [, heading, reasons, paragraph] = stdout.trimEnd().split('\n')
    expect(heading).toMatch(/^ *1 +1-1 .* Plan .* Plan$/)
    expect(reasons).toMatch(/^ {3}length fits, 2 of 2 words known/)
    expect(paragraph).toMatch(
      /^ *2 +1-1 .* First we listen\. Then we act\. .* Eerst luisteren we\. Dan/
    )
  })

  test('shows the sentences of each bead', async () => {
    const {stdout} = await runCli(['align', 'plan', '--sentences'], {cwd: tempFolder(files)})
    expect(stdout).toMatch(/Then we act\. .* Dan doen we iets\.\n$/)
  })

  test('gives JSON to programs', async () => {
    const {stdout} = await runCli(['align', 'plan', '-f', 'json'], {cwd: tempFolder(files)})
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      name: 'plan',
      source: {path: 'plan.en.md', lang: 'en'},
      target: {path: 'plan.nl.md', lang: 'nl'},
      beads: [{shape: '1-1'}, {shape: '1-1'}]
    })
  })

  test('gives a ladder over all sentences, counted from 0', async () => {
    const {code, stdout} = await runCli(['align', 'plan', '-f', 'ladder'], {cwd: tempFolder(files)})
    expect(code).toBe(0)
    expect(stdout.split('\n').map((line) => line.replace(/:[\d.]+$/, ''))).toEqual([
      '[0]:[0]',
      '[1]:[1]',
      '[2]:[2]',
      ''
    ])
  })

  test.each([
    {argv: [], rows: ['1 1 1-1', '1.1 1.1 1-1'], why: 'a row a bead'},
    {argv: ['-s'], rows: ['1:1 1:1 1-1', '1.1:1 1.1:1 1-1', '1.1:2 1.1:2 1-1'], why: 'by sentence'}
  ])('gives a table for spreadsheets, $why', async ({argv, rows}) => {
    const {stdout} = await runCli(['align', 'plan', '-f', 'tsv', ...argv], {cwd: tempFolder(files)})
    const [head, ...lines] = stdout.trimEnd().split('\n')
    expect(head).toMatch(/^number\tsource\ttarget\tshape\tconfidence\tmoved\tsource_text/)
    expect(lines.map((line) => line.split('\t').slice(1, 4).join(' '))).toEqual(rows)
  })

  test('prints one pair at a time', async () => {
    const cwd = tempFolder({...files, 'news.en.md': source, 'news.nl.md': target})
    const {code, stdout, stderr} = await runCli(['align', '--format', 'table'], {cwd})
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      'error: Cannot align 2 pairs at once\n  Name one of them (`news`, `plan`), or two files\n'
    )
  })
})
