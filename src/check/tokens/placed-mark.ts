import type {InlineMark, Segment} from '../../model/segment.js'

/** A mark with its segment. */
export interface PlacedMark extends InlineMark {
  readonly segment: Segment
}

/** The marks of a type in a segment, in order of place. */
export function marksOf(segment: Segment, type: InlineMark['type']): readonly PlacedMark[] {
  return segment.marks.filter((mark) => mark.type === type).map((mark) => ({...mark, segment}))
}
