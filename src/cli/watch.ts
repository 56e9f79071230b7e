import {type FSWatcher, watch as watchFolder} from 'node:fs'
import {basename, dirname} from 'node:path'
import {exitCode} from './exit-code.js'
import type {Io} from './io.js'
import {printProblems, problemOf} from './print-problems.js'

/** Milliseconds of quiet after a change: an editor may write a file in several steps. */
const quiet = 30

/**
 * Does the work, and again whenever one of the files that it depends on has changed. Ends with the
 * process, or when `io.stop` says so.
 *
 * @param work  gives the absolute paths of these files
 * @throws what `work` throws the first time; later it is printed, and the files are watched on
 */
export async function watch(work: () => Promise<readonly string[]>, io: Io): Promise<number> {
  let paths = await work()
  while (!io.stop?.aborted) {
    const files = paths.length === 1 ? '1 file' : `${paths.length} files`
    const changed = nextChange(paths, io.stop)
    io.stderr.write(`Watching ${files} (Ctrl-C ends)\n`)
    if (!(await changed)) break
    try {
      paths = await work()
    } catch (error) {
      printProblems([problemOf(error, io)], io)
    }
  }
  return exitCode.clean
}

/**
 * Waits until a file has changed and then nothing more for a while; `false` when stopped before.
 * Folders are watched rather than files, since many editors put a new file in place of the old one.
 */
function nextChange(paths: readonly string[], stop: AbortSignal | undefined): Promise<boolean> {
  const watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  return new Promise<boolean>((settled) => {
    const onChange = () => {
      clearTimeout(timer)
      timer = setTimeout(() => settled(true), quiet)
    }
    stop?.addEventListener('abort', () => settled(false), {once: true})
    for (const [folder, files] of byFolder(paths)) {
      watchers.push(
        watchFolder(folder, (_, name) => {
          if (name === null || files.has(name)) onChange()
        }).on('error', onChange)
      )
    }
  }).finally(() => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  })
}

/** Names of files by the folder that they are in. */
function byFolder(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) {
    const names = folders.get(dirname(path)) ?? new Set()
    folders.set(dirname(path), names.add(basename(path)))
  }
  return folders
}
