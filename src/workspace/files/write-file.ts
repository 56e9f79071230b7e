import {closeSync, fstatSync, mkdirSync, openSync, readSync} from 'node:fs'
import {dirname} from 'node:path'
import type {FileEnds} from '../../model/file-ends.js'
import {type Problem, ProblemError} from '../../model/problem.js'
import {openSpool} from './spool.js'
import {statOf} from './stat-of.js'
import {batches, writePieces, writeWhole} from './write-pieces.js'

/** A file that the tool is to write. */
export interface NewFile {
  readonly path: string
  /** As the user would name it. */
  readonly shown: string
  /** Whole, or in pieces that are joined. */
  readonly content: string | Iterable<string>
}

export interface WriteOptions {
  /** Replace whatever is there. */
  readonly force?: boolean
  /** Whether a file that exists may be replaced. An empty one then may be, too; by default, none. */
  readonly isOwn?: (file: FileEnds) => boolean
  /** Why another file is not overwritten, in messages; `it is not a bitext report` by default. */
  readonly why?: string
  /** Absolute paths that are never replaced, forced or not: what the report is about. */
  readonly keep?: readonly string[]
}

/**
 * Writes a file whole or not at all, making its folder if need be. A file that exists is replaced
 * only if `isOwn` recognises it or if forced.
 *
 * @throws ProblemError when another file is there, or nothing can be written
 */
export function writeFile(file: NewFile, options: WriteOptions = {}): void {
  const there = statOf(file.path)
  const pieces = typeof file.content === 'string' ? [file.content] : file.content
  if (there?.isDirectory()) throw new ProblemError(folderThere(file))
  if (options.keep?.some((path) => isSame(path, file.path))) throw new ProblemError(kept(file))
  // A pipe or device (`/dev/stdout`) has nothing to lose, and cannot be replaced by a file.
  if (there && !there.isFile()) {
    writing(file, () => writePieces(file.path, pieces))
    return
  }
  const {why = 'it is not a bitext report'} = options
  if (there && !mayReplace(file.path, options)) throw new ProblemError(foreign(file, why))
  // Made before the file is opened: stopping the work while a piece is made leaves no partial file.
  const made = madePieces(pieces)
  try {
    writing(file, () => {
      mkdirSync(dirname(file.path), {recursive: true})
      writeWhole(file.path, made.pieces)
    })
  } finally {
    made.close()
  }
}

function madePieces(pieces: Iterable<string>) {
  const spool = openSpool()
  let count = 0
  for (const batch of batches(pieces)) count = spool.add(batch) + 1
  return {
    close: spool.close,
    pieces: (function* read() {
      for (let number = 0; number < count; number++) yield spool.read(number)
    })()
  }
}

function mayReplace(path: string, {force = false, isOwn}: WriteOptions): boolean {
  if (force) return true
  const ends = isOwn && fileEnds(path)
  return isOwn !== undefined && ends !== undefined && (isBlank(ends) || isOwn(ends))
}

function isBlank({start, end}: FileEnds): boolean {
  return start === end && start.trim() === ''
}

/** Bytes looked at on either end of a file. */
const lookedAt = 2048

/** Both ends of a file; undefined where none can be read. */
export function fileEnds(path: string): FileEnds | undefined {
  try {
    const file = openSync(path, 'r')
    try {
      const from = Math.max(0, fstatSync(file).size - lookedAt)
      return {start: slice(file, 0), end: slice(file, from)}
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}

function slice(file: number, from: number): string {
  const bytes = Buffer.alloc(lookedAt)
  return bytes.toString('utf8', 0, readSync(file, bytes, 0, lookedAt, from))
}

function isSame(a: string, b: string): boolean {
  const [there, here] = [statOf(a), statOf(b)]
  if (!there || !here) return a === b
  return a === b || (there.ino !== 0n && there.ino === here.ino && there.dev === here.dev)
}

/**
 * Does what writes a file, and says in the user's words why it could not.
 *
 * @throws ProblemError for trouble with the file system
 */
export function writing(file: Pick<NewFile, 'shown'>, write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    const what = `Cannot write the file: ${reasonOf(error)}`
    const help = 'Choose another path, free disk space, or give yourself permission to write there'
    throw new ProblemError({path: file.shown, what, help})
  }
}

/** Why a file could not be written, in the user's words. */
export function reasonOf({code, message}: Error & {readonly code?: unknown}): string {
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission denied'
  if (code === 'ENOSPC') return 'no space left'
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'there is a file where a folder is needed'
  return message
}

function folderThere({shown}: NewFile): Problem {
  const help = 'Name a file in it'
  return {path: shown, what: 'Cannot write the report: there is a folder of that name', help}
}

function kept({shown}: NewFile): Problem {
  const what = 'Cannot overwrite a document that the report is about'
  return {path: shown, what, help: 'Choose another path for the report'}
}

function foreign({shown}: NewFile, why: string): Problem {
  const what = `Cannot overwrite the file: ${why}`
  return {path: shown, what, help: 'Choose another path, or overwrite it with `--force`'}
}
