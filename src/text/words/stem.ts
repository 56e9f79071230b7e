import {languageData} from '../languages/index.js'
import type {TermWords} from '../languages/term-words.js'
import {foldLetters} from './fold-letters.js'

/** Fewest letters that a stem keeps. */
const leastLetters = 3

const known = new Map<string, Map<string, string>>()
/** Stems kept for one language at most, so that no corpus fills the memory. */
const mostKnown = 50_000

/**
 * What the forms of a word have in common: `huizen` and `huis`, `Projekte` and `Projekt`. A key to
 * compare by, no word; two words that share one are now and then of different roots.
 *
 * @param word  in any case, with its diacritics
 * @param base  base language tag, `nl`; of a language without data only the letters are folded
 */
export function stemOf(word: string, base: string): string {
  const stems = known.get(base) ?? new Map<string, string>()
  const stem = stems.get(word)
  if (stem !== undefined) return stem
  if (stems.size >= mostKnown) stems.clear()
  const made = makeStem(foldLetters(word), languageData(base)?.terms)
  stems.set(word, made)
  known.set(base, stems)
  return made
}

function makeStem(word: string, terms: TermWords | undefined): string {
  if (!terms) return word
  const regular = Object.hasOwn(terms.irregular, word) ? (terms.irregular[word] ?? word) : word
  return terms.endings.reduce((stem, [ending, instead]) => {
    const shorter = stem.replace(ending, instead)
    return shorter.length < leastLetters ? stem : shorter
  }, regular)
}
