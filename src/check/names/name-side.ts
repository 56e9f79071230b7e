import type {Segment} from '../../model/segment.js'
import {factsOf} from '../../text/facts/read-facts.js'
import {once} from '../../text/once.js'
import {foldLetters} from '../../text/words/fold-letters.js'
import type {NameLexicon} from '../../text/words/name-words-of.js'
import {romanize} from '../../text/words/romanize.js'
import {type CasedWord, casedWordsOf} from './capital-words.js'

/**
 * A side of a bead: its words, and all that its segments hold, folded. Most names are found by
 * `counts` alone, so the rest is read when it is first asked for.
 */
export interface NameSide {
  readonly words: readonly CasedWord[]
  /** How often each of its folded words occurs. */
  readonly counts: ReadonlyMap<string, number>
  /** The same words in Latin letters, as far as they were in others. */
  readonly spellings: () => readonly string[]
  /** Its words in a row, folded. */
  readonly text: () => string
  /** Its code and addresses, folded. */
  readonly aside: () => string
  readonly lexicon: NameLexicon
}

/** Reads one side of a bead. */
export function nameSide(segments: readonly Segment[], lexicon: NameLexicon): NameSide {
  const words = wordsIn(segments)
  const counts = new Map<string, number>()
  for (const {folded} of words) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return {
    words,
    counts,
    spellings: once(() => Array.from(counts.keys(), romanize)),
    text: once(() => words.map(({folded}) => folded).join(' ')),
    aside: once(() => asideOf(segments)),
    lexicon
  }
}

function wordsIn(segments: readonly Segment[]): readonly CasedWord[] {
  const [only] = segments
  return only && segments.length === 1 ? casedWordsOf(only) : segments.flatMap(casedWordsOf)
}

function asideOf(segments: readonly Segment[]): string {
  const aside = segments.flatMap((segment) => [
    ...segment.marks.filter(({type}) => type === 'link' || type === 'code').map(({value}) => value),
    ...factsOf(segment)
      .filter(({type}) => type === 'url' || type === 'email')
      .map(({shown}) => shown)
  ])
  return foldLetters(aside.join('\n'))
}

/** How often a side has a folded word. */
export function countOf(folded: string, {counts}: NameSide): number {
  return counts.get(folded) ?? 0
}
