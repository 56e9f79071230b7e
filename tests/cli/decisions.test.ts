import {describe, expect, test} from 'vitest'
import {alignmentPath, dutch, english, harbour, statesOf} from './harbour.js'

describe('accept', () => {
  test.each([
    {addresses: ['1.2'], states: {'1.2': 'checked'}},
    {
      addresses: ['1.1', 's3', 't1.4'],
      states: {'1.1': 'checked', '1.2': 'checked', '1.4': 'checked'}
    },
    {addresses: ['1.2-1.3'], states: {'1.2': 'checked', '1.3': 'checked'}},
    {
      addresses: ['1-1'],
      states: {
        '1': 'checked',
        '1.1': 'checked',
        '1.2': 'checked',
        '1.3': 'checked',
        '1.4': 'checked'
      }
    }
  ])('signs $addresses', async ({addresses, states}) => {
    const {run, alignment} = harbour()
    const {code, stdout, stderr} = await run(['accept', 'rules', ...addresses])
    const count = Object.keys(states).length
    const beads = count === 1 ? '1 bead' : `${count} beads`
    expect([code, stdout, stderr]).toEqual([0, `Checked ${beads} of rules as Ada Lint\n`, ''])
    expect(statesOf(alignment())).toEqual(states)
  })

  test('keeps name, date, note and texts', async () => {
    const {run, alignment} = harbour()
    await run(['accept', 'rules', '1.2', '--by', 'Bo Winter', '--note', 'nachten, not dagen'])
    const signed = alignment().beads.find(({state}) => state === 'checked')
    expect(signed?.decisions).toMatchObject([
      {
        source: [{text: 'Boats may stay for three nights.'}],
        target: [{text: 'Boten mogen drie nachten blijven.'}],
        signatures: [
          {state: 'checked', by: 'Bo Winter', date: '2026-03-14', note: 'nachten, not dagen'}
        ]
      }
    ])
  })

  test('says so where there is nothing left to sign', async () => {
    const {run, read} = harbour()
    await run(['accept', 'rules', '1.2'])
    const before = read(alignmentPath)
    const {code, stdout} = await run(['accept', 'rules', '1.2'])
    expect([code, stdout]).toEqual([0, 'Nothing to accept in rules\n1.2: accepted already\n'])
    expect(read(alignmentPath)).toBe(before)
  })

  test('--all leaves what a person has to look at', async () => {
    const {run, write, alignment} = harbour()
    await run(['accept', 'rules', '1.1'])
    write({
      'docs/rules.en.md': `${english.replace('at six', 'at seven')}\nFires are forbidden on the beach after midnight.\n`
    })
    const {stdout} = await run(['accept', 'rules', '--all'])
    expect(stdout).toContain('Checked 4 beads of rules as Ada Lint\n')
    expect(stdout).toContain('Skipped 1 bead: changed since the decision')
    expect(stdout).toContain('Skipped 1 bead: no counterpart')
    expect(statesOf(alignment())).toMatchObject({'1.1': 'stale source', '1.2': 'checked'})
  })

  test('takes a changed bead by its name', async () => {
    const {run, write, alignment} = harbour()
    await run(['accept', 'rules', '1.1'])
    write({'docs/rules.en.md': english.replace('at six', 'at seven')})
    await run(['accept', 'rules', '1.1'])
    expect(statesOf(alignment())).toEqual({'1.1': 'checked'})
  })
})

describe('accept --revise', () => {
  test('takes a bead from checked to revised', async () => {
    const {run, alignment} = harbour()
    await run(['accept', 'rules', '1.2'])
    const {stdout} = await run(['accept', 'rules', '1.2', '--revise', '--by', 'Bo Winter'])
    expect(stdout).toBe('Revised 1 bead of rules as Bo Winter\n')
    expect(statesOf(alignment())).toEqual({'1.2': 'revised'})
  })

  test('a revised bead is not taken back by another check', async () => {
    const {run, alignment} = harbour()
    await run(['accept', 'rules', '1.2', '--revise'])
    await run(['accept', 'rules', '1.2', '--by', 'Bo Winter', '--note', 'Seen.'])
    expect(statesOf(alignment())).toEqual({'1.2': 'revised'})
  })

  test('--all revises what is checked', async () => {
    const {run, alignment} = harbour()
    await run(['accept', 'rules', '1.2-1.3'])
    await run(['accept', 'rules', '--all', '--revise', '--by', 'Bo Winter'])
    expect(statesOf(alignment())).toEqual({'1.2': 'revised', '1.3': 'revised'})
  })

  test.each([{by: 'Ada Lint'}, {by: ' ada  LINT '}])(
    'under ISO 17100 `$by` does not revise what Ada Lint checked',
    async ({by}) => {
      const {run, read} = harbour({iso17100: true})
      await run(['accept', 'rules', '1.2'])
      const before = read(alignmentPath)
      const {code, stdout, stderr} = await run(['accept', 'rules', '1.2', '--revise', '--by', by])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('it was checked by Ada Lint')
      expect(read(alignmentPath)).toBe(before)
    }
  )

  test('under ISO 17100 nobody revises what is not checked', async () => {
    const {run} = harbour({iso17100: true})
    const {code, stderr} = await run(['accept', 'rules', '1.2', '--revise'])
    expect(code).toBe(2)
    expect(stderr).toContain('nobody has checked its current texts')
  })

  test('under ISO 17100 a second person revises, all but their own', async () => {
    const {run, alignment} = harbour({iso17100: true})
    await run(['accept', 'rules', '1.1'])
    await run(['accept', 'rules', '1.2', '--by', 'Bo Winter'])
    const {stdout} = await run(['accept', 'rules', '--all', '--revise', '--by', 'Bo Winter'])
    expect(stdout).toContain('Skipped 1 bead: checked by yourself')
    expect(statesOf(alignment())).toEqual({'1.1': 'revised', '1.2': 'checked'})
  })
})

