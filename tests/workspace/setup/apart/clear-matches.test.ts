import {expect, test} from 'vitest'
import {clearMatches} from '../../../../src/workspace/setup/apart/clear-matches.js'

const options = {least: 0.5, margin: 0.1}

test.each([
  {
    why: 'the best of row and column',
    scores: [
      [0.9, 0.1],
      [0.2, 0.8]
    ],
    found: ['0-0', '1-1']
  },
  {why: 'nothing below the least', scores: [[0.4]], found: []},
  {why: 'nothing where two are near', scores: [[0.9, 0.85]], found: []},
  {why: 'nothing where two are near in a column', scores: [[0.9], [0.9]], found: []},
  {
    why: 'what is clear once another is taken out',
    scores: [
      [0.9, 0.6],
      [0.7, 0.65]
    ],
    found: ['0-0', '1-1']
  },
  {why: 'nothing in an empty matrix', scores: [], found: []}
])('finds $why', ({scores, found}) => {
  expect(clearMatches(scores, options).map(({row, column}) => `${row}-${column}`)).toEqual(found)
})
