import type {NameLexicon} from '../../text/words/name-words-of.js'
import type {CasedWord} from './capital-words.js'
import type {NameSide} from './name-side.js'

/** Whether a word is an acronym: two to six capitals, not counting digits. */
export function isAcronym(shown: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]{2,6}s?$/u.test(shown)
}

/**
 * Whether the other side has the acronym in its own form: another acronym that is known for the
 * same thing or has the same letters in another order (`NATO`, `OTAN`), or spelled out.
 */
export function acronymSurvives(shown: string, own: NameLexicon, other: NameSide): boolean {
  if (!isAcronym(shown)) return false
  const acronym = shown.replace(/s$/, '')
  const ids = own.acronymIds.get(acronym) ?? []
  return (
    other.words.some((word) => isOtherForm(acronym, ids, word, other)) ||
    isWrittenOut(acronym, other.words)
  )
}

function isOtherForm(
  acronym: string,
  ids: readonly string[],
  {shown}: CasedWord,
  {lexicon}: NameSide
): boolean {
  const known = lexicon.acronymIds.get(shown.toUpperCase())
  if (known?.some((id) => ids.includes(id))) return true
  return isAcronym(shown) && sorted(shown.replace(/s$/, '')) === sorted(acronym)
}

function sorted(text: string): string {
  return [...text].sort().join('')
}

/** Maximum length of the small words that acronyms leave out. */
const smallWord = 3

/** Whether words in a row have the letters as their initials: `Verenigde Naties` for `VN`. */
function isWrittenOut(acronym: string, words: readonly CasedWord[]): boolean {
  const initials = acronym.toLowerCase()
  return words.some((_, first) => {
    let letter = 0
    for (const {folded} of words.slice(first, first + 2 * initials.length)) {
      if (folded[0] === initials[letter]) letter++
      else if (letter === 0 || folded.length > smallWord) return false
      if (letter === initials.length) return true
    }
    return false
  })
}
