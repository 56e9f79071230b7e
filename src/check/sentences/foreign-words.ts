import type {Bead, Bitext} from '../../model/bead.js'
import {baseLanguage} from '../../text/language.js'
import {countTelling, isTelling} from '../../text/language-votes.js'
import {languageData} from '../../text/languages/index.js'
import {readOnce, readOnceFor} from '../../text/read-once.js'
import {type Word, wordsOf} from '../../text/words/words.js'

/**
 * Evidence, in nats, that source words in the target were left untranslated rather than belong
 * there. Fitted by hand on half-translated pages.
 */
const functionWord = 2.2
const plainWord = 0.75
const borrowedWord = -0.4
/** Where every noun has a capital, as in German, names and nouns cannot be distinguished. */
const noun = 0.4
const targetWord = -1.5
/** More function words of the target than of the source: the reference itself was in that language. */
const ownText = -10

/**
 * Distinguishes words that were left untranslated from names, loan words and terms of the target.
 */
export interface ForeignWords {
  /** Evidence that these words are of the source language, in nats; 0 says nothing. */
  readonly evidence: (words: readonly Word[]) => number
}

/**
 * Learns from a bitext what its translation has borrowed: words that the target uses in translated
 * text are less likely to be left over. Learnt once for all rules.
 */
export function foreignWords(bitext: Bitext, sameWords: readonly string[]): ForeignWords {
  return learnt(bitext, sameWords.join('\n'))
}

const learnt = readOnceFor((bitext: Bitext, same: string) => learn(bitext, same.split('\n')))

function learn(bitext: Bitext, sameWords: readonly string[]): ForeignWords {
  const source = baseLanguage(bitext.source.lang)
  const target = baseLanguage(bitext.target.lang)
  const same = new Set(sameWords.flatMap((name) => name.toLowerCase().split(/\s+/)))
  const borrowed = borrowedWords(bitext)
  const evidenceOf = (word: Word, index: number): number => {
    if (same.has(word.text) || word.text.length < 2) return 0
    if (isTelling(word.text, source, target)) return functionWord
    if (isTelling(word.text, target, source)) return targetWord
    if (borrowed.has(word.text)) return borrowedWord
    if (index === 0 || word.shown[0] === word.text[0]) return plainWord
    return languageData(source)?.names?.capitalNouns ? noun : 0
  }
  return {
    evidence: (words) => {
      const left = countTelling(words, source, target)
      const translated = countTelling(words, target, source)
      if (translated > left) return ownText
      return words.reduce((sum, word, index) => sum + evidenceOf(word, index), 0)
    }
  }
}

/** The words in the source of a bead, in lower case. */
export const sourceWordsOf: (bead: Bead) => ReadonlySet<string> = readOnce(({source}: Bead) => {
  const texts = new Set<string>()
  for (const segment of source) for (const {text} of wordsOf(segment)) texts.add(text)
  return texts
})

/** Words in target segments that share less than half of their words with their source. */
function borrowedWords({beads}: Bitext): ReadonlySet<string> {
  const borrowed = new Set<string>()
  for (const bead of beads) {
    if (bead.source.length === 0) continue
    const known = sourceWordsOf(bead)
    for (const segment of bead.target) {
      const words = wordsOf(segment)
      const shared = words.filter(({text}) => known.has(text)).length
      if (shared * 2 < words.length) for (const {text} of words) borrowed.add(text)
    }
  }
  return borrowed
}
