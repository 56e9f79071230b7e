import {readdirSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, onTestFinished, test, vi} from 'vitest'
import {openSpool} from '../../../src/workspace/files/spool.js'
import {runs} from '../../runs.js'
import {tempFolder} from '../temp-folder.js'

describe('a spool', () => {
  test('gives back every text, in memory or not, in any order', () => {
    const texts = fc.array(fc.string({unit: 'grapheme', maxLength: 20}))
    fc.assert(
      fc.property(texts, fc.integer({min: 0, max: 100}), (added, room) => {
        const spool = openSpool(room)
        const numbers = added.map((text) => spool.add(text))
        const read = numbers.toReversed().map((number) => spool.read(number))
        spool.close()
        expect(read.toReversed()).toEqual(added)
      }),
      {numRuns: runs(50)}
    )
  })

  test('has no text but those it was given', () => {
    const spool = openSpool()
    spool.add('one')
    expect(() => spool.read(1)).toThrow('Cannot read text 1 of 1')
  })

  test('leaves nothing among the temporary files, even while it is open', () => {
    const folder = tempFolder()
    vi.stubEnv('TMPDIR', folder)
    onTestFinished(() => void vi.unstubAllEnvs())
    const before = readdirSync(folder)
    const spool = openSpool(0)
    spool.add('one')
    expect(readdirSync(folder)).toEqual(before)
    expect(spool.read(0)).toBe('one')
    spool.close()
  })
})
