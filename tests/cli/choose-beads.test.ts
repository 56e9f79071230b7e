import {describe, expect, test} from 'vitest'
import {alignmentPath, dutch, english, harbour, statesOf} from './harbour.js'

/** The English rules with one that the Dutch rules leave out. */
const longer = `${english}\nFires are forbidden on the beach after midnight, and whoever lights one nonetheless pays a fine of 250 euros to the keeper, who may also take away the firewood.\n`

describe('accept', () => {
  test('takes a list with a range, and says what it skips and why', async () => {
    const {run, alignment} = harbour()
    await run(['accept', 'rules', 's3'])
    await run(['reject', 'rules', 's4'])
    const {code, stdout, stderr} = await run(['accept', 'rules', '1', 's2..s5', 's9', 't12'])
    expect(stdout.split('\n')).toEqual([
      'Checked 3 beads of rules as Ada Lint',
      's3: accepted already',
      's4: rejected; accept by address',
      's9, t12: no such bead',
      ''
    ])
    expect([code, stderr]).toEqual([1, ''])
    expect(statesOf(alignment())).toEqual({
      '1': 'checked',
      '1.1': 'checked',
      '1.2': 'checked',
      '1.3': 'rejected',
      '1.4': 'checked'
    })
  })

  test('takes in a range no bead without a counterpart, which may be a mistake', async () => {
    const {run, write, alignment} = harbour()
    write({'docs/rules.en.md': longer})
    const {stdout} = await run(['accept', 'rules', 's5..s6'])
    expect(stdout).toContain('s6: no counterpart; accept by address\n')
    await run(['accept', 'rules', 's6'])
    expect(statesOf(alignment())).toEqual({'1.4': 'checked', '1.5': 'checked'})
  })

  test('takes a changed bead in a range', async () => {
    const {run, write, alignment} = harbour()
    await run(['accept', 'rules', '1.1'])
    write({'docs/rules.en.md': english.replace('at six', 'at seven')})
    await run(['accept', 'rules', 's2..s3'])
    expect(statesOf(alignment())).toEqual({'1.1': 'checked', '1.2': 'checked'})
  })

  test('takes a section by its path, also that of a list without a segment of its own', async () => {
    const {run, write, alignment} = harbour()
    write({
      'docs/rules.en.md': `${english}\n- Tie up your boat.\n- Pay the keeper.\n`,
      'docs/rules.nl.md': `${dutch}\n- Leg uw boot vast.\n- Betaal de havenmeester.\n`
    })
    const {stdout} = await run(['accept', 'rules', '--section', '1.5'])
    expect(stdout).toBe('Checked 1 bead of rules as Ada Lint\n')
    await run(['accept', 'rules', '--section', '1'])
    expect(Object.values(statesOf(alignment()))).toEqual(Array(7).fill('checked'))
    const {code, stderr} = await run(['accept', 'rules', '--section', '4'])
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot find the section `4` in the source')
  })

  test('takes the beads that a rule reports', async () => {
    const {run, write, alignment} = harbour()
    write({
      'docs/rules.en.md': longer.replace('at dusk', 'at 9'),
      'docs/rules.nl.md': dutch.replace('bij zonsondergang', 'om 8')
    })
    const by = (rule: string) => run(['accept', 'rules', '--rule', rule])
    expect((await by('number-parity')).stdout).toBe('Checked 1 bead of rules as Ada Lint\n')
    expect(statesOf(alignment())).toEqual({'1.4': 'checked'})
    await by('segment-missing')
    expect(statesOf(alignment())).toEqual({'1.4': 'checked', '1.5': 'checked'})
    expect(await by('segment-extra')).toMatchObject({
      code: 0,
      stdout: 'Nothing to accept in rules\nsegment-extra: reports on no bead\n'
    })
    const {stdout} = await run(['check', '--rule', 'segment-missing', '--format', 'compact'])
    expect(stdout).toBe('')
  })

  test('refuses a rule that does not exist, and writes nothing', async () => {
    const {run, git} = harbour()
    const {code, stderr} = await run(['accept', 'rules', '--rule', 'number-party'])
    expect(code).toBe(2)
    expect(stderr).toContain('Unexpected rule `number-party`')
    expect(git('status', '--porcelain')).toBe('')
  })

  test('lists no more than a dozen beads for a reason', async () => {
    const {run, write} = harbour()
    const items = (word: string) =>
      Array.from({length: 15}, (_, at) => `${word} ${at}.\n\n`).join('')
    write({'docs/rules.en.md': items('Pier'), 'docs/rules.nl.md': items('Steiger')})
    await run(['accept', 'rules', 's1..s15'])
    const {stdout} = await run(['accept', 'rules', 's1..s15'])
    expect(stdout).toContain('s11, s12 and 3 more: accepted already\n')
  })
})

describe('reject', () => {
  test('takes a list, and says what it skips and why', async () => {
    const {run, alignment} = harbour()
    await run(['link', 'rules', 's5', 'none'])
    await run(['reject', 'rules', 's2'])
    const {code, stdout} = await run(['reject', 'rules', 's2..s3', 's5', 's9'])
    expect(stdout.split('\n')).toEqual([
      'Rejected 1 bead of rules as Ada Lint',
      's2: rejected already',
      's5: no counterpart, so there is no link to reject',
      's9: no such bead',
      ''
    ])
    expect(code).toBe(1)
    expect(statesOf(alignment())).toEqual({
      '1.1': 'rejected',
      '1.2': 'rejected',
      '1.4': 'checked'
    })
  })
})

describe('unlink', () => {
  test('takes what the search found no counterpart for as left out on purpose', async () => {
    const {run, write, read} = harbour()
    write({'docs/rules.en.md': longer})
    expect((await run(['unlink', 'rules', 's6'])).stdout).toBe(
      'Checked that 1 bead of rules has no counterpart as Ada Lint\n'
    )
    expect((await run(['check', '--format', 'compact'])).stdout).toBe('')
    const before = read(alignmentPath)
    expect((await run(['unlink', 'rules', 's6'])).stdout).toBe(
      'Nothing to unlink in rules\ns6: known to have no counterpart already\n'
    )
    expect(read(alignmentPath)).toBe(before)
  })
})
