import {readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openResultCache, resultKey, usualCacheFolder} from '../../src/workspace/result-cache.js'
import {tempFolder} from './temp-folder.js'

function cacheIn(folder: string, mostBytes?: number) {
  return openResultCache({path: join(folder, 'kept'), shown: 'kept'}, mostBytes)
}

/** The files of entries, without the folders that they are in. */
function entriesOf(folder: string): readonly string[] {
  const names = readdirSync(join(folder, 'kept'), {recursive: true, encoding: 'utf8'})
  return names.filter((name) => name.endsWith('.gz')).map((name) => join(folder, 'kept', name))
}

const [a, b, c] = ['a', 'b', 'c'].map((part) => resultKey([part]))
if (!a || !b || !c) throw new Error('Missing a key')

describe('a cache of results', () => {
  test('gives back what was written, also to another process', () => {
    const folder = tempFolder()
    cacheIn(folder).write(a, 'één')
    expect(cacheIn(folder).read(a)).toBe('één')
    expect(cacheIn(folder).read(b)).toBeUndefined()
  })

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['changed', (bytes: Buffer) => bytes.map((byte, at) => (at === 12 ? byte ^ 1 : byte))],
    ['emptied', () => Buffer.alloc(0)]
  ])('takes an entry that was %s for none', (_, spoil) => {
    const folder = tempFolder()
    cacheIn(folder).write(a, 'value')
    const [path = ''] = entriesOf(folder)
    writeFileSync(path, spoil(readFileSync(path)))
    expect(cacheIn(folder).read(a)).toBeUndefined()
  })

  test('removes what was not used for longest, and nothing that is not its own', () => {
    const folder = tempFolder({'kept/mine.gz': 'x'.repeat(1000)})
    const cache = cacheIn(folder, 200)
    for (const key of [a, b]) cache.write(key, key)
    for (const path of entriesOf(folder)) utimesSync(path, 1, 1)
    cache.read(a)
    cache.write(c, c)
    cache.trim()
    expect([a, b, c].map((key) => cache.read(key) !== undefined)).toEqual([true, false, true])
    expect(readFileSync(join(folder, 'kept/mine.gz'), 'utf8')).toHaveLength(1000)
  })

  test('keeps a folder of its own away from git', () => {
    const folder = tempFolder()
    cacheIn(folder)
    expect(readFileSync(join(folder, 'kept/.gitignore'), 'utf8')).toBe('*\n')
  })

  test('cannot be where a file stands', () => {
    const folder = tempFolder({kept: 'a file'})
    expect(() => cacheIn(folder)).toThrow('Cannot create the cache folder')
  })

  test.each([
    [
      'with other caches where packages are installed',
      {'node_modules/x.js': ''},
      'node_modules/.cache/bitext'
    ],
    ['in a folder of its own elsewhere', {}, '.bitext-cache']
  ] as const)('is by default %s', (_, files, expected) => {
    const folder = tempFolder(files)
    expect(usualCacheFolder(folder)).toBe(join(folder, expected))
  })
})

describe('a key', () => {
  test('tells parts from one another', () => {
    expect(resultKey(['ab', 'c'])).not.toBe(resultKey(['a', 'bc']))
  })
})
