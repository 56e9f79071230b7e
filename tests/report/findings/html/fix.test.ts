import {expect, test} from 'vitest'
import type {Edit, Fix} from '../../../../src/model/edit.js'
import {fixMarkup} from '../../../../src/report/findings/html/fix.js'

const shown = (text: string, ...edits: Fix['edits']) => {
  const fix: Fix = {title: 'Write `it`', side: 'target', edits, safety: 'sure'}
  return fixMarkup(fix, (side) => (side === 'target' ? text : '')).html
}

const around = 'a'.repeat(27)

test.each([
  {
    what: 'a replacement',
    text: 'one two',
    edit: [4, 7, 'too'],
    line: 'one <del>two</del><ins>too</ins>'
  },
  {what: 'an insertion', text: 'ab', edit: [1, 1, '<i>'], line: 'a<ins>&lt;i&gt;</ins>b'},
  {what: 'a removal', text: 'abc', edit: [1, 2, ''], line: 'a<del>b</del>c'},
  {what: 'only its own line', text: 'x\r\nab\r\ny', edit: [4, 5, ''], line: 'a<del>b</del>'},
  {
    what: 'no half of a character',
    text: `z🍵${around}b${around}🍵z`,
    edit: [30, 31, ''],
    line: `…${around}<del>b</del>${around}…`
  }
] as const)('shows $what', ({text, edit: [start, end, insert], line}) => {
  expect(shown(text, {start, end, insert})).toContain(`<p class="edit" dir="auto">${line}</p>`)
})

test('counts the edits that it does not show', () => {
  const edit: Edit = {start: 0, end: 1, insert: 'b'}
  const html = shown('a', edit, edit, edit, edit, edit, edit)
  expect(html.match(/class="edit"/gu)).toHaveLength(4)
  expect(html).toContain('<p>and 2 more</p>')
})
