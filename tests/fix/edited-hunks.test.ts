import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../../src/fix/apply-edits.js'
import {editedHunks} from '../../src/fix/edited-hunks.js'
import {unifiedDiff} from '../../src/report/fix/unified-diff.js'
import {runs} from '../runs.js'

const before = '1. Brood\n2. Melk\n• Eieren\n'
const diff = unifiedDiff({path: 'a', before, after: before.replace('•', '3.')})

/** The text with the diff made, once it was edited. */
function made(text: string, edited: string): string | undefined {
  const edits = editedHunks(text, edited)
  return edits && applyEdits(text, edits)
}

describe('a diff that a person has edited', () => {
  test.each([
    {why: 'nothing', edited: diff, result: before.replace('•', '3.')},
    {
      why: 'a line that is added',
      edited: diff.replace('+3.', '+3)'),
      result: before.replace('•', '3)')
    },
    {
      why: 'a line that was to go and stays',
      edited: diff.replace('-•', ' •'),
      result: `${before}3. Eieren\n`
    },
    {
      why: 'a line too many',
      edited: diff.replace('+3.', '+Nog wat\n+3.'),
      result: before.replace('•', 'Nog wat\n3.')
    },
    {why: 'all of it taken out', edited: '', result: before},
    {why: 'a note', edited: `# Edit this\n${diff}`, result: before.replace('•', '3.')}
  ])('with $why changed makes what it says', ({edited, result}) => {
    expect(made(before, edited)).toBe(result)
  })

  test('that shows what is not in the text is refused', () => {
    expect(made(before, diff.replace(' 2. Melk', ' 2. Karnemelk'))).toBeUndefined()
  })
})

test('the edits are as small as they can be', () => {
  expect(editedHunks(before, diff)).toEqual([{start: 17, end: 18, insert: '3.'}])
})

test('lines that are added end as those about them do', () => {
  const crlf = before.replaceAll('\n', '\r\n')
  const shown = unifiedDiff({path: 'a', before: crlf, after: crlf.replace('•', '3.')})
  expect(made(crlf, shown.replace('+3. Eieren\r', '+3. Eieren\n+4. Boter'))).toBe(
    crlf.replace('• Eieren', '3. Eieren\r\n4. Boter')
  )
})

test('any diff that is left as it is makes the text that it was made of', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', '', '• c', '🌊 d'), {minLength: 1})
  fc.assert(
    fc.property(lines, lines, fc.constantFrom('', '\n'), (from, to, end) => {
      const [old, fresh] = [from.join('\n') + end, to.join('\n') + end]
      fc.pre(end !== '' || (from.at(-1) !== '' && to.at(-1) !== ''))
      expect(made(old, unifiedDiff({path: 'a', before: old, after: fresh}))).toBe(fresh)
    }),
    {numRuns: runs(300)}
  )
})
