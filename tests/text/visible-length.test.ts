import {expect, test} from 'vitest'
import {visibleLength} from '../../src/text/visible-length.js'

test.each([
  {text: '', length: 0, why: 'nothing'},
  {text: ' a b\t\n\u00a0c\u3000', length: 3, why: 'white space is not counted'},
  {text: 'e\u0301', length: 1, why: 'after NFC'},
  {text: '👍🏽', length: 2, why: 'code points, not code units'},
  {text: '\ud800\ud800', length: 2, why: 'lone surrogates, one each'}
])('$why', ({text, length}) => {
  expect(visibleLength(text)).toBe(length)
})
