import {expect, test} from 'vitest'
import {parseDocument} from '../../src/pipeline.js'

const read = (text: string) => parseDocument(text, {lang: 'nl'}).segments

test.each([
  {where: 'a paragraph', text: '<!-- bitext-todo: Dogs stay outside. -->', kind: 'paragraph'},
  {where: 'a heading', text: '## <!-- bitext-todo: Dogs stay outside. -->', kind: 'heading'},
  {where: 'an item', text: '- brood\n- <!-- bitext-todo: Dogs stay outside. -->', kind: 'item'},
  {where: 'a quotation', text: '> <!-- bitext-todo: Dogs stay outside. -->', kind: 'quote'},
  {
    where: 'a cell',
    text: '| a |\n| - |\n| <!-- bitext-todo: Dogs stay outside. --> |',
    kind: 'cell'
  }
])('a stub in $where is a segment with the words of the reference', ({text, kind}) => {
  const segment = read(text).at(-1)
  expect(segment).toMatchObject({kind, text: 'Dogs stay outside.', stub: true})
  const [piece] = segment?.pieces ?? []
  expect(text.slice(piece?.offset, (piece?.offset ?? 0) + 4)).toBe('Dogs')
})

test('any other comment is no segment', () => {
  expect(
    read('Honden.\n\n<!-- todo: Dogs stay outside. -->\n\nKatten.').map(({text}) => text)
  ).toEqual(['Honden.', 'Katten.'])
})

test('a segment without a stub says nothing of one', () => {
  expect(read('Honden.')[0]).not.toHaveProperty('stub')
})
