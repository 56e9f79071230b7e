import type {Label} from '../model/label.js'
import {isReadable} from '../text/words/letter-case.js'
import {type FlatText, sliceFlat} from './flat-text.js'

const joint = /^\s*(?:[.:)–—-]\s+)?/

/**
 * The text of a heading or paragraph past the label that it opens with, as the text of an item is
 * past its marker: a label is a field of its own. A text that is all label keeps it.
 */
export function withoutLabel(flat: FlatText, label: Label | undefined): FlatText {
  if (label === undefined) return flat

  const labelEnd = positionOf(flat, label.place.end.offset)
  if (labelEnd === 0) return flat

  const start = labelEnd + (joint.exec(flat.text.slice(labelEnd))?.[0].length ?? 0)
  const hasRest = isReadable(flat.text.slice(start))
  return hasRest ? sliceFlat(flat, start, flat.text.length) : flat
}

/** How much of the text stands before an offset of the source. */
function positionOf({pieces}: FlatText, offset: number): number {
  let position = 0
  for (const piece of pieces) {
    if (piece.offset >= offset) break
    position = Math.min(piece.end, piece.start + offset - piece.offset)
  }
  return position
}
