import {execFileSync} from 'node:child_process'
import {renameSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {dutch, english, type Harbour, harbour} from './harbour.js'
import {runCli} from './run-cli.js'

/** A drift that was there before: the nights that boats may stay. */
const drifted = dutch.replace('drie nachten', '4 nachten')

/** The harbour with a drift in its rules, and a second pair without any. */
function repository(): Harbour {
  const made = harbour()
  made.write({
    'docs/rules.nl.md': drifted,
    'docs/fees.en.md': '# Fees\n\nA night costs 12 euros.\n',
    'docs/fees.nl.md': '# Tarieven\n\nEen nacht kost 12 euro.\n'
  })
  made.commit()
  return made
}

const check = [
  'check',
  '--format',
  'json',
  '--rule',
  'number-parity',
  '--rule',
  'currency-parity',
  '--rule',
  'segment-merged'
]

interface Report {
  readonly pairs: readonly {readonly name: string; readonly findings: readonly {rule: string}[]}[]
}

/** Names of the pairs in a report, each with the rules of its findings. */
function told(stdout: string): Readonly<Record<string, readonly string[]>> {
  const {pairs}: Report = JSON.parse(stdout)
  return Object.fromEntries(pairs.map(({name, findings}) => [name, findings.map(({rule}) => rule)]))
}

describe('check --since', () => {
  test('checks nothing where nothing has changed', async () => {
    const {run} = repository()
    const {code, stdout, stderr} = await run([...check, '--since', 'HEAD'])
    expect([code, told(stdout), stderr]).toEqual([0, {}, 'No pair has changed since HEAD\n'])
  })

  test.each([
    ['source', {'docs/fees.en.md': '# Fees\n\nA night costs 14 euros.\n'}],
    ['target', {'docs/fees.nl.md': '# Tarieven\n\nEen nacht kost 14 euro.\n'}]
  ])('checks a pair whose %s has changed, and no other', async (_, files) => {
    const {run, write} = repository()
    write(files)
    const {stdout} = await run([...check, '--since', 'HEAD'])
    expect(told(stdout)).toEqual({fees: ['currency-parity']})
  })

  test('leaves out what was found elsewhere in a changed pair', async () => {
    const {run, write} = repository()
    write({'docs/rules.nl.md': drifted.replace('elke ochtend', 'iedere ochtend')})
    const {code, stdout} = await run([...check, '--since', 'HEAD'])
    expect([code, told(stdout)]).toEqual([0, {rules: []}])
  })

  test('tells what came of lines that were taken out', async () => {
    const {run, write} = repository()
    write({
      'docs/rules.nl.md': drifted.replace('Honden zijn welkom op de oostelijke pier.\n\n', '')
    })
    const {stdout} = await run([...check, '--since', 'HEAD'])
    expect(told(stdout)).toEqual({rules: ['segment-merged']})
  })

  test('counts from where a branch began', async () => {
    const {run, write, commit, git} = repository()
    git('switch', '--quiet', '--create', 'work')
    write({'docs/fees.nl.md': '# Tarieven\n\nEen nacht kost 14 euro.\n'})
    commit()
    git('switch', '--quiet', 'main')
    write({'docs/rules.nl.md': dutch.replace('drie nachten', '5 nachten')})
    commit()
    git('switch', '--quiet', 'work')
    expect(told((await run([...check, '--since', 'main'])).stdout)).toEqual({
      fees: ['currency-parity']
    })
  })

  test('takes in a new pair whole', async () => {
    const {run, write} = repository()
    write({
      'docs/new.en.md': '# New\n\nIt costs 3 euros.\n',
      'docs/new.nl.md': '# Nieuw\n\nHet kost 4 euro.\n'
    })
    expect(told((await run([...check, '--since', 'HEAD'])).stdout)).toEqual({
      new: ['currency-parity']
    })
  })

  test('compares a renamed file with what it was', async () => {
    const {run, path, git, write} = repository()
    for (const lang of ['en', 'nl']) {
      renameSync(join(path, `docs/rules.${lang}.md`), join(path, `docs/harbour.${lang}.md`))
    }
    write({'docs/harbour.en.md': english.replace('at six', 'at 7')})
    git('add', '--all')
    const {stdout} = await run([...check, '--since', 'HEAD'])
    expect(told(stdout)).toEqual({harbour: ['number-parity']})
    expect(stdout).not.toContain('4 nachten')
  })

  test('keeps entries of a baseline that are about something else', async () => {
    const {run, write} = repository()
    await run([...check, '--baseline', 'base.json', '--update-baseline'])
    write({'docs/rules.nl.md': drifted.replace('elke ochtend', 'iedere ochtend')})
    const {stderr} = await run(['check', '--baseline', 'base.json', '--since', 'HEAD'])
    expect(stderr).not.toContain('of no use')
  })

  test('says what a shallow clone lacks', async () => {
    const {path, env} = repository()
    const clone = join(tempFolder(), 'clone')
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${path}`, clone], {env})
    const {code, stderr} = await runCli([...check, '--since', 'HEAD~1'], {cwd: clone, env})
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot find the revision `HEAD~1` in this shallow clone')
    expect(stderr).toContain('git fetch --unshallow')
  })

  test.each([
    ['a revision that is none', ['--since', 'nowhere'], 'Cannot find the revision `nowhere`'],
    ['both scopes at once', ['--since', 'HEAD', '--staged'], 'cannot be used with']
  ])('refuses %s', async (_, flags, message) => {
    const {code, stderr} = await repository().run([...check, ...flags])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('refuses a folder without a repository', async () => {
    const folder = tempFolder({'a.en.md': english, 'a.nl.md': dutch})
    const {code, stderr} = await runCli(['check', 'a.en.md', 'a.nl.md', '--since', 'HEAD'], {
      cwd: folder,
      env: {PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: join(folder, '..')}
    })
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot find a git repository here')
  })
})

describe('check --staged', () => {
  const fees = (euros: number) => `# Tarieven\n\nEen nacht kost ${euros} euro.\n`

  test('looks at what is staged, and at nothing else', async () => {
    const {run, write, git} = repository()
    write({'docs/fees.nl.md': fees(14), 'docs/rules.en.md': english.replace('at six', 'at 7')})
    expect(told((await run([...check, '--staged'])).stdout)).toEqual({})
    git('add', 'docs/fees.nl.md')
    expect(told((await run([...check, '--staged'])).stdout)).toEqual({fees: ['currency-parity']})
  })

  test('reads the text that is staged, not the one that has changed since', async () => {
    const {run, write, git} = repository()
    write({'docs/fees.nl.md': fees(14)})
    git('add', 'docs/fees.nl.md')
    write({'docs/fees.nl.md': fees(12)})
    expect(told((await run([...check, '--staged'])).stdout)).toEqual({fees: ['currency-parity']})
  })
})
