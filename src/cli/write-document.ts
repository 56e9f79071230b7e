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
 * Writes a new document, or prints it. An existing file is overwritten only if forced, because
 * somebody may have worked on it.
 *
 * @throws ProblemError when the file exists, or cannot be written
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
