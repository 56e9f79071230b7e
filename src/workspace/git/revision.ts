import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import type {Document} from '../../model/document.js'
import type {Segment} from '../../model/segment.js'
import {parseDocument} from '../../pipeline.js'
import type {Sides} from '../../store/bead-changes.js'
import type {StoredPair} from '../alignments/stored-pair.js'
import {decodeText} from '../files/read-text.js'
import type {PairFile} from '../pairs/pair.js'
import {fileAt, type GitPlace, pathAt} from './git.js'

/** A commit of a repository. */
export interface Revision {
  readonly place: GitPlace
  /** The root of the work tree; absolute, without symbolic links. */
  readonly root: string
  /** Its full hash. */
  readonly commit: string
}

/** The two documents of a pair as they were. */
export interface PairThen {
  readonly documents: Partial<Sides<Document>>
  readonly segments: Sides<readonly Segment[]>
}

/**
 * The documents of a pair at a revision, under the names that they had then; one that was not there
 * has no segments.
 *
 * @throws ProblemError for a text that could not be read then either
 */
export async function pairAt({pair, documents}: StoredPair, revision: Revision): Promise<PairThen> {
  const source = await documentAt(pair.source, documents.source, revision)
  const target = await documentAt(pair.target, documents.target, revision)
  return {
    documents: {...(source ? {source} : {}), ...(target ? {target} : {})},
    segments: {source: source?.segments ?? [], target: target?.segments ?? []}
  }
}

async function documentAt(
  file: PairFile,
  now: Document,
  {place, root, commit}: Revision
): Promise<Document | undefined> {
  const here = relative(root, realPath(file.path)).split(sep).join('/')
  const then = await pathAt(place, commit, here)
  const bytes = then === undefined ? undefined : await fileAt(place, commit, then)
  if (bytes === undefined || bytes.length === 0) return undefined
  const shown = `${commit.slice(0, 7)}:${then}`
  const document = parseDocument(decodeText(bytes, shown), {
    path: file.written,
    format: now.format,
    lang: now.lang
  })
  return {...document, path: shown}
}

/** Without symbolic links in its folders; the file itself may be one, which git keeps as such. */
function realPath(path: string): string {
  return join(realpathSync(dirname(path)), basename(path))
}
