import {expect, test} from 'vitest'
import {allMatches} from '../../src/text/all-matches.js'

test.each([
  ['several', 'a1 b2 c3', /[a-z](\d)/g],
  ['none', 'abc', /\d/g],
  ['empty matches', 'ab', /x*/g],
  ['a text without characters', '', /x*/g]
])('finds what `matchAll` finds: %s', (_, text, expression) => {
  expect(allMatches(text, expression)).toEqual([...text.matchAll(expression)])
})

test('starts anew where an earlier search stopped in the middle', () => {
  const expression = /b/g
  expression.lastIndex = 2
  expect(allMatches('b b', expression).map(({index}) => index)).toEqual([0, 2])
})
