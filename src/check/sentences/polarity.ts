import {languageData} from '../../text/languages/index.js'
import type {PhraseLists} from '../../text/languages/phrase-lists.js'
import type {PolarityWords} from '../../text/languages/polarity-words.js'
import {type PhraseFinder, type PhraseMatch, phraseFinder} from '../../text/phrases.js'
import {readOnce} from '../../text/read-once.js'
import type {Word} from '../../text/words/words.js'

/** The finders of a language by kind; each reads a list of words once, since several rules ask. */
type Finders = Partial<Record<keyof PolarityWords, PhraseFinder>>

const finders = new Map<string, Finders>()

/** What words of a base language say, by one of its kinds of polarity; made once for each language. */
export function polarityOf(base: string, kind: keyof PolarityWords): PhraseFinder | undefined {
  const made = finders.get(base) ?? findersOf(languageData(base)?.polarity)
  finders.set(base, made)
  return made[kind]
}

/** Few words open a phrase of any kind: which do is asked once for all kinds. */
function findersOf(polarity: PolarityWords | undefined): Finders {
  const open = Object.entries(polarity ?? {}).map(
    ([kind, lists]: [string, PhraseLists]) => [kind, phraseFinder(lists)] as const
  )
  const openings = new Map<string, boolean>()
  const isOpening = ({text}: Word) => {
    const before = openings.get(text)
    if (before !== undefined) return before
    if (openings.size >= mostOpenings) openings.clear()
    const opens = open.some(([, {opensWith}]) => opensWith(text))
    openings.set(text, opens)
    return opens
  }
  const placesIn = readOnce((words: readonly Word[]) => {
    const places: number[] = []
    words.forEach((word, index) => {
      if (isOpening(word)) places.push(index)
    })
    return places
  })
  return Object.fromEntries(
    open.map(([kind, find]) => [
      kind,
      readOnce((words: readonly Word[]) => {
        const places = placesIn(words)
        return places.length === 0 ? nothing : find(words, places)
      })
    ])
  )
}

const nothing: readonly PhraseMatch[] = []

/** Words that are remembered for a language at most, so that no corpus fills the memory. */
const mostOpenings = 50_000

/** The matches in a list. */
export function inList(matches: readonly PhraseMatch[], list: string): readonly PhraseMatch[] {
  return matches.filter((match) => match.list === list)
}

/** A phrase as written, with `…` for the words between its own. */
export function phraseText({words}: PhraseMatch): string {
  return words.map(({shown}, index) => `${joint(words[index - 1], words[index])}${shown}`).join('')
}

function joint(before: Word | undefined, word: Word | undefined): string {
  if (!before || !word) return ''
  const gap = word.start - before.end
  return gap < 2 ? ' '.repeat(Math.max(0, gap)) : ' … '
}

/** The matches that negate a statement, including those that repeat a negation. */
export function denials(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  return matches.filter(({list}) => list === 'negative' || list === 'again')
}
