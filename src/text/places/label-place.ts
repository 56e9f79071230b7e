const number = /^\p{Nd}+$/u
const capitalised = /^\p{Lu}/u
const opening = /^[([（【]$/u
const closing = /^[)\]）】.:．。、°ºª]$/u
const separating = /^[:–—-]$/u

/** Digits past which a number at the head of a unit is rather a year or an amount than a label. */
const longestLabel = 3

/**
 * Where the number is that labels a unit of text, among its tokens; −1 for none.
 *
 * A label is a short number at the head, alone with a mark (`1.`, `(2)`, `3)`),
 * or after one capitalised word with the end, a colon, or a dash behind it
 * (`Article 5`, `Chapter 3: …`), but no full stop and text, which is how German
 * begins with a date (`Am 7. Juli …`). The same number in the text is a quantity or a
 * reference, and no evidence for the label: `Chapter 3` is not `3 apples`.
 */
export function labelPlace(tokens: readonly string[]): number {
  const [first = '', second = '', third] = tokens
  if (opening.test(first)) return isLabel(second) && closing.test(third ?? '') ? 1 : -1
  if (isLabel(first)) return closing.test(second) ? 0 : -1
  if (!capitalised.test(first) || !isLabel(second)) return -1
  const isAlone = third === undefined || (third === '.' && tokens.length === 3)
  return isAlone || separating.test(third) ? 1 : -1
}

function isLabel(token: string): boolean {
  return token.length <= longestLabel && number.test(token)
}
