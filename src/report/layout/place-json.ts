import type {FilePlace, Place, Point} from '../../model/place.js'

/** A place as every JSON report writes it: always with its file, keys in this order. */
export function placeJson({start, end}: Place, path: string): FilePlace {
  return {path, start: pointJson(start), end: pointJson(end)}
}

function pointJson({line, column, offset}: Point): Point {
  return {line, column, offset}
}
