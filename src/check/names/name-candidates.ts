import type {Bead} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import {otherSide, type Side} from '../../model/side.js'
import {placeIn} from '../../text/places/segment-place.js'
import {foldLetters} from '../../text/words/fold-letters.js'
import {type CasedWord, capitalsOf, casedWordsOf} from './capital-words.js'
import {isKin, survives} from './name-kinship.js'
import {countOf} from './name-side.js'
import {isBeside, type NameToken} from './name-token.js'
import {isShouted, type NameView} from './name-view.js'

/*
 * Weights in nats, set by reading what they give on published pairs: what a capital says, of a name
 * that may be missed and of one that may stand in for it, and what the rest of the two documents says.
 */
export const capitalWeights = {
  source: {marked: 2.2, amid: 0.6, edge: -1, noun: -1.5},
  target: {marked: 1.5, amid: 1.2, edge: -9, noun: -0.3}
} as const
const weights = {
  /** It appears elsewhere in the other document, possibly as code or in an address. */
  echo: 1.2,
  /** The name next to it is the same on both sides. */
  neighbour: 1.2,
  /** The same word in small letters elsewhere in its document. */
  small: -2.5,
  /** Some of it is there, only less often. */
  fewer: -0.7,
  /** Several words, which more often describe than name. */
  phrase: -1
} as const

/**
 * A name may appear in small letters that often on both sides, as the command or package it also
 * is.
 */
const mostAsCommand = 3

interface Found {
  readonly segment: Segment
  readonly isFewer: boolean
  readonly word: CasedWord
  readonly isNoun: boolean
  readonly evidence: number
}

/** The names of one side of a bead that the other lacks or has less often. */
export function unmatchedNames(view: NameView, bead: Bead, side: Side): NameToken[] {
  const at = {view, bead, side}
  return grouped(at, unmatchedWords(at))
}

/** One side of a bead. */
interface Spot {
  readonly view: NameView
  readonly bead: Bead
  readonly side: Side
}

function unmatchedWords(at: Spot): Found[] {
  const {view, bead, side} = at
  return bead[side].flatMap((segment) =>
    capitalsOf(segment).flatMap((word): Found[] => {
      if (isAsOften(at, word)) return []
      if (!view.isName(word, side) || isInShout(segment, word)) return []
      const capital = capitalIn(at, segment, word)
      if (capital === undefined) return []
      const isNoun = capital !== 'marked' && view.lexicons[side].capitalNouns
      const own = view.sideOf(bead, side)
      const isThere = survives(word, own, view.sideOf(bead, otherSide(side)))
      if (isThere) {
        if (side === 'target') return []
        if (surplus(at, word) <= 0) return []
      }
      const evidence =
        capitalWeights[side][capital] + habit(at, word) + (isThere ? weights.fewer : 0)
      return [{segment, word, evidence, isFewer: isThere, isNoun}]
    })
  )
}

/**
 * The other side has the very word: a target word once is enough, a source word has to be there as
 * often. True of most names, and quickly said.
 */
function isAsOften({view, bead, side}: Spot, {folded}: CasedWord): boolean {
  const there = countOf(folded, view.sideOf(bead, otherSide(side)))
  if (there === 0) return false
  return side === 'target' || there >= countOf(folded, view.sideOf(bead, side))
}

/**
 * What a capital says here. At an edge it says nothing, unless the word is a name elsewhere or
 * follows a name that both sides have.
 */
function capitalIn(
  {view, bead, side}: Spot,
  segment: Segment,
  word: CasedWord
): CasedWord['capital'] {
  const {capital, folded, start} = word
  if (capital !== 'edge') return capital
  if (view.hasKeptNeighbour(bead, side, {segment, start, end: Number.POSITIVE_INFINITY})) {
    return view.lexicons[side].capitalNouns ? 'noun' : 'amid'
  }
  return view.statistics[side].named.has(folded) ? 'edge' : undefined
}

