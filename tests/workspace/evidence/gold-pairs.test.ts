import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {goldPairs} from '../../../src/workspace/evidence/gold-pairs.js'
import {type Files, tempFolder} from '../temp-folder.js'

function pairs(files: Files, gold: string, test: string) {
  const folder = tempFolder(files)
  const at = (name: string) => ({path: join(folder, name), shown: name})
  return goldPairs(at(gold), at(test))
}

const files = {
  'gold/b.gold': '',
  'gold/a.x.gold': '',
  'gold/a.src': '',
  'out/a.x.ladder': '',
  'out/b.ladder': '',
  'out/c.ladder': '',
  'empty/': ''
}

describe('goldPairs', () => {
  test('are two files as they are named', () => {
    const [pair] = pairs(files, 'gold/b.gold', 'out/c.ladder')
    expect([pair?.name, pair?.gold.shown, pair?.test.shown]).toEqual([
      'b',
      'gold/b.gold',
      'out/c.ladder'
    ])
  })

  test('are all gold of a folder, by name', () => {
    expect(pairs(files, 'gold', 'out').map(({name, test}) => [name, test.shown])).toEqual([
      ['a.x', 'out/a.x.ladder'],
      ['b', 'out/b.ladder']
    ])
  })

  test.each([
    {gold: 'gold', test: 'out/b.ladder', says: 'gold: Cannot compare a folder with a file'},
    {gold: 'gold/b.gold', test: 'out', says: 'out: Cannot compare a folder with a file'},
    {gold: 'empty', test: 'out', says: 'empty: Cannot find a file `*.gold` in the folder'},
    {
      gold: 'gold',
      test: 'empty',
      says: 'empty/a.x.ladder: Cannot find the alignment for `gold/a.x.gold`'
    }
  ])('refuses $gold and $test', ({gold, test: out, says}) => {
    expect(() => pairs(files, gold, out)).toThrow(says)
  })
})
