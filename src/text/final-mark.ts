/** The punctuation that a text ends in. */
export interface FinalMark {
  /** One form for every script and style: `.`, `…`, `?`, `!`, `?!`, `:`, `;`, `,`; empty for none. */
  readonly mark: string
  /** Range of it in the text, a space before it included; empty where a mark would stand. */
  readonly start: number
  readonly end: number
}

const forms: Readonly<Record<string, string>> = {
  '。': '.',
  '．': '.',
  '।': '.',
  '።': '.',
  '！': '!',
  '？': '?',
  '؟': '?',
  '：': ':',
  '；': ';',
  '؛': ';',
  '，': ',',
  '、': ',',
  '،': ',',
  '‽': '?!',
  '⁇': '?',
  '⁉': '?!',
  '⁈': '?!'
}
const closers = /[\s"'“”„‘’‚«»‹›)\]}）］】」』》*_]*$/u
const marks = /[ \u00a0\u2009\u202f]?[.!?:;,…。．।።！？؟：；؛，、،‽⁇⁉⁈]+$/u

/**
 * The final mark of a text, quotation marks and brackets behind it aside. Several are one: `!!!` is
 * `!`, `...` is `…`; but `::` or `..` stay as they are, which nobody means.
 */
export function finalMark(text: string): FinalMark {
  const kept = text.length - (closers.exec(text)?.[0].length ?? 0)
  const written = marks.exec(text.slice(0, kept))?.[0] ?? ''
  const start = kept - written.length
  return {mark: normal(written.trim()), start, end: kept}
}

function normal(written: string): string {
  const folded = [...written].map((one) => forms[one] ?? one).join('')
  if (/[!?]/.test(folded)) return asked(folded)
  if (folded === '...' || folded === '…' || folded === '….') return '…'
  return folded
}

function asked(folded: string): string {
  if (!folded.includes('!')) return '?'
  return folded.includes('?') ? '?!' : '!'
}
