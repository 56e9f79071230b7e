import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isRunning} from './is-running.js'
import {statOf} from './stat-of.js'

/** Code units that are written at once. */
const batchSize = 65_536

/** The same text in pieces large enough for one call each. */
export function* batches(pieces: Iterable<string>): Generator<string> {
  let batch = ''
  for (const piece of pieces) {
    batch += piece
    if (batch.length < batchSize) continue
    yield batch
    batch = ''
  }
  if (batch !== '') yield batch
}

/** Writes to something that exists, such as a pipe or a device. */
export function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    fill(file, pieces)
  } finally {
    closeSync(file)
  }
}

/**
 * Writes a file whole or not at all: beside its place, and then moved there. A link stays one, and
 * the file keeps its mode and its owner where it has them.
 */
export function writeWhole(path: string, pieces: Iterable<string>): void {
  const there = statOf(path)
  const place = there ? realpathSync(path) : path
  clearBegun(place)
  const begun = `${place}.${process.pid}.tmp`
  const file = openSync(begun, 'w')
  try {
    try {
      fill(file, pieces)
      if (there) keepRights(file, there)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(begun, place)
  } catch (error) {
    rmSync(begun, {force: true})
    throw error
  }
}

/** What processes that were killed have begun to write in this place. */
function clearBegun(place: string): void {
  const name = `${basename(place)}.`
  for (const other of readdirSync(dirname(place))) {
    const pid = other.startsWith(name) && /^(\d+)\.tmp$/.exec(other.slice(name.length))?.[1]
    if (pid && !isRunning(Number(pid))) rmSync(join(dirname(place), other), {force: true})
  }
}

function fill(file: number, pieces: Iterable<string>): void {
  for (const batch of batches(pieces)) {
    const bytes = Buffer.from(batch)
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
  }
}

interface Rights {
  readonly mode: bigint
  readonly uid: bigint
  readonly gid: bigint
}

function keepRights(file: number, {mode, uid, gid}: Rights): void {
  fchmodSync(file, Number(mode) & 0o7777)
  try {
    fchownSync(file, Number(uid), Number(gid))
  } catch {
    // Only the administrator gives files away.
  }
}
