import type {Bead, Bitext} from '../model/bead.js'
import type {Side} from '../model/finding.js'
import type {Segment} from '../model/segment.js'
import {factsOf} from '../text/facts/read-facts.js'
import {foldLetters} from '../text/fold-letters.js'
import {baseLanguage} from '../text/language.js'
import {type NameLexicon, nameLexicon} from '../text/name-words-of.js'
import {placeIn} from '../text/segment-place.js'
import {stopWords} from '../text/stop-words.js'
import {isAcronym} from './acronyms.js'
import {type Word, type WordStatistics, wordStatistics, wordsOf} from './capital-words.js'
import {otherSide} from './gaps.js'
import {isKin, type NameSide, survives} from './name-kinship.js'
import type {Token, ValueDrift} from './value-drifts.js'

/** A name, or some in a row, that the other side may have to have. */
export interface NameToken extends Token {
  readonly words: readonly Word[]
  /** It stands on the other side too, only less often. */
  readonly isFewer: boolean
  /** Only its capital speaks for it, in a language that gives one to all nouns. */
  readonly isNoun: boolean
  /** How much speaks for it being a name that is not translated, nats. */
  readonly evidence: number
}

/** A name that one side lacks, with the evidence for it, nats. */
export type NameDrift = ValueDrift<NameToken> & {readonly evidence: number}

/*
 * Weights in nats, set by reading what they give on published pairs: what a capital says, and what
 * the rest of the two documents says.
 */
const capitalWeight = {marked: 2.2, amid: 0.6, edge: -1, noun: -1.5} as const
const standInWeight = {marked: 1.5, amid: 1.2, edge: -9, noun: -0.3} as const
const weights = {
  /** It stands elsewhere in the other document, be it as code or in an address. */
  echo: 1.2,
  /** The name next to it is the same on both sides. */
  neighbour: 1.2,
  /** The same word in small letters elsewhere in its document. */
  small: -2.5,
  /** Some of it is there, only less often. */
  fewer: -0.7,
  /** Several words, which more often describe than name. */
  phrase: -1,
  /** A short form stands in for what is none. */
  shortened: -1.5,
  /** No other name stands in its stead. */
  alone: -2.7,
  /** Names that differ are rare. */
  prior: -0.6
} as const

const known = new WeakMap<Bitext, Map<string, readonly NameDrift[]>>()

/** The names of a bitext that differ between the sides of a bead; found once for all rules. */
export function nameDrifts(bitext: Bitext, sameWords: readonly string[]): readonly NameDrift[] {
  const made = known.get(bitext) ?? new Map<string, readonly NameDrift[]>()
  const key = sameWords.join('\n')
  const drifts = made.get(key) ?? findDrifts(bitext, sameWords)
  known.set(bitext, made.set(key, drifts))
  return drifts
}

function findDrifts(bitext: Bitext, sameWords: readonly string[]): NameDrift[] {
  const names = new Names(bitext, sameWords)
  return bitext.beads
    .filter(({source, target}) => source.length > 0 && target.length > 0)
    .flatMap((bead) => names.driftsOf(bead))
}

/** A name may stand in small letters that often on both sides, as the command or package it also is. */
const mostAsCommand = 3

interface Found {
  readonly segment: Segment
  readonly isFewer: boolean
  readonly word: Word
  readonly isNoun: boolean
  readonly evidence: number
}

class Names {
  readonly #bitext: Bitext
  readonly #statistics: Readonly<Record<Side, WordStatistics>>
  readonly #lexicons: Readonly<Record<Side, NameLexicon>>
  readonly #sides = new Map<Bead, Readonly<Record<Side, NameSide>>>()
  readonly #places: Readonly<Record<Side, ReadonlyMap<string, readonly Bead[]>>>
  readonly #same: ReadonlySet<string>

