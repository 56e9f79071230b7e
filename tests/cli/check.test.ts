import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Files, tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

/** A target that has a bullet where the source has a number: one error. */
const source = '# Plan\n\n1. First we listen.\n2. Then we act.\n3. Then we learn.\n'
const drifted = '# Plan\n\n1. Eerst luisteren we.\n2. Dan doen we iets.\n\n• Dan leren we.\n'
const faithful = '# Plan\n\n1. Eerst luisteren we.\n2. Dan doen we iets.\n3. Dan leren we.\n'

const files = {
  'docs/plan.en.md': source,
  'docs/plan.nl.md': drifted,
  'docs/good.en.md': source,
  'docs/good.nl.md': faithful
}

const pairs = [{source: 'docs/{name}.en.md', target: 'docs/{name}.nl.md'}]

function project(config: object = {}, more: Files = {}): string {
  const text = JSON.stringify({pairs, ...config})
  return tempFolder({...files, ...more, 'bitext.config.json': text})
}

/** `pair rule severity` of each finding of a JSON report. */
function findingsOf(stdout: string): readonly string[] {
  const report: {
    pairs: {name: string; findings: {rule: string; severity: string}[]}[]
  } = JSON.parse(stdout)
  return report.pairs.flatMap(({name, findings}) =>
    findings.map(({rule, severity}) => `${name} ${rule} ${severity}`)
  )
}

const drift = 'plan list-kind-parity error'

describe('the exit code', () => {
  test.each([
    {argv: ['good'], code: 0, why: 'no findings'},
    {argv: ['plan'], code: 1, why: 'an error'},
    {argv: [], code: 1, why: 'an error in one of the pairs'},
    {argv: ['plan', '--fail-on', 'never'], code: 0, why: 'nothing fails'},
    {argv: ['plan', '--fail-on', 'warning'], code: 1, why: 'errors are above warnings'},
    {argv: ['docs/plan.en.md', 'docs/plan.nl.md'], code: 1, why: 'two files'},
    {argv: ['nope'], code: 2, why: 'no such pair'}
  ])('check $argv: $code ($why)', async ({argv, code}) => {
    expect((await runCli(['check', ...argv], {cwd: project()})).code).toBe(code)
  })

  test.each([
    {severity: 'off', failOn: 'info', code: 0},
    {severity: 'info', failOn: 'warning', code: 0},
    {severity: 'info', failOn: 'info', code: 1},
    {severity: 'warning', failOn: 'error', code: 0},
    {severity: 'warning', failOn: 'warning', code: 1},
    {severity: 'error', failOn: 'never', code: 0}
  ])(
    'a config with $severity findings that fails on $failOn: $code',
    async ({severity, failOn, code}) => {
      const cwd = project({rules: severities(severity), failOn})
      expect((await runCli(['check'], {cwd})).code).toBe(code)
    }
  )

  test('the flag goes before the config', async () => {
    const cwd = project({failOn: 'never'})
    expect((await runCli(['check', '--fail-on', 'error'], {cwd})).code).toBe(1)
  })

  test.each([
    {max: 0, code: 1, stderr: 'Found 1 warning, more than the 0 allowed\n'},
    {max: 1, code: 0, stderr: ''}
  ])('--max-warnings $max: $code', async ({max, code, stderr}) => {
    const cwd = project({rules: severities('warning')})
    const result = await runCli(['check', '--max-warnings', String(max)], {cwd})
    expect([result.code, result.stderr]).toEqual([code, stderr])
  })
})

/** Only one rule counts, with this severity. */
function severities(severity: string): object {
  return {
    'segment-missing': 'off',
    'segment-extra': 'off',
    'heading-parity': 'off',
    'title-repeated': 'off',
    'list-number-parity': 'off',
    'list-number-sequence': 'off',
    'list-marker-mixed': 'off',
    'list-kind-parity': severity
  }
}

