import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {dutch, type Harbour, harbour} from './harbour.js'

const check = ['check', '--fail-on', 'never', '--format', 'json', '--cache']

function entries({path}: Harbour): number {
  const names = readdirSync(join(path, '.bitext-cache'), {recursive: true, encoding: 'utf8'})
  return names.filter((name) => name.endsWith('.gz')).length
}

function drifted(): Harbour {
  const repository = harbour()
  repository.write({'docs/rules.nl.md': dutch.replace('drie nachten', '4 nachten')})
  return repository
}

describe('check --cache', () => {
  test.each(['terminal', 'json', 'sarif', 'gitlab', 'html'])(
    'says in %s what a check without it says',
    async (format) => {
      const {run} = drifted()
      const flags = ['check', '--format', format]
      const plain = await run(flags)
      expect(plain.code).toBe(1)
      expect(await run([...flags, '--cache'])).toEqual(plain)
      expect(await run([...flags, '--cache'])).toEqual(plain)
    }
  )

  test('finds again what it kept', async () => {
    const repository = drifted()
    await repository.run(check)
    await repository.run(check)
    expect(entries(repository)).toBe(1)
  })

  test.each([
    ['the source', {'docs/rules.en.md': '# Rules\n\nBoats may stay for 4 nights.\n'}, []],
    ['the target', {'docs/rules.nl.md': dutch}, []],
    [
      'the config',
      {
        'bitext.config.json': JSON.stringify({
          pairs: [{source: 'docs/{name}.en.md', target: 'docs/{name}.nl.md'}],
          preset: 'strict'
        })
      },
      []
    ],
    ['the rules asked for', {}, ['--rule', 'number-parity']],
    ['the confidence asked for', {}, ['--min-confidence', '0.9']]
  ] as const)('checks anew when %s is another', async (_, files, flags) => {
    const repository = drifted()
    await repository.run(check)
    repository.write(files)
    const {stdout} = await repository.run([...check, ...flags])
    expect(entries(repository)).toBe(2)
    const plain = check.filter((flag) => flag !== '--cache')
    expect(stdout).toBe((await repository.run([...plain, ...flags])).stdout)
  })

  test('sees what a person decided since', async () => {
    const {run} = drifted()
    await run(check)
    await run(['reject', 'rules', '1.2'])
    const plain = check.filter((flag) => flag !== '--cache')
    expect((await run(check)).stdout).toBe((await run(plain)).stdout)
  })

  test('keeps nothing of a pair that cannot be read', async () => {
    const repository = drifted()
    repository.write({'docs/rules.nl.md': ''})
    const {code, stderr} = await repository.run(check)
    expect(code).toBe(2)
    expect(stderr).toContain('docs/rules.nl.md')
    expect(entries(repository)).toBe(0)
  })

  test('keeps results where it is told to', async () => {
    const {run, path} = drifted()
    await run([...check.slice(0, -1), '--cache-location', 'kept'])
    expect(readdirSync(path)).toContain('kept')
    expect(readdirSync(path)).not.toContain('.bitext-cache')
  })
})
