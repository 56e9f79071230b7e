import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {gitFolder} from '../workspace/git-folder.js'
import {runCli} from './run-cli.js'

const english = `# Rules of the harbour

The harbour opens at six every morning.

## Visitors from America

Visitors from America fill in form 27 at the gate.

## Steps

1. Buy a ticket at the counter.
2. Show your American passport to the officer at gate 4.
3. Walk to the quay.
4. Pay 20 euros to the captain on board.

If step 4 takes long, go back to step 3.

| Name | Price |
| --- | --- |
| Adult | 12 |
| American citizen | 14 |
| Child | 6 |
`

const dutch = `# Regels van de haven

De haven gaat elke ochtend om zes uur open.

## Stappen

1. Koop een kaartje bij het loket.
2. Loop naar de kade.
3. Betaal 20 euro aan de kapitein aan boord.

Als stap 3 lang duurt, ga dan terug naar stap 2.

| Naam | Prijs |
| --- | --- |
| Volwassene | 12 |
| Kind | 6 |
`

/** What the Dutch text leaves out, by address. */
const leftOut = ['1.2', '1.2.1', '1.3.2', '1.3.6.3.1', '1.3.6.3.2']

function rules() {
  const pairs = [{source: 'docs/{name}.en.md', target: 'docs/{name}.nl.md'}]
  const folder = gitFolder({
    'docs/rules.en.md': english,
    'docs/rules.nl.md': dutch,
    'bitext.config.json': JSON.stringify({pairs})
  })
  const run = (...argv: readonly string[]) => runCli(argv, {cwd: folder.path, env: folder.env})
  return {
    ...folder,
    run,
    read: (path: string) => readFileSync(join(folder.path, path), 'utf8'),
    found: async () => {
      const {stdout} = await run('check', '--format', 'compact', '--fail-on', 'never')
      return stdout.match(/\[[a-z-]+\]$/gm) ?? []
    },
    leaveOut: async () => {
      for (const address of leftOut) await run('link', 'rules', address, 'none')
    }
  }
}

describe('what a person left out on purpose', () => {
  test('is reported before the decision', async () => {
    const {found} = rules()
    expect(await found()).toEqual(
      expect.arrayContaining(['[segment-missing]', '[table-parity]', '[number-parity]'])
    )
  })

  test('is reported no more, nor is what follows from it', async () => {
    const {run, leaveOut} = rules()
    await leaveOut()
    const {code, stdout} = await run('check', '--format', 'compact')
    expect([code, stdout]).toEqual([0, ''])
  })

  test('counts as aligned in the status', async () => {
    const {run, leaveOut} = rules()
    await leaveOut()
    const {stdout} = await run('status', '--format', 'json')
    expect(JSON.parse(stdout).pairs[0]).toMatchObject({missing: 0, extra: 0, stale: 0})
  })

  test('is not touched by a fix', async () => {
    const {run, leaveOut, read} = rules()
    await leaveOut()
    await run('fix', '--unsafe')
    expect(read('docs/rules.nl.md')).toBe(dutch)
  })

  test('is reported again once its text changes, with the change', async () => {
    const {run, leaveOut, found, write} = rules()
    await leaveOut()
    write({'docs/rules.en.md': english.replace('form 27', 'form 28')})
    expect(await found()).toEqual(['[alignment-stale]', '[segment-missing]'])
    const {stdout} = await run('status', '--format', 'json')
    expect(JSON.parse(stdout).pairs[0]).toMatchObject({missing: 1, stale: 1})
  })

  test('is quiet again once its text is as it was', async () => {
    const {leaveOut, found, write} = rules()
    await leaveOut()
    write({'docs/rules.en.md': english.replace('form 27', 'form 28')})
    expect(await found()).toHaveLength(2)
    write({'docs/rules.en.md': english})
    expect(await found()).toEqual([])
  })

  test('stays so while other text changes', async () => {
    const {leaveOut, found, write} = rules()
    await leaveOut()
    write({'docs/rules.en.md': `${english}\nDogs stay outside.\n`})
    write({'docs/rules.nl.md': `${dutch}\nHonden blijven buiten.\n`})
    expect(await found()).toEqual([])
  })
})

test('a fix elsewhere is made though fresh beads would bring a rejected link back', async () => {
  const {run, read, write} = rules()
  const source = (depth: string) =>
    `# Rules\n\nThe harbour opens at 6.\n\nDogs wait at gate 4.\n\n${depth} Steps\n\nBuy a ticket.\n`
  const target = (depth: string) =>
    `# Regels\n\nDe haven opent om 6.\n\nHonden wachten bij poort 5.\n\n${depth} Stappen\n\nKoop een kaartje.\n`
  write({'docs/rules.en.md': source('##'), 'docs/rules.nl.md': target('###')})
  await run('reject', 'rules', 's3')
  await run('fix')
  expect(read('docs/rules.nl.md')).toBe(target('##'))
})

test('a rejected link is reported as missing and extra, and its parts are not compared', async () => {
  const {run, found, write} = rules()
  write({'docs/rules.en.md': 'The harbour opens at 6.\n\nDogs wait at gate 4.\n'})
  write({'docs/rules.nl.md': 'De haven opent om 6.\n\nHonden wachten bij poort 5.\n'})
  expect(await found()).toEqual(['[number-parity]'])
  await run('reject', 'rules', '2')
  expect(await found()).toEqual(['[segment-extra]', '[segment-missing]'])
})
