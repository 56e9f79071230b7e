import {describe, expect, test} from 'vitest'
import {alignmentPath, type Harbour, harbour, statesOf} from './harbour.js'

/** Two branches of one alignment file, each with a decision of its own. */
async function branches(ours: readonly string[], theirs: readonly string[]): Promise<Harbour> {
  const folder = harbour()
  await folder.run(['align'])
  folder.commit('base')
  const base = folder.read(alignmentPath)
  await folder.run(theirs)
  const other = folder.read(alignmentPath)
  folder.write({[alignmentPath]: base})
  await folder.run(ours)
  folder.write({'base.json': base, 'theirs.json': other})
  return folder
}

const accept = (...argv: readonly string[]) => ['accept', 'rules', ...argv]

describe('merge', () => {
  test('takes what each branch decided', async () => {
    const {run, alignment} = await branches(accept('1.2'), accept('1.3', '--by', 'Bo Winter'))
    const result = await run(['merge', 'base.json', alignmentPath, 'theirs.json'])
    expect(result).toEqual({code: 0, stdout: '', stderr: ''})
    expect(statesOf(alignment())).toEqual({'1.2': 'checked', '1.3': 'checked'})
  })

  test('makes a conflict of two decisions, which status lists and accept settles', async () => {
    const {run, alignment} = await branches(accept('1.2'), [
      'reject',
      'rules',
      '1.2',
      '--by',
      'Bo Winter'
    ])
    const {code, stderr} = await run([
      'merge',
      'base.json',
      alignmentPath,
      'theirs.json',
      '--path',
      'a.json'
    ])
    expect(code).toBe(1)
    expect(stderr).toContain('a.json: 1 bead decided on differently')
    expect(statesOf(alignment())).toEqual({'1.2': 'conflict'})
    const {code: limit, stdout} = await run(['status', '--max-conflicts', '0'])
    expect(limit).toBe(1)
    expect(stdout).toMatch(/^ {2}conflict +1\.2 .*Ada Lint.*, or .*Bo Winter/m)
    await run(accept('1.2'))
    expect(statesOf(alignment())).toEqual({'1.2': 'checked'})
  })

  test('takes an empty ancestor, as git has it for a file that both added', async () => {
    const {run, write, alignment} = await branches(accept('1.2'), accept('1.3'))
    write({'empty.json': ''})
    expect((await run(['merge', 'empty.json', alignmentPath, 'theirs.json'])).code).toBe(0)
    expect(statesOf(alignment())).toEqual({'1.2': 'checked', '1.3': 'checked'})
  })

  test.each([
    {what: 'a version that is broken', content: '{"alignment": {\n', says: 'theirs.json'},
    {what: 'a version that is not there', content: undefined, says: 'Cannot find this version'}
  ])('$what is an error, and ours stays as it is', async ({content, says}) => {
    const {run, write, read} = await branches(accept('1.2'), accept('1.3'))
    const before = read(alignmentPath)
    write({'theirs.json': content})
    const {code, stderr} = await run(['merge', 'base.json', alignmentPath, 'theirs.json'])
    expect(code).toBe(2)
    expect(stderr).toContain(says)
    expect(read(alignmentPath)).toBe(before)
  })
})
