import {type BeadSpan, isLinked, type ScoredSpan} from '../nouns/bead-span.js'
import {defined} from '../nouns/defined.js'
import type {Corpus} from '../score/corpus.js'
import {spanScore} from '../score/span-score.js'

/**
 * The beads of a path, some longer than a search makes them: one block against a dozen, where a
 * list became a paragraph or the other way round. The search finds the part of it that wins most
 * and leaves the others alone.
 *
 * A bead, or a sentence that stands alone, takes in neighbouring null beads of one side if
 *
 *     score(longer bead) > score(bead) + Σ log p(null beads) + θ            [nats]
 *
 *     θ   `longerThreshold`
 *
 * both scores without leaving anything out (`span-score.ts`). Of all ways to take in some before and
 * some after it, the best is taken.
 *
 * Cost: O(before · after) scores for a bead that has so many neighbours without partner.
 */
export function longerBeads(
  corpus: Corpus,
  index: number,
  path: readonly ScoredSpan[]
): readonly ScoredSpan[] {
  const {longerThreshold} = corpus.model
  if (longerThreshold === Infinity) return path

  const beads: ScoredSpan[] = []
  for (let at = 0; at < path.length; at++) {
    const bead = defined(path[at])
    const longer = bestLonger(corpus, index, {path, at, before: beads})
    if (longer) beads.length -= longer.before
    beads.push(longer ? longer.bead : bead)
    at += longer ? longer.after : 0
  }
  return beads
}

/** A bead that has taken in some null beads before and after it. */
interface Longer {
  readonly bead: ScoredSpan
  readonly before: number
  readonly after: number
}

/** A bead of a path, and what became of those before it. */
interface Place {
  readonly path: readonly ScoredSpan[]
  readonly at: number
  readonly before: readonly ScoredSpan[]
}

function bestLonger(corpus: Corpus, index: number, place: Place): Longer | undefined {
  const core = defined(place.path[place.at])
  const {longerThreshold, confidenceScale} = corpus.model
  const nulls = sidesToTakeFrom(core).map((side) => neighbours(place, side))
  let best: Longer | undefined
  let most = longerThreshold
  for (const {before, after} of nulls) {
    if (before + after < fewestTakenIn) continue
    const own = isLinked(core) ? spanScore(corpus, index, core) : core.score
    for (const [first, last] of extents(before, after)) {
      const taken = [
        ...place.before.slice(place.before.length - first),
        ...place.path.slice(place.at + 1, place.at + 1 + last)
      ]
      const span = hull([core, ...taken])
      const score = spanScore(corpus, index, span)
      const win = score - own - taken.reduce((sum, bead) => sum + bead.score, 0)
      if (win <= most) continue
      most = win
      const confidence = 1 / (1 + Math.exp(-confidenceScale * (win - longerThreshold)))
      best = {bead: {...span, score, confidence}, before: first, after: last}
    }
  }
  return best
}

/** With fewer, the search has tried what there is. */
const fewestTakenIn = 2
/** Null beads on either side of a bead that it may take in. */
const mostTakenIn = 40
/** More ways to take in neighbours than this are not tried one by one. */
const mostWays = 64

/** Both sides for a linked bead, the other one for a sentence alone. */
function sidesToTakeFrom(bead: BeadSpan): readonly ('source' | 'target')[] {
  if (isLinked(bead)) return ['source', 'target']
  return bead.sourceTo > bead.sourceFrom ? ['target'] : ['source']
}

/** How many null beads of one side stand just before and after a bead. */
function neighbours({path, at, before}: Place, side: 'source' | 'target') {
  const isAlone = (bead: ScoredSpan | undefined) =>
    bead !== undefined &&
    !isLinked(bead) &&
    (side === 'source' ? bead.sourceTo > bead.sourceFrom : bead.targetTo > bead.targetFrom)
  let [first, last] = [0, 0]
  while (first < mostTakenIn && isAlone(before.at(-1 - first))) first++
  while (last < mostTakenIn && isAlone(path[at + 1 + last])) last++
  return {before: first, after: last}
}

/** Ways to take in some of both, all if they are few, else only whole sides. */
function extents(before: number, after: number): readonly (readonly [number, number])[] {
  const isFew = (before + 1) * (after + 1) <= mostWays
  const upTo = (most: number) => (isFew ? [...Array(most + 1).keys()] : [...new Set([0, most])])
  const ways = upTo(before).flatMap((first) => upTo(after).map((last) => [first, last] as const))
  return ways.filter(([first, last]) => first + last > 0)
}

/** The bead of all sentences of some. Those of a null bead stand next to the others. */
function hull(beads: readonly BeadSpan[]): BeadSpan {
  const sources = beads.filter(({sourceFrom, sourceTo}) => sourceTo > sourceFrom)
  const targets = beads.filter(({targetFrom, targetTo}) => targetTo > targetFrom)
  return {
    sourceFrom: Math.min(...sources.map(({sourceFrom}) => sourceFrom)),
    sourceTo: Math.max(...sources.map(({sourceTo}) => sourceTo)),
    targetFrom: Math.min(...targets.map(({targetFrom}) => targetFrom)),
    targetTo: Math.max(...targets.map(({targetTo}) => targetTo))
  }
}
