import {type AnchorChoice, type AnchorPairs, anchorPairs} from './anchor-pairs.js'
import {type BeadSpan, isLinked, type ScoredSpan} from './bead.js'
import {type BeadParts, nothingJudged} from './bead-parts.js'
import type {Corpus} from './corpus.js'
import {LengthModel} from './length-model.js'
import type {Side} from './side.js'
import type {Vocabulary} from './vocabulary.js'

/** Pairs that count as known: more than the one bead may have taught them, and a good share. */
const known: AnchorChoice = {
  mostBlocks: 0,
  weight: (mass, total) => (mass >= 1.05 && mass >= 0.08 * total ? 1 : 0)
}

/** Explains the beads of one corpus. */
export class BeadExplainer {
  readonly #corpus: Corpus
  readonly #pairs: AnchorPairs | undefined

  constructor(corpus: Corpus) {
    this.#corpus = corpus
    const [text] = corpus.views
    this.#pairs = text && anchorPairs(text, known)
  }

  /** What the beads of one document were judged by. */
  explain(index: number, beads: readonly ScoredSpan[]): readonly BeadParts[] {
    const {lengths, ratio, model, shapePrior, shapes, documents} = this.#corpus
    const {source, target} = lengths[index]!
    const length = new LengthModel(source, target, ratio, model)
    const {evidence} = documents[index]!
    return beads.map((bead) => {
      const {sourceFrom, sourceTo, targetFrom, targetTo} = bead
      const shape = Math.log(shapePrior[shapes.indexOf(bead)]!)
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
        ...this.#words(index, bead)
      }
    })
  }

  #words(index: number, bead: BeadSpan) {
    const view = this.#corpus.views[0]!
    const sides = view.sides[index]!
    const source = unitsOf(sides.source, bead.sourceFrom, bead.sourceTo)
    const target = unitsOf(sides.target, bead.targetFrom, bead.targetTo)
    const numbers = {source: numbersOf(source, view.source), target: numbersOf(target, view.target)}
    return {
      ...this.#countKnown(source, target),
      sharedNumbers: numbers.source.filter((number) => numbers.target.includes(number)),
      loneNumbers: [
        ...numbers.source.filter((number) => !numbers.target.includes(number)),
        ...numbers.target.filter((number) => !numbers.source.includes(number))
      ]
    }
  }

  #countKnown(source: ReadonlySet<number>, target: ReadonlySet<number>) {
    const view = this.#corpus.views[0]!
    const {starts, partners} = this.#pairs!
    const knownSource = new Set<number>()
    const knownTarget = new Set<number>()
    for (const unit of source) {
      if (!isWord(view.source, unit)) continue
      for (let pair = starts[unit]!; pair < starts[unit + 1]!; pair++) {
        const partner = partners[pair]!
        if (!target.has(partner) || !isWord(view.target, partner)) continue
        knownSource.add(unit)
        knownTarget.add(partner)
      }
    }
    const words =
      [...source].filter((unit) => isWord(view.source, unit)).length +
      [...target].filter((unit) => isWord(view.target, unit)).length
    return {words, knownWords: knownSource.size + knownTarget.size}
  }
}

function unitsOf({starts, units}: Side, from: number, to: number): ReadonlySet<number> {
  return new Set(units.subarray(starts[from]!, starts[to]!))
}

function isWord({units}: Vocabulary, unit: number): boolean {
  const {kind} = units[unit]!
  return kind === 'word' || kind === 'gram'
}

function numbersOf(units: ReadonlySet<number>, vocabulary: Vocabulary): readonly string[] {
  return [...units]
    .map((unit) => vocabulary.units[unit]!)
    .filter(({kind}) => kind === 'number')
    .map(({key}) => key.slice(1))
}
