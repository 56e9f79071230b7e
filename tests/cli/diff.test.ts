import {renameSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {schemaErrors} from '../report/schema-errors.js'
import {dutch, english, harbour} from './harbour.js'
import {runCli} from './run-cli.js'

const four = english.replace('three nights', 'four nights')

describe('diff', () => {
  test('shows the words that changed beside the translation', async () => {
    const {run, write} = harbour()
    await run(['accept', 'rules', '1.2'])
    write({'docs/rules.en.md': four})
    const {code, stdout, stderr} = await run(['diff'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^rules {2}1 stale since HEAD \([0-9a-f]{7}\)$/m)
    expect(stdout).toContain('1.2  stale, checked by Ada Lint on 2026-03-14')
    expect(stdout).toMatch(
      /Boats may stay for \[-three-\] nights\. +Boats may stay for \{\+four\+\} nights\. +Boten mogen drie nachten blijven\./
    )
  })

  test('puts the texts below one another on a narrow screen, with colours', async () => {
    const {run, write} = harbour()
    write({'docs/rules.en.md': four})
    const {stdout} = await run(['diff', '--color'], {isTTY: true, columns: 60})
    expect(stdout).toContain('[-three-]')
    expect(stdout.match(/en before|en now|nl/g)).toHaveLength(3)
    expect(stdout).toContain('\u001B[')
  })

  test('compares with any revision, of the pairs that are named', async () => {
    const {run, write, commit} = harbour()
    write({'docs/rules.en.md': four})
    commit()
    expect((await run(['diff'])).stdout).toContain('nothing changed since HEAD')
    expect((await run(['diff', 'HEAD~1'])).stdout).toContain('1 stale since HEAD~1')
    expect((await run(['diff', 'HEAD~1', 'rules'])).stdout).toContain('1 stale since HEAD~1')
    expect((await run(['diff', 'rules'])).stdout).toContain('nothing changed since HEAD')
  })

  test('follows renamed files', async () => {
    const {run, path, write, commit} = harbour()
    for (const lang of ['en', 'nl']) {
      renameSync(join(path, `docs/rules.${lang}.md`), join(path, `docs/harbour.${lang}.md`))
    }
    write({'docs/harbour.en.md': four})
    commit()
    expect((await run(['diff', 'HEAD~1', 'harbour'])).stdout).toContain('1 stale since HEAD~1')
  })

  test('gives JSON after its schema', async () => {
    const {run, write} = harbour()
    write({'docs/rules.en.md': four, 'docs/rules.nl.md': dutch.replace('Boten', 'Schepen')})
    const {stdout} = await run(['diff', '--format', 'json'])
    const report: unknown = JSON.parse(stdout)
    expect(schemaErrors('diff', report)).toEqual([])
    expect(report).toMatchObject({
      pairs: [
        {
          since: {type: 'revision', revision: 'HEAD'},
          counts: {updated: 1, stale: 0},
          changes: [
            {
              type: 'updated',
              address: '1.2',
              target: {before: 'Boten mogen drie nachten blijven.'}
            }
          ]
        }
      ]
    })
  })

  test('gives a table in Markdown', async () => {
    const {run, write} = harbour()
    write({'docs/rules.en.md': four})
    const {stdout} = await run(['diff', '--format', 'markdown'])
    expect(stdout).toContain(
      '| 1.2 | stale | Boats may stay for <del>three</del> nights. | Boats may stay for <ins>four</ins> nights. | Boten mogen drie nachten blijven. |'
    )
  })

  test.each([
    {what: 'stale', files: {'docs/rules.en.md': four}, code: 1},
    {
      what: 'no more than better',
      files: {'docs/rules.nl.md': dutch.replace('Boten', 'Schepen')},
      code: 0
    }
  ])('--exit-code: a translation that is $what gives $code', async ({files, code}) => {
    const {run, write} = harbour()
    write(files)
    expect((await run(['diff', '--exit-code'])).code).toBe(code)
  })
})

describe('diff where the revision is out of reach', () => {
  test('compares with what was checked in a shallow clone', async () => {
    const {run, path, env, git, write, commit} = harbour()
    await run(['accept', 'rules', '1.2'])
    commit()
    write({'docs/rules.en.md': four})
    commit()
    git('clone', '--quiet', '--depth', '1', `file://${path}`, join(path, 'clone'))
    const {code, stdout, stderr} = await runCli(['diff', 'HEAD~1'], {cwd: join(path, 'clone'), env})
    expect(code).toBe(0)
    expect(stderr).toContain('Cannot find HEAD~1 in this shallow clone')
    expect(stdout).toContain('rules  1 stale since it was checked')
    expect(stdout).toContain('[-three-]')
  })

  test('compares with what was checked without git', async () => {
    const {run, path, write} = harbour()
    await run(['accept', 'rules', '1.2'])
    write({'docs/rules.en.md': four})
    renameSync(join(path, '.git'), join(path, 'no-git'))
    const {stdout, stderr} = await run(['diff'], {
      env: {PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: '/'}
    })
    expect(stderr).toBe(
      'Cannot find a git repository here: compared with the checked texts instead\n'
    )
    expect(stdout).toContain('1 stale since it was checked')
  })

  test('says what is missing where nothing was checked either', async () => {
    const {run, path} = harbour()
    renameSync(join(path, '.git'), join(path, 'no-git'))
    const {code, stderr} = await run(['diff'])
    expect(code).toBe(2)
    expect(stderr).toContain('there is no alignment file to compare with')
  })

  test('refuses a revision that a whole repository does not have', async () => {
    const {run} = harbour()
    const {code, stdout, stderr} = await run(['diff', 'v9'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Cannot find the revision `v9`')
  })
})
