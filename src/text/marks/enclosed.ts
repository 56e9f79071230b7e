import type {ProseText} from '../prose.js'

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '"': '"',
  '“': '”“"',
  '„': '“”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '‹': '›'
}

/** Whether a stretch of a text stands, with what is around it, in quotes, brackets, emphasis or a link. */
export function isEnclosed({text, marks}: ProseText, start: number, end: number): boolean {
  const marked = marks.some(
    (mark) =>
      (mark.type === 'link' || mark.type === 'emphasis') && mark.start <= start && mark.end >= end
  )
  return marked || opens(text, start) || isWithin(text, start, end)
}

/** Right behind an opening mark whose partner comes at any time after it. */
function opens(text: string, start: number): boolean {
  return text[start - 1] !== undefined && (text[start - 1] ?? '') in pairs
}

/** Between a mark that opens before the stretch and its partner behind it. */
function isWithin(text: string, start: number, end: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const closing = pairs[text[at] ?? '']
    if (closing === undefined || !isOpening(text, at)) continue
    const before = text.slice(at + 1, start)
    if ([...closing].some((mark) => before.includes(mark))) continue
    if ([...closing].some((mark) => text.indexOf(mark, end) >= 0)) return true
  }
  return false
}

/** Nothing but white space or another opening mark stands before it. */
function isOpening(text: string, at: number): boolean {
  return at === 0 || /[\s([{\u2013\u2014"'“„«‘-]/u.test(text[at - 1] ?? '')
}
