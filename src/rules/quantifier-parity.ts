/**
 * `quantifier-parity`: the translation speaks of as many as the source does.
 *
 * At least and at most, all and some, always and rarely turn a statement as a negation does. A sentence
 * counts where one side has only the one kind and the other side only its opposite; where one side
 * bounds a number that the other leaves as it is; or where one side says `only` and the other has no
 * word that could stand for it. A sentence that denies something never counts.
 */
import {defineRule} from '../check/define-rule.js'
import type {Report} from '../check/report.js'
import {denials, inList, phraseText, polarityOf} from '../check/sentences/polarity.js'
import {phrasePlace, type SentencePair, sentencePairs} from '../check/sentences/sentence-pairs.js'
import type {Bitext} from '../model/bead.js'
import {baseLanguage} from '../text/language.js'
import type {PhraseMatch} from '../text/phrases.js'
import {placeIn} from '../text/places/segment-place.js'
import type {Word} from '../text/words/words.js'
import {lostBound, turnedBound} from './quantifier-parity/lost-bounds.js'

export const quantifierParity = defineRule({
  id: 'quantifier-parity',
  summary: 'The translation says all, some, at least or at most where the source does',
  why: '“At least three” and “at most three” differ by one word, and so do “all” and “some”.',
  severity: 'warning',
  category: 'accuracy/mistranslation',
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
      findings: ['target 1:7-1:16 Unexpected `hoogstens`, expected a translation of `at least`']
    },
    {
      name: 'one of two bounds was reversed',
      source: ['en', 'Bring at least three coats and at most five.'],
      target: ['nl', 'Breng hoogstens drie jassen mee en hoogstens vijf.'],
      findings: ['target 1:7-1:16 Unexpected `hoogstens`, expected a translation of `at least`']
    },
    {
      name: 'all became some',
      source: ['en', 'All passengers wait on the quay.'],
      target: ['de', 'Einige Fahrgäste warten am Kai.'],
      findings: ['target 1:1-1:7 Unexpected `Einige`, expected a translation of `All`']
    },
    {
      name: 'always became rarely',
      source: ['en', 'The ferry is always on time.'],
      target: ['fr', 'Le bateau est rarement à l’heure.'],
      findings: ['target 1:15-1:23 Unexpected `rarement`, expected a translation of `always`']
    },
    {
      name: 'at least was lost',
      source: ['en', 'Bring at least three coats.'],
      target: ['es', 'Traiga tres abrigos.'],
      findings: ['target 1:8-1:12 Unexpected `tres`, expected a translation of `at least three`']
    },
    {
      name: 'at most was added',
      source: ['en', 'The boat takes twelve people.'],
      target: ['de', 'Das Boot nimmt höchstens zwölf Personen mit.'],
      findings: [
        'target 1:16-1:31 Unexpected `höchstens zwölf`, expected a translation of `twelve`'
      ]
    },
    {
      name: 'a bound may be said in other ways',
      source: ['en', 'The boat takes at most twelve people.'],
      target: ['fr', 'Le bateau prend jusqu’à douze personnes.'],
      findings: []
    },
    {
      name: 'only was lost',
      source: ['en', 'Dogs are allowed only on the upper deck.'],
      target: ['nl', 'Honden zijn op het bovendek toegestaan.'],
      findings: ['target 1:1-1:40 Missing translation of `only`']
    },
    {
      name: 'only was added',
      source: ['en', 'The ferry takes cars.'],
      target: ['de', 'Die Fähre nimmt nur Autos mit.'],
      findings: ['target 1:17-1:20 Unexpected `nur`, which the reference does not say']
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
      const said = {source: source(pair.sourceWords), target: target(pair.targetWords)}
      if (said.source.length + said.target.length === 0) continue
      const matches = [...(deny?.(pair.sourceWords) ?? []), ...(denied?.(pair.targetWords) ?? [])]
      if (denials(matches).length + inList(matches, 'loose').length > 0) continue
      const found = turnedReport(pair, said, bitext) ?? lostReport(pair, said, bitext)
      if (found) report({...found, side: 'target', bead: pair})
    }
  }
})

/** How sure it is that a quantity is another, that a bound is lost, that `only` is lost or added. */
const sure = {turned: 0.7, bound: 0.6, only: 0.5, added: 0.35}

/** What both sides say of quantities. */
interface Said {
  readonly source: readonly PhraseMatch[]
  readonly target: readonly PhraseMatch[]
}

type Found = Omit<Report, 'side' | 'bead'>

