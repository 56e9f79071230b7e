import {expect, test} from 'vitest'
import {relabel} from '../../../src/check/lists/relabel.js'
import {applyEdits} from '../../../src/fix/apply-edits.js'
import {parseDocument} from '../../../src/pipeline.js'

/** The text with another label on its last item of the first run, and how safe that is. */
function relabelled(text: string, expected: string, confidence = 1) {
  const document = parseDocument(text, {lang: 'nl'})
  const run = document.runs[0]
  const label = run?.items.at(-1)?.label
  if (!run || !label) throw new Error('Cannot find an item')
  const fix = relabel({side: 'target', document}, [{item: {label, run}, expected, confidence}])
  const edits = [...(fix?.edits ?? [])].sort((a, b) => a.start - b.start)
  return {text: applyEdits(text, edits), safety: fix?.safety}
}

test.each([
  {why: 'one line', text: '8. a\n9. b\n', label: '10.', result: '8. a\n10. b\n'},
  {
    why: 'a block under it',
    text: '8. a\n9. b\n\n   c\n',
    label: '10.',
    result: '8. a\n10. b\n\n    c\n'
  },
  {
    why: 'a list under it',
    text: '8. a\n9. b\n   - c\n     d\n',
    label: '10.',
    result: '8. a\n10. b\n    - c\n      d\n'
  },
  {
    why: 'a line that belongs to it by grace',
    text: '1. a\n• b\n c\n',
    label: '2.',
    result: '1. a\n2. b\n c\n'
  },
  {
    why: 'a label that shrinks',
    text: '9. a\n11. b\n\n    c\n',
    label: '1.',
    result: '9. a\n1. b\n\n    c\n'
  },
  {
    why: 'a line that stands far enough in already',
    text: '1. a\n• b\n   c\n',
    label: '2.',
    result: '1. a\n2. b\n   c\n'
  },
  {
    why: 'code under it',
    text: '1. a\n* b\n\n      c\n',
    label: '2.',
    result: '1. a\n2. b\n\n       c\n'
  },
  {
    why: 'code between fences under it',
    text: '1. a\n* b\n\n   ```\n       c\n   ```\n',
    label: '2.',
    result: '1. a\n2. b\n\n   ```\n       c\n   ```\n'
  },
  {
    why: 'CRLF',
    text: '8. a\r\n9. b\r\n\r\n   c\r\n',
    label: '10.',
    result: '8. a\r\n10. b\r\n\r\n    c\r\n'
  }
])('an item with $why keeps what stands under it', ({text, label, result}) => {
  expect(relabelled(text, label)).toEqual({text: result, safety: 'sure'})
})

test('the second bullet of two stands where the numbers do', () => {
  expect(relabelled('1. a\n • b\n • c\n', '3.').text).toBe('1. a\n • b\n3. c\n')
})

test('an item with tabs under it needs a look', () => {
  expect(relabelled('8. a\n9. b\n\n\tc\n', '10.').safety).toBe('unsafe')
})

test.each([
  {confidence: 0.79, safety: 'unsafe'},
  {confidence: 0.81, safety: 'sure'}
])('an item that is the one meant with confidence $confidence is $safety', (one) => {
  expect(relabelled('1. a\n• b\n', '2.', one.confidence).safety).toBe(one.safety)
})