  constructor(bitext: Bitext, sameWords: readonly string[]) {
    this.#bitext = bitext
    this.#same = new Set(sameWords.map(foldLetters))
    this.#statistics = {
      source: wordStatistics(bitext.source),
      target: wordStatistics(bitext.target)
    }
    this.#lexicons = {
      source: nameLexicon(baseLanguage(bitext.source.lang)),
      target: nameLexicon(baseLanguage(bitext.target.lang))
    }
    this.#places = {source: beadsByName(bitext, 'source'), target: beadsByName(bitext, 'target')}
  }

  driftsOf(bead: Bead): NameDrift[] {
    const missing = this.#group(bead, 'source', this.#unmatched(bead, 'source', capitalWeight))
    if (missing.length === 0 && this.#lexicons.target.capitalNouns) return []
    const extra = this.#group(bead, 'target', this.#unmatched(bead, 'target', standInWeight))
    const drifts: NameDrift[] = []
    const used = new Set<NameToken>()
    const told = new Set<string>()
    for (const source of missing.toSorted((a, b) => b.evidence - a.evidence)) {
      if (source.isFewer && told.has(source.value)) continue
      const free = extra.filter((one) => !used.has(one))
      const target = bestStandIn(bead, source, free)
      if (target) {
        used.add(target)
        told.add(source.value)
        const isShortened = isShort(target) && !isShort(source)
        const both = source.evidence + target.evidence + weights.prior
        const evidence = both + (isShortened ? weights.shortened : 0)
        drifts.push({type: 'changed', bead, source, target, evidence})
      } else if (!source.isFewer && source.words.some(({capital}) => capital !== 'edge')) {
        const evidence = source.evidence + weights.alone
        drifts.push({type: 'missing', bead, source, evidence})
      }
    }
    const rest = extra.filter((one) => !used.has(one))
    return [
      ...drifts,
      ...rest.filter(isMarked).map((target): NameDrift => {
        return {type: 'extra', bead, target, evidence: target.evidence + weights.alone}
      })
    ]
  }

  /** The names of one side that the other lacks or has less often. */
  #unmatched(
    bead: Bead,
    side: Side,
    weightOf: Readonly<Record<NonNullable<Word['capital']>, number>>
  ): Found[] {
    const other = this.#sideOf(bead, otherSide(side))
    const own = this.#sideOf(bead, side)
    return bead[side].flatMap((segment) =>
      wordsOf(segment).flatMap((word): Found[] => {
        if (!this.#isName(word, side) || isInShout(segment, word)) return []
        const capital = this.#capitalOf(bead, side, segment, word)
        if (capital === undefined) return []
        const isNoun = capital !== 'marked' && this.#lexicons[side].capitalNouns
        const isThere = survives(word, own, other)
        if (isThere) {
          if (side === 'target') return []
          if (this.#surplus(bead, word) <= 0) return []
        }
        const evidence =
          weightOf[capital] + this.#habit(bead, side, word) + (isThere ? weights.fewer : 0)
        return [{segment, word, evidence, isFewer: isThere, isNoun}]
      })
    )
  }

  #isName({shown, folded, capital}: Word, side: Side): boolean {
    if (capital === undefined || shown.length < 2 || /^\p{N}/u.test(shown)) return false
    if (this.#same.has(folded) || this.#lexicons[side].common.has(folded)) return false
    if (stopWords[baseLanguage(this.#bitext[side].lang)]?.has(folded)) return false
    return !(isShouted(shown) && this.#statistics[side].small.has(folded))
  }

  /**
   * What a capital says here: at an edge nothing, unless the word is a name elsewhere or stands after
   * a name that both sides have.
   */
  #capitalOf(bead: Bead, side: Side, segment: Segment, word: Word): Word['capital'] {
    const {capital, folded, start} = word
    if (capital !== 'edge') return capital
    if (this.#hasKeptNeighbour(bead, side, {segment, start, end: Number.POSITIVE_INFINITY})) {
      return this.#lexicons[side].capitalNouns ? 'noun' : 'amid'
    }
    return this.#statistics[side].named.has(folded) ? 'edge' : undefined
  }

  /** What the rest of the two documents says about a word: that it is kept, or translated, nats. */
  #habit(bead: Bead, side: Side, word: Word): number {
    const own = this.#sideOf(bead, side)
    const elsewhere = (this.#places[side].get(word.folded) ?? []).filter((one) => one !== bead)
    const kept = elsewhere.filter((one) =>
      survives(word, this.#sideOf(one, side), this.#sideOf(one, otherSide(side)))
    ).length
    const here =
      this.#sideOf(bead, side).words.filter(({folded}) => folded === word.folded).length - 1
    const keptHere = survives(word, own, this.#sideOf(bead, otherSide(side))) ? here : 0
    const all = elsewhere.length + here
    const habit = all === 0 ? 0 : Math.log((kept + keptHere + 0.3) / (all - kept - keptHere + 0.3))
    const isEcho =
      word.folded.length >= 4 && hasWord(this.#statistics[otherSide(side)].all, word.folded)
    const small = this.#statistics[side].small.get(word.folded) ?? 0
    const isCommand =
      small <= mostAsCommand && this.#statistics[otherSide(side)].small.has(word.folded)
    const isSmall = word.capital !== 'marked' && small > 0 && !isCommand
    return (
      Math.max(-3, Math.min(2.2, habit)) +
      (isEcho ? weights.echo : 0) +
      (isSmall ? weights.small : 0)
    )
  }

  /** How many times more a name stands in the source of a bead than in its target. */
  #surplus(bead: Bead, word: Word): number {
    const here = this.#sideOf(bead, 'source').words.filter(({folded}) => folded === word.folded)
    return here.length - this.#countOf(bead, 'target', word)
  }

  #countOf(bead: Bead, side: Side, word: Word): number {
    const there = this.#sideOf(bead, side)
    const kin = there.words.filter(
      ({folded}) => folded.includes(word.folded) || isKin(word.folded, folded)
    ).length
    if (kin > 0) return kin
    return survives(word, this.#sideOf(bead, otherSide(side)), there) ? Number.POSITIVE_INFINITY : 0
  }

  #sideOf(bead: Bead, side: Side): NameSide {
    const made = this.#sides.get(bead) ?? {
      source: sideOf(bead.source, this.#lexicons.source),
      target: sideOf(bead.target, this.#lexicons.target)
    }
    this.#sides.set(bead, made)
    return made[side]
  }

  /** Names in a row are one name; a name beside one that survives is likelier to be kept. */
  #group(bead: Bead, side: Side, found: readonly Found[]): NameToken[] {
    const groups: Found[][] = []
    for (const one of found) {
      const last = groups.at(-1)?.at(-1)
      if (last && isNext(last, one)) groups.at(-1)?.push(one)
      else groups.push([one])
    }
    return groups.map((group) => this.#token(bead, side, group))
  }

  #token(bead: Bead, side: Side, group: readonly Found[]): NameToken {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) throw new Error('Cannot make a name of no words')
    const {segment} = first
    const [start, end] = [first.word.start, last.word.end]
    const shown = segment.text.slice(start, end)
    const hasNeighbour =
      side === 'source' && this.#hasKeptNeighbour(bead, side, {segment, start, end})
    const evidence = Math.max(...group.map((one) => one.evidence))
    const isPhrase =
      (group.length > 1 && !hasNeighbour) || this.#hasCommonNeighbour(side, {segment, start, end})
    return {
      segment,
      start,
      end,
      shown,
      value: foldLetters(shown),
      place: placeIn(this.#bitext[side], segment, start, end),
      words: group.map(({word}) => word),
      isNoun: group.every(({isNoun}) => isNoun),
      isFewer: group.some(({isFewer}) => isFewer),
      evidence: evidence + (hasNeighbour ? weights.neighbour : 0) + (isPhrase ? weights.phrase : 0)
    }
  }

  /** `Port` of `Port Authority`: beside a word that is translated, a word is rather part of a phrase. */
  #hasCommonNeighbour(
    side: Side,
    {segment, start, end}: Pick<Token, 'segment' | 'start' | 'end'>
  ): boolean {
    return wordsOf(segment).some(
      (word) =>
        (isBeside(segment.text, word.end, start) || isBeside(segment.text, end, word.start)) &&
        word.capital !== undefined &&
        word.capital !== 'edge' &&
        this.#lexicons[side].common.has(word.folded)
    )
  }

  #hasKeptNeighbour(
    bead: Bead,
    side: Side,
    {segment, start, end}: Pick<Token, 'segment' | 'start' | 'end'>
  ): boolean {
    const other = this.#sideOf(bead, otherSide(side))
    return wordsOf(segment).some(
      (word) =>
        (isBeside(segment.text, word.end, start) || isBeside(segment.text, end, word.start)) &&
        this.#isName(word, side) &&
        word.capital !== 'noun' &&
        other.words.some(({folded, capital}) => folded === word.folded && capital !== undefined)
    )
  }
}

/** Words in capitals in a row are said loudly. */
function isInShout(segment: Segment, word: Word): boolean {
  if (!isShouted(word.shown)) return false
  return wordsOf(segment).some(
    ({shown, start, end}) =>
      shown.length > 1 &&
      isShouted(shown) &&
      !/\p{N}/u.test(shown) &&
      (isBeside(segment.text, end, word.start) || isBeside(segment.text, word.end, start)) &&
      Math.max(shown.length, word.shown.length) > 4
  )
}

/** What one side has more is told only where its spelling makes it a name. */
function isMarked({words}: NameToken): boolean {
  return words.some(({capital}) => capital === 'marked')
}

function sideOf(segments: readonly Segment[], lexicon: NameLexicon): NameSide {
  const words = segments.flatMap(wordsOf)
  const folded = words.map((word) => word.folded)
  return {words, folded: new Set(folded), text: folded.join(' '), aside: asideOf(segments), lexicon}
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

function beadsByName({beads}: Bitext, side: Side): ReadonlyMap<string, readonly Bead[]> {
  const places = new Map<string, Bead[]>()
  for (const bead of beads) {
    if (bead.source.length === 0 || bead.target.length === 0) continue
    for (const {folded, capital} of bead[side].flatMap(wordsOf)) {
      if (capital === undefined) continue
      const list = places.get(folded)
      if (list === undefined) places.set(folded, [bead])
      else if (list.at(-1) !== bead) list.push(bead)
    }
  }
  return places
}

function isShouted(shown: string): boolean {
  return shown === shown.toUpperCase()
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

function isBeside(text: string, end: number, start: number): boolean {
  return start >= end && start - end <= 2 && /^[ \u00a0-]?$/.test(text.slice(end, start))
}

/**
 * How far apart, as a part of the length of their texts, a name and what stands in its stead may be:
 * in sentences that translate each other, and where sentences do not tell.
 */
const farthest = {inSentence: 0.45, inText: 0.2} as const

/** What most probably stands in the stead of a name: a name itself, near the same place. */
function bestStandIn(
  bead: Bead,
  source: NameToken,
  extra: readonly NameToken[]
): NameToken | undefined {
  const fits = extra
    .flatMap((target) => {
      const distance = Math.abs(placeOf(source) - placeOf(target))
      return canStandFor(bead, source, target)
        ? [{target, score: fitOf(source, target) - 3 * distance}]
        : []
    })
    .sort((a, b) => b.score - a.score)
  return fits[0]?.target
}

function fitOf(source: NameToken, target: NameToken): number {
  return target.evidence + (isShort(source) === isShort(target) ? 1 : 0)
}

function canStandFor(bead: Bead, source: NameToken, target: NameToken): boolean {
  const distance = Math.abs(placeOf(source) - placeOf(target))
  if (target.isNoun && !isUnlikeNoun(source, target)) {
    return false
  }
  const [from, to] = [
    sentenceBeadOf(bead, 'source', source),
    sentenceBeadOf(bead, 'target', target)
  ]
  if (from !== undefined && to !== undefined) {
    if (from !== to) return false
    if (bead.sentences.length > 1 && distance <= farthest.inSentence) return true
  }
  const isAlone = bead.sentences.length <= 1 && source.segment.sentences.length <= 1
  return distance <= (isAlone ? farthest.inSentence : farthest.inText)
}

/** A German noun may be a name when nothing speaks for its being a word, and a whole name is missing. */
function isUnlikeNoun(source: NameToken, target: NameToken): boolean {
  return (
    !isShort(source) &&
    !source.isFewer &&
    source.evidence >= 1 &&
    target.words.length === 1 &&
    !nounEnding.test(target.value) &&
    Math.abs(placeOf(source) - placeOf(target)) <= 0.25
  )
}

const nounEnding =
  /(?:ung|heit|keit|schaft|tum|nis|ion|tat|ment|ei|ie|ik|ur|enz|anz|ling|chen|lein|isten?|ungen|heiten|keiten|schaften|ionen|mus|prozess|system|datei|code)e?[ns]?$/

function isShort({words}: NameToken): boolean {
  return words.every(({shown}) => isAcronym(shown))
}

function sentenceBeadOf(bead: Bead, side: Side, {segment, start}: NameToken): number | undefined {
  const sentence = segment.sentences.findLast((one) => one.start <= start)
  const at = bead.sentences.findIndex((one) => sentence && one[side].includes(sentence))
  return at < 0 ? undefined : at
}

function placeOf({start, end, segment}: NameToken): number {
  return (start + end) / 2 / Math.max(1, segment.text.length)
}
