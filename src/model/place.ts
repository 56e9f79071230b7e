/** A point in a text as received. `line` and `column` count from 1, `offset` from 0. */
export interface Point {
  readonly line: number
  /**
   * UTF-16 code units from the start of the line. A byte-order mark is not a column, as in editors.
   */
  readonly column: number
  /** UTF-16 code units from the start of the text, including a byte-order mark. */
  readonly offset: number
}

/** A half-open range in a text as received: it shows `text.slice(start.offset, end.offset)`. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** A place together with the file that it is in. */
export interface FilePlace extends Place {
  readonly path: string
}
