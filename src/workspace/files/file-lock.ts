import {
  constants,
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {hostname} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {type Problem, ProblemError} from '../../model/problem.js'
import type {InputFile} from './input-file.js'
import {isRunning} from './is-running.js'
import {writing} from './write-file.js'

/** How long another process is waited for, milliseconds. */
const patience = 5000

/** Between two tries, milliseconds. */
const pause = 25

/** No process works on one file for longer, milliseconds; its number has another by then. */
const longestWork = 3_600_000

/**
 * Runs `work` while holding an exclusive lock on a file. The lock is a file beside it,
 * `<name>.lock`, that names the process; the lock of a dead process is taken over.
 *
 * @throws ProblemError if another process keeps the lock for seconds, or no lock can be made
 */
export async function withFileLock(file: InputFile, work: () => void): Promise<void> {
  const lock = `${file.path}.lock`
  const mine = JSON.stringify({pid: process.pid, host: hostname(), since: Date.now()})
  await acquire(file, lock, mine)
  try {
    sweep(lock)
    work()
  } finally {
    if (contentOf(lock) === mine) rmSync(lock, {force: true})
  }
}

async function acquire(file: InputFile, lock: string, mine: string): Promise<void> {
  const until = Date.now() + patience
  while (!take(file, lock, mine)) {
    const held = contentOf(lock)
    if (held !== undefined && isDead(held)) takeAway(lock, held)
    else if (Date.now() > until) throw new ProblemError(busy(file, lock, held))
    else await wait(pause)
  }
}

let taken = 0

/** The lock is there with its content or not at all: a link is made of a file that is written. */
function take(file: InputFile, lock: string, mine: string): boolean {
  const own = `${lock}.${process.pid}.${taken++}`
  let isTaken = false
  writing(file, () => {
    writeFileSync(own, mine)
    try {
      linkOrCopy(own, lock)
      isTaken = true
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
    } finally {
      rmSync(own, {force: true})
    }
  })
  return isTaken
}

/** A file system without hard links gets a copy, which is not there at once but still just once. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw error
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

/** What processes that were killed while they took the lock have left beside it. */
function sweep(lock: string): void {
  for (const name of readdirSync(dirname(lock))) {
    const [, pid] = name.startsWith(basename(lock)) ? (/\.lock\.(\d+)\.\d+$/.exec(name) ?? []) : []
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(dirname(lock), name), {force: true})
  }
}

/** Takes a dead lock away; if another process was quicker and it is a new one, it is put back. */
function takeAway(lock: string, dead: string): void {
  const aside = `${lock}.${process.pid}.${taken++}`
  try {
    renameSync(lock, aside)
    if (contentOf(aside) !== dead) linkOrCopy(aside, lock)
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(aside, {force: true})
  }
}

/** The lock of a process on this machine that is gone, or one that is too old or not ours. */
function isDead(held: string): boolean {
  const {pid, host, since} = holderOf(held)
  if (typeof pid !== 'number' || typeof since !== 'number') return true
  if (Date.now() - since > longestWork) return true
  return host === hostname() && !isRunning(pid)
}

function holderOf(held: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(held)
    return typeof value === 'object' && value !== null ? {...value} : {}
  } catch {
    return {}
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function busy(file: InputFile, lock: string, held: string | undefined): Problem {
  const {pid, host} = holderOf(held ?? '')
  const who = typeof pid === 'number' ? `process ${pid} on ${String(host)}` : 'another process'
  return {
    path: file.shown,
    what: `Cannot change the file: ${who} is using it`,
    help: `Wait for it to end; if there is no such process, remove \`${lock}\``
  }
}
