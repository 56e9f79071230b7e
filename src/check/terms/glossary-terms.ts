import type {Bitext} from '../../model/bead.js'
import type {Glossary, GlossaryEntry, TermRendering} from '../../model/glossary.js'
import {baseLanguage} from '../../text/language.js'
import {readOnceFor} from '../../text/read-once.js'
import {stemOf} from '../../text/words/stem.js'
import {
  compoundRuns,
  hasSeparated,
  type TermPattern,
  termPattern,
  termRuns,
  type WordRun
} from '../../text/words/term-pattern.js'
import type {Word} from '../../text/words/words.js'
import {type SentencePair, sentencePairs} from '../sentences/sentence-pairs.js'

/** A rendering that a glossary has, with how it is looked for. */
export interface WantedRendering extends TermRendering {
  readonly pattern: TermPattern
}

/** An entry of a glossary that the source of a pair of sentences has. */
export interface TermUse {
  readonly pair: SentencePair
  /** The words of the source that make up the term. */
  readonly words: readonly Word[]
  readonly allowed: readonly WantedRendering[]
  readonly forbidden: readonly WantedRendering[]
  /** All words that the target has for the bead. */
  readonly beadWords: readonly Word[]
}

interface SourceTerm {
  readonly pattern: TermPattern
  readonly entry: GlossaryEntry
}

/**
 * Where the source of a bitext contains a term of a glossary. Of overlapping terms only the longest
 * counts, and entries with the same source term are merged.
 */
export function termUses(bitext: Bitext, glossary: Glossary): readonly TermUse[] {
  const base = {
    source: baseLanguage(bitext.source.lang),
    target: baseLanguage(bitext.target.lang)
  }
  const byStem = indexOf(glossary, base.source)
  return sentencePairs(bitext).flatMap((pairs) => {
    const beadWords = pairs.flatMap(({targetWords}) => targetWords)
    if (beadWords.length === 0) return []
    return pairs.flatMap((pair) =>
      longest(findTerms(pair.sourceWords, byStem, base.source)).map(({run, entry}) => ({
        pair,
        words: pair.sourceWords.slice(run.start, run.end),
        beadWords,
        ...renderingsOf(entry, base.target)
      }))
    )
  })
}

type TermIndex = ReadonlyMap<string, readonly SourceTerm[]>

/** The source terms by the stem of their first word; made once for each glossary and language. */
const indexOf = readOnceFor(({entries}: Glossary, base: string): TermIndex => {
  const index = new Map<string, SourceTerm[]>()
  for (const entry of entries) {
    for (const text of entry.source) {
      const pattern = termPattern(text, base, entry)
      if (!pattern) continue
      const first = pattern.stems[0] ?? ''
      index.set(first, [...(index.get(first) ?? []), {pattern, entry}])
    }
  }
  return index
})

interface Found {
  readonly run: WordRun
  readonly entry: GlossaryEntry
}

function findTerms(words: readonly Word[], index: TermIndex, base: string): readonly Found[] {
  return words.flatMap(({text}, start) =>
    (index.get(stemOf(text, base)) ?? []).flatMap(({pattern, entry}) => {
      const length = pattern.stems.length
      const [run] = termRuns(words.slice(start, start + length), pattern)
      return run ? [{run: {start, end: start + length}, entry}] : []
    })
  )
}

function longest(found: readonly Found[]): readonly Found[] {
  const length = ({run}: Found) => run.end - run.start
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.run.start < one.run.end &&
          one.run.start < other.run.end &&
          length(other) > length(one)
      )
  )
}

function renderingsOf(
  {target, caseSensitive}: GlossaryEntry,
  base: string
): Pick<TermUse, 'allowed' | 'forbidden'> {
  const wanted = target.flatMap((rendering) => {
    const sensitive = caseSensitive ?? rendering.caseSensitive
    const pattern = termPattern(rendering.text, base, sensitive ? {caseSensitive: true} : {})
    return pattern ? [{...rendering, pattern}] : []
  })
  const rank = ({status}: TermRendering) => (status === 'preferred' ? 0 : 1)
  return {
    allowed: wanted.filter(({status}) => status !== 'forbidden').sort((a, b) => rank(a) - rank(b)),
    forbidden: wanted.filter(({status}) => status === 'forbidden')
  }
}

/** Whether a rendering appears among words in any form: inflected, in a compound, or separated. */
export function stands({pattern}: WantedRendering, words: readonly Word[]): boolean {
  return (
    termRuns(words, pattern).length > 0 ||
    compoundRuns(words, pattern).length > 0 ||
    hasSeparated(words, pattern)
  )
}
