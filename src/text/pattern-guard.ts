/**
 * Why a regular expression is invalid or may take unbounded time; undefined for one that is fine.
 * It takes one pass over the source, so it is linear in its length, and it is strict. A part that
 * repeats without bound, or more than a few times, may not contain anything of varying length,
 * because two such repeats can share one text in exponentially many ways. Backreferences are
 * refused for the same reason, and so are more than two repeats of nearly any character.
 */
export function patternFault(source: string): string | undefined {
  try {
    new RegExp(source, 'u')
  } catch {
    return 'not a regular expression'
  }
  if (source.length > longestPattern) return `longer than ${longestPattern} characters`
  const scan = scanOf(source)
  if (scan.hasReference) return 'a backreference'
  if (scan.hasNested) return 'a repeated part of varying length, as in `(a+)+`'
  return scan.wide > mostWide ? `more than ${mostWide} repeats of any character` : undefined
}

const longestPattern = 500
const mostWide = 2
/** Up to this many repeats are treated as if written out. */
const fewRepeats = 4

interface Scan {
  hasReference: boolean
  hasNested: boolean
  /** Unbounded repeats of `.` and the like. */
  wide: number
}

/** What has been read of a group: whether its length varies. */
interface Group {
  varies: boolean
}

interface Atom {
  readonly varies: boolean
  readonly isWide: boolean
}

function scanOf(source: string): Scan {
  const scan: Scan = {hasReference: false, hasNested: false, wide: 0}
  const groups: Group[] = [{varies: false}]
  let last: Atom = plain
  for (let at = 0; at < source.length; ) {
    const token = tokenAt(source, at)
    at += token.length
    const group = groups.at(-1)
    if (token.startsWith('(')) groups.push({varies: false})
    else if (token === ')') {
      last = {varies: groups.pop()?.varies ?? false, isWide: false}
      const outer = groups.at(-1)
      if (outer && last.varies) outer.varies = true
    } else if (token === '|') {
      if (group) group.varies = true
    } else if (repeats.test(token)) repeat(scan, last, {token, group})
    else {
      if (/^\\(?:[1-9]|k<)/.test(token)) scan.hasReference = true
      last = {varies: false, isWide: wide.test(token)}
    }
  }
  return scan
}

const plain: Atom = {varies: false, isWide: false}
const repeats = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??$/
/** Matches nearly any character. */
const wide = /^(?:\.|\[\^.*\]|\[.*\\[WDSP].*\]|\\[WDSP].*)$/s
/** One piece of a pattern: a group's head, a class, an escape, a repeat, or a character. */
const token =
  /\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\[(?:\\.|[^\]\\])*\]|\\(?:[pPu]\{[^}]*\}|k<\w+>|.)|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./sy

function tokenAt(source: string, at: number): string {
  token.lastIndex = at
  return token.exec(source)?.[0] ?? source.slice(at, at + 1)
}

interface Repeat {
  readonly token: string
  readonly group: Group | undefined
}

function repeat(scan: Scan, last: Atom, {token: text, group}: Repeat): void {
  const [least, most] = boundsOf(text)
  if (most > fewRepeats && last.varies) scan.hasNested = true
  if (most === Number.POSITIVE_INFINITY && last.isWide) scan.wide++
  if (group && least !== most) group.varies = true
}

function boundsOf(text: string): readonly [least: number, most: number] {
  switch (text[0]) {
    case '?':
      return [0, 1]
    case '*':
      return [0, Number.POSITIVE_INFINITY]
    case '+':
      return [1, Number.POSITIVE_INFINITY]
    default: {
      const [, least = '', comma, most] = /\{(\d+)(,?)(\d*)/.exec(text) ?? []
      if (!comma) return [Number(least), Number(least)]
      return [Number(least), most ? Number(most) : Number.POSITIVE_INFINITY]
    }
  }
}
