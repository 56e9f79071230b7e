/**
 * Every tunable constant of sentence alignment, so that a caller can change one
 * and an ablation can switch one off.
 *
 * Where no source is named, the value was found on development texts of six
 * language pairs (`docs/alignment.md` has what each is worth).
 */
export interface AlignModel {
  /** Stem length of a word, code units. A crude stemmer, as in Och (2005). */
  readonly stemLength: number

  /** Pseudo-counts a unit gives to units spelt like it, beads. */
  readonly spellingMass: number
  /** The same in a view whose sides are in one language, beads. */
  readonly spellingMassSameLanguage: number
  /** Weight of a pair in a given lexicon, relative to an equal spelling, 0 to 1. */
  readonly lexiconWeight: number
  /** Smoothing towards the unigram, pseudo-counts a unit (Dirichlet), beads. */
  readonly smoothing: number
  /** Share of a unit that is explained by no unit of the other side, 0 to 1 (Model 1's null word). */
  readonly nullShare: number
  /** Least expected count of a unit pair in one bead that is kept, beads. */
  readonly leastCount: number
  /** Model 1 iterations a training (Brown et al. 1993). */
  readonly iterations: number
  /** Trainings on the own output; searches are one more. */
  readonly rounds: number
  /** No more rounds when every bead has this posterior; above 1 for all rounds, come what may. */
  readonly settledPosterior: number
  /** Least posterior of a bead to learn from, 0 to 1. */
  readonly trainingPosterior: number
  /** What a bead must not be judged by: what it taught itself on both sides, on one, or nothing. */
  readonly leaveOut: 'both' | 'row' | 'none'
  /** Unit pairs of a bead past which it is not learnt from, since it would take quadratic time. */
  readonly largestTrainingBead: number

  /** Variance of the log length ratio of long beads, squared nats. */
  readonly lengthVariance: number
  /** Variance of the log length ratio per character of shortness, squared nats × code points. */
  readonly lengthVariancePerCharacter: number
  /** Weight of the length score, 1 as derived. */
  readonly lengthWeight: number
  /** Weight of the translation ratio, 1 as derived. */
  readonly lexicalWeight: number

  /** Most sentences on one side of a bead. */
  readonly largestSide: number
  /** Most sentences on both sides of a bead together. */
  readonly largestBead: number
  /** Beads the prior of bead shapes is worth against those counted, beads; Infinity keeps the prior. */
  readonly shapePriorBeads: number

  /** Nodes up to which the first search takes the whole matrix. */
  readonly fullSearchNodes: number
  /** Half width of the band about a known path, sentences. */
  readonly pathBand: number
  /** The same where that path is sure, sentences. */
  readonly sureBand: number
  /** Half width of the band about a path of anchors where they are far between, sentences. */
  readonly anchorBand: number
  /** Half width of the band about a path of anchors where they are close, sentences. */
  readonly guidedBand: number
  /** Nodes per sentence of either side past which a band is first searched for small beads only. */
  readonly scoutedWidth: number
  /** Nodes up to which all scores of a search are kept for the posteriors. */
  readonly latticeNodes: number

  /** Whether crossing blocks are looked for. */
  readonly crossing: boolean
  /** What a moved block must win beyond the places it could have moved to, nats. */
  readonly crossingThreshold: number
  /** Unlinked sentence pairs past which crossing blocks are not looked for. */
  readonly crossingCells: number

  /** Whether linked sentences may change partners for ones at another place. */
  readonly reassigning: boolean
  /** What a change of partners must win for each bead that moves, beyond the places there are, nats. */
  readonly reassigningThreshold: number
  /** Pairs of sentences past which no partners are changed. */
  readonly reassigningCells: number

  /** What a bead must win by taking in its neighbours without partner, nats; Infinity for never. */
  readonly longerThreshold: number

  /** Factor on scores before they become confidences, 1 as derived. */
  readonly confidenceScale: number
}

/** The constants in use. */
export const defaultModel: AlignModel = {
  stemLength: 5,
  spellingMass: 2,
  spellingMassSameLanguage: 8,
  lexiconWeight: 0.5,
  smoothing: 1,
  nullShare: 0.3,
  leastCount: 0.005,
  iterations: 2,
  rounds: 2,
  settledPosterior: 2,
  trainingPosterior: 0.3,
  leaveOut: 'both',
  largestTrainingBead: 1_000_000,
  lengthVariance: 0.03,
  lengthVariancePerCharacter: 2,
  lengthWeight: 1,
  lexicalWeight: 1,
  largestSide: 4,
  largestBead: 6,
  shapePriorBeads: 60,
  fullSearchNodes: 400_000,
  pathBand: 8,
  sureBand: 3,
  anchorBand: 60,
  guidedBand: 8,
  scoutedWidth: 15,
  latticeNodes: 2_500_000,
  crossing: true,
  crossingThreshold: 0,
  crossingCells: 200_000,
  reassigning: false,
  reassigningThreshold: 1,
  reassigningCells: 400_000,
  longerThreshold: Infinity,
  confidenceScale: 0.5
}
