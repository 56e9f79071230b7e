import {existsSync, linkSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {FileEnds} from '../../../src/model/file-ends.js'
import {fileEnds, writeFile} from '../../../src/workspace/files/write-file.js'
import {tempFolder} from '../temp-folder.js'

const isOwn = ({start, end}: FileEnds) => start.startsWith('ours') && end.endsWith('end\n')

describe('writeFile', () => {
  const write = (folder: string, name: string, options = {}) =>
    writeFile({path: join(folder, name), shown: name, content: 'new'}, options)

  test('makes the file and its folder, and leaves nothing else behind', () => {
    const folder = tempFolder()
    write(folder, 'reports/drift.html')
    expect(readFileSync(join(folder, 'reports/drift.html'), 'utf8')).toBe('new')
    expect(readdirSync(join(folder, 'reports'))).toEqual(['drift.html'])
  })

  test.each([
    {what: 'a file that is recognised', content: 'ours, the end\n'},
    {what: 'a long one', content: `ours\n${'long\n'.repeat(2000)}end\n`},
    {what: 'an empty one', content: ''},
    {what: 'a blank one', content: '\n \n'}
  ])('replaces $what', ({content}) => {
    const folder = tempFolder({'report.txt': content})
    write(folder, 'report.txt', {isOwn})
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe('new')
  })

  test.each([
    {what: 'another file', content: 'mine', options: {isOwn}},
    {what: 'one that starts blank', content: `${' '.repeat(5000)}mine`, options: {isOwn}},
    {what: 'any file where none is recognised', content: '', options: {}}
  ])('does not replace $what', ({content, options}) => {
    const folder = tempFolder({'notes.md': content})
    expect(() => write(folder, 'notes.md', options)).toThrow(
      'notes.md: Cannot overwrite the file: it is not a bitext report\n  Choose another path, or overwrite it with `--force`'
    )
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe(content)
  })

  test('replaces another file when forced', () => {
    const folder = tempFolder({'notes.md': 'mine'})
    write(folder, 'notes.md', {force: true})
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe('new')
  })

  test('never replaces what the report is about, under any of its names', () => {
    const folder = tempFolder({'a.md': 'mine'})
    linkSync(join(folder, 'a.md'), join(folder, 'b.md'))
    const options = {force: true, keep: [join(folder, 'a.md')]}
    for (const name of ['a.md', 'b.md']) {
      expect(() => write(folder, name, options)).toThrow(
        'Cannot overwrite a document that the report is about'
      )
    }
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('mine')
  })

  test.each([
    {name: 'docs', what: 'there is a folder of that name'},
    {name: 'a.md/report.html', what: 'there is a file where a folder is needed'}
  ])('refuses $name: $what', ({name, what}) => {
    const folder = tempFolder({'docs/': '', 'a.md': 'mine'})
    expect(() => write(folder, name)).toThrow(what)
    expect(existsSync(join(folder, 'docs'))).toBe(true)
  })
})

describe('fileEnds', () => {
  test('gives a short file twice, and both ends of a long one', () => {
    const long = `start${'x'.repeat(5000)}end`
    const folder = tempFolder({'short.txt': 'short', 'long.txt': long})
    expect(fileEnds(join(folder, 'short.txt'))).toEqual({start: 'short', end: 'short'})
    expect(fileEnds(join(folder, 'long.txt'))).toEqual({
      start: long.slice(0, 2048),
      end: long.slice(-2048)
    })
  })

  test('gives nothing for a file that cannot be read', () => {
    expect(fileEnds(join(tempFolder(), 'none.txt'))).toBeUndefined()
    expect(fileEnds(tempFolder())).toBeUndefined()
  })
})
