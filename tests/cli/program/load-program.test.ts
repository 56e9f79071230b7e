import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {keepCompiled, loadProgram} from '../../../src/cli/program/load-program.js'
import {tempFolder} from '../../workspace/temp-folder.js'

const text = (word: string) => `exports.say = () => '${word}' + require('node:path').sep.length\n`

function saidBy(program: unknown): unknown {
  return (program as {say: () => string}).say()
}

function written(word: string): string {
  const path = join(tempFolder({'program.cjs': text(word)}), 'program.cjs')
  expect(existsSync(`${path}.compiled`)).toBe(false)
  return path
}

async function compiled(word: string): Promise<string> {
  const path = written(word)
  let said: unknown
  await keepCompiled(path, async (program) => {
    said = saidBy(program)
  })
  expect(said).toBe(`${word}1`)
  return path
}

test('a program without compiled code is loaded', () => {
  expect(saidBy(loadProgram(written('tea')))).toBe('tea1')
})

test('a program with compiled code is loaded, and leaves that as it is', async () => {
  const path = await compiled('milk')
  const before = readFileSync(`${path}.compiled`)
  expect(saidBy(loadProgram(path))).toBe('milk1')
  expect(readFileSync(`${path}.compiled`)).toEqual(before)
})

test('compiled code of another text is not taken, be it as long', async () => {
  const path = await compiled('rice')
  writeFileSync(path, text('corn'))
  expect(saidBy(loadProgram(path))).toBe('corn1')
})

test.each([
  ['is empty', () => Buffer.alloc(0)],
  ['ends early', (whole: Buffer) => whole.subarray(0, whole.length >> 1)],
  ['is of another V8', (whole: Buffer) => Buffer.concat([whole.subarray(0, 16), Buffer.alloc(400)])]
])('a program is loaded whose compiled code %s', async (_, changed) => {
  const path = await compiled('salt')
  writeFileSync(`${path}.compiled`, changed(readFileSync(`${path}.compiled`)))
  expect(saidBy(loadProgram(path))).toBe('salt1')
})

test('a program that is not there is an error', () => {
  expect(() => loadProgram(join(tempFolder(), 'program.cjs'))).toThrow('Cannot find module')
})
