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
import {expect, test} from 'vitest'
import {
  type ChangedFile,
  replaceFile,
  replaceProblems
} from '../../../src/workspace/files/replace-file.js'
import {tempFolder} from '../temp-folder.js'

function change(folder: string, name: string): ChangedFile {
  return {path: join(folder, name), shown: name, before: 'a\r\n• b', after: 'a\r\n3. b'}
}

test('replaces the text and nothing else of the file', () => {
  const root = tempFolder({'a.md': 'a\r\n• b'})
  chmodSync(join(root, 'a.md'), 0o640)
  replaceFile(change(root, 'a.md'), {root})
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('a\r\n3. b')
  if (process.platform !== 'win32') expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o640)
})

test('refuses a file that has changed since it was read, and leaves it', () => {
  const root = tempFolder({'a.md': 'someone else was here'})
  expect(() => replaceFile(change(root, 'a.md'), {root})).toThrow('has changed since')
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('someone else was here')
})

test('follows a link inside the project, and keeps it', () => {
  const root = tempFolder({'texts/a.md': 'a\r\n• b'})
  symlinkSync(join(root, 'texts/a.md'), join(root, 'link.md'))
  replaceFile(change(root, 'link.md'), {root})
  expect(lstatSync(join(root, 'link.md')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(root, 'texts/a.md'), 'utf8')).toBe('a\r\n3. b')
})

test('refuses a link that leads out of the project', () => {
  const [root, elsewhere] = [tempFolder(), tempFolder({'a.md': 'a\r\n• b'})]
  symlinkSync(join(elsewhere, 'a.md'), join(root, 'link.md'))
  const [problem] = replaceProblems([change(root, 'link.md')], {root})
  expect(problem?.what).toContain('outside the project')
})

test('keeps copies, and never over another one', () => {
  const root = tempFolder({'a.md': 'a\r\n• b', 'a.md.bak': 'an older copy'})
  const copy = replaceFile(change(root, 'a.md'), {root, backup: true})
  expect(copy).toBe(join(root, 'a.md.bak1'))
  expect(readFileSync(join(root, 'a.md.bak1'), 'utf8')).toBe('a\r\n• b')
  expect(readFileSync(join(root, 'a.md.bak'), 'utf8')).toBe('an older copy')
})

test('takes a changed byte for a change, a byte-order mark too', () => {
  const root = tempFolder({'a.md': '\uFEFFa\r\n• b'})
  expect(replaceProblems([change(root, 'a.md')], {root})).toHaveLength(1)
  writeFileSync(join(root, 'a.md'), 'a\r\n• b')
  expect(replaceProblems([change(root, 'a.md')], {root})).toEqual([])
})

test('takes away what a killed process had begun', () => {
  const root = tempFolder({'a.md': 'a\r\n• b', 'a.md.4194304999.tmp': 'a\r\n3', 'b.md.1.tmp': ''})
  replaceFile(change(root, 'a.md'), {root})
  expect(readdirSync(root).filter((name) => name !== '.git')).toEqual(['a.md', 'b.md.1.tmp'])
})
