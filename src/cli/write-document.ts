import {resolve} from 'node:path'
import {writeFile} from '../workspace/files/write-file.js'
import type {Io} from './io.js'

/** A document that the tool made, and where it is to go; `-` is standard output. */
export interface NewDocument {
  readonly output: string
  readonly content: string
  /** Absolute paths that are never replaced: what it was made from. */
  readonly keep: readonly string[]
  readonly force: boolean
}

/**
 * Writes a new document, or prints it. One that is there is replaced only if forced: it may be
 * somebody's work by now.
 *
 * @throws ProblemError when a file is there, or nothing can be written
 */
export async function writeDocument({output, content, keep, force}: NewDocument, io: Io) {
  if (output === '-') {
    io.stdout.write(content)
    return
  }
  const file = {path: resolve(io.cwd, output), shown: output, content}
  writeFile(file, {
    keep,
    force,
    isOwn: () => false,
    why: 'it already exists'
  })
  io.stderr.write(`Wrote ${output}\n`)
}
