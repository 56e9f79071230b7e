import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const text = 'De haven\n\nDe haven gaat om zes uur open.\n\nNeem mee:\n• brood\n• melk\n'
const markdown =
  '---\ntitle: De haven\nlang: nl\n---\n\n# De haven\n\nDe haven gaat om zes uur open.\n\nNeem mee:\n\n- brood\n- melk\n'

test('writes a Markdown document beside the text, and leaves the text', async () => {
  const cwd = tempFolder({'haven.nl.txt': text})
  const {code, stderr} = await runCli(['convert', 'haven.nl.txt', '--to', 'markdown'], {cwd})
  expect({code, stderr}).toEqual({code: 0, stderr: 'Wrote haven.nl.md\n'})
  expect(readFileSync(join(cwd, 'haven.nl.md'), 'utf8')).toBe(markdown)
  expect(readFileSync(join(cwd, 'haven.nl.txt'), 'utf8')).toBe(text)
})

test('prints it where that is asked for', async () => {
  const cwd = tempFolder({'haven.nl.txt': text})
  const {code, stdout} = await runCli(['convert', 'haven.nl.txt', '-o', '-'], {cwd})
  expect({code, stdout}).toEqual({code: 0, stdout: markdown})
  expect(existsSync(join(cwd, 'haven.nl.md'))).toBe(false)
})

test('replaces no file unless forced', async () => {
  const cwd = tempFolder({'haven.nl.txt': text, 'haven.nl.md': 'mine'})
  const refused = await runCli(['convert', 'haven.nl.txt'], {cwd})
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('--force')
  expect(readFileSync(join(cwd, 'haven.nl.md'), 'utf8')).toBe('mine')
  expect((await runCli(['convert', 'haven.nl.txt', '--force'], {cwd})).code).toBe(0)
  expect(readFileSync(join(cwd, 'haven.nl.md'), 'utf8')).toBe(markdown)
})

test.each([
  {why: 'a file that is already Markdown', args: ['convert', 'a.md'], says: 'is already Markdown'},
  {
    why: 'the text itself as the output',
    args: ['convert', 'a.txt', '-o', 'a.txt', '--force'],
    says: 'a.txt'
  },
  {why: 'a missing file', args: ['convert', 'none.txt'], says: 'none.txt'}
])('refuses $why', async ({args, says}) => {
  const cwd = tempFolder({'a.md': '# Haven\n', 'a.txt': text})
  const {code, stderr} = await runCli(args, {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain(says)
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(text)
})
