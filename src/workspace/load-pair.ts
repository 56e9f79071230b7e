import type {AlignDocumentsOptions} from '../align/align-documents.js'
import type {Bitext} from '../model/bead.js'
import type {Absence, Document} from '../model/document.js'
import {type Problem, ProblemError} from '../model/problem.js'
import {otherSide} from '../model/side.js'
import {alignDocuments, parseDocument} from '../pipeline.js'
import {missingFile} from './files/missing-file.js'
import {readText} from './files/read-text.js'
import {statOf} from './files/stat-of.js'
import {sourceDocument} from './last-source.js'
import type {Pair, PairFile} from './pairs/pair.js'
import {swappedPair} from './pairs/pair-order.js'

/** A pair read and aligned, or everything that keeps it from being so. */
export type LoadedPair =
  | {readonly type: 'bitext'; readonly bitext: Bitext}
  | {readonly type: 'problems'; readonly problems: readonly Problem[]}

/** What speaks for beads besides the texts; made once these are read. */
export type EvidenceFor = (source: Document, target: Document) => AlignDocumentsOptions

/** The two texts of a pair, or everything that keeps them from being read. */
export type ReadPair =
  | {readonly type: 'documents'; readonly source: Document; readonly target: Document}
  | {readonly type: 'problems'; readonly problems: readonly Problem[]}

/**
 * Reads, parses and aligns the two texts of a pair. Trouble of either file is returned, not thrown.
 *
 * @throws ProblemError only as `evidenceFor` does
 */
export function loadPair(pair: Pair, evidenceFor: EvidenceFor = () => ({})): LoadedPair {
  const read = readPair(pair)
  if (read.type === 'problems') return read
  const {source, target} = read
  const evidence = evidenceFor(source, target)
  return {type: 'bitext', bitext: alignDocuments(source, target, evidence)}
}

/**
 * Reads and parses the two texts of a pair. Trouble of either file is returned, not thrown.
 *
 * @param known  documents of this pair, if it is looked at again and again; what still says the same
 *   is not read again
 */
export function readPair(pair: Pair, known?: readonly Document[]): ReadPair {
  if (isOneFile(pair)) return {type: 'problems', problems: [sameFile(pair)]}
  const source = loadSide(pair, 'source', known)
  const target = loadSide(pair, 'target', known)
  if ('what' in source || 'what' in target) {
    return {type: 'problems', problems: [source, target].filter(isProblem)}
  }
  if (source.absent || target.absent) return {type: 'documents', source, target}
  const swapped = swappedPair(pair, {source, target})
  if (swapped) return {type: 'problems', problems: [swapped]}
  return {type: 'documents', source, target}
}

/**
 * Reads one text whole; one that does not exist is an empty document.
 *
 * @param known  documents, of which one may be this text as it is or was, read as it would be; where
 *   there are to be some, it is read so that it may become one
 * @throws ProblemError for a file that cannot be read or parsed
 */
export function loadDocument(
  {path, shown, written, lang, text, absent}: PairFile,
  known?: readonly Document[]
): Document {
  if (absent) return absentDocument({shown, written, lang}, absent)
  const content = text ?? readText(path, shown)
  const before = known?.find((document) => document.path === shown)
  if (before?.text === content) return before
  // Parsed under the path of the config, so that its folders tell the language wherever one stands.
  const document = underName(shown, () =>
    parseDocument(content, {
      path: written,
      ...(lang === undefined ? {} : {lang}),
      ...(before && {before}),
      isRevisable: known !== undefined
    })
  )
  return {...document, path: shown}
}

function underName(shown: string, parse: () => Document): Document {
  try {
    return parse()
  } catch (error) {
    if (error instanceof ProblemError) throw new ProblemError({...error.problem, path: shown})
    throw error
  }
}

function loadSide(
  pair: Pair,
  side: 'source' | 'target',
  known: readonly Document[] | undefined
): Document | Problem {
  const file = pair[side]
  const other = pair[otherSide(side)]
  if (file.text === undefined && !file.absent && isMissing(file)) {
    return missingFile(file.path, file.shown, `the ${side} to \`${other.shown}\``)
  }
  try {
    if (file.absent) return loadDocument(file)
    const read = {...file, text: file.text ?? readText(file.path, file.shown)}
    const load = () => loadDocument(read, known)
    return side === 'source' && !known ? sourceDocument(read, load) : load()
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
}

/** An empty document in place of one that does not exist. */
function absentDocument(
  {shown, written, lang}: Pick<PairFile, 'shown' | 'written'> & {readonly lang: string | undefined},
  absent: Absence
): Document {
  const empty = parseDocument('', {path: written, ...(lang === undefined ? {} : {lang})})
  return {...empty, path: shown, absent}
}

function isProblem(value: Document | Problem): value is Problem {
  return 'what' in value
}

function isMissing({path}: PairFile): boolean {
  return statOf(path) === undefined
}

/** The same path, or two names of one file on disk. */
function isOneFile({source, target}: Pair): boolean {
  if (source.path === target.path) return true
  if (source.text !== undefined || target.text !== undefined) return false
  const a = statOf(source.path)
  const b = statOf(target.path)
  // Where a file system has no inode numbers, all are 0.
  return a !== undefined && b !== undefined && a.ino !== 0n && a.ino === b.ino && a.dev === b.dev
}

function sameFile({source, target}: Pair): Problem {
  const named =
    source.path === target.path
      ? 'it is given as source and as target'
      : `\`${target.shown}\` is another name of it`
  return {
    path: source.shown,
    what: `Cannot compare a file with itself: ${named}`,
    help: 'Give the translation as the second file, the reference as the first'
  }
}
