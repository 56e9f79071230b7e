import {resolve} from 'node:path'
import {decodeText} from '../workspace/files/read-text.js'
import type {PairFile} from '../workspace/pairs/pair.js'
import type {Io} from './io.js'

/**
 * A file named on the command line; `-` is standard input, and is read at once.
 *
 * @throws ProblemError when standard input holds no text
 */
export async function namedFile(name: string, {cwd, stdin}: Io): Promise<PairFile> {
  if (name !== '-') return {path: resolve(cwd, name), shown: name, written: name}
  const shown = '<stdin>'
  return {path: name, shown, written: shown, text: decodeText(await bytesOf(stdin), shown)}
}

async function bytesOf(stream: Io['stdin']): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk))
  }
  return Buffer.concat(chunks)
}
