import type {Place} from '../model/place.js'

/** Whether two places of one text share a character; an empty place overlaps what is around it. */
export function overlap(a: Place, b: Place): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}
