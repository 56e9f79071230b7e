import type {Edit} from '../model/edit.js'

/**
 * Maps places in a text before edits to places after them, and back. Offsets are UTF-16 code units.
 */
export class EditMap {
  readonly #edits: readonly Edit[]

  /** @param edits  in order of place, without overlaps */
  constructor(edits: readonly Edit[]) {
    this.#edits = edits
  }

  /** How much longer the text is after the edits. */
  get growth(): number {
    return this.#edits.reduce((sum, {start, end, insert}) => sum + insert.length - (end - start), 0)
  }

  /** Where a character that no edit replaces is after the edits. */
  moved(offset: number): number {
    return this.#edits
      .filter(({end}) => end <= offset)
      .reduce((at, {start, end, insert}) => at + insert.length - (end - start), offset)
  }

  /** Whether an edit replaces a part of a range of the text before. */
  replaces(start: number, end: number): boolean {
    return this.#edits.some((edit) => edit.start < end && start < edit.end)
  }

  /** Whether an edit replaces a part of a range, or inserts in it or at its edge. */
  reaches(start: number, end: number): boolean {
    return (
      this.replaces(start, end) ||
      this.#edits.some(
        (edit) => edit.start === edit.end && start <= edit.start && edit.start <= end
      )
    )
  }

  /** Whether an edit is in a range, or at its edge. */
  touches(start: number, end: number): boolean {
    return this.#edits.some((edit) => edit.start <= end && start <= edit.end)
  }

  /** Whether an edit deletes an entire range and inserts nothing in its place. */
  removes(start: number, end: number): boolean {
    return this.#edits.some(
      (edit) => edit.insert === '' && edit.start <= start && end <= edit.end && start < end
    )
  }

  /** Whether an edit inserted the entire range, which is one of the text after the edits. */
  isInserted(start: number, end: number): boolean {
    return this.inverse().#edits.some(
      (edit) => edit.start <= start && end <= edit.end && start < end
    )
  }

  /** The parts of the text before that no edit replaces. */
  untouched(length: number): readonly {readonly start: number; readonly end: number}[] {
    const starts = [0, ...this.#edits.map(({end}) => end)]
    const ends = [...this.#edits.map(({start}) => start), length]
    return starts.map((start, index) => ({start, end: ends[index] ?? length}))
  }

  /** The edits that lead back. What they would insert is unknown and left empty. */
  inverse(): EditMap {
    let growth = 0
    return new EditMap(
      this.#edits.map(({start, end, insert}) => {
        const from = start + growth
        growth += insert.length - (end - start)
        return {start: from, end: from + insert.length, insert: ''}
      })
    )
  }
}
