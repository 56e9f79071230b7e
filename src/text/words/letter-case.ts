/*
 * By comparing cases instead of by `\p{Lu}` and `\p{Ll}`: each regular expression with a Unicode
 * class costs up to 2 ms to compile, which is most of what a short run has to spend.
 */

/** Whether the text starts with a capital. */
export function startsUpper(text: string): boolean {
  const first = firstLetter(text)
  return first !== first.toLowerCase()
}

/** Whether the text starts with a small letter. */
export function startsLower(text: string): boolean {
  const first = firstLetter(text)
  return first === first.toLowerCase() && first !== first.toUpperCase()
}

/** Whether the text starts with a letter that has a case. */
export function startsWithCase(text: string): boolean {
  return startsUpper(text) || startsLower(text)
}

function firstLetter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0)
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** Whether there is anything to read in the text: a letter or digit of any script. */
export function isReadable(text: string): boolean {
  return letterOrDigit.test(text)
}
