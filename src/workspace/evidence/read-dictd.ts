import {gunzipSync} from 'node:zlib'
import {parseDictd} from '../../align/lexicon/dictd.js'
import type {LexiconEntry} from '../../align/nouns/sentence-pair.js'
import {ProblemError} from '../../model/problem.js'
import type {InputFile} from '../files/input-file.js'
import {readBytes, readText} from '../files/read-text.js'
import {statOf} from '../files/stat-of.js'

const endings = /\.(?:index|dict(?:\.dz)?)$/u

/** Whether a file is part of a dictd dictionary, going by its name. */
export function isDictdFile({path}: InputFile): boolean {
  return endings.test(path)
}

/**
 * Reads a dictd dictionary, such as those of FreeDict, by any of its files: `x.index` and `x.dict`
 * or `x.dict.dz` (gzip with an index of its own, which plain gzip skips).
 *
 * @throws ProblemError when one of the two files is missing or cannot be read, or when the index
 *   does not fit the articles, with its line
 */
export function readDictd(file: InputFile): readonly LexiconEntry[] {
  const index = besides(file, '.index')
  const dict = articlesOf(file)
  const lines = readText(index.path, index.shown)
  try {
    const entries = parseDictd({index: lines, dict})
    if (entries.length > 0) return entries
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ProblemError({
      path: index.shown,
      line: faultyLine(lines, dict),
      what: error.message,
      help: 'Check that both files of the dictionary are complete and belong together'
    })
  }
  const help = 'Use a bilingual dictionary, such as one from FreeDict'
  throw new ProblemError({path: index.shown, what: 'Cannot find a translation in it', help})
}

function besides({path, shown}: InputFile, ending: string): InputFile {
  return {path: path.replace(endings, ending), shown: shown.replace(endings, ending)}
}

/** Bytes that a dictionary may unpack to: more than any of FreeDict has, less than memory. */
const mostUnpacked = 512 * 1024 * 1024

function articlesOf(file: InputFile): Uint8Array {
  const packed = besides(file, '.dict.dz')
  const plain = besides(file, '.dict')
  if (statOf(plain.path)) return readBytes(plain.path, plain.shown)
  if (!statOf(packed.path)) {
    throw new ProblemError({
      path: file.shown,
      what: `Cannot find the articles of the dictionary, \`${packed.shown}\` or \`${plain.shown}\``,
      help: 'Put both files of the dictionary into one folder'
    })
  }
  const bytes = readBytes(packed.path, packed.shown)
  try {
    return gunzipSync(bytes, {maxOutputLength: mostUnpacked})
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const what = `Cannot unpack the file: ${error.message}`
    throw new ProblemError({
      path: packed.shown,
      what,
      help: 'Download it again; it may be incomplete'
    })
  }
}

/** The first line of an index that does not fit, from 1; only looked for once something is wrong. */
function faultyLine(index: string, dict: Uint8Array): number {
  const lines = index.split('\n')
  const fault = lines.findIndex((line) => {
    try {
      parseDictd({index: line, dict})
      return false
    } catch {
      return true
    }
  })
  return fault + 1
}
