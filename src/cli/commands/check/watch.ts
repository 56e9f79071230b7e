import {existsSync, type FSWatcher, watch as watchFolder} from 'node:fs'
import {basename, dirname} from 'node:path'
import {problemOf} from '../../../model/problem-of.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {printProblems} from '../../output/print-problems.js'

/** Milliseconds of quiet after a change: an editor may write a file in several steps. */
const quiet = 15

/** Milliseconds without a change after which there is time to look at everything. */
const leisure = 1000

/** How the work is done: only where something has changed, or all over again. */
export type Pace = 'quick' | 'whole'

/** What a turn of the work came to. */
export interface Turn {
  /** The files that it depends on, absolute; they need not be there. */
  readonly files: readonly string[]
  /** Whether it took a short cut, so that a full check may give another result. */
  readonly isQuick: boolean
  /** Whether there was nothing new to say. */
  readonly isSilent: boolean
}

/**
 * Does the work, and again whenever one of the files that it depends on has changed: at once and
 * quickly, and then, while nothing more is changed, all over again. Ends with the process, or when
 * `io.stop` says so.
 *
 * @throws what `work` throws the first time; later it is printed, and the files are watched on
 */
export async function watch(work: (pace: Pace) => Promise<Turn>, io: Io): Promise<number> {
  const changes = fileChanges(io.stop)
  try {
    let turn = await work('whole')
    while (!io.stop?.aborted) {
      changes.follow(turn.files)
      if (!turn.isSilent) tell(turn.files.length, io)
      const next = await changes.next(turn.isQuick ? leisure : undefined)
      if (next === 'stopped') break
      turn = await again(next === 'changed' ? 'quick' : 'whole', {work, before: turn, io})
    }
  } finally {
    changes.close()
  }
  return exitCode.clean
}

function tell(count: number, {stderr}: Io): void {
  stderr.write(`Watching ${count === 1 ? '1 file' : `${count} files`} (Ctrl-C ends)\n`)
}

interface Again {
  readonly work: (pace: Pace) => Promise<Turn>
  readonly before: Turn
  readonly io: Io
}

async function again(pace: Pace, {work, before, io}: Again): Promise<Turn> {
  try {
    return await work(pace)
  } catch (error) {
    printProblems([problemOf(error, io)], io)
    return {files: before.files, isQuick: false, isSilent: false}
  }
}

interface FileChanges {
  /** From now on it is these files. */
  readonly follow: (paths: readonly string[]) => void
  /**
   * Waits until a file has changed and then nothing more for a while; what changed since the last
   * time counts. `idle` after so many milliseconds without a change, where they are given.
   */
  readonly next: (idleAfter?: number) => Promise<'changed' | 'idle' | 'stopped'>
  readonly close: () => void
}

/** Folders are watched rather than files, since many editors put a new file in place of the old one. */
function fileChanges(stop: AbortSignal | undefined): FileChanges {
  let followed: readonly FSWatcher[] = []
  let known = ''
  let hasChanged = false
  let wake = () => {}
  const onChange = () => {
    hasChanged = true
    wake()
  }
  const close = () => {
    for (const watcher of followed) watcher.close()
  }
  return {
    close,
    follow: (paths) => {
      const folders = byFolder(paths)
      const asked = JSON.stringify([...folders].map(([folder, names]) => [folder, ...names]))
      if (asked === known) return
      close()
      known = asked
      followed = [...folders].map(([folder, names]) =>
        watchFolder(folder, (_, name) => {
          if (name === null || names.has(name)) onChange()
        }).on('error', onChange)
      )
    },
    next: (idleAfter) =>
      new Promise((settled) => {
        let timer: NodeJS.Timeout | undefined
        const end = (how: 'changed' | 'idle' | 'stopped') => () => {
          clearTimeout(timer)
          stop?.removeEventListener('abort', stopped)
          wake = () => {}
          if (how === 'changed') hasChanged = false
          settled(how)
        }
        const stopped = end('stopped')
        stop?.addEventListener('abort', stopped, {once: true})
        wake = () => {
          clearTimeout(timer)
          timer = setTimeout(end('changed'), quiet)
        }
        if (hasChanged) wake()
        else if (idleAfter !== undefined) timer = setTimeout(end('idle'), idleAfter)
      })
  }
}

/** Names to look out for, by the folder to watch; of a folder that is not there yet, its own name. */
function byFolder(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) {
    const place = watchable(path)
    const names = folders.get(dirname(place)) ?? new Set()
    folders.set(dirname(place), names.add(basename(place)))
  }
  return folders
}

function watchable(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) || folder === path ? path : watchable(folder)
}
