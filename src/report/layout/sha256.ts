/**
 * SHA-256 of a text in UTF-8, as base64: what a Content-Security-Policy wants of a style or script.
 *
 * Pure and synchronous, so that the page can be made wherever the core runs; Web Crypto is neither
 * everywhere nor synchronous. O(length of the text). Source: FIPS 180-4, sections 4.1.2 and 6.2.
 */
export function sha256Base64(text: string): string {
  const words = padded(new TextEncoder().encode(text))
  const hash = Uint32Array.from(INITIAL)
  for (let start = 0; start < words.length; start += 16) {
    compress(hash, schedule(words.subarray(start, start + 16)))
  }
  return base64(hash)
}

/** Message in big-endian words, then a one bit, zeros, and its length in bits: whole blocks of 16. */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array((((bytes.length + 8) >>> 6) + 1) * 16)
  const put = (byte: number, index: number) => {
    words[index >>> 2] = at(words, index >>> 2) | (byte << (24 - (index & 3) * 8))
  }
  bytes.forEach(put)
  put(0x80, bytes.length)
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29)
  words[words.length - 1] = bytes.length << 3
  return words
}

function schedule(block: Uint32Array): Uint32Array {
  const words = new Uint32Array(64)
  words.set(block)
  for (let t = 16; t < 64; t += 1) {
    const w15 = at(words, t - 15)
    const w2 = at(words, t - 2)
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3)
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10)
    words[t] = at(words, t - 16) + s0 + at(words, t - 7) + s1
  }
  return words
}

function compress(hash: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let t = 0; t < 64; t += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const choice = (e & f) ^ (~e & g)
    const sum1 = (h + s1 + choice + at(ROUNDS, t) + at(words, t)) | 0
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const sum2 = (s0 + majority) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + sum1) | 0, c, b, a, (sum1 + sum2) | 0]
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) {
    hash[index] = at(hash, index) + value
  }
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}

function base64(words: Uint32Array): string {
  const bytes = [...words].flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255))
  return btoa(String.fromCharCode(...bytes))
}

/** The first 32 bits of the fractional parts of roots of the first primes, as the standard has it. */
const INITIAL = primes(8).map((prime) => fraction(Math.sqrt(prime)))
const ROUNDS = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))

function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32)
}

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n += 1) {
    if (found.every((prime) => n % prime !== 0)) found.push(n)
  }
  return found
}
