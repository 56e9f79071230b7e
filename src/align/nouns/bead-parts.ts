/** What a bead was judged by. Scores are log-likelihood ratios in nats: above 0 speaks for the bead. */
export interface BeadParts {
  /** log p of the bead's shape, nats, never above 0. */
  readonly shape: number
  /** How well the lengths fit, nats. */
  readonly length: number
  /** How well the words translate each other, nats. */
  readonly lexical: number
  /** Evidence from outside the texts, nats. */
  readonly evidence: number
  /** Target length over the length the source led to expect, 1 when they fit; 0 for null beads. */
  readonly lengthRatio: number
  /** Different words on both sides together. */
  readonly words: number
  /** Those of them with a known partner on the other side. */
  readonly knownWords: number
  /** Numbers that are on both sides, separators dropped. */
  readonly sharedNumbers: readonly string[]
  /** Numbers that are on one side only. */
  readonly loneNumbers: readonly string[]
}

/** The parts of a bead that nothing was asked about, such as a moved anchor. */
export const nothingJudged: BeadParts = {
  shape: 0,
  length: 0,
  lexical: 0,
  evidence: 0,
  lengthRatio: 0,
  words: 0,
  knownWords: 0,
  sharedNumbers: [],
  loneNumbers: []
}

/** The parts of a bead in words, the most telling first: `length fits`, `7 of 9 words known`. */
export function describeParts(parts: BeadParts): readonly string[] {
  if (parts.lengthRatio === 0) return ['no partner']

  return [
    describeLength(parts.lengthRatio),
    ...(parts.words > 0 ? [`${parts.knownWords} of ${parts.words} words known`] : []),
    ...describeNumbers(parts.sharedNumbers, 'in both'),
    ...describeNumbers(parts.loneNumbers, 'on one side only'),
    ...describeEvidence(parts.evidence)
  ]
}

/** A ratio this far from 1 is mentioned: about two deviations of a sentence of 60 characters. */
const notableRatio = 1.5

function describeLength(ratio: number): string {
  if (ratio > notableRatio) return 'target longer than expected'
  if (ratio < 1 / notableRatio) return 'target shorter than expected'
  return 'length fits'
}

function describeNumbers(numbers: readonly string[], where: string): readonly string[] {
  if (numbers.length === 0) return []
  return [`${numbers.length === 1 ? 'number' : 'numbers'} ${numbers.join(', ')} ${where}`]
}

/** Nats below which outside evidence is not mentioned. */
const notableEvidence = 0.5

function describeEvidence(evidence: number): readonly string[] {
  if (evidence > notableEvidence) return ['other evidence for it']
  return evidence < -notableEvidence ? ['other evidence against it'] : []
}
