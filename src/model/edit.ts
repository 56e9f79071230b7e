import type {Side} from './side.js'

/** One replacement in a text as received: half-open, UTF-16 code units; an empty range inserts. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/** What would mend a finding, by offsets into the original text. */
export interface Fix {
  /** What it does, starting with a verb: `Write \`3.\``. No final period. */
  readonly title: string
  /** The text that is changed. */
  readonly side: Side
  /** At least one; they do not overlap, and hold only together. */
  readonly edits: readonly [Edit, ...Edit[]]
  /** `sure` may be applied unseen; `unsafe` needs a person's eye. */
  readonly safety: 'sure' | 'unsafe'
}
