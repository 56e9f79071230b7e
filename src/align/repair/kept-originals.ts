import type {Document} from '../../model/document.js'
import type {Segment} from '../../model/segment.js'
import {otherSide} from '../../model/side.js'
import {baseLanguage} from '../../text/language.js'
import {votesFor} from '../../text/language-votes.js'
import {readWords} from '../../text/words/words.js'
import type {SentenceLink} from '../nouns/sentence-pair.js'

/** A segment that stands in the translation as it stands in the source, or the other way round. */
export interface KeptOriginal {
  /** The side it was kept on. */
  readonly side: 'source' | 'target'
  readonly copy: number
  /** What it is a copy of, on the other side. */
  readonly original: number
}

/** Beads on either side among which a translation may be found. */
const reach = 3

/**
 * Originals that were kept beside what may be their translation: a copy shares every word with its
 * original, and would always win the bead. Those count that are in the language of the other side
 * and say what one of its segments says, where one more segment could be the translation: in the
 * same bead, or without partner a few beads away.
 *
 * None where the two languages are one, where the function words of either are not known, or in an
 * anchor.
 */
export function keptOriginals(
  documents: {readonly source: Document; readonly target: Document},
  beads: readonly SentenceLink[],
  anchors: readonly SentenceLink[]
): readonly KeptOriginal[] {
  const held = (side: 'source' | 'target') => new Set(anchors.flatMap((anchor) => anchor[side]))
  const target = copiesOf('target', sideOf(documents, 'target', held('target')), beads)
  const source = copiesOf('source', sideOf(documents, 'source', held('source')), beads)
  return [...target, ...source]
}

/** The side that copies are looked for on, and the other. */
interface CopySide {
  readonly own: Document
  readonly other: Document
  /** Segments that are not looked at. */
  readonly held: ReadonlySet<number>
}

function sideOf(
  {source, target}: {readonly source: Document; readonly target: Document},
  side: 'source' | 'target',
  held: ReadonlySet<number>
): CopySide {
  return side === 'target' ? {own: target, other: source, held} : {own: source, other: target, held}
}

function copiesOf(
  side: 'source' | 'target',
  places: CopySide,
  beads: readonly SentenceLink[]
): readonly KeptOriginal[] {
  const other = otherSide(side)
  if (baseLanguage(places.own.lang) === baseLanguage(places.other.lang)) return []
  return beads.flatMap((bead, at) => {
    if (bead.source.length === 0 || bead.target.length === 0) return []
    const near = beads.slice(Math.max(0, at - reach), at + reach + 1)
    const alone = near.flatMap((some) => (some[other].length === 0 ? some[side] : []))
    if (bead[side].length === 1 && alone.length === 0) return []
    const copies = bead[side].flatMap((copy) => {
      const original = originalOf(
        copy,
        near.flatMap((some) => some[other]),
        places
      )
      return original === undefined ? [] : [{side, copy, original}]
    })
    const hasOther = copies.length > 0 && [...bead[side], ...alone].some((at) => isOwn(at, places))
    return hasOther ? copies : []
  })
}

/** Fewest words by which a copy is known for one. */
const fewestWords = 4
/** Share of the runs of three words of a copy that its original has. */
const leastShare = 0.8

function originalOf(
  copy: number,
  candidates: readonly number[],
  {own, other, held}: CopySide
): number | undefined {
  const segment = own.segments[copy]
  if (!segment || held.has(copy) || !isForeign(segment, own, other)) return undefined
  const runs = runsOf(segment)
  return candidates.find((index) => {
    const candidate = other.segments[index]
    const known = new Set(candidate && runsOf(candidate))
    return runs.filter((run) => known.has(run)).length >= leastShare * runs.length
  })
}

/** Whether a segment could be a translation: it is not in the language of the other document. */
function isOwn(index: number, {own, other}: CopySide): boolean {
  const segment = own.segments[index]
  return segment !== undefined && !isForeign(segment, own, other)
}

/** Whether a segment is prose in the language of the other document. */
function isForeign({kind, text}: Segment, own: Document, other: Document): boolean {
  if (kind === 'code' || kind === 'html') return false
  const words = readWords(text)
  const votes = votesFor(baseLanguage(other.lang), words)
  return words.length >= fewestWords && votes > 2 * votesFor(baseLanguage(own.lang), words)
}

/** The runs of three words of a segment. */
function runsOf({text}: Segment): readonly string[] {
  const words = readWords(text).map((word) => word.text)
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
}
