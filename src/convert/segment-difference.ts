import type {Document} from '../model/document.js'
import type {Segment} from '../model/segment.js'

/** The first place where two documents differ. */
export interface SegmentDifference {
  /** In the first document, from 1. */
  readonly line: number
  /** `Unexpected paragraph …, expected …`; no final period. */
  readonly what: string
}

/**
 * Whether two documents have the same segments, in kind and text, and if not, the first that
 * differs.
 */
export function segmentDifference(
  before: Document,
  after: Document
): SegmentDifference | undefined {
  const length = Math.max(before.segments.length, after.segments.length)
  for (let index = 0; index < length; index++) {
    const [wanted, found] = [before.segments[index], after.segments[index]]
    if (shown(wanted) === shown(found)) continue
    const line = (wanted ?? before.segments.at(-1))?.place.start.line ?? 1
    return {line, what: `Unexpected ${shown(found)}, expected ${shown(wanted)}`}
  }
  return undefined
}

function shown(segment: Segment | undefined): string {
  return segment ? `${segment.kind} \`${segment.text}\`` : 'end of the document'
}
