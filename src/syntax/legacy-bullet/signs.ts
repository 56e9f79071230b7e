/**
 * Bullets that CommonMark does not know, and that nothing but a list writes at the start of a
 * line with white space after it.
 */
export const BULLET_SIGNS = ['•', '‣', '◦', '▪', '●', '○'] as const

/**
 * Signs that are bullets in one text and punctuation in the next: dialogue, ranges, asides,
 * separators. `dash-lists.ts` tells which they are.
 */
export const DASH_SIGNS = ['–', '—', '·'] as const

/** All signs of one UTF-16 code unit that may stand as a bullet beside CommonMark's `-`, `*`, `+`. */
export const LEGACY_SIGNS = [...BULLET_SIGNS, ...DASH_SIGNS] as const

/**
 * White space that may follow a sign: tab, space, and every space separator of Unicode, as word
 * processors and OCR write a no-break space there. For use inside `[…]` in a pattern.
 */
export const SPACES = '\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'

/** Variation selectors: `▪️` is `▪` in its picture form, and the same bullet. Inside `[…]`. */
export const SELECTORS = '\\ufe0e\\ufe0f'
