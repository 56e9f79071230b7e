import {readdirSync, readFileSync, watch} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import fc from 'fast-check'
import {expect} from 'vitest'
import {buildLoop, killLoop} from '../workspace/kill-loop.js'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const numbers = [1, 2, 3]
const words = ['bread', 'milk', 'eggs', 'salt', 'fish', 'rice', 'wool', 'rope', 'nails', 'paint']
const woorden = [
  'brood',
  'melk',
  'eieren',
  'zout',
  'vis',
  'rijst',
  'wol',
  'touw',
  'spijkers',
  'verf'
]

function list(title: string, items: readonly string[], isNumbered: boolean): string {
  const lines = items.map((item, index) => `${isNumbered ? `${index + 1}.` : '-'} ${item}`)
  return `# ${title}\n\n${lines.join('\n')}\n`
}

const english = (number: number) => words.map((word) => `Buy ${word} for house ${number}`)
const dutch = (number: number) => woorden.map((word) => `Koop ${word} voor huis ${number}`)

/** Three translations, each with two references: one has numbers, the other bullets. */
const files = Object.fromEntries([
  ['bitext.config.json', JSON.stringify({pairs: pairs()})],
  ...numbers.flatMap((number) => [
    [`numbers.${number}.en.md`, list('List', english(number), true)],
    [`bullets.${number}.en.md`, list('List', english(number), false)],
    [`list.${number}.nl.md`, list('Lijst', dutch(number), true)]
  ])
])

function pairs() {
  return ['numbers', 'bullets'].flatMap((kind) =>
    numbers.map((number) => ({
      name: `${kind}.${number}`,
      source: `${kind}.${number}.en.md`,
      target: `list.${number}.nl.md`
    }))
  )
}

/**
 * Kills `bitext fix` while it writes, many times over. After each kill every file is as it was or as
 * it was to be, whole; and the next run goes on and leaves nothing behind.
 */
export async function killFixes(kills: number): Promise<void> {
  const cwd = tempFolder(files)
  const program = await buildLoop('tests/cli/fix-loop.ts')
  const [delays = []] = fc.sample(
    fc.array(fc.double({min: 0, max: 4, noNaN: true}), {minLength: kills, maxLength: kills}),
    {seed: 2026, numRuns: 1}
  )
  for (const delay of delays) {
    const moment = () => begun(cwd).then(() => wait(delay))
    await killLoop({program, args: [cwd], moment})
    for (const number of numbers) {
      const whole = [true, false].map((isNumbered) => list('Lijst', dutch(number), isNumbered))
      expect(whole).toContain(readFileSync(join(cwd, `list.${number}.nl.md`), 'utf8'))
    }
  }
  for (const kind of ['bullets', 'numbers']) {
    const names = numbers.map((number) => `${kind}.${number}`)
    const {code} = await runCli(['fix', ...names], {cwd})
    expect(code).toBe(0)
  }
  const left = readdirSync(cwd).filter((name) => name !== '.git')
  expect(left.sort()).toEqual(Object.keys(files).sort())
  for (const number of numbers) {
    const path = `list.${number}.nl.md`
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(files[path])
  }
}

/** The moment when something in a folder begins to be written. */
function begun(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (!name?.endsWith('.tmp')) return
      watcher.close()
      resolve()
    })
  })
}
