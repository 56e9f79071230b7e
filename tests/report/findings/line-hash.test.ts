import {expect, test} from 'vitest'
import {lineHashes} from '../../../src/report/findings/line-hash.js'

/** The hashes of all lines, the one after the last line end included. */
function hashesOf(text: string): readonly string[] {
  const hash = lineHashes(text)
  return text.split(/\r\n|\r|\n/).map((_, index) => hash(index + 1))
}

// Expected values are those of the tests of github/codeql-action.
test.each([
  {text: '', hashes: ['c129715d7a2bc9a3:1']},
  {
    text: ' a\nb\n  \t\tc\n d',
    hashes: ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']
  }
])('hashes the lines of $text as GitHub does', ({text, hashes}) => {
  expect(hashesOf(text)).toEqual(hashes)
})

test.each(['\r', '\r\n'])('takes %j for a line end', (end) => {
  const text = 'One\n\ntwo\n'
  expect(hashesOf(text.replaceAll('\n', end))).toEqual(hashesOf(text))
})

test('counts lines that are equal up to their 100th character', () => {
  const hashes = hashesOf('A tide comes in.\n'.repeat(12))
  expect(hashes.slice(0, 4).map((hash) => hash.split(':')[1])).toEqual(['1', '2', '3', '4'])
  expect(new Set(hashes.slice(0, 4).map((hash) => hash.split(':')[0])).size).toBe(1)
})

test('stays the same when lines are put before', () => {
  const text = 'One\ntwo\nthree\n'
  expect(hashesOf(`New\n\n${text}`).slice(2)).toEqual(hashesOf(text))
})
