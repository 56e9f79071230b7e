import type {InlineMark, TextPiece} from '../model/segment.js'
import {isNoBreakSpace, isWhiteSpace} from '../text/normalize.js'

/**
 * Running text out of which segments are cut: without markup, white space folded, and still tied to
 * the source by its pieces.
 */
export interface FlatText {
  readonly text: string
  /**
   * In order, without overlap. Letters that the source writes differently (`&eacute;`) are in none.
   */
  readonly pieces: readonly TextPiece[]
  readonly marks: readonly InlineMark[]
  /** Positions in `text` of the spaces that are line ends in the source, soft or hard. */
  readonly lineEnds: readonly number[]
}

/** A stretch of raw text; `offset` is where it stands in the source, if it does letter for letter. */
export interface Stretch {
  readonly value: string
  readonly offset: number | undefined
}

/** Raw text, as the parser gives it, line ends and all; `marks` count in it. */
export interface RawText {
  readonly stretches: readonly Stretch[]
  readonly marks: readonly InlineMark[]
}

/**
 * Folds white space: a run that holds an ordinary space or a line end becomes one space; a run of
 * no-break spaces stays one no-break space, since a translator put it there on purpose. No white
 * space of either sort is left at the edges.
 */
export function flatten({stretches, marks}: RawText): FlatText {
  const folder = new Folder()
  for (const stretch of stretches) folder.add(stretch)
  return folder.finish(marks)
}

/** The part `start` to `end` of a flat text, its edges trimmed, as a flat text of its own. */
export function sliceFlat(flat: FlatText, start: number, end: number): FlatText {
  const [from, to] = trimmed(flat.text, start, end)
  const pieces = flat.pieces.flatMap((piece) => {
    const first = Math.max(piece.start, from)
    const last = Math.min(piece.end, to)
    const offset = piece.offset + first - piece.start
    return first < last ? [{start: first - from, end: last - from, offset}] : []
  })
  const marks = flat.marks.flatMap((mark) => {
    const first = Math.max(mark.start, from)
    const last = Math.min(mark.end, to)
    const isInside = mark.start === mark.end ? first === last : first < last
    return isInside ? [{...mark, start: first - from, end: last - from}] : []
  })
  const lineEnds = flat.lineEnds.filter((at) => at > from && at < to).map((at) => at - from)
  return {text: flat.text.slice(from, to), pieces, marks, lineEnds}
}

function trimmed(text: string, start: number, end: number): readonly [number, number] {
  let from = start
  let to = end
  while (from < to && isWhiteSpace(text.charCodeAt(from))) from++
  while (to > from && isWhiteSpace(text.charCodeAt(to - 1))) to--
  return [from, to]
}

/** Runs of white space that folding changes: all but one ordinary space between two words. */
const gap =
  /(?: *[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000])+ *| {2,}|^ | $/g

/** White space that is waiting for the word after it; at the edges of a text none comes. */
interface Space {
  readonly value: string
  readonly offset: number | undefined
  readonly hasLineEnd: boolean
}

class Folder {
  readonly #out: string[] = []
  readonly #pieces: TextPiece[] = []
  readonly #lineEnds: number[] = []
  /** Where each stretch between gaps starts, in the raw and in the folded text. */
  readonly #rawStarts: number[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #raw = 0
  #length = 0
  #space: Space | undefined

  add({value, offset}: Stretch): void {
    let from = 0
    for (const match of value.matchAll(gap)) {
      this.#words(value.slice(from, match.index), moved(offset, from))
      this.#gap(match[0], moved(offset, match.index))
      from = match.index + match[0].length
    }
    this.#words(value.slice(from), moved(offset, from))
  }

