import {closeSync, mkdirSync, openSync, readSync} from 'node:fs'
import {dirname} from 'node:path'
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
  /** Knows a file that may be replaced by its start and its end; a report (`isOwnReport`) by default. */
  readonly isOwn?: (start: string, end: string) => boolean
  /** What such a file is called, in messages: `report of bitext` by default. */
  readonly kind?: string
  /** Absolute paths that are never replaced, forced or not: what the report is about. */
  readonly keep?: readonly string[]
}

/**
 * Writes a file whole or not at all, making its folder if need be. A file that is there already is
 * replaced only if this tool made it, which its content shows (`isOwnReport`), or if forced.
 *
 * @throws ProblemError when something else is there, or nothing can be written
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
  const {isOwn = isOwnReport, kind = 'report of bitext'} = options
  if (there && !options.force && !isOwn(startOf(file.path), endOf(file.path, there.size))) {
    throw new ProblemError(foreign(file, kind))
  }
  // Made before the file is begun: who stops the work while a piece is made leaves nothing half.
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

/** Closes a report in plain text that goes to a file, so that it is known again. */
export const ownMark = 'Written by bitext'

/**
 * Whether a file is a report of this tool (or empty), going by its first and last characters: the
 * generator of a page, the head of a JSON report, or the last line of a text.
 */
export function isOwnReport(start: string, end: string): boolean {
  if (start.trim() === '' || reportHeads.some((head) => head.test(start))) return true
  return end.trimEnd().endsWith(ownMark)
}

const reportHeads: readonly RegExp[] = [
  /<meta name="generator" content="bitext\b/,
  /^\{\s*"version":\s*\d+,\s*"(?:pairs|segments|beads|name|path|documents)"/,
  // SARIF, JUnit, checkstyle, GitLab, JSON lines, Markdown and GitHub's commands.
  /^\{\s*"\$schema":[^{]*"runs":\s*\[\s*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"bitext"/,
  /<testsuites name="bitext"/,
  /<checkstyle\b[^>]*>\s*(?:<file [^>]*>\s*<error [^>]*source="bitext\.|$)|<checkstyle version="4\.3"\/>/,
  /^\[(?:\]|\s*\{\s*"type":\s*"issue",\s*"check_name")/,
  /^\{"pair":/,
  /^\*\*bitext\*\*:/,
  /^::(?:error|warning|notice) file=[^\n]*,title=bitext%3A/
]

/** Whether a file is a ladder (or empty), going by its first and last characters. */
export function isLadder(start: string, end: string): boolean {
  if (start === end) return areBeads(start.split('\n'))
  // Either stretch may be cut through the middle of a line.
  const lines = [...start.split('\n').slice(0, -1), ...end.split('\n').slice(1)]
  return lines.length > 0 && areBeads(lines)
}

function areBeads(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === '' || ladderLine.test(line))
}

const ladderLine = /^\[[\d, ]*\]:\[[\d, ]*\](?::\S+)?\s*$/

/** Bytes looked at on either end of a file. */
const lookedAt = 2048

function startOf(path: string): string {
  return slice(path, 0)
}

function endOf(path: string, size: bigint): string {
  return slice(path, Math.max(0, Number(size) - lookedAt))
}

/** What cannot be read is not ours. */
function slice(path: string, from: number): string {
  const bytes = Buffer.alloc(lookedAt)
  try {
    const file = openSync(path, 'r')
    try {
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, lookedAt, from))
    } finally {
      closeSync(file)
    }
  } catch {
    return 'unreadable'
  }
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
    const help = 'Choose another path, or make room or give yourself the right to write there'
    throw new ProblemError({path: file.shown, what, help})
  }
}

/** Why a file could not be written, in the user's words. */
export function reasonOf({code, message}: Error & {readonly code?: unknown}): string {
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission denied'
  if (code === 'ENOSPC') return 'no space left'
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'a file stands where a folder is needed'
  return message
}

function folderThere({shown}: NewFile): Problem {
  const help = 'Name a file in it'
  return {path: shown, what: 'Cannot write the report: there is a folder of that name', help}
}

function kept({shown}: NewFile): Problem {
  const what = 'Cannot write the report over a file that it is about'
  return {path: shown, what, help: 'Choose another path for the report'}
}

function foreign({shown}: NewFile, kind: string): Problem {
  const what = `Cannot replace the file: it is no ${kind}`
  return {path: shown, what, help: 'Choose another path, or replace it with `--force`'}
}
