import type {Abbreviations} from '../text/languages/abbreviations.js'
import {languageData} from '../text/languages/index.js'
import {shared} from '../text/languages/shared-abbreviations.js'
import {formsOf} from '../text/languages/word-list.js'

/** What the stop after a word may mean, as the lists have it. */
export type AbbreviationClass = 'never' | 'maybe' | 'beforeNumber' | 'word'

/** The lists of one language, ready for questions. Words are asked for without their final stop. */
export class AbbreviationTable {
  readonly hasOrdinals: boolean
  readonly #exact = new Map<string, AbbreviationClass>()
  readonly #anyCase = new Map<string, AbbreviationClass>()
  readonly #parts = new Set<string>()
  readonly #openers: ReadonlySet<string>

  constructor(lists: Abbreviations) {
    this.hasOrdinals = lists.hasOrdinals === true
    this.#openers = new Set(formsOf(lists.openers))
    this.#addAll(lists.words, 'word')
    this.#addAll(lists.beforeNumber, 'beforeNumber')
    this.#addAll(lists.maybe, 'maybe')
    this.#addAll(lists.never, 'never')
  }

  /** The class of `bijv` or `d.w.z`, if it is an abbreviation. */
  classOf(word: string): AbbreviationClass | undefined {
    return this.#exact.get(word) ?? this.#anyCase.get(word.toLowerCase())
  }

  /** Whether the word is a part of an abbreviation that may be written with spaces: `z` of `z. B.`. */
  isPart(word: string): boolean {
    return this.#parts.has(word)
  }

  /** Whether the word, as written, opens sentences but no names. */
  isOpener(word: string): boolean {
    return this.#openers.has(word)
  }

  #addAll(entries: string, type: AbbreviationClass): void {
    for (const entry of formsOf(entries)) {
      const parts = entry.split(' ')
      const word = parts.join('').slice(0, -1)
      // A single letter in capitals is an initial: `l.` is a line, `L.` somebody.
      const isFree = word.length > 1 && word === word.toLowerCase()
      const known = isFree ? this.#anyCase : this.#exact
      known.set(word, type)
      if (parts.length > 1) for (const part of parts) this.#parts.add(part.slice(0, -1))
    }
  }
}

const tables = new Map<string, AbbreviationTable>()

/** The table of a base language, made when first asked for. */
export function abbreviationTable(base: string): AbbreviationTable {
  const known = tables.get(base)
  if (known !== undefined) return known

  const table = new AbbreviationTable(languageData(base)?.abbreviations ?? shared)
  tables.set(base, table)
  return table
}
