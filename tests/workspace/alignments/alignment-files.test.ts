import {chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {encodeAlignment} from '../../../src/store/file/encode.js'
import {changeAlignment, readAlignment} from '../../../src/workspace/alignments/alignment-files.js'
import {alignment, bead, decision} from '../../store/stored.js'
import {tempFolder} from '../temp-folder.js'

const milk = alignment([bead([[1, 'Warm the milk.']], [[1, 'Verwarm de melk.']])])
const text = encodeAlignment(milk)

function fileIn(folder: string) {
  return {path: join(folder, 'alignments/milk.en-nl.json'), shown: 'alignments/milk.en-nl.json'}
}

test('a pair without a file has no alignment yet', () => {
  expect(readAlignment(fileIn(tempFolder()))).toBeUndefined()
})

test('makes the file and its folder, and leaves nothing else behind', async () => {
  const folder = tempFolder()
  await changeAlignment(fileIn(folder), () => milk)
  expect(readFileSync(fileIn(folder).path, 'utf8')).toBe(text)
  expect(readdirSync(join(folder, 'alignments'))).toEqual(['milk.en-nl.json'])
})

test('keeps the mode of a file that it replaces', async () => {
  const file = fileIn(tempFolder({'alignments/milk.en-nl.json': text}))
  chmodSync(file.path, 0o640)
  await changeAlignment(file, () => ({...milk, beads: []}))
  expect(statSync(file.path).mode & 0o777).toBe(0o640)
  expect(readAlignment(file)).toEqual({...milk, beads: []})
})

test('does not touch a file whose text stays the same', async () => {
  const file = fileIn(tempFolder({'alignments/milk.en-nl.json': text}))
  const before = statSync(file.path)
  await changeAlignment(file, (stored) => stored)
  expect(statSync(file.path)).toMatchObject({ino: before.ino, mtimeMs: before.mtimeMs})
})

test.each([
  {content: text.replace('"version": 1', '"version": 7'), says: 'Unexpected version `7`'},
  {content: text.slice(0, text.indexOf('  "lost"')), says: 'Unexpected end of the alignment file'},
  {content: text.replace('"kind":"paragraph"', '"kind":"poem"'), says: 'Unexpected "poem" at'},
  {content: text.replace('{"confidence"', '{"confidence'), says: 'Cannot read the line'},
  {content: text.replace('"beads"', '<<<<<<< HEAD\n"beads"'), says: 'Unexpected conflict mark'},
  {content: '# Notes\n', says: 'Unexpected text, expected an alignment file'}
])('leaves a file as it is of which it says: $says', async ({content, says}) => {
  const file = fileIn(tempFolder({'alignments/milk.en-nl.json': content}))
  await expect(changeAlignment(file, () => milk)).rejects.toThrow(says)
  expect(readFileSync(file.path, 'utf8')).toBe(content)
  expect(existsSync(`${file.path}.lock`)).toBe(false)
})

test('reads a file that a formatter laid out otherwise', () => {
  const laidOut = JSON.stringify(JSON.parse(text), null, 4)
  const file = fileIn(tempFolder({'alignments/milk.en-nl.json': laidOut}))
  expect(readAlignment(file)).toEqual(milk)
})

test('two changes at once both have their effect', async () => {
  const file = fileIn(tempFolder())
  const add = (name: string) =>
    changeAlignment(file, (stored = milk) => ({
      ...stored,
      beads: [...stored.beads, bead([[stored.beads.length + 1, name]], [])]
    }))
  await Promise.all([add('Stir.'), add('Pour.'), add('Wait.')])
  expect(readAlignment(file)?.beads).toHaveLength(4)
})

test.each([
  {why: 'of a process that is gone', lock: {pid: 2 ** 22 + 1, host: hostname(), since: Date.now()}},
  {
    why: 'of yesterday',
    lock: {pid: process.pid, host: 'elsewhere', since: Date.now() - 86_400_000}
  },
  {why: 'that is none of ours', lock: 'locked'}
])('takes over a lock $why', async ({lock}) => {
  const folder = tempFolder({'alignments/milk.en-nl.json.lock': JSON.stringify(lock)})
  await changeAlignment(fileIn(folder), () => milk)
  expect(readdirSync(join(folder, 'alignments'))).toEqual(['milk.en-nl.json'])
})

test('clears away what a killed process had begun to write', async () => {
  const folder = tempFolder({
    'alignments/milk.en-nl.json.123456': text.slice(0, 50),
    'alignments/milk.en-nl.json.old': 'kept'
  })
  await changeAlignment(fileIn(folder), () => milk)
  expect(readdirSync(join(folder, 'alignments'))).toEqual([
    'milk.en-nl.json',
    'milk.en-nl.json.old'
  ])
})

test('waits for a process that is at work, and then says which it is', async () => {
  const file = fileIn(tempFolder({'alignments/milk.en-nl.json': text}))
  const held = {pid: process.pid, host: hostname(), since: Date.now()}
  writeFileSync(`${file.path}.lock`, JSON.stringify(held))
  await expect(changeAlignment(file, () => ({...milk, beads: []}))).rejects.toThrow(
    `Cannot change the file: process ${process.pid} on ${hostname()} is using it`
  )
  expect(readFileSync(file.path, 'utf8')).toBe(text)
})

test('a decision survives the way through the file', async () => {
  const file = fileIn(tempFolder())
  const decided = decision(['Warm the milk.'], ['Verwarm de melk.'])
  const checked = alignment([bead([[1, 'Warm the milk.']], [[1, 'Verwarm de melk.']], [decided])])
  await changeAlignment(file, () => checked)
  expect(readAlignment(file)?.beads[0]).toMatchObject({state: 'checked', decisions: [decided]})
})
