import {readdirSync, readFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import fc from 'fast-check'
import {expect} from 'vitest'
import {encodeAlignment} from '../../src/store/file/encode.js'
import {changeAlignment} from '../../src/workspace/alignments/alignment-files.js'
import {buildLoop, killLoop} from './kill-loop.js'
import {versions} from './loop-versions.js'

/**
 * Kills a process that writes one file again and again, at a random moment, many times over. After
 * each kill the file is one of the two versions, whole, and the next process can go on.
 */
export async function killWriters(path: string, kills: number): Promise<void> {
  const program = await buildLoop('tests/workspace/write-loop.ts')
  const whole = versions.map(encodeAlignment)
  const [delays = []] = fc.sample(
    fc.array(fc.double({min: 0, max: 30, noNaN: true}), {minLength: kills, maxLength: kills}),
    {seed: 2026, numRuns: 1}
  )
  for (const delay of delays) {
    await killLoop({program, args: [path], moment: () => wait(delay)})
    expect(whole).toContain(readFileSync(path, 'utf8'))
  }
  await changeAlignment({path, shown: path}, () => versions[0])
  await changeAlignment({path, shown: path}, () => versions[1])
  expect(readFileSync(path, 'utf8')).toBe(whole[1])
  expect(readdirSync(dirname(path))).toHaveLength(1)
}