describe('reject', () => {
  test('keeps a link from coming back', async () => {
    const {run, alignment} = harbour()
    expect((await run(['reject', 'rules', '1.2'])).stdout).toBe(
      'Rejected 1 bead of rules as Ada Lint\n'
    )
    await run(['align'])
    expect(statesOf(alignment())).toEqual({'1.2': 'rejected'})
    const {stdout} = await run(['check', '--format', 'json', '--rule', 'segment-missing'])
    expect(JSON.parse(stdout)).toMatchObject({pairs: [{findings: [{rule: 'segment-missing'}]}]})
  })

  test('is refused where there is no link', async () => {
    const {run} = harbour()
    await run(['link', 'rules', '1.2', 'none'])
    const {code, stderr} = await run(['reject', 'rules', '1.2'])
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot reject `1.2`: it has no counterpart')
  })
})

describe('link', () => {
  const beadsOf = (alignment: ReturnType<ReturnType<typeof harbour>['alignment']>) =>
    alignment.beads.map(
      ({source, target}) =>
        `${source.map(({number}) => number)}:${target.map(({number}) => number)}`
    )

  test('joins segments, and takes them out of the beads they were in', async () => {
    const {run, alignment} = harbour()
    const {stdout} = await run(['link', 'rules', 's3,s4', 't3', '--note', 'one sentence'])
    expect(stdout).toBe('Linked s3,s4 and t3 of rules as Ada Lint\n')
    expect(beadsOf(alignment())).toEqual(['1:1', '2:2', '3,4:3', ':4', '5:5'])
    expect(statesOf(alignment())).toEqual({'1.2': 'checked'})
  })

  test('says whose decision it replaces', async () => {
    const {run} = harbour()
    await run(['accept', 'rules', '1.3', '--by', 'Bo Winter'])
    const {stdout} = await run(['link', 'rules', '1.2,1.3', '1.2'])
    expect(stdout).toContain('Replaced the decision on 1.3: checked by Bo Winter on 2026-03-14\n')
  })

  test('survives edits around it', async () => {
    const {run, write, alignment} = harbour()
    await run(['link', 'rules', '1.2,1.3', '1.2'])
    write({'docs/rules.en.md': english.replace('# Rules', '# All rules')})
    await run(['align'])
    expect(statesOf(alignment())).toEqual({'1.2': 'checked'})
  })
})

describe('unlink', () => {
  test('takes a bead apart for good', async () => {
    const {run, alignment} = harbour()
    expect((await run(['unlink', 'rules', '1.3'])).stdout).toBe(
      'Took 1 bead of rules apart as Ada Lint\n'
    )
    await run(['align'])
    expect(statesOf(alignment())).toEqual({'1.3': 'checked', 't1.3': 'checked'})
  })

  test('--lost lets go of decisions whose segments are gone', async () => {
    const {run, write, alignment} = harbour()
    await run(['accept', 'rules', '1.3'])
    write({
      'docs/rules.en.md': english.replace(/Dogs.*\n\n/, ''),
      'docs/rules.nl.md': dutch.replace(/Honden.*\n\n/, '')
    })
    await run(['align'])
    expect(alignment().lost).toHaveLength(1)
    expect((await run(['unlink', 'rules', '--lost'])).stdout).toBe(
      'Dropped 1 lost decision of rules\n'
    )
    expect(alignment().lost).toEqual([])
  })
})

describe('is refused', () => {
  test.each([
    {argv: ['accept', 'rules', '9.9'], says: 'Cannot find the segment `9.9` in the source'},
    {argv: ['reject', 'rules', 't99'], says: 'Cannot find the segment `t99` in the target'},
    {argv: ['link', 'rules', 's1', 's2'], says: 'expected a segment of the target'},
    {argv: ['unlink', 'rules', 'x1'], says: 'Unexpected address `x1`'},
    {
      argv: ['accept', 'rulse', '--all'],
      says: 'Cannot find the pair `rulse` (did you mean `rules`?)'
    },
    {argv: ['accept', 'rules', '--all', '--by', ' '], says: 'Unexpected empty name for `--by`'}
  ])('$argv', async ({argv, says}) => {
    const {run, git} = harbour()
    const {code, stdout, stderr} = await run(argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
    expect(git('status', '--porcelain', '--untracked-files=all')).toBe('')
  })

  test('without a name', async () => {
    const {run, git} = harbour()
    git('config', '--unset', 'user.name')
    git('config', '--unset', 'user.email')
    const {code, stderr} = await run(['accept', 'rules', '--all'])
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot tell who decides')
  })
})
