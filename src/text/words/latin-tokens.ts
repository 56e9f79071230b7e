/**
 * The tokens of a text of Latin letters, digits, marks and white space, as `tokensOf` has them;
 * undefined for a text with a character past U+02FF other than general punctuation. One pass over
 * the characters, since most texts need no more.
 */
export function latinTokens(text: string): readonly string[] | undefined {
  const tokens: string[] = []
  const {length} = text
  for (let at = 0; at < length; ) {
    const kind = kindAt(text, at)
    if (kind === foreign) return undefined
    const end = endOfToken(text, at, kind)
    if (kind !== space) tokens.push(text.slice(at, end))
    at = end
  }
  return tokens
}

function endOfToken(text: string, at: number, kind: number): number {
  if (kind === letter) return endOfWord(text, at)
  return kind === digit ? endOfNumber(text, at) : at + 1
}

function endOfWord(text: string, from: number): number {
  let end = from + 1
  while (kindAt(text, end) === letter) end++
  return end
}

/** A separator is part of a number if a digit follows. */
function endOfNumber(text: string, from: number): number {
  let end = from + 1
  for (;;) {
    if (kindAt(text, end) === digit) end++
    else if (isSeparator(text.charCodeAt(end)) && kindAt(text, end + 1) === digit) end += 2
    else return end
  }
}

/** `.`, `,`, `:`, `'` or `’` */
function isSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x27 || code === 0x2019
}

const mark = 0
const letter = 1
const digit = 2
const space = 3
const foreign = 4

/** Characters up to here have kinds; they are composed already, and no combining mark is among them. */
const lastLatin = 0x2ff
const firstPunctuation = 0x2000
const lastPunctuation = 0x206f

let kinds: Uint8Array | undefined

/** The kind of the character at an offset; `foreign` past the end. */
function kindAt(text: string, at: number): number {
  kinds ??= kindsOfCharacters()
  const code = text.charCodeAt(at)
  if (code <= lastLatin) return kinds[code] as number
  if (code >= firstPunctuation && code <= lastPunctuation)
    return kinds[code - firstPunctuation + lastLatin + 1] as number
  return foreign
}

function kindsOfCharacters(): Uint8Array {
  const punctuation = lastPunctuation - firstPunctuation + 1
  const codes = Array.from({length: lastLatin + 1 + punctuation}, (_, place) =>
    place <= lastLatin ? place : place - lastLatin - 1 + firstPunctuation
  )
  return Uint8Array.from(codes, (code) => {
    const character = String.fromCharCode(code)
    if (/\p{L}/u.test(character)) return letter
    if (/\p{Nd}/u.test(character)) return digit
    return /\s/u.test(character) ? space : mark
  })
}
