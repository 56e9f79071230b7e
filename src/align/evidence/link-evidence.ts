import type {Segment} from '../../model/segment.js'
import type {Evidence} from '../nouns/sentence-pair.js'
import {sharedValues} from './shared-values.js'

/** What a link in common counts, nats. */
export interface LinkModel {
  /** A link or image that leads to the same place, where no other segment has it. */
  readonly sameLink: number
  /** Most that links count in all. */
  readonly mostLinks: number
}

/**
 * Where links and images lead, as evidence (`shared-values.ts`): translators keep that, but for the
 * part that names the language.
 */
export function linkEvidence(
  source: readonly Segment[],
  target: readonly Segment[],
  {sameLink, mostLinks}: LinkModel
): readonly Evidence[] {
  const weights = {same: sameLink, most: mostLinks}
  return sharedValues('links', source.map(placesOf), target.map(placesOf), weights)
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
