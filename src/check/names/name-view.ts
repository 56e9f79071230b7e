import type {Bead, Bitext} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import {otherSide, type Side} from '../../model/side.js'
import {baseLanguage} from '../../text/language.js'
import {foldLetters} from '../../text/words/fold-letters.js'
import {classAt, numeral} from '../../text/words/letter-class.js'
import {type NameLexicon, nameLexicon} from '../../text/words/name-words-of.js'
import {stopWords} from '../../text/words/stop-words.js'
import {
  type CasedWord,
  capitalsOf,
  casedWordsOf,
  type WordStatistics,
  wordStatistics
} from './capital-words.js'
import {type NameSide, nameSide} from './name-side.js'
import {isBeside} from './name-token.js'

/** A stretch of a segment, UTF-16 code units. */
interface Stretch {
  readonly segment: Segment
  readonly start: number
  readonly end: number
}

/** What is asked about the names of a bitext: its two sides bead by bead, and its words as a whole. */
export class NameView {
  readonly bitext: Bitext
  readonly statistics: Readonly<Record<Side, WordStatistics>>
  readonly lexicons: Readonly<Record<Side, NameLexicon>>
  readonly #sides: Readonly<Record<Side, Map<Bead, NameSide>>> = {
    source: new Map(),
    target: new Map()
  }
  readonly #places: Readonly<Record<Side, ReadonlyMap<string, readonly Bead[]>>>
  readonly #same: ReadonlySet<string>

  readonly #stops: Readonly<Record<Side, ReadonlySet<string> | undefined>>

  /** `sameWords` are the same in both languages, and no names for that. */
  constructor(bitext: Bitext, sameWords: readonly string[]) {
    this.bitext = bitext
    this.#same = new Set(sameWords.map(foldLetters))
    this.#stops = {
      source: stopWords[baseLanguage(bitext.source.lang)],
      target: stopWords[baseLanguage(bitext.target.lang)]
    }
    this.statistics = {
      source: wordStatistics(bitext.source),
      target: wordStatistics(bitext.target)
    }
    this.lexicons = {
      source: nameLexicon(baseLanguage(bitext.source.lang)),
      target: nameLexicon(baseLanguage(bitext.target.lang))
    }
    this.#places = {source: beadsByName(bitext, 'source'), target: beadsByName(bitext, 'target')}
  }

  /** One side of a bead, ready to be asked for names. */
  sideOf(bead: Bead, side: Side): NameSide {
    const known = this.#sides[side].get(bead)
    if (known) return known
    const made = nameSide(bead[side], this.lexicons[side])
    this.#sides[side].set(bead, made)
    return made
  }

  /** The beads in which a folded word is capitalised on one side. */
  beadsWith(folded: string, side: Side): readonly Bead[] {
    return this.#places[side].get(folded) ?? []
  }

  isName({shown, folded, capital}: CasedWord, side: Side): boolean {
    if (capital === undefined || shown.length < 2) return false
    if ((classAt(shown, 0) & numeral) !== 0) return false
    if (this.#same.has(folded) || this.lexicons[side].common.has(folded)) return false
    if (this.#stops[side]?.has(folded)) return false
    return !(isShouted(shown) && this.statistics[side].small.has(folded))
  }

  /** `Port` of `Port Authority`: beside a word that is translated, a word is rather part of a phrase. */
  hasCommonNeighbour(side: Side, stretch: Stretch): boolean {
    return neighboursOf(stretch).some(
      ({capital, folded}) =>
        capital !== undefined && capital !== 'edge' && this.lexicons[side].common.has(folded)
    )
  }

  /** Beside a name that the other side has as well. */
  hasKeptNeighbour(bead: Bead, side: Side, stretch: Stretch): boolean {
    return neighboursOf(stretch).some(
      (word) =>
        this.isName(word, side) &&
        word.capital !== 'noun' &&
        this.sideOf(bead, otherSide(side)).words.some(
          ({folded, capital}) => folded === word.folded && capital !== undefined
        )
    )
  }
}

function neighboursOf({segment, start, end}: Stretch): readonly CasedWord[] {
  return casedWordsOf(segment).filter(
    (word) => isBeside(segment.text, word.end, start) || isBeside(segment.text, end, word.start)
  )
}

function beadsByName({beads}: Bitext, side: Side): ReadonlyMap<string, readonly Bead[]> {
  const places = new Map<string, Bead[]>()
  for (const bead of beads) {
    if (bead.source.length === 0 || bead.target.length === 0) continue
    for (const {folded} of bead[side].flatMap(capitalsOf)) {
      const list = places.get(folded)
      if (list === undefined) places.set(folded, [bead])
      else if (list.at(-1) !== bead) list.push(bead)
    }
  }
  return places
}

/** It has no small letters. */
export function isShouted(shown: string): boolean {
  return shown === shown.toUpperCase()
}
