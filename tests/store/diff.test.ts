import {expect, test} from 'vitest'
import {diffAlignments} from '../../src/store/diff.js'
import {beadJson} from '../../src/store/encode.js'
import {alignment, bead, decision, lost} from './stored.js'

const stir = bead([[1, 'Stir it.']], [[1, 'Roer het.']])
const wait = bead([[2, 'Wait.']], [[2, 'Wacht.']])

test('the same file has no difference', () => {
  expect(diffAlignments(alignment([stir, wait]), alignment([wait, stir]))).toEqual([])
})

test('a bead that changed is one line less and one more', () => {
  const checked = bead(
    [[1, 'Stir it.']],
    [[1, 'Roer het.']],
    [decision(['Stir it.'], ['Roer het.'])]
  )
  expect(diffAlignments(alignment([stir, wait]), alignment([checked, wait]))).toEqual([
    `- ${beadJson(stir)}`,
    `+ ${beadJson(checked)}`
  ])
})

test('what was lost is told too', () => {
  const gone = lost(decision(['Pour.'], ['Schenk.']), ['source'])
  expect(diffAlignments(alignment([stir]), alignment([stir], [gone]))).toEqual([
    expect.stringMatching(/^\+ \{"confidence":0\.9,"decision":/)
  ])
})

test('a new file is told whole, its head included', () => {
  const lines = diffAlignments(undefined, alignment([stir]))
  expect(lines).toHaveLength(4)
  expect(lines.every((line) => line.startsWith('+ '))).toBe(true)
})
