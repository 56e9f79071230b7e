import type {NameLexicon} from '../../text/words/name-words-of.js'
import type {CasedWord} from './capital-words.js'

/** A side of a bead: its words, and all that its segments hold, folded. */
export interface NameSide {
  readonly words: readonly CasedWord[]
  readonly folded: ReadonlySet<string>
  /** The same in Latin letters, as far as they were in others. */
  readonly spellings: readonly string[]
  /** Its words in a row, folded. */
  readonly text: string
  /** Its code and addresses, folded. */
  readonly aside: string
  readonly lexicon: NameLexicon
}
