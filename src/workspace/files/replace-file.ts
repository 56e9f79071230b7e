import {accessSync, constants, copyFileSync, realpathSync} from 'node:fs'
import {dirname, relative, sep} from 'node:path'
import {type Problem, ProblemError} from '../../model/problem.js'
import {readBytes} from './read-text.js'
import {reasonOf} from './write-file.js'
import {writeWhole} from './write-pieces.js'

/** A file of the user's whose text is to be changed. */
export interface ChangedFile {
  /** Absolute. */
  readonly path: string
  /** As the user would name it. */
  readonly shown: string
  /** The text that was read, and that the change was made from. */
  readonly before: string
  readonly after: string
}

export interface ReplaceOptions {
  /** Folder that a symbolic link may not lead out of; absolute. */
  readonly root: string
  /** Keep what was there as `NAME.bak` (`NAME.bak1` where that is taken). */
  readonly backup?: boolean
}

/**
 * Looks whether files can be replaced, before any of them is: each must still hold the text that was
 * read and be free to be written, and a link must not lead out of the project.
 */
export function replaceProblems(
  files: readonly ChangedFile[],
  {root}: ReplaceOptions
): readonly Problem[] {
  return files.flatMap((file) => outside(file, root) ?? changed(file) ?? readOnly(file) ?? [])
}

/**
 * Replaces a file by its changed text, whole or not at all; its mode and the link that leads to it
 * stay. Gives the path of the copy, where one was asked for.
 *
 * @throws ProblemError when the file has changed since it was read, or cannot be written
 */
export function replaceFile(file: ChangedFile, {root, backup}: ReplaceOptions): string | undefined {
  const [problem] = replaceProblems([file], {root})
  if (problem) throw new ProblemError(problem)
  try {
    const path = realpathSync(file.path)
    const copy = backup ? copyBeside(path) : undefined
    writeWhole(path, [file.after])
    return copy
  } catch (error) {
    throw new ProblemError(unwritable(file, error))
  }
}

function outside({path, shown}: ChangedFile, root: string): Problem | undefined {
  const real = realpathSync(path)
  const way = relative(realpathSync(root), real)
  const leaves = way === '..' || way.startsWith(`..${sep}`) || way === real
  if (!leaves || real === path) return undefined
  return {
    path: shown,
    what: `Cannot fix the file: it is a link to \`${real}\`, outside the project`,
    help: 'To change that file, name it directly'
  }
}

function changed({path, shown, before}: ChangedFile): Problem | undefined {
  if (readBytes(path, shown).equals(Buffer.from(before, 'utf8'))) return undefined
  return {
    path: shown,
    what: 'Cannot fix the file: it has changed since it was read',
    help: 'Save it in the other program, and run the command again'
  }
}

/** A folder that can be written is enough to replace a file in it, but who locked that file meant it. */
function readOnly({path, shown}: ChangedFile): Problem | undefined {
  const real = realpathSync(path)
  for (const place of [real, dirname(real)]) {
    try {
      accessSync(place, constants.W_OK)
    } catch (error) {
      return unwritable({shown}, error)
    }
  }
  return undefined
}

/** Copies a file to the first name beside it that is free. */
function copyBeside(path: string): string {
  for (let number = 0; ; number++) {
    const copy = `${path}.bak${number === 0 ? '' : number}`
    try {
      copyFileSync(path, copy, constants.COPYFILE_EXCL)
      return copy
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

function unwritable({shown}: Pick<ChangedFile, 'shown'>, error: unknown): Problem {
  const reason = error instanceof Error ? reasonOf(error) : String(error)
  return {
    path: shown,
    what: `Cannot write the file: ${reason}`,
    help: 'Free disk space, or give yourself permission to write there; nothing was changed'
  }
}
