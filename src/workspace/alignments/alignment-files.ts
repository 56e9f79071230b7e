import {mkdirSync, readdirSync, rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {ProblemError} from '../../model/problem.js'
import type {AlignmentPart} from '../../store/file/collect-parts.js'
import {collectParts} from '../../store/file/collect-parts.js'
import {decodeAlignment, decodeLines} from '../../store/file/decode.js'
import {encodeAlignment} from '../../store/file/encode.js'
import type {StoredAlignment} from '../../store/stored-alignment.js'
import {fileLines} from '../files/file-lines.js'
import {withFileLock} from '../files/file-lock.js'
import type {InputFile} from '../files/input-file.js'
import {readText} from '../files/read-text.js'
import {statOf} from '../files/stat-of.js'
import {writing} from '../files/write-file.js'

/**
 * Reads the alignment of a pair; `undefined` if there is none yet.
 *
 * @throws ProblemError for a file that cannot be read, of another version, or broken
 */
export function readAlignment(file: InputFile): StoredAlignment | undefined {
  if (!statOf(file.path)) return undefined
  try {
    return collectParts(alignmentParts(file), file.shown)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    // A formatter may have reflowed it. Checking that takes the whole text, and gives a better
    // message if not.
    return decodeAlignment(readText(file.path, file.shown), file.shown)
  }
}

/**
 * Reads an alignment part by part, in the memory of one bead, however large the file is.
 *
 * @throws ProblemError when it reaches a broken place
 */
function alignmentParts({path, shown}: InputFile): Generator<AlignmentPart, void> {
  return decodeLines(fileLines(path), shown)
}

/**
 * Changes the alignment of a pair, with the file to itself: reads it, and writes what `change` makes
 * of it, whole or not at all. Nothing is written where the text stays the same, and where `change`
 * gives nothing.
 *
 * @throws ProblemError as `readAlignment`, where nothing can be written, and where another process
 *   is at work on the file
 */
export async function changeAlignment(
  file: InputFile,
  change: (stored: StoredAlignment | undefined) => StoredAlignment | undefined
): Promise<void> {
  writing(file, () => mkdirSync(dirname(file.path), {recursive: true}))
  const {default: writeAtomic} = await import('write-file-atomic')
  await withFileLock(file, () => {
    clearLeftovers(file.path)
    const changed = change(readAlignment(file))
    if (!changed) return
    const text = encodeAlignment(changed)
    if (statOf(file.path) && readText(file.path, file.shown) === text) return
    writing(file, () => writeAtomic.sync(file.path, text))
  })
}

/** What a killed process had begun to write: nobody else writes while the file is locked. */
function clearLeftovers(path: string): void {
  const name = basename(path)
  for (const other of readdirSync(dirname(path))) {
    const isBegun = other.startsWith(`${name}.`) && /^\d+$/.test(other.slice(name.length + 1))
    if (isBegun) rmSync(join(dirname(path), other), {force: true})
  }
}
