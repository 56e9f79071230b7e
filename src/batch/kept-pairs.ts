import {createHash} from 'node:crypto'
import type {ComparedPairs} from '../check/corpus/compare-corpus.js'
import type {PairTexts} from '../model/bitext-outline.js'
import type {CheckedPair} from '../report/reporter.js'
import {openSpool} from '../workspace/files/spool.js'
import {collectedOf, type PackedOutcome, pairOf} from './check-outcome.js'

/** Where the parts of a pair are in the spool. */
export interface KeptPair {
  readonly name: string
  /** BCP 47 tags. */
  readonly langs: PackedOutcome['langs']
  readonly outcome: number
  readonly collected: number
  readonly source: number
  readonly target: number
}

/** Checked pairs that are put aside until a report asks for them. */
export interface PairKeeper {
  readonly keep: (name: string, outcome: PackedOutcome, texts: PairTexts) => KeptPair
  readonly pairOf: (kept: KeptPair) => CheckedPair
  /** As much of pairs as it takes to compare them with each other. */
  readonly compared: (pairs: readonly KeptPair[]) => ComparedPairs
  /** The same for pairs that came to the same. */
  readonly digest: (pairs: readonly KeptPair[]) => string
  readonly close: () => void
}

/** Makes a keeper whose memory does not grow with what it keeps. */
export function pairKeeper(): PairKeeper {
  const spool = openSpool()
  const revived = ({name, outcome, source, target}: KeptPair) =>
    pairOf(name, spool.read(outcome), {source: spool.read(source), target: spool.read(target)})
  return {
    keep: (name, {langs, outcome, collected}, {source, target}) => ({
      name,
      langs,
      outcome: spool.add(outcome),
      collected: spool.add(collected),
      source: spool.add(source),
      target: spool.add(target)
    }),
    pairOf: revived,
    compared: (pairs) => ({
      length: pairs.length,
      collectedOf: (index) => {
        const pair = pairs[index]
        return pair ? collectedOf(spool.read(pair.collected)) : []
      },
      putAside: (text) => {
        const number = spool.add(text)
        return () => spool.read(number)
      }
    }),
    digest: (pairs) => {
      const hash = createHash('sha256')
      for (const {name, outcome, collected} of pairs) {
        hash.update(JSON.stringify([name, spool.read(outcome), spool.read(collected)]))
      }
      return hash.digest('hex')
    },
    close: spool.close
  }
}
