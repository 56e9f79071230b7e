import {describe, expect, test} from 'vitest'
import {schemaErrors} from '../report/schema-errors.js'
import {alignmentPath, dutch, english, harbour} from './harbour.js'

describe('status', () => {
  test('counts what is checked, and says that there is no file yet', async () => {
    const {run} = harbour()
    const {code, stdout, stderr} = await run(['status'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^rules +en → nl +5 +░{10} +0% +0% +100% +0 +0 +0$/m)
    expect(stdout).toContain('1 pair without an alignment file: run `bitext align`')
  })

  test('shows shares, and lists what is stale or lost by its address', async () => {
    const {run, write} = harbour()
    await run(['accept', 'rules', '1.1-1.3'])
    await run(['accept', 'rules', '1.2', '--revise', '--by', 'Bo Winter'])
    write({
      'docs/rules.en.md': english.replace('at six', 'at seven').replace(/Dogs.*\n\n/, '')
    })
    const {stdout} = await run(['status'])
    expect(stdout).toMatch(/^rules .* 4 .* 25% +25%/m)
    expect(stdout).toContain(
      'stale     1.1       the source changed after it was checked by Ada Lint on 2026-03-14'
    )
    expect(stdout).toMatch(/^ {2}lost .*the source is missing, checked by Ada Lint/m)
    expect(stdout).not.toContain('without an alignment file')
  })

  test('writes nothing', async () => {
    const {run, git} = harbour()
    await run(['status', '--format', 'json'])
    expect(git('status', '--porcelain')).toBe('')
  })

  test('gives JSON after its schema', async () => {
    const {run, write} = harbour()
    await run(['accept', 'rules', '1.1-1.3'])
    write({
      'docs/rules.en.md': english.replace('at six', 'at seven').replace(/Dogs.*\n\n/, '')
    })
    const {stdout} = await run(['status', '--format', 'json'])
    const report: unknown = JSON.parse(stdout)
    expect(schemaErrors('status', report)).toEqual([])
    expect(report).toMatchObject({
      version: 1,
      total: {segments: 4, checked: 1, stale: 1, lost: 1},
      pairs: [
        {
          name: 'rules',
          file: alignmentPath,
          stored: true,
          waiting: [{type: 'stale', address: '1.1', changed: ['source']}, {type: 'lost'}]
        }
      ]
    })
  })

  test('gives tables in Markdown', async () => {
    const {run, write} = harbour()
    await run(['accept', 'rules', '--all'])
    write({'docs/rules.en.md': english.replace('at six', 'at seven')})
    const {stdout} = await run(['status', '--format', 'markdown'])
    expect(stdout).toContain('| rules | en → nl | 5 | ████████░░ 80 % | 0 % | 100 % | 1 | 0 | 0 |')
    expect(stdout).toContain('| stale | rules | 1.1 | the source changed after')
  })

  test.each([
    {flags: ['--min-checked', '60'], code: 0, says: ''},
    {
      flags: ['--min-checked', '61%'],
      code: 1,
      says: 'rules: 60 % checked, less than the required 61 %\n'
    },
    {
      flags: ['--min-revised', '1'],
      code: 1,
      says: 'rules: 0 % revised, less than the required 1 %\n'
    },
    {flags: ['--min-aligned', '100'], code: 0, says: ''},
    {flags: ['--max-stale', '0'], code: 1, says: 'rules: 1 stale, more than the 0 allowed\n'},
    {flags: ['--max-stale', '1', '--max-lost', '0', '--max-conflicts', '0'], code: 0, says: ''}
  ])('with $flags exits with $code', async ({flags, code, says}) => {
    const {run, write} = harbour()
    await run(['accept', 'rules', '1-1.3'])
    write({'docs/rules.en.md': english.replace('at six', 'at seven')})
    const result = await run(['status', ...flags])
    expect([result.code, result.stderr]).toEqual([code, says])
  })

  test('cannot run where a text cannot be read, and still counts the other pairs', async () => {
    const {run, write} = harbour()
    write({'docs/news.en.md': 'Only here.\n', 'docs/news.nl.md': '\0\0\0'})
    const {code, stdout, stderr} = await run(['status'])
    expect(code).toBe(2)
    expect(stdout).toContain('rules')
    expect(stderr).toContain('docs/news.nl.md')
  })

  test('counts documents without a translation, or without a source', async () => {
    const {run, write} = harbour()
    write({'docs/news.en.md': 'Only here.\n', 'docs/old.nl.md': 'Alleen hier.\n'})
    const {code, stdout} = await run(['status'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^news .* 0% +0 +1 +0$/m)
    expect(stdout).toMatch(/^old .* 0 +0 +1$/m)
    expect(stdout).toContain(
      '\n1 document without a translation\n1 translation without a source document\n'
    )
    const {pairs} = JSON.parse((await run(['status', '--format', 'json'])).stdout)
    expect(pairs.map(({name, absent}: {name: string; absent?: string}) => [name, absent])).toEqual([
      ['news', 'target'],
      ['old', 'source'],
      ['rules', undefined]
    ])
    const badge = await run(['status', '--matrix', '--format', 'svg'])
    expect(badge.stdout).toContain('aria-label="translations: 83% aligned, ')
    const {stdout: matrix} = await run(['status', '--matrix'])
    expect(matrix).toMatch(/^docs\/news\.en\.md +0% \/ 0%, 1$/m)
    expect(matrix).toMatch(/^docs\/old\.en\.md +– \/ –, 1$/m)
  })

  test('has nothing to tell of a translation that is whole', async () => {
    const {run, write} = harbour()
    write({'docs/rules.nl.md': dutch})
    await run(['accept', 'rules', '--all'])
    const {stdout} = await run(['status', '--min-checked', '100'])
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })

  describe('with --matrix', () => {
    /** With four nights where the others have three. */
    const german = `# Regeln des Hafens

Der Hafen öffnet jeden Morgen um sechs Uhr.

Boote dürfen vier Nächte bleiben.

Hunde sind auf dem östlichen Pier willkommen.

Der Hafenmeister schließt das Tor in der Dämmerung.
`
    const pairs = [{source: 'docs/{name}.en.md', target: 'docs/{name}.{lang}.md'}]

    test.each([
      {
        format: 'terminal',
        says: /^docs\/rules\.en\.md +100% \/ 0%, [1-9] +100% \/ 20%, 0\n/m
      },
      {
        format: 'markdown',
        says: /^\| docs\/rules\.en\.md \| 100% \/ 0%, [1-9] \| 100% \/ 20%, 0 \|$/m
      },
      {format: 'html', says: /<b>100 %<\/b> aligned<br>20 % checked<br>0 findings/},
      {format: 'svg', says: /aria-label="translations: 100% aligned, [1-9] findings?"/}
    ])('writes $format', async ({format, says}) => {
      const {run, write} = harbour({pairs})
      write({'docs/rules.de.md': german})
      await run(['accept', 'docs/rules.nl.md', '1.1'])
      const {code, stdout, stderr} = await run(['status', '--matrix', '--format', format])
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(says)
    })

    test.each([
      {
        argv: ['--matrix', '--format', 'json'],
        says: 'Cannot write `--format json` with `--matrix`'
      },
      {argv: ['--format', 'svg'], says: 'Cannot write `--format svg` without `--matrix`'}
    ])('$argv is refused', async ({argv, says}) => {
      const {code, stdout, stderr} = await harbour().run(['status', ...argv])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(says)
    })

    test('leaves out findings that the baseline accepts', async () => {
      const {run, write} = harbour({pairs, baseline: 'accepted.json'})
      write({'docs/rules.de.md': german})
      const {stderr} = await run(['check', '--update-baseline'])
      expect(stderr).toMatch(/[1-9]\d* findings? accepted/)
      const {stdout} = await run(['status', '--matrix', '--format', 'svg'])
      expect(stdout).toContain('100% aligned, 0 findings')
    })
  })
})
