/**
 * `quantifier-parity`: the translation speaks of as many as the source does.
 *
 * At least and at most, all and some, always and rarely turn a statement as a negation does. A sentence
 * counts where one side has only the one kind and the other side only its opposite; a
 * sentence that denies something never counts.
 */
import {defineRule} from '../check/define-rule.js'
import {inList, phraseText, polarityOf} from '../check/polarity.js'
import {phrasePlace, sentencePairs} from '../check/sentence-pairs.js'
import {textCauses} from '../check/text-causes.js'
import {baseLanguage} from '../text/language.js'
import type {PhraseMatch} from '../text/phrases.js'

export const quantifierParity = defineRule({
  id: 'quantifier-parity',
  summary: 'The translation speaks of as many as the source does',
  why: '“At least three” and “at most three” differ by one word, and so do “all” and “some”.',
  severity: 'warning',
  category: 'accuracy/mistranslation',
  follows: [...textCauses, 'sentence-missing', 'sentence-extra'],
  examples: [
    {
      name: 'at least on both sides',
      source: ['en', 'Bring at least three coats.'],
      target: ['nl', 'Breng minstens drie jassen mee.'],
      findings: []
    },
    {
      name: 'at least became at most',
      source: ['en', 'Bring at least three coats.'],
      target: ['nl', 'Breng hoogstens drie jassen mee.'],
      findings: ['target 1:7-1:16 Unexpected `hoogstens`, expected what says `at … least`']
    },
    {
      name: 'all became some',
      source: ['en', 'All passengers wait on the quay.'],
      target: ['de', 'Einige Fahrgäste warten am Kai.'],
      findings: ['target 1:1-1:7 Unexpected `Einige`, expected what says `All`']
    },
    {
      name: 'always became rarely',
      source: ['en', 'The ferry is always on time.'],
      target: ['fr', 'Le bateau est rarement à l’heure.'],
      findings: ['target 1:15-1:23 Unexpected `rarement`, expected what says `always`']
    },
    {
      name: 'only may be said in other ways',
      source: ['en', 'Only passengers wait here.'],
      target: ['es', 'Aquí no espera nadie más que los pasajeros.'],
      findings: []
    }
  ],
  check(bitext, report) {
    const source = polarityOf(baseLanguage(bitext.source.lang), 'quantity')
    const target = polarityOf(baseLanguage(bitext.target.lang), 'quantity')
    const deny = polarityOf(baseLanguage(bitext.source.lang), 'negation')
    const denied = polarityOf(baseLanguage(bitext.target.lang), 'negation')
    if (!source || !target || source === target) return
    for (const pair of sentencePairs(bitext).flat()) {
      const found = turned(source(pair.sourceWords), target(pair.targetWords))
      if (!found) continue
      const matches = [...(deny?.(pair.sourceWords) ?? []), ...(denied?.(pair.targetWords) ?? [])]
      if (matches.some(({list}) => list === 'negative')) continue
      const [from, to] = found
      report({
        message: `Unexpected \`${phraseText(to)}\`, expected what says \`${phraseText(from)}\``,
        side: 'target',
        place: phrasePlace(to, pair.target, bitext.target),
        counterpart: phrasePlace(from, pair.source, bitext.source),
        confidence: sure * pair.confidence,
        actual: phraseText(to),
        expected: phraseText(from),
        note: `The reference says \`${words[from.list] ?? from.list}\`, the translation \`${words[to.list] ?? to.list}\``,
        bead: pair.bead.number
      })
    }
  }
})

const sure = 0.7

/** Kinds that turn into each other only by mistake. */
const opposites: readonly (readonly [string, string])[] = [
  ['atLeast', 'atMost'],
  ['all', 'some'],
  ['all', 'few'],
  ['most', 'few']
]

const words: Readonly<Record<string, string>> = {atLeast: 'at least', atMost: 'at most'}

/** A phrase of the source and one of its opposite in the target, where neither side has the other's. */
function turned(
  source: readonly PhraseMatch[],
  target: readonly PhraseMatch[]
): readonly [PhraseMatch, PhraseMatch] | undefined {
  for (const [one, other] of [...opposites, ...opposites.map(([a, b]) => [b, a] as const)]) {
    const [from] = inList(source, one)
    const [to] = inList(target, other)
    const isBoth = inList(source, other).length > 0 || inList(target, one).length > 0
    const others = [...source, ...target].filter(
      ({list}) => list !== one && list !== other && list !== 'none'
    )
    if (from && to && !isBoth && others.length === 0) return [from, to]
  }
  return undefined
}
