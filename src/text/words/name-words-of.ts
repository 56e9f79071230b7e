import {languageData} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {foldLetters} from './fold-letters.js'

/** What a language says about words with a capital, ready to be asked. */
export interface NameLexicon {
  /** What a folded word may name: keys that are the same in every language. */
  readonly idsOf: ReadonlyMap<string, readonly string[]>
  /** Keys of short forms, by the short form in capitals. */
  readonly acronymIds: ReadonlyMap<string, readonly string[]>
  /** Folded capitalised words that are translated or are not names. */
  readonly common: ReadonlySet<string>
  readonly capitalNouns: boolean
}

const known = new Map<string, NameLexicon>()

/** The lexicon of a base language; of one without a folder, an empty one. */
export function nameLexicon(base: string): NameLexicon {
  const made = known.get(base) ?? lexiconOf(languageData(base))
  known.set(base, made)
  return made
}

function lexiconOf(language: Language | undefined): NameLexicon {
  const {exonyms = {}, acronyms = {}, capitalised = '', capitalNouns} = language?.names ?? {}
  return {
    idsOf: idsByForm(exonyms, (form) => form.split(/[\s-]+/).map(foldLetters)),
    acronymIds: idsByForm(acronyms, (form) => [form.toUpperCase()]),
    common: new Set(capitalised.split('|').map(foldLetters)),
    capitalNouns: capitalNouns ?? false
  }
}

function idsByForm(
  table: Readonly<Record<string, string>>,
  keysOf: (form: string) => readonly string[]
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const [id, forms] of Object.entries(table)) {
    for (const key of forms.split('|').flatMap(keysOf)) {
      const list = ids.get(key)
      if (list === undefined) ids.set(key, [id])
      else if (!list.includes(id)) list.push(id)
    }
  }
  return ids
}
