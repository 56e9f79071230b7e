import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import fc from 'fast-check'
import {build} from 'tsdown'
import {expect, onTestFinished} from 'vitest'
import {encodeAlignment} from '../../src/store/encode.js'
import {changeAlignment} from '../../src/workspace/alignment-files.js'
import {versions} from './loop-versions.js'

const outDir = 'node_modules/.write-loop'

/**
 * Kills a process that writes one file again and again, at a random moment, many times over. After
 * each kill the file is one of the two versions, whole, and the next process can go on.
 */
export async function killWriters(path: string, kills: number): Promise<void> {
  await build({
    entry: ['tests/workspace/write-loop.ts'],
    outDir,
    config: false,
    dts: false,
    platform: 'node',
    fixedExtension: false,
    logLevel: 'silent'
  })
  const whole = versions.map(encodeAlignment)
  const [delays = []] = fc.sample(
    fc.array(fc.double({min: 0, max: 30, noNaN: true}), {minLength: kills, maxLength: kills}),
    {seed: 2026, numRuns: 1}
  )
  for (const delay of delays) {
    await killOne(path, delay)
    expect(whole).toContain(readFileSync(path, 'utf8'))
  }
  await changeAlignment({path, shown: path}, () => versions[0])
  await changeAlignment({path, shown: path}, () => versions[1])
  expect(readFileSync(path, 'utf8')).toBe(whole[1])
  expect(readdirSync(dirname(path))).toHaveLength(1)
}

async function killOne(path: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, [`${outDir}/write-loop.js`, path], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended])
  await wait(delay)
  child.kill('SIGKILL')
  const [code, signal] = await ended
  expect([code, signal]).toEqual([null, 'SIGKILL'])
}
