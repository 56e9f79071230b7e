import type {Edit} from '../model/edit.js'

/** Where the parts of a text are before and after edits. Offsets are UTF-16 code units. */
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

  /** Where a character that no edit replaces stands after them. */
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

  /** Whether an edit takes out all of a range and puts nothing in its place. */
  removes(start: number, end: number): boolean {
    return this.#edits.some(
      (edit) => edit.insert === '' && edit.start <= start && end <= edit.end && start < end
    )
  }

  /** Whether a range of the text after the edits lies wholly in what one of them inserted. */
  isInserted(start: number, end: number): boolean {
    return this.inverse().#edits.some(
      (edit) => edit.start <= start && end <= edit.end && start < end
    )
  }

  /** The stretches of the text before that no edit replaces. */
  untouched(length: number): readonly {readonly start: number; readonly end: number}[] {
    const starts = [0, ...this.#edits.map(({end}) => end)]
    const ends = [...this.#edits.map(({start}) => start), length]
    return starts.map((start, index) => ({start, end: ends[index] ?? length}))
  }

  /** The edits that lead back; what they would insert is not known and left empty. */
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
