import {isUtf8} from 'node:buffer'
import {closeSync, fstatSync, openSync, readFileSync} from 'node:fs'
import {type Problem, ProblemError} from '../../model/problem.js'
import {convert, foreignFile} from './foreign-file.js'
import {missingFile} from './missing-file.js'
import {utf8Fault} from './utf8-fault.js'

/**
 * Bytes in the largest file that is read at all. What the parser can take within seconds is less,
 * and is guarded where the text is parsed; this only keeps a wrong file out of memory.
 */
const maxFileSize = 64 * 1024 * 1024

/**
 * The text of a UTF-8 file, exactly as it stands there: byte-order mark and line ends are kept.
 *
 * @param path   where it is
 * @param shown  how the user would name it, for messages
 * @throws ProblemError for a file that is missing, no file, not readable, too large, empty, binary
 *   or in another encoding; bytes are never replaced silently
 */
export function readText(path: string, shown: string = path): string {
  return decodeText(readBytes(path, shown), shown)
}

/**
 * The text of bytes in UTF-8, byte-order mark kept.
 *
 * @param shown  how the user would name where they come from
 * @throws ProblemError as `readText`
 */
export function decodeText(bytes: Buffer, shown: string): string {
  const problem = troubleIn(bytes, shown)
  if (problem) throw new ProblemError(problem)
  const text = bytes.toString('utf8')
  if (!/[^\s\uFEFF]/.test(text)) throw new ProblemError(empty(text, shown))
  return text
}

/**
 * The bytes of a file, whatever they are.
 *
 * @throws ProblemError for a file that is missing, no file, not readable or too large
 */
export function readBytes(path: string, shown: string = path): Buffer {
  try {
    return readOpened(openSync(path, 'r'), shown)
  } catch (error) {
    throw asProblem(error, path, shown)
  }
}

function readOpened(file: number, shown: string): Buffer {
  try {
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw new ProblemError(directory(shown))
    if (stat.isCharacterDevice() || stat.isBlockDevice()) throw new ProblemError(device(shown))
    if (stat.size > maxFileSize) throw new ProblemError(tooLarge(stat.size, shown))
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** What the system reported, in words; an error that is not from the system is passed on. */
export function asProblem(error: unknown, path: string, shown: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new ProblemError(missingFile(path, shown))
    case 'EISDIR':
      return new ProblemError(directory(shown))
    case 'EACCES':
    case 'EPERM':
      return new ProblemError(forbidden(shown))
    default:
      return new ProblemError({
        path: shown,
        what: `Cannot read the file: ${error.message}`,
        help: 'Check the path and the disk, and try again'
      })
  }
}

function troubleIn(bytes: Buffer, shown: string): Problem | undefined {
  const foreign = foreignFile(bytes, shown)
  if (foreign) {
    const what = `Unexpected ${foreign.kind}, expected text in UTF-8`
    return {path: shown, line: 1, column: 1, what, help: foreign.help}
  }
  const zero = bytes.indexOf(0)
  if (zero !== -1) return binary(bytes, zero, shown)
  return isUtf8(bytes) ? undefined : notUtf8(bytes, shown)
}

function directory(shown: string): Problem {
  return {path: shown, what: 'Cannot read a folder as a document', help: 'Name a file in it'}
}

function device(shown: string): Problem {
  const help = 'Name a file, or give the text on standard input as `-`'
  return {path: shown, what: 'Cannot read a device as a document', help}
}

function forbidden(shown: string): Problem {
  return {
    path: shown,
    what: 'Cannot read the file: permission denied',
    help: 'Give yourself permission to read it, or run as its owner'
  }
}

function tooLarge(size: number, shown: string): Problem {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`
  return {
    path: shown,
    what: `Unexpected size of ${megabytes(size)}, expected at most ${megabytes(maxFileSize)}`,
    help: 'Split the document into parts, or check that it is the right file'
  }
}

function empty(text: string, shown: string): Problem {
  const what = text.length === 0 ? 'Unexpected empty file' : 'Unexpected file with only white space'
  const help = 'Write the text into it, or check that it was saved and is the right file'
  return {path: shown, line: 1, column: 1, what, help}
}

function binary(bytes: Buffer, zero: number, shown: string): Problem {
  return {
    path: shown,
    ...pointOf(bytes, zero),
    what: 'Unexpected binary file (it has a zero byte here), expected text in UTF-8',
    help: 'Save it as plain text or Markdown in UTF-8, or check that it is the right file'
  }
}

function notUtf8(bytes: Buffer, shown: string): Problem {
  const {offset, wellFormed} = utf8Fault(bytes) ?? {offset: 0, wellFormed: 0}
  const byte = bytes.readUInt8(offset)
  const what = `Unexpected byte 0x${byte.toString(16).toUpperCase()}${meaning(byte)}, expected UTF-8`
  const help = wellFormed === 0 ? convert('WINDOWS-1252', shown) : retype
  return {path: shown, ...pointOf(bytes, offset), what, help}
}

/** For a file that is UTF-8 everywhere else: converting it whole would damage the rest. */
const retype =
  'Retype the character at this place and save as UTF-8; the rest of the file is UTF-8 already'

/** What a byte stands for in the encodings that it most likely comes from. */
function meaning(byte: number): string {
  if (byte >= 0xa0) return ` (\`${String.fromCharCode(byte)}\` in Windows-1252 and Latin-1)`
  const sign = windowsSigns[byte - 0x80]
  return sign === undefined || sign === ' ' ? '' : ` (\`${sign}\` in Windows-1252)`
}

/**
 * Bytes 0x80–0x9F in Windows-1252; a space where it has none. Spelled out, as `TextDecoder` of Node
 * 20 takes Windows-1252 for Latin-1. Source: WHATWG Encoding Standard, index windows-1252.
 */
const windowsSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Line and column, from 1, of an offset in bytes; the text before it is well-formed UTF-8. */
function pointOf(bytes: Buffer, offset: number): {readonly line: number; readonly column: number} {
  const before = bytes.toString('utf8', 0, offset).replace(/^\uFEFF/, '')
  const lines = before.split(/\r\n|\r|\n/)
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1}
}