describe('what is reported', () => {
  test('the pairs of the config, sorted by name', async () => {
    const {stdout, stderr} = await runCli(['check', '--format', 'json'], {cwd: project()})
    expect(stderr).toBe('')
    expect(JSON.parse(stdout).pairs.map(({name}: {name: string}) => name)).toEqual(['good', 'plan'])
    expect(findingsOf(stdout)).toContain(drift)
  })

  test.each([
    {argv: ['plan'], names: ['plan'], from: '.', why: 'by name'},
    {argv: ['docs/plan.nl.md'], names: ['plan'], from: '.', why: 'by a file'},
    {argv: ['good', 'plan'], names: ['good', 'plan'], from: '.', why: 'two names'},
    {
      argv: ['docs/plan.en.md', 'docs/plan.nl.md'],
      names: ['plan'],
      from: '.',
      why: 'two files that the config pairs'
    },
    {
      argv: ['docs/good.en.md', 'docs/plan.nl.md'],
      names: ['good', 'plan'],
      from: '.',
      why: 'two files of different pairs, which are not compared with each other'
    },
    {
      argv: ['docs/plan.nl.md', 'docs/good.nl.md', 'docs/plan.en.md'],
      names: ['good', 'plan'],
      from: '.',
      why: 'any number of files, each pair once'
    },
    {
      argv: ['--pair', 'docs/good.en.md', 'docs/plan.nl.md'],
      names: ['docs/good.en.md → docs/plan.nl.md'],
      from: '.',
      why: 'two files, whatever the config says'
    },
    {
      argv: ['plan', '--pair', 'docs/good.en.md', 'docs/plan.nl.md'],
      names: ['plan', 'docs/good.en.md → docs/plan.nl.md'],
      from: '.',
      why: 'a name, and two files'
    },
    {argv: ['plan.nl.md'], names: ['plan'], from: 'docs', why: 'a file, from its folder'},
    {argv: ['--', 'plan'], names: ['plan'], from: '.', why: 'after the end of options'}
  ])('$argv from $from: $names ($why)', async ({argv, names, from}) => {
    const cwd = join(project(), from)
    const {stdout} = await runCli(['check', '--format', 'json', ...argv], {cwd})
    expect(JSON.parse(stdout).pairs.map(({name}: {name: string}) => name)).toEqual(names)
  })

  test('paths are those from the folder that the user is in', async () => {
    const {stdout} = await runCli(['check', 'plan', '--format', 'json'], {
      cwd: join(project(), 'docs')
    })
    expect(JSON.parse(stdout).pairs[0]).toMatchObject({source: 'plan.en.md', target: 'plan.nl.md'})
  })

  test('a text from standard input', async () => {
    const cwd = tempFolder({'plan.en.md': source})
    const argv = ['check', 'plan.en.md', '-', '--format', 'json', '--target-lang', 'nl']
    const {code, stdout} = await runCli(argv, {cwd, stdin: drifted})
    expect(code).toBe(1)
    expect(JSON.parse(stdout).pairs[0]).toMatchObject({source: 'plan.en.md', target: '<stdin>'})
  })

  test('errors only with --quiet, and why it fails all the same', async () => {
    const cwd = project({rules: severities('warning')})
    const argv = ['check', '--quiet', '--format', 'json', '--fail-on', 'warning']
    const {code, stdout, stderr} = await runCli(argv, {cwd})
    expect([code, findingsOf(stdout)]).toEqual([1, []])
    expect(stderr).toBe('Failed on findings that `--quiet` hides (`--fail-on warning`)\n')
  })

  test('only the rules that are asked for, also those that the config has off', async () => {
    const cwd = project({rules: severities('off')})
    const argv = [
      'check',
      '--format',
      'json',
      '--rule',
      'list-kind-parity',
      '--rule',
      'segment-extra'
    ]
    const {stdout} = await runCli(argv, {cwd})
    expect(findingsOf(stdout)).toEqual([drift])
  })

  test('colours only where they are wanted', async () => {
    const cwd = project()
    const sequence = '\u001B['
    expect((await runCli(['check'], {cwd})).stdout).not.toContain(sequence)
    expect((await runCli(['check', '--color'], {cwd})).stdout).toContain(sequence)
    expect((await runCli(['check'], {cwd, isTTY: true})).stdout).toContain(sequence)
    expect((await runCli(['--no-color', 'check'], {cwd, isTTY: true})).stdout).not.toContain(
      sequence
    )
    expect((await runCli(['check', 'nope'], {cwd, isTTY: true})).stderr).toContain(sequence)
  })
})

