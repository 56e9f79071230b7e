import {type AnchorChoice, type AnchorPairs, anchorPairs} from './learn/anchor-pairs.js'
import type {CorpusView} from './learn/corpus-view.js'
import {type BeadParts, nothingJudged} from './nouns/bead-parts.js'
import {type BeadSpan, isLinked, type ScoredSpan} from './nouns/bead-span.js'
import {defined} from './nouns/defined.js'
import type {DocumentSides} from './nouns/prepared-document.js'
import type {Side} from './nouns/side.js'
import type {Vocabulary} from './nouns/vocabulary.js'
import type {Corpus} from './score/corpus.js'
import {LengthModel} from './score/length-model.js'
import {shapeScore} from './score/span-score.js'

/** Pairs that count as known: more than the one bead may have taught them, and a good share. */
const known: AnchorChoice = {
  mostBlocks: 0,
  weight: (mass, total) => (mass >= 1.05 && mass >= 0.08 * total ? 1 : 0)
}

/** Explains the beads of one corpus. */
export class BeadExplainer {
  readonly #corpus: Corpus
  readonly #words: WordMatcher | undefined

  constructor(corpus: Corpus) {
    this.#corpus = corpus
    const [text] = corpus.views
    this.#words = text && new WordMatcher(text)
  }

  /** What the beads of one document were judged by. */
  explain(index: number, beads: readonly ScoredSpan[]): readonly BeadParts[] {
    const {lengths, ratio, model, documents, views} = this.#corpus
    const {source, target} = defined(lengths[index])
    const length = new LengthModel(source, target, ratio, model)
    const {evidence} = defined(documents[index])
    const sides = defined(defined(views[0]).sides[index])
    const words = defined(this.#words)
    return beads.map((bead) => {
      const {sourceFrom, sourceTo, targetFrom, targetTo} = bead
      const shape = shapeScore(this.#corpus, bead)
      const given = evidence ? evidence(sourceFrom, sourceTo, targetFrom, targetTo) : 0
      if (!isLinked(bead)) return {...nothingJudged, shape, evidence: given}

      const [m, n] = [sourceTo - sourceFrom, targetTo - targetFrom]
      const lengthScore = length.score(sourceTo, m, targetTo, n)
      return {
        shape,
        length: lengthScore,
        lexical: bead.score - shape - lengthScore - given,
        evidence: given,
        lengthRatio: length.ratio(sourceTo, m, targetTo, n),
        ...words.match(sides, bead)
      }
    })
  }
}

type WordParts = Pick<BeadParts, 'words' | 'knownWords' | 'sharedNumbers' | 'loneNumbers'>

/** Finds the words and numbers of a bead that have a partner in it. */
class WordMatcher {
  readonly #pairs: AnchorPairs
  readonly #source: MarkedUnits
  readonly #target: MarkedUnits

  constructor(view: CorpusView) {
    this.#pairs = anchorPairs(view, known)
    this.#source = new MarkedUnits(view.source)
    this.#target = new MarkedUnits(view.target)
  }

  match(sides: DocumentSides, {sourceFrom, sourceTo, targetFrom, targetTo}: BeadSpan): WordParts {
    this.#source.open(sides.source, sourceFrom, sourceTo)
    this.#target.open(sides.target, targetFrom, targetTo)
    const knownWords = this.#markKnown()
    const numbers = this.#source.numbers()
    const others = this.#target.numbers()
    if (numbers.length + others.length === 0) {
      return {words: this.#words, knownWords, sharedNumbers: none, loneNumbers: none}
    }
    return {
      words: this.#words,
      knownWords,
      sharedNumbers: numbers.filter((number) => others.includes(number)),
      loneNumbers: [
        ...numbers.filter((number) => !others.includes(number)),
        ...others.filter((number) => !numbers.includes(number))
      ]
    }
  }

  get #words(): number {
    return this.#source.words.length + this.#target.words.length
  }

  /** Number of words on both sides that have a partner. */
  #markKnown(): number {
    const {starts, partners} = this.#pairs
    let count = 0
    for (const unit of this.#source.words) {
      let hasPartner = false
      for (let pair = starts[unit] as number; pair < (starts[unit + 1] as number); pair++) {
        const partner = partners[pair] as number
        if (!this.#target.hasWord(partner)) continue
        hasPartner = true
        if (this.#target.markKnown(partner)) count++
      }
      if (hasPartner) count++
    }
    return count
  }
}

const none: readonly string[] = []

/** The different units of one side of a bead at a time, found again by marks on all units. */
class MarkedUnits {
  /** The different words of the open bead. */
  readonly words: number[] = []
  readonly #numbers: number[] = []
  readonly #vocabulary: Vocabulary
  /** The last bead each unit was in, and in which it was known, counted from 1. */
  readonly #seen: Int32Array
  readonly #known: Int32Array
  #bead = 0

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#seen = new Int32Array(vocabulary.size)
    this.#known = new Int32Array(vocabulary.size)
  }

  open({starts, units}: Side, from: number, to: number): void {
    this.#bead++
    this.words.length = 0
    this.#numbers.length = 0
    const end = starts[to] as number
    for (let index = starts[from] as number; index < end; index++) {
      const unit = units[index] as number
      if (this.#seen[unit] === this.#bead) continue
      this.#seen[unit] = this.#bead
      const {kind} = defined(this.#vocabulary.units[unit])
      if (kind === 'word' || kind === 'gram') this.words.push(unit)
      else if (kind === 'number') this.#numbers.push(unit)
    }
  }

  hasWord(unit: number): boolean {
    if (this.#seen[unit] !== this.#bead) return false
    const {kind} = defined(this.#vocabulary.units[unit])
    return kind === 'word' || kind === 'gram'
  }

  /** Marks a unit as known; whether it was not yet. */
  markKnown(unit: number): boolean {
    if (this.#known[unit] === this.#bead) return false
    this.#known[unit] = this.#bead
    return true
  }

  numbers(): readonly string[] {
    if (this.#numbers.length === 0) return none
    return this.#numbers.map((unit) => defined(this.#vocabulary.units[unit]).key.slice(1))
  }
}
