import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyEdits} from '../../src/fix/apply-edits.js'
import {EditMap} from '../../src/fix/edit-map.js'
import type {Edit} from '../../src/model/edit.js'

test.each([
  {why: 'replaces', edits: [{start: 1, end: 2, insert: 'XY'}], result: 'aXYcdef'},
  {why: 'inserts', edits: [{start: 1, end: 1, insert: 'X'}], result: 'aXbcdef'},
  {why: 'deletes at the end', edits: [{start: 4, end: 6, insert: ''}], result: 'abcd'},
  {why: 'does nothing', edits: [], result: 'abcdef'}
])('$why', ({edits, result}) => {
  expect(applyEdits('abcdef', edits)).toBe(result)
})

test.each([
  {
    why: 'out of order',
    edits: [
      {start: 4, end: 5, insert: ''},
      {start: 1, end: 2, insert: ''}
    ]
  },
  {
    why: 'overlapping',
    edits: [
      {start: 1, end: 4, insert: ''},
      {start: 3, end: 5, insert: ''}
    ]
  },
  {why: 'outside the text', edits: [{start: 1, end: 7, insert: ''}]}
])('refuses edits that are $why', ({edits}) => {
  expect(() => applyEdits('abcdef', edits)).toThrow('Unexpected edit')
})

/** Edits in order and apart, with a text that they fit in. */
const edited = fc
  .array(fc.record({skip: fc.nat(5), drop: fc.nat(4), insert: fc.string({maxLength: 4})}))
  .chain((steps) => {
    const edits: Edit[] = []
    let at = 0
    for (const {skip, drop, insert} of steps) {
      const start = at + skip + 1
      at = start + drop
      edits.push({start, end: at, insert})
    }
    return fc.record({
      text: fc.string({minLength: at + 1, maxLength: at + 20}),
      edits: fc.constant(edits)
    })
  })

test('every character outside the edits stands where the map says', () => {
  fc.assert(
    fc.property(edited, ({text, edits}) => {
      const after = applyEdits(text, edits)
      const map = new EditMap(edits)
      expect(after.length - text.length).toBe(map.growth)
      for (let at = 0; at < text.length; at++) {
        if (!map.replaces(at, at + 1)) expect(after[map.moved(at)]).toBe(text[at])
      }
    })
  )
})

test('the edits that lead back find what was inserted', () => {
  fc.assert(
    fc.property(edited, ({text, edits}) => {
      const after = applyEdits(text, edits)
      const back = new EditMap(edits).inverse()
      const untouched = back.untouched(after.length).map(({start, end}) => after.slice(start, end))
      const original = new EditMap(edits)
        .untouched(text.length)
        .map(({start, end}) => text.slice(start, end))
      expect(untouched).toEqual(original)
    })
  )
})