describe('several reports', () => {
  test('go to files and to stdout at once', async () => {
    const cwd = project()
    const argv = [
      'check',
      '--format',
      'html=out/page.html',
      '--format',
      'terminal',
      '--format',
      'json=out/a.json'
    ]
    for (const run of ['first', 'again']) {
      const {code, stdout, stderr} = await runCli(argv, {cwd})
      expect([run, code, stderr]).toEqual([run, 1, 'Wrote out/page.html\nWrote out/a.json\n'])
      expect(stdout).toContain('list-kind-parity')
    }
    expect(readFileSync(join(cwd, 'out/page.html'), 'utf8')).toMatch(/^<!doctype html>/i)
    expect(findingsOf(readFileSync(join(cwd, 'out/a.json'), 'utf8'))).toContain(drift)
  })

  test('in plain text have no colours in a file, and are known again', async () => {
    const cwd = project()
    for (const _ of ['first', 'again']) {
      const result = await runCli(['check', '--color', '--output', 'a.txt'], {cwd})
      expect([result.stdout, result.stderr]).toEqual(['', 'Wrote a.txt\n'])
    }
    const text = readFileSync(join(cwd, 'a.txt'), 'utf8')
    expect(text).not.toContain('\u001B')
    expect(text).toMatch(/\n\nWritten by bitext\n$/)
  })

  test('never go over another file, unless forced, nor over a document', async () => {
    const cwd = project({}, {'notes.txt': 'mine'})
    const refused = await runCli(['check', '--output', 'notes.txt'], {cwd})
    expect([refused.code, refused.stderr]).toEqual([
      2,
      'error: notes.txt: Cannot overwrite the file: it is not a bitext report\n  Choose another path, or overwrite it with `--force`\n'
    ])
    expect(readFileSync(join(cwd, 'notes.txt'), 'utf8')).toBe('mine')
    expect((await runCli(['check', '--output', 'notes.txt', '--force'], {cwd})).code).toBe(1)
    expect(readFileSync(join(cwd, 'notes.txt'), 'utf8')).not.toBe('mine')

    for (const path of ['docs/plan.nl.md', 'bitext.config.json']) {
      const {code, stderr} = await runCli(['check', '--output', path, '--force'], {cwd})
      expect([path, code]).toEqual([path, 2])
      expect(stderr).toContain('Cannot overwrite a document that the report is about')
    }
    expect(readFileSync(join(cwd, 'docs/plan.nl.md'), 'utf8')).toBe(drifted)
  })
})

describe('pairs that cannot be read', () => {
  const more = {
    'docs/a.en.md': source,
    'docs/b.nl.md': drifted,
    'docs/c.en.md': '',
    'docs/c.nl.md': ''
  }

  test('are all named, and the others are checked', async () => {
    const {code, stdout, stderr} = await runCli(['check', '--format', 'json'], {
      cwd: project({}, more)
    })
    expect(code).toBe(2)
    expect(findingsOf(stdout)).toContain(drift)
    expect(stderr.match(/^error: .*$/gm)).toEqual([
      'error: docs/c.en.md:1:1: Unexpected empty file',
      'error: docs/c.nl.md:1:1: Unexpected empty file'
    ])
  })

  test('that only one side has are findings', async () => {
    const cwd = project({}, {'docs/a.en.md': source, 'docs/b.nl.md': drifted})
    const {code, stdout, stderr} = await runCli(['check', '--format', 'json'], {cwd})
    expect([code, stderr]).toEqual([1, ''])
    expect(findingsOf(stdout)).toEqual([
      'a document-missing warning',
      'b document-extra info',
      drift
    ])
  })

  test('files of no pair are named', async () => {
    const cwd = project({}, {'NOTES.md': source, 'OTHER.md': source})
    const some = await runCli(['check', 'docs/good.nl.md', 'NOTES.md'], {cwd})
    expect([some.code, some.stderr]).toEqual([0, 'No pair of bitext.config.json has NOTES.md\n'])
    const none = await runCli(['check', 'NOTES.md', 'OTHER.md'], {cwd})
    expect([none.code, none.stdout, none.stderr]).toEqual([
      2,
      '',
      'error: NOTES.md: Cannot find a pair of bitext.config.json with this file\n  Name both files of a pair with `--pair SOURCE TARGET`, or add them to `pairs` in the config\n'
    ])
    const touched = await runCli(['check', '--touched', 'NOTES.md', 'OTHER.md'], {cwd})
    expect(touched.code).toBe(0)
  })

  test('do not matter to those who ask for others', async () => {
    const {code, stderr} = await runCli(['check', 'good'], {cwd: project({}, more)})
    expect([code, stderr]).toEqual([0, ''])
  })

  test('leave JSON that can be parsed, and no page', async () => {
    const cwd = tempFolder({'a.md': ''})
    const argv = ['check', 'a.md', 'b.md', '--format', 'json', '--format', 'html=p.html']
    const {code, stdout} = await runCli(argv, {cwd})
    expect([code, JSON.parse(stdout)]).toEqual([2, {version: 1, pairs: []}])
    expect(existsSync(join(cwd, 'p.html'))).toBe(false)
  })
})

test('broken front matter is said on stderr, with file and line, and the text is checked', async () => {
  const folder = tempFolder({
    'a.md': '# Plan\n\nWe listen.\n',
    'b.md': '---\ntitle: "half\nlang: nl\n---\n\n# Plan\n\nWe luisteren.\n'
  })
  const {code, stdout, stderr} = await runCli(['check', 'a.md', 'b.md'], {cwd: folder})
  expect(stderr).toMatch(/^warning: b\.md:\d+:\d+: /)
  expect([code, stdout]).toEqual([0, expect.stringContaining('no findings')])
})