/** What the rest of the two documents says about a word: that it is kept, or translated, nats. */
function habit({view, bead, side}: Spot, word: CasedWord): number {
  const own = view.sideOf(bead, side)
  const elsewhere = view.beadsWith(word.folded, side).filter((one) => one !== bead)
  const kept = elsewhere.filter((one) =>
    survives(word, view.sideOf(one, side), view.sideOf(one, otherSide(side)))
  ).length
  const here = countOf(word.folded, own) - 1
  const keptHere = survives(word, own, view.sideOf(bead, otherSide(side))) ? here : 0
  const all = elsewhere.length + here
  const odds = all === 0 ? 0 : Math.log((kept + keptHere + 0.3) / (all - kept - keptHere + 0.3))
  const isEcho =
    word.folded.length >= 4 && hasWord(view.statistics[otherSide(side)].all, word.folded)
  const small = view.statistics[side].small.get(word.folded) ?? 0
  const isCommand =
    small <= mostAsCommand && view.statistics[otherSide(side)].small.has(word.folded)
  const isSmall = word.capital !== 'marked' && small > 0 && !isCommand
  return (
    Math.max(-3, Math.min(2.2, odds)) + (isEcho ? weights.echo : 0) + (isSmall ? weights.small : 0)
  )
}

/** How many times more often a name appears in the source of a bead than in its target. */
function surplus({view, bead}: Spot, word: CasedWord): number {
  const here = countOf(word.folded, view.sideOf(bead, 'source'))
  return here - countInTarget(view, bead, word)
}

function countInTarget(view: NameView, bead: Bead, word: CasedWord): number {
  const there = view.sideOf(bead, 'target')
  const kin = there.words.filter(
    ({folded}) => folded.includes(word.folded) || isKin(word.folded, folded)
  ).length
  if (kin > 0) return kin
  return survives(word, view.sideOf(bead, 'source'), there) ? Number.POSITIVE_INFINITY : 0
}

/** Names in a row are one name; a name next to one that survives is more likely to be kept. */
function grouped(at: Spot, found: readonly Found[]): NameToken[] {
  const groups: Found[][] = []
  for (const one of found) {
    const last = groups.at(-1)?.at(-1)
    if (last && isNext(last, one)) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups.map((group) => token(at, group))
}

function token({view, bead, side}: Spot, group: readonly Found[]): NameToken {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last) throw new Error('Cannot make a name of no words')
  const {segment} = first
  const [start, end] = [first.word.start, last.word.end]
  const shown = segment.text.slice(start, end)
  const hasNeighbour = side === 'source' && view.hasKeptNeighbour(bead, side, {segment, start, end})
  const evidence = Math.max(...group.map((one) => one.evidence))
  const isPhrase =
    (group.length > 1 && !hasNeighbour) || view.hasCommonNeighbour(side, {segment, start, end})
  return {
    segment,
    start,
    end,
    shown,
    value: foldLetters(shown),
    place: placeIn(view.bitext[side], segment, start, end),
    words: group.map(({word}) => word),
    isNoun: group.every(({isNoun}) => isNoun),
    isFewer: group.some(({isFewer}) => isFewer),
    evidence: evidence + (hasNeighbour ? weights.neighbour : 0) + (isPhrase ? weights.phrase : 0)
  }
}

/** Several words in capitals in a row are for emphasis. */
function isInShout(segment: Segment, word: CasedWord): boolean {
  if (!isShouted(word.shown)) return false
  return casedWordsOf(segment).some(
    ({shown, start, end}) =>
      (isBeside(segment.text, end, word.start) || isBeside(segment.text, word.end, start)) &&
      shown.length > 1 &&
      Math.max(shown.length, word.shown.length) > 4 &&
      isShouted(shown) &&
      !/\p{N}/u.test(shown)
  )
}

function hasWord(all: string, word: string): boolean {
  for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
    if (!/[a-z]/.test(all[at - 1] ?? '') && !/[a-z]/.test(all[at + word.length] ?? '')) return true
  }
  return false
}

function isNext(last: Found, one: Found): boolean {
  return (
    !one.isNoun &&
    last.segment === one.segment &&
    isBeside(one.segment.text, last.word.end, one.word.start)
  )
}
