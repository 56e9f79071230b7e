import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sha256Base64} from '../../../src/report/layout/sha256.js'

describe('sha256Base64', () => {
  // The first two from FIPS 180-4's example vectors, in base64.
  test.each([
    {text: '', hash: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='},
    {text: 'abc', hash: 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='}
  ])('of `$text` is $hash', ({text, hash}) => {
    expect(sha256Base64(text)).toBe(hash)
  })

  test.each([55, 56, 63, 64, 119, 120])(
    'is right around the end of a block, %i bytes',
    (length) => {
      const text = 'x'.repeat(length)
      expect(sha256Base64(text)).toBe(createHash('sha256').update(text).digest('base64'))
    }
  )

  test('is what node:crypto says', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => {
        expect(sha256Base64(text)).toBe(createHash('sha256').update(text).digest('base64'))
      }),
      {seed: 7}
    )
  })
})
