import {normalize} from './normalize.js'

/** Separates kind from text; a kind never holds it. */
const separator = '\u0000'

/**
 * What a segment says, as 16 hexadecimal digits (64 bits): equal for equal kind and text, whatever
 * the white space, the wrapping and the Unicode form.
 *
 * Two 32-bit lanes, each a multiply-xor over UTF-16 code units with its own odd multiplier, mixed
 * with each other and by the murmur3 finaliser at the end. Not for secrets: it only has to keep
 * different texts apart, and among a million texts the chance of one collision is about 3e-8.
 */
export function contentHash(kind: string, text: string): string {
  return hash64(kind + separator + normalize(text))
}

function hash64(value: string): string {
  let high = 0x9e3779b9 ^ value.length
  let low = 0x85ebca6b
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    high = Math.imul(high ^ code, 0x01000193)
    high = (high << 13) | (high >>> 19)
    low = Math.imul(low ^ code, 0x5bd1e995)
    low ^= low >>> 15
  }
  const mixedHigh = finish(high ^ Math.imul(low, 0x2c1b3c6d))
  const mixedLow = finish(low ^ Math.imul(mixedHigh, 0x297a2d39))
  return hex(mixedHigh) + hex(mixedLow)
}

/** The finaliser of murmur3: every input bit moves every output bit. */
function finish(lane: number): number {
  let mixed = lane
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
