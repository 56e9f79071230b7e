import {isUtf8} from 'node:buffer'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {utf8Fault} from '../../../src/workspace/files/utf8-fault.js'
import {runs} from '../../runs.js'

// Well and ill formed sequences by table 3-7 of the Unicode Standard.
test.each([
  {bytes: [0x61], fault: undefined, why: 'ASCII'},
  {bytes: [0xc3, 0xa9], fault: undefined, why: 'é'},
  {bytes: [0xf0, 0x9f, 0x98, 0x80], fault: undefined, why: 'an emoji'},
  {bytes: [0x61, 0xe9], fault: {offset: 1, wellFormed: 0}, why: 'é in Latin-1 at the end'},
  {bytes: [0xc3, 0xa9, 0xe9, 0x61], fault: {offset: 2, wellFormed: 1}, why: 'both encodings'},
  {bytes: [0xc0, 0x80], fault: {offset: 0, wellFormed: 0}, why: 'overlong zero'},
  {bytes: [0xed, 0xa0, 0x80], fault: {offset: 0, wellFormed: 0}, why: 'a surrogate'},
  {bytes: [0xf4, 0x90, 0x80, 0x80], fault: {offset: 0, wellFormed: 0}, why: 'past U+10FFFF'},
  {bytes: [0x61, 0xe2, 0x82], fault: {offset: 1, wellFormed: 0}, why: 'a euro sign cut off'}
])('$why: $fault', ({bytes, fault}) => {
  expect(utf8Fault(Uint8Array.from(bytes))).toEqual(fault)
})

test('finds a fault exactly where Node finds one', () => {
  const byte = fc.oneof(
    fc.constantFrom(0x41, 0x80, 0xbf, 0xc3, 0xe2, 0xed, 0xf0, 0xf4),
    fc.nat(255)
  )
  fc.assert(
    fc.property(fc.array(byte, {maxLength: 12}), (bytes) => {
      const text = Uint8Array.from(bytes)
      expect(utf8Fault(text) === undefined).toBe(isUtf8(text))
      const fault = utf8Fault(text)
      if (fault) expect(isUtf8(text.subarray(0, fault.offset))).toBe(true)
    }),
    {seed: 11, numRuns: runs(1000)}
  )
})
