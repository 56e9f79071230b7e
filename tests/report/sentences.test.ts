import {describe, expect, test} from 'vitest'
import {evaluationJson} from '../../src/report/evaluation/json.js'
import {evaluationTable} from '../../src/report/evaluation/table.js'
import {sentencesJson} from '../../src/report/sentences/json.js'
import {sentencesTsv} from '../../src/report/sentences/tsv.js'
import {expectGolden} from '../golden.js'
import {milkEvaluation, milkSentences} from './sentence-fixture.js'

const plain = {colour: false, width: 100}

describe('sentences of a line each', () => {
  test('are written as milk.tsv holds', () => expectGolden('milk.tsv', sentencesTsv(milkSentences)))

  test('are written as milk-sentences.json holds', () => {
    expectGolden('milk-sentences.json', sentencesJson(milkSentences))
  })
})

describe('an evaluation', () => {
  // By hand: precision 1 of 2, recall 1 of 2, so F1 0.5; lax, both beads share a pair with gold.
  test('is shown as milk-evaluation.txt holds', () => {
    expectGolden('milk-evaluation.txt', evaluationTable(milkEvaluation, plain))
  })

  test('is written as milk-evaluation.json holds', () => {
    expectGolden('milk-evaluation.json', evaluationJson(milkEvaluation))
  })

  test('of one pair has no row for it, and without confidences no bins', () => {
    const {all, pairs} = milkEvaluation
    const silent = {...all, reliability: [], calibrationError: 0}
    const table = evaluationTable({all: silent, pairs: pairs.slice(0, 1)}, plain)
    expect(table).not.toContain('milk')
    expect(table).not.toContain('confidence')
    expect(JSON.parse(evaluationJson({all: silent, pairs}))).not.toHaveProperty('reliability')
  })
})
