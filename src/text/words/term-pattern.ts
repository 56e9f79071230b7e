import {languageData} from '../languages/index.js'
import {foldLetters} from './fold-letters.js'
import {stemOf} from './stem.js'
import {readWords, type Word} from './words.js'

/** A term as it is looked for: word by word, whatever the inflection. */
export interface TermPattern {
  readonly text: string
  /** Base language tag. */
  readonly base: string
  /** At least one. */
  readonly words: readonly Word[]
  readonly stems: readonly string[]
  readonly caseSensitive: boolean
}

/** The pattern of a term; undefined for a text without words. */
export function termPattern(
  text: string,
  base: string,
  {caseSensitive = false}: {readonly caseSensitive?: boolean} = {}
): TermPattern | undefined {
  const words = readWords(text)
  if (words.length === 0) return undefined
  const stems = words.map((word) => stemOf(word.text, base))
  return {text, base, words, stems, caseSensitive}
}

/** A stretch of words, by index, half-open. */
export interface WordRun {
  readonly start: number
  readonly end: number
}

/** Where a term stands among words, one after another, each in any form. */
export function termRuns(words: readonly Word[], term: TermPattern): readonly WordRun[] {
  const runs: WordRun[] = []
  for (let start = 0; start + term.stems.length <= words.length; start++) {
    const stands = term.stems.every((_, at) => isForm(words[start + at], term, at))
    if (stands) runs.push({start, end: start + term.stems.length})
  }
  return runs
}

function isForm(
  word: Word | undefined,
  {stems, words, base, caseSensitive}: TermPattern,
  at: number
) {
  if (!word || stemOf(word.text, base) !== stems[at]) return false
  return !caseSensitive || word.shown.slice(0, 2) === words[at]?.shown.slice(0, 2)
}

/** Fewest letters of a term that is looked for inside other words, and of what is left of these. */
const leastPart = 4
const leastRest = 3

/** Compounds that begin or end with a term of one word, in a language that writes them as one. */
export function compoundRuns(words: readonly Word[], term: TermPattern): readonly WordRun[] {
  const [stem = '', second] = term.stems
  const joints = languageData(term.base)?.terms?.joints ?? []
  if (second !== undefined || joints.length === 0 || stem.length < leastPart) return []
  const form = foldLetters(term.text)
  return words.flatMap((word, start) => {
    const letters = foldLetters(word.text)
    if (letters.length < stem.length + leastRest) return []
    const opens = letters.startsWith(form) || letters.startsWith(stem)
    const closes = stemOf(word.text, term.base).endsWith(stem)
    return opens || closes ? [{start, end: start + 1}] : []
  })
}

/**
 * Whether a verb with a separable prefix stands among words, parted (`pakt … aan`, `aan te pakken`)
 * or with something between its parts (`aangepakt`).
 */
export function hasSeparated(words: readonly Word[], term: TermPattern): boolean {
  const data = languageData(term.base)?.terms
  const [word, second] = term.words
  if (!data || !word || second) return false
  return data.separable.some((prefix) => {
    const rest = word.text.slice(prefix.length)
    if (!word.text.startsWith(prefix) || rest.length < leastRest) return false
    const stem = stemOf(rest, term.base)
    const isParted =
      words.some(({text}) => text === prefix) &&
      words.some(({text}) => stemOf(text, term.base) === stem)
    const infixed = data.infixes.map((infix) => prefix + infix)
    return (
      isParted ||
      words.some(({text}) =>
        infixed.some(
          (start) => text.startsWith(start) && stemOf(text.slice(start.length), term.base) === stem
        )
      )
    )
  })
}

/**
 * A compound that is written differently from the term: with a hyphen or space between its parts,
 * or with other linking letters (`onderzoek-agenda` for `onderzoeksagenda`).
 */
export function misspeltRun(words: readonly Word[], term: TermPattern): WordRun | undefined {
  const [stem = '', second] = term.stems
  const joints = languageData(term.base)?.terms?.joints ?? []
  if (second !== undefined || joints.length === 0 || stem.length < 2 * leastPart) return undefined
  const spellings = looseSpellings(stem, joints)
  for (const [start, {text}] of words.entries()) {
    const own = stemOf(text, term.base)
    if (own !== stem && spellings.has(own)) return {start, end: start + 1}
    const next = words[start + 1]
    const both = next && text.length >= leastRest && stemOf(text + next.text, term.base)
    if (both && (both === stem || spellings.has(both))) return {start, end: start + 2}
  }
  return undefined
}

/** The word with any one linking letter group left out of its middle. */
function looseSpellings(stem: string, joints: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const joint of joints.filter((one) => one !== '')) {
    for (let at = leastRest; at + joint.length <= stem.length - leastRest; at++) {
      if (stem.startsWith(joint, at)) found.add(stem.slice(0, at) + stem.slice(at + joint.length))
    }
  }
  return found
}
