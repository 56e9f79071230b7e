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
const closer = /[\s"'“”„‘’‚«»‹›)\]}）］】」』》*_]/u
const mark = /[.!?:;,…。．।።！？؟：；؛，、،‽⁇⁉⁈]/u
const space = /[ \u00a0\u2009\u202f]/u

/**
 * The final mark of a text, quotation marks and brackets behind it aside. Several are one: `!!!` is
 * `!`, `...` is `…`; but `::` or `..` stay as they are, which nobody means.
 */
export function finalMark(text: string): FinalMark {
  const end = startOfRun(text, text.length, closer)
  const first = startOfRun(text, end, mark)
  const isSpaced = first < end && space.test(text[first - 1] ?? '')
  return {mark: normal(text.slice(first, end)), start: isSpaced ? first - 1 : first, end}
}

/** Where the characters of a kind begin that end at some place; looked at from the end, each once. */
function startOfRun(text: string, end: number, kind: RegExp): number {
  let start = end
  while (start > 0 && kind.test(text[start - 1] ?? '')) start--
  return start
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
