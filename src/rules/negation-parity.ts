/**
 * `negation-parity`: the translation negates what the source negates, and nothing else.
 *
 * Negative words are counted sentence by sentence. Words that may be expressed without a negation
 * (`not only`, `or not`) and words that negate without one (`unless`, `lack`, `un-`) may make up
 * for a difference. If the next sentence makes up for it, the text is only split differently. Where
 * nothing else negates, words that reverse a condition (`unless`, `without`) are compared with
 * those that keep it (`if`, `with`).
 */
import {defineRule} from '../check/define-rule.js'
import type {Report} from '../check/report.js'
import {denials, inList, phraseText, polarityOf} from '../check/sentences/polarity.js'
import {
  hasWord,
  type PlacedSentence,
  phrasePlace,
  type SentencePair,
  sentencePairs
} from '../check/sentences/sentence-pairs.js'
import type {Bitext} from '../model/bead.js'
import {baseLanguage} from '../text/language.js'
import type {PhraseFinder, PhraseMatch} from '../text/phrases.js'
import type {Word} from '../text/words/words.js'
import {type Conditioned, turnedCondition} from './negation-parity/turned-condition.js'

export const negationParity = defineRule({
  id: 'negation-parity',
  summary: 'The translation negates what the source negates, and nothing else',
  why: 'A lost “not” reverses a statement, and the translation still reads well.',
  severity: 'warning',
  category: 'accuracy/mistranslation',
  examples: [
    {
      name: 'negated on both sides',
      source: ['en', 'The ferry does not leave before six.'],
      target: ['nl', 'De veerboot vertrekt niet voor zes uur.'],
      findings: []
    },
    {
      name: 'the negation was lost',
      source: ['en', 'The ferry does not wait for those who are late.'],
      target: ['nl', 'De veerboot wacht op wie te laat is.'],
      findings: ['target 1:1-1:37 Missing negation `not`']
    },
    {
      name: 'a negation was added',
      source: ['en', 'Dogs are welcome on the upper deck.'],
      target: ['de', 'Hunde sind auf dem Oberdeck nicht willkommen.'],
      findings: ['target 1:29-1:34 Unexpected negation `nicht`']
    },
    {
      name: 'unless and an adjective with a prefix negate, too',
      source: ['en', 'It does not sail unless the sea is calm. That is not possible today.'],
      target: ['nl', 'Hij vaart alleen als de zee kalm is. Dat is vandaag onmogelijk.'],
      findings: []
    },
    {
      name: 'a condition was reversed',
      source: ['en', 'The ferry sails unless there is a storm.'],
      target: ['nl', 'De veerboot vaart als er storm is.'],
      findings: ['target 1:19-1:22 Unexpected `als`, expected a translation of `unless`']
    },
    {
      name: 'without became with',
      source: ['en', 'You may board without a ticket.'],
      target: ['de', 'Sie dürfen mit einer Fahrkarte an Bord.'],
      findings: ['target 1:12-1:15 Unexpected `mit`, expected a translation of `without`']
    },
    {
      name: 'what is forbidden became allowed',
      source: ['en', 'Smoking is prohibited on deck.'],
      target: ['es', 'Fumar está permitido en cubierta.'],
      findings: ['target 1:12-1:21 Unexpected `permitido`, expected a translation of `prohibited`']
    },
    {
      name: 'not only may be rendered without a negation',
      source: ['en', 'The ferry carries not only people but also cars.'],
      target: ['fr', 'Le bateau transporte des personnes et aussi des voitures.'],
      findings: []
    },
    {
      name: 'two words that negate once',
      source: ['en', 'She has never seen the sea.'],
      target: ['fr', 'Elle n’a jamais vu la mer.'],
      findings: []
    },
    {
      name: 'the negation that “not … either” continues was lost',
      source: ['en', 'No pets are allowed on board, including those that travel in a basket.'],
      target: ['de', 'Haustiere sind an Bord erlaubt. Auch nicht die, die im Korb reisen.'],
      findings: ['target 1:1-1:32 Missing negation `No`']
    },
    {
      name: 'an answer that opens the sentence denies nothing in it',
      source: ['en', 'No, the ferry leaves at six.'],
      target: ['nl', 'De veerboot vertrekt toch om zes uur.'],
      findings: []
    },
    {
      name: 'the next sentence denies instead',
      source: ['en', 'The ferry does not leave before six. By then everyone is awake.'],
      target: ['nl', 'De veerboot wacht tot zes uur. Dan slaapt niemand meer.'],
      findings: []
    },
    {
      name: 'a Spanish no was lost',
      source: ['en', 'There is no ferry on Sundays.'],
      target: ['es', 'Hay transbordador los domingos.'],
      findings: ['target 1:1-1:32 Missing negation `no`']
    }
  ],
  check(bitext, report) {
    const source = polarityOf(baseLanguage(bitext.source.lang), 'negation')
    const target = polarityOf(baseLanguage(bitext.target.lang), 'negation')
    if (!source || !target || source === target) return
    for (const pairs of sentencePairs(bitext)) {
      const translated = pairs.filter((pair) => !isLeft(pair))
      for (const counted of withoutShifts(translated.map((pair) => count(pair, source, target)))) {
        const found = reportOf(counted, bitext)
        if (found) report(found)
      }
      for (const pair of translated) {
        const found = conditionReport(pair, bitext)
        if (found) report(found)
      }
    }
  }
})

