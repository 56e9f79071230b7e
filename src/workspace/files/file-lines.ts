import {closeSync, openSync, readSync} from 'node:fs'
import {StringDecoder} from 'node:string_decoder'

/** Bytes read at a time. */
const chunkSize = 64 * 1024

/** The lines of a file without their line ends, read as they are asked for. */
export function* fileLines(path: string): Generator<string, void> {
  const file = openSync(path, 'r')
  try {
    const chunk = Buffer.alloc(chunkSize)
    const decoder = new StringDecoder('utf8')
    let rest = ''
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, size))).split(/\r?\n/)
      rest = lines.pop() ?? ''
      yield* lines
    }
    yield rest + decoder.end()
  } finally {
    closeSync(file)
  }
}
