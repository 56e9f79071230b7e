import {type Bead, type SentenceBead, sentencesOf} from '../model/bead.js'
import type {Segment, Sentence} from '../model/segment.js'

/** A sentence bead by the numbers of its sentences in their bead, from 0. */
interface RememberedSentences {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly confidence: number
}

/** How the sentences inside beads were aligned, by what the segments of these say. */
export type SentenceMemory = ReadonlyMap<string, readonly RememberedSentences[]>

type Segments = Pick<Bead, 'source' | 'target'>

/** Remembers the sentence beads of an alignment, without its documents. */
export function sentenceMemory(beads: readonly Bead[]): SentenceMemory {
  return new Map(
    beads.map((bead) => {
      const [source, target] = [numbersIn(bead.source), numbersIn(bead.target)]
      const inside = sentencesOf(bead).map((one) => ({
        source: one.source.map((sentence) => source.get(sentence) ?? -1),
        target: one.target.map((sentence) => target.get(sentence) ?? -1),
        confidence: one.confidence
      }))
      return [keyOf(bead), inside]
    })
  )
}

/** The sentence beads of a bead as they were when its segments said the same. */
export function rememberedSentences(
  memory: SentenceMemory,
  bead: Segments
): readonly SentenceBead[] | undefined {
  const [source, target] = [sentencesIn(bead.source), sentencesIn(bead.target)]
  return memory.get(keyOf(bead))?.map((one) => ({
    source: one.source.flatMap((at) => source[at] ?? []),
    target: one.target.flatMap((at) => target[at] ?? []),
    confidence: one.confidence
  }))
}

function keyOf({source, target}: Segments): string {
  return [source, target].map((side) => side.map(({hash}) => hash).join(' ')).join('|')
}

function numbersIn(segments: readonly Segment[]): ReadonlyMap<Sentence, number> {
  return new Map(sentencesIn(segments).map((sentence, at) => [sentence, at]))
}

function sentencesIn(segments: readonly Segment[]): readonly Sentence[] {
  return segments.flatMap(({sentences}) => sentences)
}