/** `unless` that has become `if`, `without` that has become `with`, and the other way round. */
function conditionReport(pair: SentencePair, bitext: Bitext): Report | undefined {
  const [from, to] =
    turnedCondition(
      conditioned(bitext.source.lang, pair.sourceWords),
      conditioned(bitext.target.lang, pair.targetWords)
    ) ?? []
  if (!from || !to) return undefined
  return {
    message: `Unexpected \`${phraseText(to)}\`, expected a translation of \`${phraseText(from)}\``,
    side: 'target',
    place: phrasePlace(to, pair.target, bitext.target),
    counterpart: phrasePlace(from, pair.source, bitext.source),
    evidence: turnedRound,
    actual: phraseText(to),
    expected: phraseText(from),
    note: 'Only one of the two is a negation, and neither sentence has another',
    bead: pair
  }
}

function conditioned(lang: string, words: readonly Word[]): Conditioned {
  const base = baseLanguage(lang)
  return {
    conditions: polarityOf(base, 'condition')?.(words) ?? [],
    denials: polarityOf(base, 'negation')?.(words) ?? [],
    wordCount: words.length
  }
}

/** Both sides are one text: neither was translated. */
function isLeft({source, target}: SentencePair): boolean {
  return source.length > 0 && source[0]?.sentence.text === target[0]?.sentence.text
}

interface Counted {
  readonly pair: SentencePair
  readonly source: readonly PhraseMatch[]
  readonly target: readonly PhraseMatch[]
  /** Negations that the source has more than the target can make up for; negative the other way. */
  readonly excess: number
}

function count(pair: SentencePair, source: PhraseFinder, target: PhraseFinder): Counted {
  const [from, to] = [source(pair.sourceWords), target(pair.targetWords)]
  if (from.length + to.length === 0) return {pair, source: from, target: to, excess: 0}
  const rendered = new Set(denials(to).flatMap(({words}) => words))
  const there = new Set(
    pair.targetWords.filter((word) => !rendered.has(word)).map(({text}) => text)
  )
  const here = denials(from).filter((match) => isSaid(match, pair.source))
  const found = denials(to).filter((match) => !isAnswer(match, pair.target))
  const turning = found.filter((match) => turnsAlone(match, found, pair.target))
  const missing =
    here.filter((match) => !isKept(match, there)).length - turning.length - makeUp(to, from)
  const said = found.filter((match) => isSaid(match, pair.target))
  const added = from.some(({list}) => list !== 'none') ? 0 : said.length
  return {pair, source: here, target: said, excess: missing > 0 ? missing : -added}
}

/** False for `not … either` in a sentence after one that denies nothing: what it repeats was lost. */
function turnsAlone(
  match: PhraseMatch,
  all: readonly PhraseMatch[],
  sentences: readonly PlacedSentence[]
): boolean {
  const home = homeOf(match, sentences)
  const before = home ? sentences[sentences.indexOf(home) - 1] : undefined
  return (
    match.list !== 'again' || !before || all.some((other) => homeOf(other, sentences) === before)
  )
}

