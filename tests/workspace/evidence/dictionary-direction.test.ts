import {expect, test} from 'vitest'
import {turnTowards} from '../../../src/workspace/evidence/dictionary-direction.js'

const entries = [
  {source: 'molen', target: 'mill'},
  {source: 'Rivier', target: 'river'},
  {source: 'water', target: 'water'}
]
const dutch = ['De molen aan de rivier.', 'Het water.']
const english = ['The mill on the river.', 'The water.']

test('stays as it is where its first words are of the source', () => {
  expect(turnTowards(entries, {source: dutch, target: english})).toEqual({
    entries,
    isTurned: false
  })
})

test('is turned where its first words are of the target', () => {
  expect(turnTowards(entries, {source: english, target: dutch})).toEqual({
    entries: entries.map(({source, target}) => ({source: target, target: source})),
    isTurned: true
  })
})

test('stays as it is where only words fit that are spelt alike', () => {
  const {isTurned} = turnTowards(entries, {source: ['Water!'], target: ['Water.']})
  expect(isTurned).toBe(false)
})
