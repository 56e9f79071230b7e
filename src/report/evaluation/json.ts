import type {AlignmentRates, Evaluation, Rates} from '../../align/evaluate.js'
import {printJson} from '../layout/print-json.js'
import type {EvaluatedAlignments} from './evaluation.js'

/** How alignments compare with gold, for machines, as `docs/schema/evaluate.schema.json` says. */
export function evaluationJson({all, pairs}: EvaluatedAlignments): string {
  return printJson({
    version: 1,
    ...ratesJson(all),
    kinds: Object.fromEntries(
      Object.entries(all.kinds).map(([kind, rates]) => [kind, ratesJson(rates)])
    ),
    ...reliabilityJson(all),
    pairs: pairs.map(({name, gold, test, evaluation}) => ({
      name,
      gold,
      test,
      ...ratesJson(evaluation)
    }))
  })
}

function ratesJson({strict, lax, testBeads, goldBeads}: AlignmentRates): object {
  return {strict: roundedRates(strict), lax: roundedRates(lax), testBeads, goldBeads}
}

function roundedRates({precision, recall, f1}: Rates): Rates {
  return {precision: rounded(precision), recall: rounded(recall), f1: rounded(f1)}
}

function reliabilityJson({reliability, calibrationError}: Evaluation): object {
  if (reliability.length === 0) return {}
  return {
    reliability: reliability.map((bin) => ({
      ...bin,
      confidence: rounded(bin.confidence),
      accuracy: rounded(bin.accuracy)
    })),
    calibrationError: rounded(calibrationError)
  }
}

/** Six decimals: enough to tell any two counts apart, few enough to be stable. */
function rounded(rate: number): number {
  return Math.round(rate * 1_000_000) / 1_000_000
}
