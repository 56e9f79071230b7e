import {evaluate} from '../../src/align/evaluate.js'
import {nothingJudged} from '../../src/align/nouns/bead-parts.js'
import type {EvaluatedAlignments} from '../../src/report/evaluation/evaluation.js'
import type {AlignedSentences} from '../../src/report/sentences/aligned-sentences.js'

const fitting = {...nothingJudged, lengthRatio: 1, words: 4, knownWords: 2}

/** Two texts with a sentence a line: a plain bead, a moved one, and a sentence left alone. */
export const milkSentences: AlignedSentences = {
  name: 'milk',
  source: {path: 'milk.src', lang: 'en', sentences: ['Milk.', '', 'Two\tcups.']},
  target: {path: 'milk.tgt', sentences: ['Twee koppen.', 'Melk.']},
  beads: [
    {source: [0], target: [1], confidence: 0.91234, moved: true, parts: fitting},
    {source: [1], target: [], confidence: 0.7, parts: nothingJudged},
    {source: [2], target: [0], confidence: 1, parts: fitting}
  ]
}

/** Gold has two linked beads; the test has one of them, joins the other, and leaves one alone. */
const small = {
  gold: [
    {source: [0], target: [0]},
    {source: [1], target: [1]},
    {source: [2], target: []}
  ],
  test: [
    {source: [0], target: [0], confidence: 0.95},
    {source: [1, 2], target: [1], confidence: 0.45}
  ]
}
const perfect = {gold: [], test: []}

/** Two pairs, the second without any bead. */
export const milkEvaluation: EvaluatedAlignments = {
  all: evaluate([small, perfect]),
  pairs: [
    {name: 'milk', gold: 'milk.gold', test: 'milk.ladder', evaluation: evaluate([small])},
    {name: 'none', gold: 'none.gold', test: 'none.ladder', evaluation: evaluate([perfect])}
  ]
}
