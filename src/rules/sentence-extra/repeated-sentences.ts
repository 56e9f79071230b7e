import type {Bead, Bitext} from '../../model/bead.js'
import type {Sentence} from '../../model/segment.js'

/** A sentence that stands once more in a translation than the reference repeats anything. */
export interface RepeatedSentence {
  readonly bead: Bead
  readonly sentence: Sentence
  /** Where it stands first. */
  readonly first: Sentence
}

/** Fewest characters of a sentence that is not repeated for its sound: `No. No. No.` */
const fewest = 20

/**
 * Sentences that stand in a bead of the target word for word as before, while the reference repeats
 * none there.
 */
export function repeatedSentences({beads}: Bitext): RepeatedSentence[] {
  return beads.flatMap((bead) => {
    const target = bead.target.flatMap(({sentences}) => sentences)
    if (target.length < 2 || bead.source.length === 0 || hasRepeat(bead)) return []
    const seen = new Map<string, Sentence>()
    return target.flatMap((sentence) => {
      const first = seen.get(sentence.text)
      if (first && sentence.text.length >= fewest) return [{bead, sentence, first}]
      seen.set(sentence.text, sentence)
      return []
    })
  })
}

function hasRepeat({source}: Bead): boolean {
  const texts = source.flatMap(({sentences}) => sentences.map(({text}) => text))
  return new Set(texts).size < texts.length
}
