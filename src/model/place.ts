/** A point in a text as received. `line` and `column` count from 1, `offset` from 0. */
export interface Point {
  readonly line: number
  /** UTF-16 code units from the start of the line; a byte-order mark is no column, as in editors. */
  readonly column: number
  /** UTF-16 code units from the start of the text, a byte-order mark included. */
  readonly offset: number
}

/** Half-open range in a text as received: `text.slice(start.offset, end.offset)` is what it shows. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** A place together with the file that it is in. */
export interface FilePlace extends Place {
  readonly path: string
}