/** Kinds that turn into each other only by mistake. */
const opposites: readonly (readonly [string, string])[] = [
  ['atLeast', 'atMost'],
  ['all', 'some'],
  ['all', 'few'],
  ['most', 'few']
]

const words: Readonly<Record<string, string>> = {atLeast: 'at least', atMost: 'at most'}

/** Lists that say nothing by themselves. */
const silent: ReadonlySet<string> = new Set(['none', 'onlyLike', 'boundLike'])

function turnedReport(pair: SentencePair, said: Said, bitext: Bitext): Found | undefined {
  const found =
    turned(said) ??
    turnedBound(
      {sentences: pair.source, matches: said.source},
      {sentences: pair.target, matches: said.target}
    )
  if (!found) return undefined
  const [from, to] = found
  return {
    message: `Unexpected \`${phraseText(to)}\`, expected a translation of \`${phraseText(from)}\``,
    place: phrasePlace(to, pair.target, bitext.target),
    counterpart: phrasePlace(from, pair.source, bitext.source),
    evidence: sure.turned,
    actual: phraseText(to),
    expected: phraseText(from),
    note: `The reference says \`${words[from.list] ?? from.list}\`, the translation \`${words[to.list] ?? to.list}\``
  }
}

/** A phrase of the source and one of its opposite in the target, where neither side has the other's. */
function turned({source, target}: Said): readonly [PhraseMatch, PhraseMatch] | undefined {
  if (source.length === 0 || target.length === 0) return undefined
  for (const [one, other] of [...opposites, ...opposites.map(([a, b]) => [b, a] as const)]) {
    const [from] = inList(source, one)
    const [to] = inList(target, other)
    const isBoth = inList(source, other).length > 0 || inList(target, one).length > 0
    const others = [...source, ...target].filter(
      ({list}) => list !== one && list !== other && !silent.has(list)
    )
    if (from && to && !isBoth && others.length === 0) return [from, to]
  }
  return undefined
}

/** A bound or an `only` that one side has and nothing on the other could stand for. */
function lostReport(pair: SentencePair, said: Said, bitext: Bitext): Found | undefined {
  if (hasKept(said.source, pair.targetWords) || hasKept(said.target, pair.sourceWords)) return
  const source = {sentences: pair.source, matches: said.source}
  const target = {sentences: pair.target, matches: said.target}
  const lost = lostBound(source, target)
  const bound = lost ?? lostBound(target, source)?.toReversed()
  const [from, to] = bound ?? []
  if (from && to) {
    return {
      message: `Unexpected \`${to.shown}\`, expected a translation of \`${from.shown}\``,
      place: placeIn(bitext.target, to.home.segment, to.start, to.end),
      counterpart: placeIn(bitext.source, from.home.segment, from.start, from.end),
      evidence: sure.bound,
      actual: to.shown,
      expected: from.shown,
      note: `Only the ${lost ? 'reference' : 'translation'} says that it can be ${inList(lost ? said.source : said.target, 'atLeast').length > 0 ? 'more' : 'less'}`
    }
  }
  return onlyReport(pair, said, bitext)
}

/** The other side has the very words of a phrase: it was left in its language, or is a name. */
function hasKept(matches: readonly PhraseMatch[], other: readonly Word[]): boolean {
  if (matches.length === 0) return false
  const there = new Set(other.map(({text}) => text))
  return matches.some(
    ({list, words}) => !silent.has(list) && words.every(({text}) => there.has(text))
  )
}

/** Lists of which any may stand for `only`; `alleen maar` and the like look like none. */
const likeOnly: ReadonlySet<string> = new Set(['only', 'onlyLike', 'none'])

function onlyReport(pair: SentencePair, said: Said, bitext: Bitext): Found | undefined {
  const [from, to] = [inList(said.source, 'only')[0], inList(said.target, 'only')[0]]
  const isLike = (matches: readonly PhraseMatch[]) => matches.some(({list}) => likeOnly.has(list))
  const [source, target] = [pair.source[0], pair.target[0]]
  if (!source || !target) return undefined
  if (from && !isLike(said.target)) {
    return {
      message: `Missing translation of \`${phraseText(from)}\``,
      place: target.sentence.place,
      counterpart: phrasePlace(from, pair.source, bitext.source),
      evidence: sure.only,
      expected: phraseText(from)
    }
  }
  if (to && !isLike(said.source)) {
    return {
      message: `Unexpected \`${phraseText(to)}\`, which the reference does not say`,
      place: phrasePlace(to, pair.target, bitext.target),
      counterpart: source.sentence.place,
      evidence: sure.added,
      actual: phraseText(to)
    }
  }
  return undefined
}
