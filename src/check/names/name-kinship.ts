import {foldLetters} from '../../text/words/fold-letters.js'
import {romanize} from '../../text/words/romanize.js'
import {spellingSimilarity} from '../../text/words/spelling-similarity.js'
import {acronymSurvives} from './acronyms.js'
import type {CasedWord} from './capital-words.js'
import type {NameSide} from './name-side.js'

/**
 * Minimum likeness in spelling of one name in two languages; in short names, chance plays a larger
 * part.
 */
const alike = {short: 0.6, long: 0.5} as const
/** Letters from which a name is long. */
const longName = 6

/**
 * Whether a name of one side is on the other: unchanged, inflected, in a compound, or under its
 * other name there.
 */
export function survives(name: CasedWord, own: NameSide, other: NameSide): boolean {
  const {folded} = name
  if (other.counts.has(folded)) return true
  if (folded.length >= 3 && (other.text().includes(folded) || isAsideOnly(folded, own, other))) {
    return true
  }

  const stem = /^(\p{Lu}{2,})\p{Ll}{1,3}$/u.exec(name.shown)?.[1]
  if (stem && other.counts.has(foldLetters(stem))) return true

  const ids = own.lexicon.idsOf.get(folded) ?? []
  const spelling = romanize(folded)
  return (
    other.spellings().some((one) => areKin(spelling, one)) ||
    (ids.length > 0 && other.words.some((word) => sharesId(ids, word, other))) ||
    acronymSurvives(name.shown, own.lexicon, other)
  )
}

/** Whether the other side has as code or in an address what this side has only as text. */
function isAsideOnly(folded: string, own: NameSide, other: NameSide): boolean {
  return other.aside().includes(folded) && !own.aside().includes(folded)
}

function sharesId(ids: readonly string[], {folded}: CasedWord, {lexicon}: NameSide): boolean {
  return (lexicon.idsOf.get(folded) ?? []).some((id) => ids.includes(id))
}

/** Whether two folded words are one name: `london` and `londres`, `москва` and `moskau`. */
export function isKin(one: string, other: string): boolean {
  return areKin(romanize(one), romanize(other))
}

function areKin(one: string, other: string): boolean {
  const short = one.length <= other.length ? one : other
  const long = short === one ? other : one
  if (short.length < 3) return false
  if (long.startsWith(short) && short.length >= Math.min(4, long.length * 0.6)) return true
  if (short.length >= 5 && long.includes(short)) return true
  const least = short.length < longName ? alike.short : alike.long
  return short[0] === long[0] && spellingSimilarity(short, long) >= least
}
