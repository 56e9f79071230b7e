import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {batches, writePieces, writeWhole} from '../../../src/workspace/files/write-pieces.js'
import {tempFolder} from '../temp-folder.js'

describe('batches', () => {
  test('hold the same text in fewer pieces', () => {
    const pieces = Array.from({length: 3000}, (_, index) => `line ${index} of the whole report\n`)
    const joined = [...batches(pieces)]
    expect(joined.join('')).toBe(pieces.join(''))
    expect(joined.length).toBe(2)
  })

  test('of nothing are none', () => {
    expect([...batches(['', ''])]).toEqual([])
  })
})

describe('writeWhole', () => {
  test('writes all pieces, and nothing beside the file', () => {
    const folder = tempFolder()
    writeWhole(join(folder, 'a.txt'), ['één ', 'twee'])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('één twee')
    expect(readdirSync(folder)).toEqual(['.git', 'a.txt'])
  })

  test('keeps the mode of a file and the link that leads to it', () => {
    const folder = tempFolder({'real.txt': 'before'})
    chmodSync(join(folder, 'real.txt'), 0o640)
    symlinkSync(join(folder, 'real.txt'), join(folder, 'link.txt'))
    writeWhole(join(folder, 'link.txt'), ['after'])
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('after')
    expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o640)
  })

  test('leaves what was there when a piece cannot be had', () => {
    const folder = tempFolder({'a.txt': 'before'})
    const broken = function* () {
      yield 'half'
      throw new Error('no more')
    }
    expect(() => writeWhole(join(folder, 'a.txt'), broken())).toThrow('no more')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['.git', 'a.txt'])
  })
})

test('writePieces writes into what is there', () => {
  const folder = tempFolder({'a.txt': 'before it'})
  writeFileSync(join(folder, 'b.txt'), '')
  writePieces(join(folder, 'a.txt'), ['af', 'ter'])
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('after')
})
