/**
 * How many terminal columns a text takes.
 *
 * A letter is 1; East Asian wide and full-width characters and emoji are 2; combining marks and
 * other invisible characters are 0. An emoji sequence (flag, skin tone, family, keycap) is 2 in all.
 *
 * Ranges: Unicode Standard Annex 11, classes W and F, rounded up to whole blocks where what they
 * leave out is unassigned.
 */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const grapheme of graphemesOf(text)) width += graphemeWidth(grapheme.text)
  return width
}

/** Whether a text is plain European letters and signs, so that a column is a UTF-16 code unit. */
export function isPlain(text: string): boolean {
  return plain.test(text)
}

/** The columns of one grapheme, as `graphemesOf` yields them. */
export function graphemeWidth(grapheme: string): number {
  if (emoji.test(grapheme)) return 2
  let width = 0
  for (const character of grapheme) width += characterWidth(character)
  return width
}

/** The user-perceived characters of a text with where they start, in UTF-16 code units. */
export function* graphemesOf(
  text: string
): Generator<{readonly text: string; readonly start: number}> {
  if (isPlain(text)) {
    for (let start = 0; start < text.length; start++) yield {text: text.charAt(start), start}
    return
  }
  graphemes ??= new Intl.Segmenter('und', {granularity: 'grapheme'})
  for (const {segment, index} of graphemes.segment(text)) yield {text: segment, start: index}
}

/** Made when first needed: most runs show nothing but Latin letters. */
let graphemes: Intl.Segmenter | undefined

/** ASCII, Latin (without the soft hyphen), Greek, Cyrillic, dashes, quotes, the ellipsis, and the arrows, frames and signs of our own reports. */
const plain =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2190-\u21ff\u2500-\u257f⚠✔✖]*$/u

const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}.*\ufe0f|^[0-9#*]\ufe0f?\u20e3/u

const invisible = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7fb]/u

function characterWidth(character: string): number {
  if (invisible.test(character)) return 0
  const code = character.codePointAt(0) ?? 0
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], // Hangul leading consonants
  [0x2329, 0x232a], // angle brackets
  [0x2e80, 0x303e], // radicals, description characters, CJK punctuation
  [0x3041, 0x33ff], // kana, Bopomofo, Hangul compatibility, enclosed CJK
  [0x3400, 0xa4cf], // CJK ideographs, hexagrams, Yi
  [0xa960, 0xa97f], // Hangul leading consonants, extended
  [0xac00, 0xd7a3], // Hangul syllables
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfe10, 0xfe19], // vertical forms
  [0xfe30, 0xfe6f], // compatibility and small forms
  [0xff01, 0xff60], // full-width forms
  [0xffe0, 0xffe6], // full-width signs
  [0x16fe0, 0x18dff], // Tangut, Khitan
  [0x1aff0, 0x1b2ff], // kana supplements, Nushu
  [0x1f200, 0x1f2ff], // enclosed ideographs
  [0x20000, 0x3fffd] // ideographs beyond the first plane
]
