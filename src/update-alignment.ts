import type {AlignDocumentsOptions} from './align/align-documents.js'
import type {Bitext} from './model/bead.js'
import type {Document} from './model/document.js'
import {alignDocuments} from './pipeline.js'
import {fromBitext, type StoredPaths} from './store/from-bitext.js'
import type {StoredAlignment} from './store/stored-alignment.js'

export interface UpdateOptions extends Omit<AlignDocumentsOptions, 'anchors'> {
  /** How the documents are named in the file; as the stored alignment has it, or else by their paths. */
  readonly paths?: StoredPaths
}

/** A stored alignment brought up to date with its documents. */
export interface UpdatedAlignment {
  readonly alignment: StoredAlignment
  /** The same beads with their texts, in the same order. */
  readonly bitext: Bitext
}

/**
 * Brings a stored alignment up to date with two documents, or makes the first one. What a person
 * decided is kept, stale or lost, never dropped; what the search found before is kept where its
 * texts are; and only what lies between is searched.
 */
export function updateAlignment(
  stored: StoredAlignment | undefined,
  {source, target}: {readonly source: Document; readonly target: Document},
  {paths, ...options}: UpdateOptions = {}
): UpdatedAlignment {
  const named = paths ?? {
    source: stored?.source.path ?? source.path,
    target: stored?.target.path ?? target.path
  }
  const bitext = alignDocuments(source, target, options)
  return {alignment: fromBitext(bitext, named), bitext}
}
