import {describe, expect, test} from 'vitest'
import {contentHash} from '../../src/text/content-hash.js'
import {size} from '../runs.js'

describe('contentHash', () => {
  test('is 16 hexadecimal digits', () =>
    expect(contentHash('paragraph', 'Een zin.')).toMatch(/^[0-9a-f]{16}$/))

  test.each([
    {name: 'wrapping', a: 'Een lange zin.', b: 'Een\nlange\r\n  zin.'},
    {name: 'white space at the edges', a: 'Een zin.', b: ' Een zin.\u00a0'},
    {name: 'no-break spaces', a: '5 procent', b: '5\u00a0procent'},
    {name: 'the Unicode form', a: 'cocaïne', b: 'cocaïne'.normalize('NFD')}
  ])('does not mind $name', ({a, b}) =>
    expect(contentHash('paragraph', a)).toBe(contentHash('paragraph', b))
  )

  test.each([
    {name: 'a word', a: 'niet strafbaar', b: 'wel strafbaar'},
    {name: 'a digit', a: '12 mensen', b: '21 mensen'},
    {name: 'case', a: 'Wet', b: 'wet'},
    {name: 'a mark', a: 'Ja.', b: 'Ja!'},
    {name: 'order', a: 'a b', b: 'b a'},
    {name: 'a joined word', a: 'drugs beleid', b: 'drugsbeleid'}
  ])('does mind $name', ({a, b}) =>
    expect(contentHash('paragraph', a)).not.toBe(contentHash('paragraph', b))
  )

  test('does mind the kind', () =>
    expect(contentHash('heading', 'a')).not.toBe(contentHash('item', 'a')))
  test('does not mix up kind and text', () =>
    expect(contentHash('a', 'b')).not.toBe(contentHash('ab', '')))

  test('keeps short, alike texts apart, up to a million, and either half nearly so', () => {
    const count = size(1_000_000)
    const whole = new Set<string>()
    const halves = [new Set<string>(), new Set<string>()]
    for (let number = 0; number < count; number++) {
      const hash = contentHash('item', `art. ${number % 1000}, lid ${Math.floor(number / 1000)}`)
      whole.add(hash)
      halves[0]?.add(hash.slice(0, 8))
      halves[1]?.add(hash.slice(8))
    }
    expect(whole.size).toBe(count)
    // A random 32-bit half has about count² / 2³³ repeats, 116 of a million, with the square root of
    // that as their standard deviation.
    const repeats = count ** 2 / 2 ** 33
    for (const half of halves) {
      expect(count - half.size).toBeLessThan(repeats + 12 * Math.sqrt(repeats))
    }
  })

  test('moves half of all bits for one changed letter', () => {
    const bits = (hash: string) => [...BigInt(`0x${hash}`).toString(2).padStart(64, '0')]
    let moved = 0
    const pairs = 500
    for (let number = 0; number < pairs; number++) {
      const a = bits(contentHash('item', `tekst ${number}a`))
      const b = bits(contentHash('item', `tekst ${number}b`))
      moved += a.filter((bit, index) => bit !== b[index]).length
    }
    expect(moved / pairs).toBeGreaterThan(30)
    expect(moved / pairs).toBeLessThan(34)
  })
})
