import {expect, test} from 'vitest'
import {elidedWord} from '../../../src/text/words/elided-word.js'

test.each([
  ['s avonds', 's'],
  ['T is laat', 't'],
  ['em all', 'em'],
  ['twas', 'twas'],
  ['some of it', undefined],
  ['90s', undefined],
  ['', undefined]
])('`%s` opens with %s', (text, word) => {
  expect(elidedWord(text)).toBe(word)
})
