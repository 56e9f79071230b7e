import type {Side} from './side.js'

/** One replacement in a text as received: half-open, UTF-16 code units; an empty range inserts. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/** A change that would resolve a finding, by offsets into the original text. */
export interface Fix {
  /** What it does, starting with a verb: `Write \`3.\``. No final period. */
  readonly title: string
  /** The text that it changes. */
  readonly side: Side
  /** At least one. They do not overlap, and must be applied together. */
  readonly edits: readonly [Edit, ...Edit[]]
  /** `sure` is safe to apply without review; `unsafe` needs a person's judgement. */
  readonly safety: 'sure' | 'unsafe'
}
