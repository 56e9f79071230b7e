import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {basename, join} from 'node:path'
import {build} from 'tsdown'
import {expect, onTestFinished} from 'vitest'

/** Compiles a program that goes on until it is killed, and gives the path of what runs. */
export async function buildLoop(entry: string): Promise<string> {
  const name = basename(entry, '.ts')
  const outDir = join('node_modules', `.${name}`)
  await build({
    entry: [entry],
    outDir,
    config: false,
    dts: false,
    platform: 'node',
    fixedExtension: false,
    logLevel: 'silent'
  })
  return join(outDir, `${name}.js`)
}

export interface KilledRun {
  readonly program: string
  readonly args: readonly string[]
  /** Comes to an end when the process is to be killed; called once that has begun its work. */
  readonly moment: () => Promise<unknown>
}

/** Runs a program that says something once it has begun, and kills it when the moment has come. */
export async function killLoop({program, args, moment}: KilledRun): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], {stdio: ['ignore', 'pipe', 'inherit']})
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended])
  await Promise.race([moment(), ended])
  child.kill('SIGKILL')
  const [code, signal] = await ended
  expect([code, signal]).toEqual([null, 'SIGKILL'])
}
