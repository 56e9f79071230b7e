import type {Drift} from '../tokens/drift.js'
import type {Token} from '../tokens/token.js'
import {isAcronym} from './acronyms.js'
import type {CasedWord} from './capital-words.js'

/** A name, or some in a row, that the other side may have to have. */
export interface NameToken extends Token {
  readonly words: readonly CasedWord[]
  /** It is on the other side, too, only less often. */
  readonly isFewer: boolean
  /** Only its capital suggests a name, in a language that capitalises all nouns. */
  readonly isNoun: boolean
  /** How much speaks for it being a name that is not translated, nats. */
  readonly evidence: number
}

/** A name that one side lacks, with the evidence for it, nats. */
export type NameDrift = Drift<NameToken> & {readonly evidence: number}

/** All of its words are acronyms. */
export function isShort({words}: NameToken): boolean {
  return words.every(({shown}) => isAcronym(shown))
}

/** Whether there is only a space or a hyphen between an end and a start in a text. */
export function isBeside(text: string, end: number, start: number): boolean {
  return start >= end && start - end <= 2 && /^[ \u00a0-]?$/.test(text.slice(end, start))
}
