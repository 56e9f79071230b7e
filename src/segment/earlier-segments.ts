import type {Document} from '../model/document.js'
import type {InlineMark, Segment} from '../model/segment.js'

/** What all that is read of a segment follows from. */
type Said = Pick<Segment, 'kind' | 'text' | 'lang' | 'marks'>

/** The segments of an earlier state of a document, by what they say. */
export class EarlierSegments {
  readonly #byText = new Map<string, Segment[]>()

  constructor(before: Document | undefined) {
    for (const segment of before?.segments ?? []) {
      const alike = this.#byText.get(segment.text)
      if (alike) alike.push(segment)
      else this.#byText.set(segment.text, [segment])
    }
  }

  /** Gives a segment that says the very same, each only once. */
  take(said: Said): Segment | undefined {
    const alike = this.#byText.get(said.text)
    const at = alike?.findIndex((segment) => saysSame(segment, said)) ?? -1
    return at < 0 ? undefined : alike?.splice(at, 1)[0]
  }
}

function saysSame(a: Said, b: Said): boolean {
  return (
    a.kind === b.kind &&
    a.lang === b.lang &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, at) => isSameMark(mark, b.marks[at]))
  )
}

/** Wherever they stand in their documents. */
function isSameMark(a: InlineMark, b: InlineMark | undefined): boolean {
  return (
    b !== undefined &&
    a.type === b.type &&
    a.start === b.start &&
    a.end === b.end &&
    a.value === b.value
  )
}
