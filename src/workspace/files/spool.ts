import {closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Texts that are put aside and read again by their numbers, in any order and as often as needed. */
export interface Spool {
  /** Puts a text aside; gives its number, from 0. */
  readonly add: (text: string) => number
  /** @throws RangeError for a number that no text has */
  readonly read: (number: number) => string
  readonly close: () => void
}

/** Code units that stay in memory; what goes beyond is written to a temporary file. */
const usualRoom = 4 * 1024 * 1024

/** A stretch of the temporary file, bytes. */
interface Stretch {
  readonly start: number
  readonly length: number
}

/**
 * Opens a spool. Where no temporary file can be made or filled, all stays in memory: to be slow there
 * is better than to fail.
 *
 * @param room  code units that stay in memory
 */
export function openSpool(room = usualRoom): Spool {
  const texts: (string | Stretch)[] = []
  let left = room
  let end = 0
  let file: number | undefined
  const aside = (text: string): string | Stretch => {
    try {
      file ??= temporaryFile()
      const bytes = Buffer.from(text)
      const stretch = {start: end, length: bytes.length}
      writeWhole(file, bytes, end)
      end += bytes.length
      return stretch
    } catch {
      return text
    }
  }
  return {
    add: (text) => {
      left -= text.length
      return texts.push(left >= 0 ? text : aside(text)) - 1
    },
    read: (number) => {
      const text = texts[number]
      if (text === undefined) throw new RangeError(`Cannot read text ${number} of ${texts.length}`)
      return typeof text === 'string' ? text : readWhole(file ?? -1, text)
    },
    close: () => {
      if (file !== undefined) closeSync(file)
      file = undefined
    }
  }
}

/** An open file that has no name any more, so that nothing is left of it however the process ends. */
function temporaryFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'bitext-'))
  const file = openSync(join(folder, 'spool'), 'w+', 0o600)
  try {
    rmSync(folder, {recursive: true})
  } catch {
    // Where an open file keeps its name, the system clears its temporary files.
  }
  return file
}

function writeWhole(file: number, bytes: Buffer, start: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, start + done)
  }
}

function readWhole(file: number, {start, length}: Stretch): string {
  const bytes = Buffer.allocUnsafe(length)
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, start + done)
    if (read === 0) throw new Error('Unexpected end of the temporary file')
    done += read
  }
  return bytes.toString('utf8')
}
