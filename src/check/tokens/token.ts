import type {Place} from '../../model/place.js'
import type {Segment} from '../../model/segment.js'

/** Something in a segment that the other side must have too: a link, a placeholder, an identifier. */
export interface Token {
  readonly segment: Segment
  /** Range in the segment's text, UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly place: Place
  /** As a reader sees it. */
  readonly shown: string
  /** Tokens of one value are the same. */
  readonly value: string
}

export function tokenValue({value}: Token): string {
  return value
}

/** How far apart two tokens are, as shares of their segments, from 0 to 0.9: the cost of pairing them. */
export function placeCost(source: Token, target: Token): number {
  return 0.9 * Math.abs(relativeStart(source) - relativeStart(target))
}

function relativeStart({start, segment}: Token): number {
  return start / Math.max(1, segment.text.length)
}
