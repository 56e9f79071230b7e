/**
 * `modality-parity`: the translation binds its reader as the source does.
 *
 * What must be done, should be done and may be done are three things. A sentence counts where all of
 * its modal words are of one kind, those of the other side all of another, and neither side denies
 * anything. What must not or may not be done is one thing, what need not be done another. Words that may be either (`soll`) never count; in texts that write `MUST` and `SHOULD` in capitals, only these do.
 */
import {defineRule} from '../check/define-rule.js'
import {denials, inList, phraseText, polarityOf} from '../check/sentences/polarity.js'
import {phrasePlace, type SentencePair, sentencePairs} from '../check/sentences/sentence-pairs.js'
import {baseLanguage} from '../text/language.js'
import type {PhraseFinder, PhraseMatch} from '../text/phrases.js'

export const modalityParity = defineRule({
  id: 'modality-parity',
  summary: 'The translation says must, should or may where the source does',
  why: 'A duty that became advice, or a permission that became a duty, changes what readers have to do.',
  severity: 'warning',
  category: 'accuracy/mistranslation',
  examples: [
    {
      name: 'a duty on both sides',
      source: ['en', 'Dogs must stay on the upper deck.'],
      target: ['nl', 'Honden moeten op het bovendek blijven.'],
      findings: []
    },
    {
      name: 'a duty became a permission',
      source: ['en', 'Dogs must stay on the upper deck.'],
      target: ['nl', 'Honden mogen op het bovendek blijven.'],
      findings: ['target 1:8-1:13 Unexpected `mogen`, expected a translation of `must`']
    },
    {
      name: 'a duty became advice',
      source: ['en', 'Passengers MUST show a ticket.'],
      target: ['fr', 'Les passagers DEVRAIENT montrer un billet.'],
      findings: ['target 1:15-1:24 Unexpected `DEVRAIENT`, expected a translation of `MUST`']
    },
    {
      name: 'a permission became a duty',
      source: ['en', 'Passengers may wait on deck.'],
      target: ['de', 'Fahrgäste müssen an Deck warten.'],
      findings: ['target 1:11-1:17 Unexpected `müssen`, expected a translation of `may`']
    },
    {
      name: 'may not and must not are one',
      source: ['en', 'Dogs must not enter the cabin.'],
      target: ['de', 'Hunde dürfen die Kabine nicht betreten.'],
      findings: []
    },
    {
      name: 'what need not be done became forbidden',
      source: ['en', 'Children do not have to pay.'],
      target: ['nl', 'Kinderen mogen niet betalen.'],
      findings: [
        'target 1:10-1:20 Unexpected `mogen niet`, expected a translation of `not have to`'
      ]
    },
    {
      name: 'advice may be worded as a permission',
      source: ['en', 'Passengers should bring a coat.'],
      target: ['es', 'Los pasajeros pueden traer un abrigo.'],
      findings: []
    }
  ],
  check(bitext, report) {
    const source = polarityOf(baseLanguage(bitext.source.lang), 'modality')
    const target = polarityOf(baseLanguage(bitext.target.lang), 'modality')
    if (!source || !target || source === target) return
    const denies = {
      source: polarityOf(baseLanguage(bitext.source.lang), 'negation'),
      target: polarityOf(baseLanguage(bitext.target.lang), 'negation')
    }
    for (const pair of sentencePairs(bitext).flat()) {
      const said = [source(pair.sourceWords), target(pair.targetWords)] as const
      if (said[0].length === 0 || said[1].length === 0) continue
      const [from, to] = [
        deniedIn(said[0]) ?? bindingOf(said[0]),
        deniedIn(said[1]) ?? bindingOf(said[1])
      ]
      if (!from || !to || from.kind === to.kind || isNear(from, to)) continue
      if (isDenying(from) !== isDenying(to) || (!isDenying(from) && isDenied(pair, denies)))
        continue
      report({
        message: `Unexpected \`${phraseText(to.word)}\`, expected a translation of \`${phraseText(from.word)}\``,
        side: 'target',
        place: phrasePlace(to.word, pair.target, bitext.target),
        counterpart: phrasePlace(from.word, pair.source, bitext.source),
        evidence: from.isShouted ? shouted : spoken,
        actual: phraseText(to.word),
        expected: phraseText(from.word),
        note: `The reference says \`${kinds[from.kind]}\`, the translation \`${kinds[to.kind]}\``,
        bead: pair
      })
    }
  }
})

/** How sure a change of kind is: of words in capitals, which are chosen with care, and of others. */
const shouted = 0.9
const spoken = 0.7

const kinds = {
  must: 'must',
  should: 'should',
  may: 'may',
  mustNot: 'must not',
  needNot: 'need not'
} as const

interface Binding {
  readonly kind: keyof typeof kinds
  readonly word: PhraseMatch
  readonly isShouted: boolean
}

/** The one kind of all modal words; nothing where there are several, or words that may be either. */
function bindingOf(matches: readonly PhraseMatch[]): Binding | undefined {
  const loud = matches.filter(({words}) => words.every(isLoud))
  const heard = loud.length > 0 ? loud : matches
  const [word] = heard
  const kind = (['must', 'should', 'may'] as const).find((one) => inList(heard, one).length > 0)
  const isOne = kind !== undefined && inList(heard, kind).length === heard.length
  return word && isOne ? {kind, word, isShouted: loud.length > 0} : undefined
}

/** What forbids, or frees from a duty, where it is the only such phrase. */
function deniedIn(matches: readonly PhraseMatch[]): Binding | undefined {
  const [forbids, frees] = [inList(matches, 'mustNot'), inList(matches, 'needNot')]
  const [word, second] = [...forbids, ...frees]
  if (!word || second) return undefined
  return {kind: forbids.length > 0 ? 'mustNot' : 'needNot', word, isShouted: false}
}

function isDenying({kind}: Binding): boolean {
  return kind === 'mustNot' || kind === 'needNot'
}

function isLoud({shown, text}: {readonly shown: string; readonly text: string}): boolean {
  return shown.length > 1 && shown === shown.toUpperCase() && shown !== text
}

/**
 * Advice is rendered as a duty or a permission, a permission as advice, and it reads well; only words
 * in capitals were chosen with care.
 */
function isNear(from: Binding, to: Binding): boolean {
  if (from.isShouted && to.isShouted) return false
  return from.kind === 'should' || (from.kind === 'may' && to.kind === 'should')
}

function isDenied(
  {sourceWords, targetWords}: SentencePair,
  denies: {readonly source: PhraseFinder | undefined; readonly target: PhraseFinder | undefined}
): boolean {
  const matches = [...(denies.source?.(sourceWords) ?? []), ...(denies.target?.(targetWords) ?? [])]
  return denials(matches).length > 0 || inList(matches, 'loose').length > 0
}
