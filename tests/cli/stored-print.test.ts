import {describe, expect, test} from 'vitest'
import {english, harbour} from './harbour.js'

type Run = ReturnType<typeof harbour>['run']

/** The first cells of each line of the table, notes left out. */
async function rows(run: Run, ...flags: readonly string[]) {
  const {stdout, stderr} = await run(['align', 'rules', '--format', 'table', ...flags])
  const lines = stdout.split('\n').filter((line) => line !== '' && !line.startsWith(' '))
  return {rows: lines.map((line) => line.split(/ +/).slice(0, 3).join(' ')), stdout, stderr}
}

describe('align with a name and a format', () => {
  test('prints the stored beads with addresses and states', async () => {
    const {run} = harbour()
    await run(['accept', 'rules', 's2'])
    await run(['accept', 'rules', 's3', '--revise'])
    await run(['reject', 'rules', 's4'])
    await run(['link', 'rules', 's5', 'none'])
    const {rows: shown, stdout, stderr} = await rows(run)
    expect(shown).toEqual([
      'bead shape state',
      's1 1-1 proposed',
      's2 1-1 checked',
      's3 1-1 revised',
      't4 0-1 rejected',
      't5 0-1 proposed',
      's4 1-0 rejected',
      's5 1-0 checked'
    ])
    expect(stdout).toContain('checked by Ada Lint on 2026-03-14')
    expect(stderr).toBe('')
  })

  test('says what is stale, and that the file is out of date', async () => {
    const {run, write} = harbour()
    await run(['accept', 'rules', 's3'])
    write({'docs/rules.en.md': english.replace('three nights', 'four nights')})
    const {rows: shown, stderr} = await rows(run)
    expect(shown).toContain('s3 1-1 stale')
    expect(stderr).toBe('alignments/rules.en-nl.json is out of date; run `bitext align`\n')
  })

  test('--fresh searches for all beads without a decision', async () => {
    const {run, read, write} = harbour()
    await run(['link', 'rules', 's5', 'none'])
    const path = 'alignments/rules.en-nl.json'
    write({[path]: read(path).replace(/"confidence":0\.\d+/g, '"confidence":0.5')})
    expect((await rows(run)).stdout).toMatch(/^s2 .* 0\.50 /m)
    const {stdout} = await rows(run, '--fresh')
    expect(stdout).not.toMatch(/^s2 .* 0\.50 /m)
    expect(stdout).toMatch(/^s5 {4}1-0 {4}checked/m)
  })

  test('gives scripts the same', async () => {
    const {run} = harbour()
    await run(['link', 'rules', 's5', 'none'])
    const {stdout: table} = await run(['align', 'rules', '--format', 'tsv'])
    const cells = table.split('\n').map((line) => line.split('\t'))
    expect(cells[0]?.slice(0, 7).join(' ')).toBe(
      'address source target shape confidence moved state'
    )
    expect(cells[6]?.slice(0, 7)).toEqual(['s5', '1.4', '', '1-0', '1', '', 'checked'])
    const {stdout: json} = await run(['align', 'rules', '--format', 'json'])
    expect(JSON.parse(json).beads[5]).toMatchObject({
      address: 's5',
      state: 'checked',
      provenance: 'person'
    })
    const {stdout: ladder} = await run(['align', 'rules', '--format', 'ladder'])
    expect(ladder).toContain('[4]:[]:1')
  })

  test('two files of a pair are that pair', async () => {
    const {run} = harbour()
    await run(['accept', 'rules', 's2'])
    const files = ['docs/rules.en.md', 'docs/rules.nl.md']
    const {stdout} = await run(['align', ...files, '--format', 'table'])
    expect(stdout).toMatch(/^s2 {4}1-1 {4}checked/m)
  })

  test('has numbers and no states where nothing is stored', async () => {
    const {run} = harbour()
    const {stdout} = await run(['align', 'rules', '--format', 'table'])
    expect(stdout).toMatch(/^# {2}shape {2}conf /)
  })
})
