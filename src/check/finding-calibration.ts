import type {Calibration} from './calibrate.js'

/**
 * Written by `bench/finding-reliability.ts --write`, which fits it on known drifts and on findings
 * that were judged by reading; `docs/evaluation.md` has the figures.
 */
export const findingCalibration: Calibration = {
  intercept: 1.68,
  slope: 0.63,
  offsets: {
    'acronym-parity': -0.43,
    'bracket-pairs': 0.01,
    'case-start': 0.09,
    'code-parity': -0.44,
    'currency-parity': 0.03,
    'date-parity': 0.04,
    'emphasis-parity': -0.7,
    'end-punctuation': -0.72,
    'footnote-parity': 0.02,
    'heading-parity': 0.07,
    'identifier-parity': 0.08,
    'invisible-character': 0.04,
    'length-ratio': 0.03,
    'link-parity': 0.83,
    'list-kind-parity': 0.03,
    'list-number-parity': 0.02,
    'list-number-sequence': -0.1,
    mojibake: 0.01,
    'name-parity': -0.02,
    'negation-parity': 0.13,
    'number-parity': 0.07,
    'placeholder-parity': 0.02,
    'quantifier-parity': -0.1,
    'quote-pairs': 0.04,
    'quote-style': -0.1,
    'segment-extra': -0.12,
    'segment-merged': 0.17,
    'segment-missing': 0.51,
    'segment-moved': -0.28,
    'segment-repeated': 0.06,
    'segment-split': -0.08,
    'sentence-extra': 0.05,
    'sentence-missing': 0.28,
    spacing: 0.05,
    'table-parity': 0.02,
    'term-drift': 0.12,
    untranslated: 0.25,
    'wrong-language': 0.02
  }
}
