import type {Segment} from '../model/segment.js'
import type {Evidence} from './sentence-pair.js'

/** What a link in common counts, nats. */
export interface LinkModel {
  /** A link or image that leads to the same place, where no other segment has it. */
  readonly sameLink: number
  /** Most that links count in all. */
  readonly mostLinks: number
}

/**
 * Where links and images lead, as evidence: translators keep that, but for the part that names the
 * language. A place counts the less, the more segments link to it.
 *
 *     e(x, y) = min(most, Σ same / √(n(p) m(p)))        [nats], over the places p of both
 *
 *     n, m   segments of the source and of the target that link to p
 *
 * None when the two sides have no place in common.
 */
export function linkEvidence(
  source: readonly Segment[],
  target: readonly Segment[],
  {sameLink, mostLinks}: LinkModel
): readonly Evidence[] {
  const [rows, columns] = [source.map(placesOf), target.map(placesOf)]
  const [counts, otherCounts] = [countsOf(rows), countsOf(columns)]
  if (![...counts.keys()].some((place) => otherCounts.has(place))) return []
  const cell = (i: number, j: number) => {
    const [from, to] = [rows[i], columns[j]]
    if (!from || !to || from.size === 0 || to.size === 0) return 0
    let sum = 0
    for (const place of from) {
      if (!to.has(place)) continue
      sum += sameLink / Math.sqrt((counts.get(place) ?? 1) * (otherCounts.get(place) ?? 1))
    }
    return Math.min(mostLinks, sum)
  }
  return [{name: 'links', cell}]
}

/** A part of a path that is a language tag, between slashes, or before the end of a file's name. */
const languageTag =
  /(?<=^|\/)[a-z]{2}(?:[-_][A-Za-z]{2})?(?=\/)|[._-][a-z]{2}(?:[-_][A-Z]{2})?(?=\.[a-z]+$)/gu

/** Places within the page are headings in the page's own language. */
function placesOf({marks}: Segment): ReadonlySet<string> {
  const places = new Set<string>()
  for (const {type, value} of marks) {
    if ((type !== 'link' && type !== 'image') || value.startsWith('#')) continue
    places.add(value.replace(languageTag, ''))
  }
  return places
}

function countsOf(segments: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const places of segments) {
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return counts
}
