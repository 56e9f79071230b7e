import {expect, test} from 'vitest'
import {averageOf, bothOf, surestOf, weakestOf} from '../../src/check/basis.js'

const sure = {number: 3, confidence: 0.9}
const unsure = {number: 4, confidence: 0.5}

test('several beads go by the first, and are as sure as what is asked of them', () => {
  expect(surestOf([unsure, sure])).toEqual({number: 4, confidence: 0.9})
  expect(weakestOf([sure, unsure])).toEqual({number: 3, confidence: 0.5})
  expect(averageOf([sure, unsure])).toEqual({number: 3, confidence: 0.7})
  expect(bothOf(sure, unsure)).toEqual({number: 3, confidence: 0.45})
})

test('a basis without a number stays without', () => {
  expect(surestOf([{confidence: 0.2}, sure])).toEqual({confidence: 0.9})
})
