import type {Evidence} from '../nouns/sentence-pair.js'

/** A sentence embedding: as many numbers as all others have. An array of zeros says nothing. */
export type SentenceVector = ArrayLike<number>

export interface EmbeddingOptions {
  /** Nats per unit of margin; a margin of 0.3 is a clear pair for most models. Default 10. */
  readonly scale?: number
  /** Nearest neighbours a sentence is measured against, k. Default 4, as in the paper. */
  readonly neighbours?: number
  /**
   * Sentences of the other side among which the neighbours are looked for, spread evenly where it
   * has more. Default 256.
   */
  readonly candidates?: number
}

/**
 * Evidence from an embedding model of the caller's: how much nearer two sentences are to each other
 * than either is to its nearest neighbours on the other side.
 *
 *     margin(x, y) = cos(x, y) − ½ (mean of the k largest cos(x, ·) + mean of the k largest cos(·, y))
 *     evidence     = scale × margin                                    [nats], 0 says nothing
 *
 * The raw cosine will not do: a hub, a sentence that is near everything, would win everywhere, and
 * a level of similarity that is high for one model is low for another. Measured against the
 * neighbours, a hub gains nothing, and unrelated sentences come out below 0.
 *
 * Differs from the paper: the neighbours of a long text are looked for in an evenly spread sample
 * (as Thompson and Koehn 2019 do for their average), since all pairs would take quadratic time; and
 * `scale` turns a margin into nats, by hand, since no probability model stands behind it.
 *
 * Cost: O((I + J) · min(J, candidates) · d) once, O(d) a pair asked about; I, J sentences, d
 * dimensions. The vectors are copied, as unit vectors of 32-bit floats.
 * Source: Artetxe and Schwenk (2019), ACL, 3197–3203 (P19-1309), the distance form of their margin;
 * Thompson and Koehn (2019), EMNLP, 1342–1348 (D19-1136).
 *
 * @throws RangeError when vectors differ in length or hold what is no finite number
 */
export function embeddingEvidence(
  sourceVectors: readonly SentenceVector[],
  targetVectors: readonly SentenceVector[],
  {scale = 10, neighbours = 4, candidates = 256}: EmbeddingOptions = {}
): Evidence {
  const dimensions = (sourceVectors[0] ?? targetVectors[0])?.length ?? 0
  const source = unitVectors(sourceVectors, dimensions, 'source')
  const target = unitVectors(targetVectors, dimensions, 'target')
  const choice = {neighbours, candidates}
  const aroundSource = neighbourhoods(source, target, choice)
  const aroundTarget = neighbourhoods(target, source, choice)
  return {
    name: 'embedding',
    cell: (from, to) => {
      const [one, other] = [source[from], target[to]]
      // A sentence without an embedding is not evidence against anything.
      if (!one || !other) return 0
      const around = (aroundSource[from] ?? 0) + (aroundTarget[to] ?? 0)
      return scale * (product(one, other) - around / 2)
    }
  }
}

/** A vector of length 1, or nothing for one that says nothing. */
type UnitVector = Float32Array | undefined

function unitVectors(
  vectors: readonly SentenceVector[],
  dimensions: number,
  side: 'source' | 'target'
): readonly UnitVector[] {
  return vectors.map((vector, sentence) => {
    if (vector.length !== dimensions) {
      const what = `Unexpected ${vector.length} numbers in the vector of ${side} sentence ${sentence}`
      throw new RangeError(`${what}, expected ${dimensions}`)
    }
    const numbers = Array.from(vector)
    const norm = Math.hypot(...numbers)
    if (!Number.isFinite(norm)) {
      throw new RangeError(`Unexpected vector of ${side} sentence ${sentence}, expected numbers`)
    }
    return norm === 0 ? undefined : Float32Array.from(numbers, (number) => number / norm)
  })
}

interface Choice {
  readonly neighbours: number
  readonly candidates: number
}

/** Mean cosine of each sentence with its nearest neighbours on the other side. */
function neighbourhoods(
  sentences: readonly UnitVector[],
  others: readonly UnitVector[],
  {neighbours, candidates}: Choice
): readonly number[] {
  const sample = evenlySpread(
    others.flatMap((other) => other ?? []),
    candidates
  )
  return sentences.map((sentence) => {
    if (!sentence || sample.length === 0) return 0
    const cosines = Float64Array.from(sample, (other) => product(sentence, other))
    const nearest = cosines.sort().slice(-neighbours)
    return nearest.reduce((sum, cosine) => sum + cosine, 0) / nearest.length
  })
}

function evenlySpread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  return Array.from(
    {length: most},
    (_, at) => items[Math.floor((at * items.length) / most)]
  ).flatMap((item) => item ?? [])
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}