/** How many negations a side can make up for by other means, past those that it renders. */
function makeUp(side: readonly PhraseMatch[], other: readonly PhraseMatch[]): number {
  const more = (list: string) => Math.max(0, inList(side, list).length - inList(other, list).length)
  return inList(side, 'loose').length + more('without') + more('implied')
}

/** It is not an answer, not part of a name (`no-response`), and not quoted (`“NOT”`). */
function isSaid(match: PhraseMatch, sentences: readonly PlacedSentence[]): boolean {
  const [first, last] = [match.words[0], match.words.at(-1)]
  const home = homeOf(match, sentences)
  if (!first || !last || !home) return true
  const {text} = home.segment
  const [before, after] = [text.slice(0, first.start), text.slice(last.end, last.end + 1)]
  if (isAnswer(match, sentences)) return false
  return !/(?:["“„«‘-]|(?<!\p{L})')$/u.test(before) && !/["”“»-]/.test(after)
}

/** A sentence opens with it and goes on to say what: `No, …`. */
function isAnswer(match: PhraseMatch, sentences: readonly PlacedSentence[]): boolean {
  const home = homeOf(match, sentences)
  const [first] = match.words
  if (!home || !first || first.start !== home.sentence.start) return false
  return /^[,.!]/.test(home.segment.text.slice(first.end))
}

function homeOf(
  {words}: PhraseMatch,
  sentences: readonly PlacedSentence[]
): PlacedSentence | undefined {
  const [first] = words
  return first && sentences.find((one) => hasWord(one, first))
}

/** The translation has the very word: the source quotes it, or the translation left it. */
function isKept({words}: PhraseMatch, there: ReadonlySet<string>): boolean {
  return words.every(({text}) => there.has(text))
}

/** Drops what a neighbour has in its stead. */
function withoutShifts(all: readonly Counted[]): readonly Counted[] {
  return all.filter(
    ({excess}, index) =>
      excess !== 0 &&
      [all[index - 1], all[index + 1]].every((next) => !next || next.excess * excess >= 0)
  )
}

/** How sure it is that a sentence was turned, where one side denies nothing and where it denies less. */
const denied = 0.85
const deniedLess = 0.6
/** A negation that was added is more often another way to say the same. */
const added = 0.75
/** A condition may be turned round along with what it says: `unless it is rough`, `if it is calm`. */
const turnedRound = 0.5

function reportOf({pair, source, target, excess}: Counted, bitext: Bitext): Report | undefined {
  const [from, to] = [pair.source[0], pair.target[0]]
  if (!from || !to || excess === 0) return undefined
  const [more, fewer] = excess > 0 ? [source, target] : [target, source]
  const word = more[0]
  if (!word) return undefined
  const sure = (fewer.length === 0 ? denied : deniedLess) * (excess > 0 ? 1 : added)
  const common = {
    side: 'target',
    evidence: sure,
    bead: pair
  } as const
  const shown = phraseText(word)
  if (excess > 0) {
    return {
      ...common,
      message: `Missing negation \`${shown}\``,
      place: to.sentence.place,
      counterpart: phrasePlace(word, pair.source, bitext.source),
      expected: more.map(phraseText).join(', '),
      actual: fewer.map(phraseText).join(', '),
      note: noteOf(more, fewer, 'reference')
    }
  }
  return {
    ...common,
    message: `Unexpected negation \`${shown}\``,
    place: phrasePlace(word, pair.target, bitext.target),
    counterpart: from.sentence.place,
    actual: more.map(phraseText).join(', '),
    expected: fewer.map(phraseText).join(', '),
    note: noteOf(more, fewer, 'translation')
  }
}

function noteOf(
  more: readonly PhraseMatch[],
  fewer: readonly PhraseMatch[],
  side: 'reference' | 'translation'
): string {
  const words = (matches: readonly PhraseMatch[]) =>
    matches.map((match) => `\`${phraseText(match)}\``).join(', ')
  const other = side === 'reference' ? 'translation' : 'reference'
  return fewer.length === 0
    ? `The ${side} has ${words(more)}, and the ${other} has no negation`
    : `The ${side} has ${words(more)}, and the ${other} has only ${words(fewer)}`
}
