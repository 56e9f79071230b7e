import {chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadProgram, partOf} from '../../../src/cli/program/load-program.js'
import {tempFolder} from '../../workspace/temp-folder.js'

const text = (word: string) => `exports.say = () => '${word}' + require('node:path').sep.length\n`

function written(word: string): string {
  return join(tempFolder({'program.cjs': text(word)}), 'program.cjs')
}

/** What the program says; keeps its compiled code as the command line does. */
function said(path: string, part = 'check'): string {
  const {exports, keepCompiled} = loadProgram(path, part)
  const word = (exports as {say: () => string}).say()
  keepCompiled()
  return word
}

/** The files of compiled code beside a program. */
function compiledFiles(path: string): readonly string[] {
  const folder = dirname(path)
  return readdirSync(folder)
    .filter((name) => name.startsWith('program.cjs.'))
    .map((name) => join(folder, name))
}

/** A program that ran once, and the file that it kept. */
function compiled(word: string): readonly [path: string, kept: string] {
  const path = written(word)
  expect(said(path)).toBe(`${word}1`)
  const [kept = '', ...others] = compiledFiles(path)
  expect(others).toEqual([])
  expect(kept).toMatch(/program\.cjs\.check-v[\d.]+-\w+\.compiled$/)
  return [path, kept]
}

/** When the file was written, as precisely as the system says. */
function timeOf(path: string): bigint {
  return statSync(path, {bigint: true}).mtimeNs
}

describe('compiled code', () => {
  test('is kept by the first run and left as it is by the next', () => {
    const [path, kept] = compiled('milk')
    const before = timeOf(kept)
    expect(said(path)).toBe('milk1')
    expect(timeOf(kept)).toBe(before)
  })

  test('is kept for each part of the program', () => {
    const [path] = compiled('tea')
    expect(said(path, 'align')).toBe('tea1')
    expect(compiledFiles(path)).toHaveLength(2)
  })

  test('of another text is not taken, even if that is as long', () => {
    const [path] = compiled('rice')
    writeFileSync(path, text('corn'))
    expect(said(path)).toBe('corn1')
    expect(said(path)).toBe('corn1')
  })

  test.each([
    ['is empty', () => Buffer.alloc(0)],
    ['ends early', (whole: Buffer) => whole.subarray(0, whole.length >> 1)],
    [
      'is of another V8',
      (whole: Buffer) => Buffer.concat([whole.subarray(0, 16), Buffer.alloc(400)])
    ]
  ])('that %s is replaced', (_, changed) => {
    const [path, kept] = compiled('salt')
    const whole = readFileSync(kept)
    writeFileSync(kept, changed(whole))
    // Another text of that length and time: V8 remembers what it compiled before in this process.
    const {atime, mtime} = statSync(path)
    writeFileSync(path, text('soup'))
    utimesSync(path, atime, mtime)
    expect(said(path)).toBe('soup1')
    expect(readFileSync(kept)).toHaveLength(whole.length)
  })

  test.runIf(process.getuid).each([0o664, 0o646])(
    'that others may write (%o) is not taken',
    (mode) => {
      const [path, kept] = compiled('cake')
      chmodSync(kept, mode)
      const before = timeOf(kept)
      expect(said(path)).toBe('cake1')
      expect(timeOf(kept)).not.toBe(before)
      expect(statSync(kept).mode & 0o777).toBe(0o644)
    }
  )

  test('that cannot be written is done without', () => {
    const path = written('oats')
    const {exports, keepCompiled} = loadProgram(path, 'no/such/folder')
    keepCompiled()
    expect((exports as {say: () => string}).say()).toBe('oats1')
    expect(compiledFiles(path)).toEqual([])
  })
})

test('a program that does not exist is an error', () => {
  expect(() => loadProgram(join(tempFolder(), 'program.cjs'), 'check')).toThrow('ENOENT')
})

test.each([
  {argv: ['check', 'a.md'], part: 'check'},
  {argv: ['--help'], part: 'help'},
  {argv: ['../x'], part: 'help'},
  {argv: [], part: 'help'}
])('$argv starts the part $part', ({argv, part}) => {
  expect(partOf(argv)).toBe(part)
})
