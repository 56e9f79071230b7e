import type {Bead, BeadScores, Bitext, DecidedState, SentenceBead} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Segment, Sentence} from '../model/segment.js'
import {once} from '../text/once.js'
import {alignSentences, type SentenceAlignment} from './align-sentences.js'
import type {LexiconEntry} from './nouns/sentence-pair.js'
import {rememberedSentences, type SentenceMemory} from './sentence-memory.js'

/** A bead of segments, by their indexes from 0. */
export interface KnownBead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly parts?: BeadScores
  readonly moved?: true
  readonly decided?: DecidedState
}

/** What is known about the sentences inside beads. */
export interface InsideOptions {
  readonly lexicon?: readonly LexiconEntry[]
  /**
   * Of earlier versions: what says the same keeps its sentence beads. What is left is aligned with no
   * more words to learn from than its own.
   */
  readonly memory?: SentenceMemory
}

/**
 * The bitext of beads that are known already. The sentences inside all of them are aligned
 * together when those of one are first asked for: many checks never do.
 *
 * @param beads  in the order of `Bitext.beads`; every segment of either side in exactly one
 */
export function bitextOfBeads(
  {source, target}: {readonly source: Document; readonly target: Document},
  beads: readonly KnownBead[],
  {lexicon = [], memory = new Map()}: InsideOptions = {}
): Bitext {
  const groups = beads.map((bead) => ({
    bead,
    source: pick(source.segments, bead.source),
    target: pick(target.segments, bead.target)
  }))
  const sentences = once(() => {
    const known = groups.flatMap((group) => {
      const inside = rememberedSentences(memory, group)
      return inside ? [[group, inside] as const] : []
    })
    const remembered = new Map(known)
    const others = groups.filter((group) => !remembered.has(group))
    return new Map([...remembered, ...alignInside(others, [source.lang, target.lang], lexicon)])
  })
  return {
    source,
    target,
    beads: groups.map((group, index) => beadOf(group, index, () => sentences().get(group) ?? []))
  }
}

/** Once every bead is this sure, learning more words would only cost time. */
const insideModel = {settledPosterior: 0.9}

interface Group {
  readonly bead: KnownBead
  readonly source: readonly Segment[]
  readonly target: readonly Segment[]
}

function beadOf(
  {bead, source, target}: Group,
  index: number,
  inside: () => readonly SentenceBead[]
): Bead {
  return {
    number: index + 1,
    source,
    target,
    confidence: bead.confidence,
    reasons: bead.reasons,
    ...(bead.parts ? {parts: bead.parts} : {}),
    ...(bead.moved ? {moved: true as const} : {}),
    ...(bead.decided ? {decided: bead.decided} : {}),
    inside
  }
}

/** Sentence beads of each group that has both sides; those with a choice are aligned together. */
function alignInside(
  groups: readonly Group[],
  [sourceLang, targetLang]: readonly [string, string],
  lexicon: readonly LexiconEntry[]
): ReadonlyMap<Group, readonly SentenceBead[]> {
  const linked = groups
    .filter(({source, target}) => source.length > 0 && target.length > 0)
    .map((group) => ({group, source: sentencesIn(group.source), target: sentencesIn(group.target)}))
  const simple = linked.filter(({source, target}) => source.length === 1 && target.length === 1)
  const others = linked.filter(({source, target}) => source.length > 1 || target.length > 1)
  // The simple ones have nothing to choose, but words to learn from.
  const pairs = (others.length === 0 ? [] : [...others, ...simple]).map(({source, target}) => ({
    source: source.map(({text}) => text),
    target: target.map(({text}) => text),
    sourceLang,
    targetLang
  }))
  const aligned = alignSentences(pairs, {joint: true, lexicon, model: insideModel, explains: false})
  const inside = new Map<Group, readonly SentenceBead[]>()
  for (const {group, source, target} of simple) {
    inside.set(group, [{source, target, confidence: 1}])
  }
  for (const [index, {group, source, target}] of others.entries()) {
    inside.set(group, sentenceBeads(aligned[index], source, target))
  }
  return inside
}

function sentenceBeads(
  alignment: SentenceAlignment | undefined,
  source: readonly Sentence[],
  target: readonly Sentence[]
): SentenceBead[] {
  return (alignment?.beads ?? []).map((bead) => ({
    source: pick(source, bead.source),
    target: pick(target, bead.target),
    confidence: bead.confidence
  }))
}

function sentencesIn(segments: readonly Segment[]): readonly Sentence[] {
  return segments.flatMap(({sentences}) => sentences)
}

function pick<Item>(items: readonly Item[], indexes: readonly number[]): readonly Item[] {
  return indexes.flatMap((index) => items[index] ?? [])
}
