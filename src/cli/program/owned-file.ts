import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync
} from 'node:fs'
import {getuid, pid} from 'node:process'

/**
 * Reads a file whose content is trusted as much as that of another beside it. It must belong to
 * root, to this user or to the owner of the other file, and nobody else may have permission to
 * write it.
 *
 * @returns nothing if the file does not exist
 */
export function readOwned(path: string, beside: string): Buffer | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    // Asked of the open file: what the path names may change in between.
    return isOwned(fstatSync(file), statSync(beside)) ? readFileSync(file) : undefined
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Windows has no such owners; there a file has the permissions of its folder. */
function isOwned({uid, mode}: Stats, beside: Stats): boolean {
  if (!getuid) return true
  return [0, getuid(), beside.uid].includes(uid) && (mode & othersMayWrite) === 0
}

/** The bits of a mode by which the group or others may write. */
const othersMayWrite = 0o022

/**
 * Writes a file that `readOwned` trusts, whole or not at all. Does nothing where the folder cannot
 * be written: an installed program often may not be changed by those who run it.
 */
export function writeBeside(path: string, parts: readonly Buffer[]): void {
  const unfinished = `${path}.${pid}`
  try {
    writeFileSync(unfinished, Buffer.concat(parts), {flag: 'wx', mode: 0o644})
    renameSync(unfinished, path)
  } catch {
    rmSync(unfinished, {force: true})
  }
}
