import type {LexiconEntry, SentenceLink} from '../../../align/nouns/sentence-pair.js'
import type {Document} from '../../../model/document.js'
import {type AnchorLine, readAnchors} from '../../../workspace/evidence/read-anchors.js'
import {readDocumentTranslation} from '../../../workspace/evidence/read-translation.js'
import {segmentAnchors} from '../../../workspace/evidence/segment-anchors.js'
import {type EvidenceFlags, flaggedFile, lexiconOf} from '../../evidence-flags.js'
import type {Io} from '../../io.js'

/** What the flags say about two documents, as the alignment of their segments takes it. */
export interface DocumentEvidence {
  readonly lexicon: readonly LexiconEntry[]
  /** A text for each segment, in place of the source or the target; now in one language. */
  readonly views: readonly SegmentView[]
  /** Segments that must be one bead, from 0. */
  readonly anchors: readonly SentenceLink[]
  /** Sentences that must be one bead, from 0, with the lines that require it. */
  readonly sentences: readonly AnchorLine[]
}

interface SegmentView {
  readonly source?: readonly string[]
  readonly target?: readonly string[]
}

/**
 * Reads the evidence that the flags name for two documents.
 *
 * @throws ProblemError for a file that cannot be read or does not fit the documents
 */
export function documentEvidence(
  flags: EvidenceFlags,
  {source, target}: {readonly source: Document; readonly target: Document},
  io: Io
): DocumentEvidence {
  const lexicon = lexiconOf(
    flags,
    {
      languages: {source: source.lang, target: target.lang},
      texts: () => ({source: segmentTexts(source), target: segmentTexts(target)})
    },
    io
  )
  const [ofSource] = flags.sourceTranslation ?? []
  const [ofTarget] = flags.targetTranslation ?? []
  const [held] = flags.anchors ?? []
  const views = [
    ...(ofSource ? [{source: readDocumentTranslation(flaggedFile(ofSource, io), source)}] : []),
    ...(ofTarget ? [{target: readDocumentTranslation(flaggedFile(ofTarget, io), target)}] : [])
  ]
  const counts = {source: sentenceCount(source), target: sentenceCount(target)}
  const sentences = held ? readAnchors(flaggedFile(held, io), counts) : []
  const anchors = segmentAnchors(sentences, {source, target, shown: held ?? ''})
  return {lexicon, views, anchors, sentences}
}

function segmentTexts({segments}: Document): readonly string[] {
  return segments.map(({text}) => text)
}

function sentenceCount({segments}: Document): number {
  return segments.reduce((sum, {sentences}) => sum + sentences.length, 0)
}
