import type {Bead} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import type {Side} from '../../model/side.js'
import {placeIn} from '../../text/places/segment-place.js'
import {isMisspelling} from '../../text/words/misspelling.js'
import {type CasedWord, capitalsOf, casedWordsOf} from './capital-words.js'
import {capitalWeights} from './name-candidates.js'
import {countOf} from './name-side.js'
import type {NameDrift, NameToken} from './name-token.js'
import type {NameView} from './name-view.js'

/*
 * Weights in nats, set by reading what they give on published pairs. A name may be spelt otherwise in
 * the other language (`Teheran`, `Tehran`); a person's is not.
 */
const weights = {
  /** The translation spells it as the reference does in other places. */
  echo: 1.8,
  /** It is next to a name that is the same on both sides: `Piet Jansen`. */
  neighbour: 1.5,
  /** It is next to a title: `Mrs Jansen`. */
  title: 1.3,
  /** The translation spells it this way in other places, too, and never as the reference does. */
  habit: -2,
  /** Misspelt names are rare. */
  prior: -1.1
} as const

/** Names of a bead that the translation has with a letter more, less or other within their stems. */
export function misspeltNames(view: NameView, bead: Bead): NameDrift[] {
  if (!bead.source.some((segment) => capitalsOf(segment).length > 0)) return []
  const own = view.sideOf(bead, 'source')
  const other = view.sideOf(bead, 'target')
  const isThere = ({folded}: CasedWord) =>
    countOf(folded, other) >= countOf(folded, own) ||
    (!other.counts.has(folded) && other.text().includes(folded))
  const names = namesOf(
    {view, bead, side: 'source'},
    (word) => !isThere(word) && !own.lexicon.idsOf.has(word.folded)
  )
  if (names.length === 0) return []
  const unlike = namesOf(
    {view, bead, side: 'target'},
    ({folded}) => !own.counts.has(folded) && !other.lexicon.idsOf.has(folded)
  )
  const taken = new Set<string>()
  return names.flatMap((name): NameDrift[] => {
    const [found, second] = unlike.filter(({word}) => isMisspelling(name.word.folded, word.folded))
    if (!found || second || taken.has(found.word.folded)) return []
    taken.add(found.word.folded)
    const [source, target] = [tokenOf(view, 'source', name), tokenOf(view, 'target', found)]
    const evidence = source.evidence + about(view, bead, {source, target})
    return [{type: 'changed', bead, source, target, evidence}]
  })
}

function about(
  view: NameView,
  bead: Bead,
  {source, target}: {readonly source: NameToken; readonly target: NameToken}
): number {
  const isEcho = view.beadsWith(source.value, 'target').length > 0
  const isHabit = !isEcho && view.beadsWith(target.value, 'target').length > 1
  const hasTitle = isAfterCommon(view, 'source', source) && isAfterCommon(view, 'target', target)
  return (
    weights.prior +
    (isEcho ? weights.echo : 0) +
    (isHabit ? weights.habit : 0) +
    (view.hasKeptNeighbour(bead, 'source', source) ? weights.neighbour : 0) +
    (hasTitle ? weights.title : 0)
  )
}

/** It directly follows a title or the like, with a capital or without: `Mrs`, `mevrouw`. */
function isAfterCommon(view: NameView, side: Side, {segment, start}: NameToken): boolean {
  return casedWordsOf(segment).some(
    ({folded, end}) =>
      /^\.?[ \u00a0]$/.test(segment.text.slice(end, start)) &&
      view.lexicons[side].common.has(folded)
  )
}

interface Name {
  readonly segment: Segment
  readonly word: CasedWord
}

/** The names of one side of a bead for which a condition holds, which is asked first. */
function namesOf(
  {view, bead, side}: {readonly view: NameView; readonly bead: Bead; readonly side: Side},
  holds: (word: CasedWord) => boolean
): Name[] {
  return bead[side].flatMap((segment) =>
    capitalsOf(segment)
      .filter((word) => holds(word) && view.isName(word, side))
      .map((word) => ({segment, word}))
  )
}

function tokenOf(view: NameView, side: Side, {segment, word}: Name): NameToken {
  const {shown, folded, start, end, capital = 'edge'} = word
  const isNamed = capital === 'edge' && view.statistics[side].named.has(folded)
  return {
    segment,
    start,
    end,
    shown,
    value: folded,
    place: placeIn(view.bitext[side], segment, start, end),
    words: [word],
    isNoun: capital === 'noun',
    isFewer: false,
    evidence: capitalWeights.source[isNamed ? 'amid' : capital]
  }
}
