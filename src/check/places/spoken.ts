import type {Segment} from '../../model/segment.js'

/** Whether a segment is language rather than code or markup. */
export function isSpoken({kind}: Segment): boolean {
  return kind !== 'code' && kind !== 'html'
}
