import {existsSync, linkSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {isLadder, isOwnReport, ownMark, writeFile} from '../../../src/workspace/files/write-file.js'
import {tempFolder} from '../temp-folder.js'

const page = '<!doctype html>\n<html lang="en">\n<meta name="generator" content="bitext">\n<p>Old'
const json = '{\n  "version": 1,\n  "pairs": []\n}\n'

describe('isOwnReport', () => {
  test.each([
    {own: true, start: page, end: page, why: 'a page'},
    {own: true, start: json, end: json, why: 'a report in JSON'},
    {own: true, start: '', end: '', why: 'an empty file'},
    {
      own: true,
      start: '2 errors',
      end: `2 errors\n\n${ownMark}\n`,
      why: 'a text with our last line'
    },
    {own: false, start: '<!doctype html><p>bitext', end: '', why: 'another page'},
    {own: false, start: '{"version": 3, "packages": []}', end: '}', why: 'other JSON'},
    {own: false, start: '# Notes', end: 'see bitext', why: 'other text'}
  ])('$why: $own', ({own, start, end}) => {
    expect(isOwnReport(start, end)).toBe(own)
  })
})

describe('isLadder', () => {
  const long = '[10, 11]:[12]:0.98\n'.repeat(200)

  test.each([
    {own: true, start: '', end: '', why: 'an empty file'},
    {own: true, start: '[0]:[0, 1]:0.5\n[]:[2]', end: '[0]:[0, 1]:0.5\n[]:[2]', why: 'a short one'},
    {own: true, start: long.slice(0, 2048), end: long.slice(-2048), why: 'a long one'},
    {own: false, start: 'notes', end: 'notes', why: 'a text without line end'},
    {own: false, start: '[0]:[0]\nnotes\n', end: '[0]:[0]\nnotes\n', why: 'beads and a text'},
    {own: false, start: long.slice(0, 2048), end: 'x\nnotes\n', why: 'a text that begins so'},
    {own: false, start: 'x'.repeat(2048), end: 'y'.repeat(2048), why: 'one long line'}
  ])('$why: $own', ({own, start, end}) => {
    expect(isLadder(start, end)).toBe(own)
  })
})

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
    {name: 'page.html', content: page},
    {name: 'report.json', content: json},
    {name: 'report.txt', content: `${'long\n'.repeat(2000)}${ownMark}\n`}
  ])('replaces $name, a report of its own', ({name, content}) => {
    const folder = tempFolder({[name]: content})
    write(folder, name)
    expect(readFileSync(join(folder, name), 'utf8')).toBe('new')
  })

  test('replaces no other file', () => {
    const folder = tempFolder({'notes.md': 'mine'})
    expect(() => write(folder, 'notes.md')).toThrow(
      'notes.md: Cannot replace the file: it is no report of bitext\n  Choose another path, or replace it with `--force`'
    )
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe('mine')
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
      expect(() => write(folder, name, options)).toThrow('over a file that it is about')
    }
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('mine')
  })

  test.each([
    {name: 'docs', what: 'there is a folder of that name'},
    {name: 'a.md/report.html', what: 'a file stands where a folder is needed'}
  ])('refuses $name: $what', ({name, what}) => {
    const folder = tempFolder({'docs/': '', 'a.md': 'mine'})
    expect(() => write(folder, name)).toThrow(what)
    expect(existsSync(join(folder, 'docs'))).toBe(true)
  })
})