  finish(marks: readonly InlineMark[]): FlatText {
    return {
      text: this.#out.join(''),
      pieces: this.#pieces,
      lineEnds: this.#lineEnds,
      marks: marks.map((mark) => this.#movedMark(mark))
    }
  }

  /** White space that was folded away at the edges is not in the text, so no mark reaches past it. */
  #movedMark(mark: InlineMark): InlineMark {
    const start = this.#position(mark.start)
    const last = mark.start < mark.end ? this.#position(mark.end - 1) + 1 : start
    return {...mark, start, end: Math.max(start, Math.min(last, this.#length))}
  }

  /** The folded position of a raw one; of white space, where its one space is or would be. */
  #position(raw: number): number {
    let low = -1
    let high = this.#rawStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#rawStarts[middle] ?? 0) <= raw) low = middle
      else high = middle - 1
    }
    const start = this.#starts[low]
    if (start === undefined) return 0

    return Math.min(start + raw - (this.#rawStarts[low] ?? 0), this.#ends[low] ?? 0)
  }

  #words(value: string, offset: number | undefined): void {
    if (value === '') return

    this.#flushSpace()
    this.#rawStarts.push(this.#raw)
    this.#starts.push(this.#length)
    this.#put(value, offset)
    this.#ends.push(this.#length)
    this.#raw += value.length
  }

  #gap(run: string, offset: number | undefined): void {
    this.#raw += run.length
    const hasLineEnd = /[\n\r]/.test(run) || this.#space?.hasLineEnd === true
    const found = spaceIn(run, offset)
    const known = this.#space
    const isKept = known !== undefined && (found.value !== ' ' || known.value === ' ')
    this.#space = {...(isKept ? known : found), hasLineEnd}
  }

  #flushSpace(): void {
    const space = this.#space
    this.#space = undefined
    if (space === undefined || this.#length === 0) return

    if (space.hasLineEnd) this.#lineEnds.push(this.#length)
    this.#put(space.value, space.offset)
  }

  #put(value: string, offset: number | undefined): void {
    const start = this.#length
    const end = start + value.length
    this.#length = end
    this.#out.push(value)
    if (offset === undefined) return

    const last = this.#pieces.at(-1)
    if (
      last !== undefined &&
      last.end === start &&
      last.offset + last.end - last.start === offset
    ) {
      this.#pieces[this.#pieces.length - 1] = {start: last.start, end, offset: last.offset}
    } else this.#pieces.push({start, end, offset})
  }
}

function moved(offset: number | undefined, by: number): number | undefined {
  return offset === undefined ? undefined : offset + by
}

/** What a run of white space folds to, and where that stands if it is in the run itself. */
function spaceIn(run: string, offset: number | undefined): Omit<Space, 'hasLineEnd'> {
  const isNoBreak = [...run].every((space) => isNoBreakSpace(space.charCodeAt(0)))
  if (isNoBreak) return {value: run.charAt(0), offset}

  const at = run.indexOf(' ')
  return {value: ' ', offset: at === -1 ? undefined : moved(offset, at)}
}

/** A flat text of stretches as they are: for code and HTML, of which white space is a part. */
export function joinStretches(stretches: readonly Stretch[]): FlatText {
  const pieces: TextPiece[] = []
  let end = 0
  for (const {value, offset} of stretches) {
    const start = end
    end += value.length
    if (offset !== undefined && value !== '') pieces.push({start, end, offset})
  }
  return {text: stretches.map(({value}) => value).join(''), pieces, marks: [], lineEnds: []}
}

/**
 * Where the part `from` to `to` of a flat text, its edges trimmed, stands in the source, with the markup that is
 * wholly around words of that part. Undefined when none of it stands there letter for letter.
 */
export function extentOf(
  {text, pieces, marks}: FlatText,
  from: number,
  to: number
): {readonly start: number; readonly end: number} | undefined {
  const [start, end] = trimmed(text, from, to)
  const ranges = pieces.flatMap((piece) => {
    const first = Math.max(piece.start, start)
    const last = Math.min(piece.end, end)
    if (first >= last) return []
    return [{start: piece.offset + first - piece.start, end: piece.offset + last - piece.start}]
  })
  const inside = marks.filter(
    (mark) => mark.start < mark.end && mark.start >= start && mark.end <= end
  )
  const all = ranges.concat(
    inside.map(({place}) => ({start: place.start.offset, end: place.end.offset}))
  )
  const first = all[0]
  if (first === undefined) return undefined

  return all.reduce((whole, range) => ({
    start: Math.min(whole.start, range.start),
    end: Math.max(whole.end, range.end)
  }))
}
