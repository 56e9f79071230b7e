import type {SentenceLink} from '../../align/nouns/sentence-pair.js'
import type {Document} from '../../model/document.js'
import {ProblemError} from '../../model/problem.js'
import type {AnchorLine} from './read-anchors.js'

/** The two documents that anchors are about, and how their file is called. */
export interface AnchoredDocuments {
  readonly source: Document
  readonly target: Document
  readonly shown: string
}

/**
 * What sentence anchors require of the segments. Segments whose sentences an anchor joins are one
 * bead, and a segment whose sentences are all held alone has no counterpart. Anchors that share a
 * segment require one bead together. What they say about sentences within a segment is for
 * `holdSentences`. Indexes from 0 on both sides.
 *
 * @throws ProblemError for anchors that would join segments that are not neighbours
 */
export function segmentAnchors(
  anchors: readonly AnchorLine[],
  {source, target, shown}: AnchoredDocuments
): readonly SentenceLink[] {
  const [from, to] = [segmentOfSentence(source), segmentOfSentence(target)]
  const isLinked = (anchor: AnchorLine) => anchor.source.length > 0 && anchor.target.length > 0
  const joined = joinSharing(
    anchors.filter(isLinked).map((anchor) => ({
      source: distinct(anchor.source, from),
      target: distinct(anchor.target, to),
      lines: [anchor.line]
    }))
  )
  for (const group of joined) refuseGaps(group, shown)
  const alone = anchors.filter((anchor) => !isLinked(anchor))
  return [
    ...joined.map((group) => ({source: group.source, target: group.target})),
    ...aloneIn(
      source,
      alone.flatMap((anchor) => anchor.source),
      from
    ).map((segment) => ({
      source: [segment],
      target: []
    })),
    ...aloneIn(
      target,
      alone.flatMap((anchor) => anchor.target),
      to
    ).map((segment) => ({
      source: [],
      target: [segment]
    }))
  ]
}

function segmentOfSentence({segments}: Document): readonly number[] {
  return segments.flatMap(({sentences}, index) => sentences.map(() => index))
}

interface Group extends SentenceLink {
  readonly lines: readonly number[]
}

function distinct(sentences: readonly number[], of: readonly number[]): readonly number[] {
  return ascending(sentences.flatMap((sentence) => of[sentence] ?? []))
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other)
}

/** Groups that have a segment in common become one. */
function joinSharing(groups: readonly Group[]): readonly Group[] {
  const owner = {source: new Map<number, Group>(), target: new Map<number, Group>()}
  for (const group of groups) {
    const met = new Set([
      ...group.source.flatMap((segment) => owner.source.get(segment) ?? []),
      ...group.target.flatMap((segment) => owner.target.get(segment) ?? [])
    ])
    const all = [...met, group]
    const whole: Group = {
      source: ascending(all.flatMap(({source}) => source)),
      target: ascending(all.flatMap(({target}) => target)),
      lines: ascending(all.flatMap(({lines}) => lines))
    }
    for (const segment of whole.source) owner.source.set(segment, whole)
    for (const segment of whole.target) owner.target.set(segment, whole)
  }
  return [...new Set(owner.source.values())]
}

function refuseGaps({source, target, lines}: Group, shown: string): void {
  if (isRun(source) && isRun(target)) return
  const [line = 1, ...others] = lines
  const together = others.length === 0 ? '' : ` together with that of line ${others.join(', ')}`
  throw new ProblemError({
    path: shown,
    line,
    what: `Cannot hold this bead${together}: it joins segments that are not neighbours`,
    help: 'Remove one of the lines; in documents, a bead joins whole, neighbouring segments'
  })
}

function isRun(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
}

/** The segments all of whose sentences are among the given ones. */
function aloneIn(
  {segments}: Document,
  sentences: readonly number[],
  of: readonly number[]
): readonly number[] {
  const held = new Map<number, number>()
  for (const sentence of sentences) {
    const segment = of[sentence]
    if (segment !== undefined) held.set(segment, (held.get(segment) ?? 0) + 1)
  }
  return segments.flatMap((segment, index) =>
    held.get(index) === segment.sentences.length ? [index] : []
  )
}
