import {createHash} from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {ProblemError} from '../model/problem.js'
import type {InputFile} from './files/input-file.js'
import {statOf} from './files/stat-of.js'

/**
 * Results kept in a folder, each under the hash of all that it follows from. Processes may share
 * one: an entry is written beside its place and then moved there, so that it is whole or absent.
 */
export interface ResultCache {
  /** What is kept under a key; `undefined` also for an entry that is damaged. */
  readonly read: (key: string) => string | undefined
  /** Keeps a value. If it cannot be written, it is not kept, and is computed again next time. */
  readonly write: (key: string, value: string) => void
  /** Removes the entries that were not used for longest, until the rest fits; only once it grew. */
  readonly trim: () => void
}

/** Maximum size of a cache in bytes by default: about ten thousand pairs. */
const usualSize = 256 * 1024 * 1024

/** The key of what follows from these parts: 64 hexadecimal digits. */
export function resultKey(parts: readonly string[]): string {
  return sha256(JSON.stringify(parts))
}

/** Where results are kept by default: with those of other tools, or in a folder of their own. */
export function usualCacheFolder(cwd: string): string {
  const modules = join(cwd, 'node_modules')
  const isThere = statOf(modules)?.isDirectory() === true
  return isThere ? join(modules, '.cache', 'bitext') : join(cwd, '.bitext-cache')
}

/**
 * Opens a cache, creating its folder if necessary; git ignores a new one.
 *
 * @param mostBytes  what `trim` leaves
 * @throws ProblemError if the folder cannot be created
 */
export function openResultCache(folder: InputFile, mostBytes = usualSize): ResultCache {
  makeFolder(folder)
  let grew = false
  return {
    read: (key) => readEntry(pathOf(folder.path, key)),
    write: (key, value) => {
      grew = true
      writeEntry(pathOf(folder.path, key), value)
    },
    trim: () => {
      if (grew) trim(folder.path, mostBytes)
    }
  }
}

function makeFolder({path, shown}: InputFile): void {
  try {
    if (mkdirSync(path, {recursive: true}) === undefined) return
    writeFileSync(join(path, '.gitignore'), '*\n')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new ProblemError({
      path: shown,
      what: `Cannot create the cache folder: ${why}`,
      help: 'Use another one with `--cache-location`, or do not use `--cache`'
    })
  }
}

function pathOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key}.gz`)
}

function readEntry(path: string): string | undefined {
  try {
    // It ends with its own checksum: what is damaged cannot be unpacked.
    const value = gunzipSync(readFileSync(path)).toString('utf8')
    const now = new Date()
    utimesSync(path, now, now)
    return value
  } catch {
    return undefined
  }
}

function writeEntry(path: string, value: string): void {
  const begun = `${path}.${process.pid}.tmp`
  try {
    mkdirSync(join(path, '..'), {recursive: true})
    writeFileSync(begun, gzipSync(value, {level: 3}))
    renameSync(begun, path)
  } catch {
    rmSync(begun, {force: true})
  }
}

function trim(folder: string, mostBytes: number): void {
  const entries = entriesIn(folder).sort((a, b) => b.used - a.used)
  let bytes = 0
  for (const {path, size, isBegun, used} of entries) {
    if (isBegun) {
      if (Date.now() - used > abandonedAfter) rmSync(path, {force: true})
      continue
    }
    bytes += size
    if (bytes > mostBytes) rmSync(path, {force: true})
  }
}

/** Milliseconds after which nobody is still writing an entry. */
const abandonedAfter = 3_600_000

interface Entry {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970. */
  readonly used: number
  /** A process that began to write it may be at it still, or dead. */
  readonly isBegun: boolean
}

/** Nothing in the folder is touched but what has the name of an entry. */
function entriesIn(folder: string): Entry[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).flatMap((name) => {
    const match = /^[\da-f]{2}[\\/][\da-f]{64}\.gz(\.\d+\.tmp)?$/.exec(name)
    const path = join(folder, name)
    const stat = match ? statOf(path) : undefined
    if (!stat) return []
    const {size, mtimeMs} = stat
    return [{path, size: Number(size), used: Number(mtimeMs), isBegun: match?.[1] !== undefined}]
  })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
