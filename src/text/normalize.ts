/**
 * Runs of Unicode white space. `\s` would include the byte-order mark, which is not white space.
 */
const whiteSpace = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g

/** Whether the UTF-16 code unit is white space, no-break spaces included. */
export function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13)
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Whether the code unit is a space that keeps its two words on one line. */
export function isNoBreakSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2007
}

/** Each run of white space, no-break spaces included, becomes one space; none is left at the edges. */
export function foldWhiteSpace(text: string): string {
  return text.replace(whiteSpace, ' ').replace(/^ | $/g, '')
}

/** Makes texts equal that look the same to a reader: NFC, with white space folded. */
export function normalize(text: string): string {
  return foldWhiteSpace(text.normalize('NFC'))
}
