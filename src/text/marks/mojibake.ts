import {allMatches} from '../all-matches.js'

/** Characters that were written as UTF-8 and read as Windows-1252, and what they were. */
export interface Mojibake {
  /** Range in the text, UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly decoded: string
}

/** What Windows-1252 has at 0x80 to 0x9F; a space where it has nothing. */
const upperControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const byteOf = new Map(
  [...upperControls].flatMap((character, index): [string, number][] =>
    character === ' ' ? [] : [[character, 0x80 + index]]
  )
)

const continuation = `[\\u0080-\\u00bf${upperControls.replaceAll(' ', '')}]`
/** A first byte of two, three or four in UTF-8 and what follows it. */
const broken = new RegExp(
  `[\\u00c2-\\u00df]${continuation}|[\\u00e2\\u00ef]${continuation}{2}|\\u00f0${continuation}{3}`,
  'gu'
)
const mayBeBroken = /[\u00c2-\u00df\u00e2\u00ef\u00f0][\u0080-\u00bf\u0152-\u2122]/

/** What such text decodes to in the languages that are written so: letters of Europe, marks, pictures. */
const plausible =
  /^[\u00a0-\u017f\u0192\u02c6\u02dc\u0400-\u045f\u2010-\u203a\u20ac\u2122\ufeff\u{1f300}-\u{1faff}]$/u
/**
 * A capital before a quotation mark is more likely correct than mojibake: `„Ä“`. The two letters
 * that Cyrillic turns into are not letters of the languages that quote this way.
 */
const quoted = /^[\u00c4-\u00cf\u00d2-\u00df]["“”‘’„‚‹›]$/u

/**
 * The broken characters of a text, each with the one that it was. Text that was broken twice decodes
 * to what it was before both.
 */
export function findMojibake(text: string): readonly Mojibake[] {
  if (!mayBeBroken.test(text)) return []
  const found: Mojibake[] = []
  for (const {0: shown, index: start} of allMatches(text, broken)) {
    const decoded = quoted.test(shown) ? undefined : decode(shown)
    if (decoded === undefined || !plausible.test(decoded)) continue
    found.push({start, end: start + shown.length, decoded})
  }
  return joined(found).map(decodedAgain)
}

/** The code point that the bytes stand for; undefined for what UTF-8 does not write so. */
function decode(shown: string): string | undefined {
  const [first = 0, ...rest] = Array.from(shown, (one) => byteOf.get(one) ?? one.charCodeAt(0))
  if (rest.some((byte) => byte < 0x80 || byte > 0xbf)) return undefined
  const head = first & (0x7f >> (rest.length + 1))
  const point = rest.reduce((value, byte) => (value << 6) | (byte & 0x3f), head)
  const least = [0, 0x80, 0x800, 0x10000][rest.length] ?? 0
  return point < least || point > 0x10ffff ? undefined : String.fromCodePoint(point)
}

/** Neighbours as one, so that what they decode to may be decoded again. */
function joined(found: readonly Mojibake[]): readonly Mojibake[] {
  const groups: Mojibake[] = []
  for (const one of found) {
    const last = groups.at(-1)
    if (last?.end === one.start) {
      groups[groups.length - 1] = {...last, end: one.end, decoded: last.decoded + one.decoded}
    } else groups.push(one)
  }
  return groups
}

function decodedAgain(one: Mojibake): Mojibake {
  const again = findMojibake(one.decoded)
  return again.length === 0 ? one : {...one, decoded: repaired(one.decoded, again)}
}

/** The text as it was before it was broken. */
export function repaired(text: string, found: readonly Mojibake[]): string {
  let result = ''
  let from = 0
  for (const {start, end, decoded} of found) {
    result += text.slice(from, start) + decoded
    from = end
  }
  return result + text.slice(from)
}
