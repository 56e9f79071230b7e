import {expect, test} from 'vitest'
import {nothingTrained} from '../../../src/align/learn/judged-sides.js'
import {LexicalField} from '../../../src/align/learn/lexical-field.js'
import {RunWindow} from '../../../src/align/learn/run-window.js'
import type {TranslationTable} from '../../../src/align/learn/translation-table.js'
import {defaultModel} from '../../../src/align/nouns/model.js'
import type {Side} from '../../../src/align/nouns/side.js'

const given = [[0, 1, 1], [], [2, 3], [0], [1, 3, 3]]
const predicted = [[0, 2], [1, 1, 3], [], [0, 1, 2, 3]]
const frequencies = Float64Array.of(0.3, 0.3, 0.2, 0.2)
const few: readonly (readonly (readonly [number, number])[])[] = [
  [[0, 2]],
  [
    [1, 1.5],
    [3, 0.5]
  ],
  [],
  [[2, 2]]
]

function sideOf(sentences: readonly (readonly number[])[]): Side {
  const starts = [0]
  for (const sentence of sentences) starts.push((starts.at(-1) ?? 0) + sentence.length)
  return {starts: Int32Array.from(starts), units: Int32Array.from(sentences.flat())}
}

function tableOf(rows: typeof few): TranslationTable {
  const starts = [0]
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length)
  return {
    starts: Int32Array.from(starts),
    predicted: Int32Array.from(rows.flat(), ([unit]) => unit),
    mass: Float64Array.from(rows.flat(), ([, mass]) => mass),
    totals: Float64Array.from(rows, (row) => row.reduce((sum, [, mass]) => sum + mass, 0))
  }
}

function ratio(from: number, to: number): number {
  const row = few[from] ?? []
  const mass = row.find(([unit]) => unit === to)?.[1] ?? 0
  const total = row.reduce((sum, [, more]) => sum + more, 0)
  const {smoothing} = defaultModel
  return (mass / (frequencies[to] ?? Number.NaN) + smoothing) / (total + smoothing)
}

/** g of a run of given sentences and one predicted sentence, straight from its definition. */
function byDefinition(run: readonly number[], sentence: readonly number[]): number {
  if (run.length === 0) return 0
  const {nullShare} = defaultModel
  return sentence.reduce((sum, to) => {
    const explained = run.reduce((all, from) => all + ratio(from, to), 0)
    return sum + Math.log(nullShare + ((1 - nullShare) * explained) / run.length)
  }, 0)
}

test.each([1, 2, 3, 4] as const)(
  'a whole matrix has what the definition says, runs of %i',
  (runs) => {
    const sides = {given: sideOf(given), predicted: sideOf(predicted)}
    const field = new LexicalField({table: tableOf(few), frequencies}, defaultModel)
    const window = new RunWindow(
      0,
      new Int32Array(given.length),
      new Int32Array(given.length).fill(predicted.length),
      runs
    )
    const numbers = new Float64Array(window.size)
    field
      .read({...sides, trained: nothingTrained(sides.given, sides.predicted)})
      .addTo(numbers, window, 0.5)
    const expected = given.flatMap((_, row) =>
      Array.from({length: runs}, (_, run) =>
        predicted.map(
          (sentence) =>
            0.5 * byDefinition(given.slice(Math.max(0, row - run), row + 1).flat(), sentence)
        )
      ).flat()
    )
    const rounded = (all: Iterable<number>) => Array.from(all, (number) => number.toFixed(10))
    expect(rounded(numbers)).toEqual(rounded(expected))
  }
)
