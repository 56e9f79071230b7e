import type {Bitext} from '../../model/bead.js'
import type {Document} from '../../model/document.js'
import type {Problem} from '../../model/problem.js'
import type {StoredAlignment} from '../../store/stored-alignment.js'
import {type UpdatedAlignment, type UpdateOptions, updateAlignment} from '../../update-alignment.js'
import type {InputFile} from '../files/input-file.js'
import {shownPath} from '../files/shown-path.js'
import {loadPair, readPair} from '../load-pair.js'
import {isTyped, type Pair} from '../pairs/pair.js'
import {readAlignment} from './alignment-files.js'
import {alignmentFile} from './alignment-path.js'
import type {RecentPairs} from './recent-pairs.js'

/** A pair of the config with its documents and the place of its alignment file. */
export interface StoredPair {
  readonly type: 'stored'
  readonly pair: Pair
  readonly documents: {readonly source: Document; readonly target: Document}
  readonly file: InputFile
}

/** A pair with its documents, or everything that keeps these from being read. */
export type StoredPairResult =
  | StoredPair
  | {readonly type: 'problems'; readonly problems: readonly Problem[]}

/** The folder of the config, and the folder that the user is in; absolute. */
export interface AlignmentFolders {
  readonly folder: string
  readonly cwd: string
}

/** Reads the documents of a pair; their languages are in the name of its alignment file. */
export function readStoredPair(
  pair: Pair,
  {folder, cwd}: AlignmentFolders,
  known?: readonly Document[]
): StoredPairResult {
  const read = readPair(pair, known)
  if (read.type === 'problems') return read
  const {source, target} = read
  const path = alignmentFile(folder, pair, {source: source.lang, target: target.lang})
  const file = {path, shown: shownPath(path, cwd)}
  return {type: 'stored', pair, documents: {source, target}, file}
}

/** An alignment brought up to date with the documents of its pair, or the first one. */
export function updatedPair(
  {pair, documents}: StoredPair,
  stored: StoredAlignment | undefined,
  options: Omit<UpdateOptions, 'paths'> = {}
): UpdatedAlignment {
  const paths = {source: pair.source.written, target: pair.target.written}
  return updateAlignment(stored, documents, {...options, paths})
}

/** A pair aligned with the decisions of its file, if there is one. */
export type AlignedPair =
  | {readonly type: 'bitext'; readonly bitext: Bitext; readonly stored?: StoredAlignment}
  | {readonly type: 'problems'; readonly problems: readonly Problem[]}

/**
 * Reads and aligns a pair. Beads in its alignment file stay, rejected ones do not come back, and
 * the rest is searched. Without a file, everything is searched.
 *
 * @param folders  absent without a config, and so without a place for alignment files
 * @throws ProblemError for an alignment file that is broken or of another version
 */
export function alignedPair(pair: Pair, folders: AlignmentFolders | undefined): AlignedPair {
  if (!folders || isTyped(pair)) return loadPair(pair)
  const found = readStoredPair(pair, folders)
  if (found.type === 'problems') return found
  const stored = readAlignment(found.file)
  const {bitext, alignment} = updatedPair(found, stored)
  return stored ? {type: 'bitext', bitext, stored: alignment} : {type: 'bitext', bitext}
}

/** Aligns edited texts of a pair with the decisions on the texts as they were. */
export function realigning(
  stored: StoredAlignment
): (source: Document, target: Document) => Bitext {
  return (source, target) => updateAlignment(stored, {source, target}).bitext
}

/** How a pair that was looked at before is looked at again. */
export interface Revisit {
  readonly recent: RecentPairs
  /**
   * `quick` keeps the beads of what says the same as before, as an alignment file would, and searches
   * around the changes only. `whole` searches all, as if the pair had never been seen.
   */
  readonly pace: 'quick' | 'whole'
}

/** As `alignedPair`, for a pair that may have been looked at before; it is remembered. */
export function realignedPair(
  pair: Pair,
  folders: AlignmentFolders | undefined,
  {recent, pace}: Revisit
): AlignedPair {
  const before = recent.of(pair)
  const known = before?.documents ?? []
  const found = folders ? readStoredPair(pair, folders, known) : readPair(pair, known)
  if (found.type === 'problems') return found
  const stored = found.type === 'stored' ? readAlignment(found.file) : undefined
  const quick = pace === 'quick' ? before : undefined
  const options = {
    paths: {source: pair.source.written, target: pair.target.written},
    ...(quick && {memory: quick.memory})
  }
  const documents = found.type === 'stored' ? found.documents : found
  const {bitext, alignment} = updateAlignment(stored ?? quick?.alignment, documents, options)
  recent.remember(pair, bitext, alignment)
  return stored ? {type: 'bitext', bitext, stored: alignment} : {type: 'bitext', bitext}
}
