import {expect, test} from 'vitest'
import {readPair} from '../../src/workspace/load-pair.js'
import type {Pair, PairFile} from '../../src/workspace/pairs/pair.js'
import {tempFolder} from './temp-folder.js'

function folderOfTexts(): string {
  return tempFolder({'a.nl.md': 'Thee\n', 'a.fr.md': 'Thé\n', 'a.en.md': ''})
}

function documentsOf(folder: string, source: Partial<PairFile>, target = 'a.nl.md') {
  const file = (name: string) => ({path: `${folder}/${name}`, shown: name, written: name})
  const pair: Pair = {
    name: target,
    source: {...file('a.en.md'), text: 'Tea\n', ...source},
    target: file(target)
  }
  const read = readPair(pair)
  if (read.type === 'problems') throw new Error(read.problems.map(({what}) => what).join())
  return read
}

test('a source of two pairs in a row is read once', () => {
  const folder = folderOfTexts()
  const {source, target} = documentsOf(folder, {})
  const other = documentsOf(folder, {}, 'a.fr.md')
  expect(other.source).toBe(source)
  expect(other.target.text).toBe('Thé\n')
  expect(target.text).toBe('Thee\n')
})

test.each([
  {change: {text: 'Coffee\n'}, field: 'text'},
  {change: {lang: 'de'}, field: 'lang'},
  {change: {shown: 'docs/a.en.md'}, field: 'path'},
  {change: {written: 'docs/a.md', text: 'Tea\n'}, field: 'lang'}
] as const)('with $change it is read again', ({change, field}) => {
  const folder = folderOfTexts()
  const {source} = documentsOf(folder, {})
  const other = documentsOf(folder, change).source
  expect(other).not.toBe(source)
  expect(other[field]).not.toBe(source[field])
})
