import {allMatches} from '../all-matches.js'
import {elidedWord} from '../words/elided-word.js'
import type {Mark} from './mark.js'

const quote = /["“”„‟«»〝〞〟＂]/gu
const typographic = /[‘‚’]/gu

/**
 * The quotation marks of a text that have no partner. Double marks of any form are paired in turn,
 * because some languages open with what others close with. Apostrophes and inch marks are not
 * quotation marks. Among single marks, only opening ones can be distinguished from apostrophes.
 */
export function unpairedQuotes(text: string): readonly Mark[] {
  const marks = allMatches(text, quote)
    .filter(({index}) => !isInches(text, index))
    .map(({0: shown, index: at}) => ({shown, at}))
  const lone = marks.length % 2 === 1 ? loneOf(marks, text) : undefined
  return [...(lone ? [lone] : []), ...unpairedSingles(text)]
}

interface Found {
  readonly shown: string
  readonly at: number
}

/** The first mark that opens while another is open, or closes while none is; else the last. */
function loneOf(marks: readonly Found[], text: string): Mark | undefined {
  let open: Mark | undefined
  for (const {shown, at} of marks) {
    const role = roleOf(text, at, open ? 'closing' : 'opening')
    if (role === 'closing' && !open) return {shown, at, role}
    if (role === 'opening' && open) return open
    open = role === 'opening' ? {shown, at, role} : undefined
  }
  return open
}

/** By its surroundings, or as expected if these say nothing. */
function roleOf(text: string, at: number, expected: Mark['role']): Mark['role'] {
  const opensBefore = at === 0 || /[\s([{\u2013\u2014/-]/u.test(text[at - 1] ?? '')
  const closesAfter =
    at + 1 >= text.length || /[\s)\]}.,;:!?\u2026\u2013\u2014/-]/u.test(text[at + 1] ?? '')
  if (opensBefore && closesAfter) return spacedRole(text[at] ?? '', expected)
  if (opensBefore === closesAfter) return expected
  return opensBefore ? 'opening' : 'closing'
}

/** With a space on either side, as French sets its marks, only their form tells. */
function spacedRole(mark: string, expected: Mark['role']): Mark['role'] {
  if (mark === '«') return 'opening'
  return mark === '»' ? 'closing' : expected
}

/** After a number that no mark opens, if nothing open before it can be closed. */
function isInches(text: string, at: number): boolean {
  if (!/["”]/.test(text[at] ?? '') || !/\d/.test(text[at - 1] ?? '')) return false
  const before = text.slice(0, at)
  if (/["“”„«»]\S*$/u.test(before)) return false
  return (before.match(quote)?.length ?? 0) % 2 === 0
}

/** Whether an opening quote was typed for the apostrophe before this text: `‘s avonds`, `‘90`. */
function opensElided(text: string): boolean {
  return /^\d/.test(text) || elidedWord(text) !== undefined
}

/** Opening single marks past the number of all that could close them. */
function unpairedSingles(text: string): readonly Mark[] {
  const marks = allMatches(text, typographic)
  const opening = marks.filter(
    ({0: mark, index}) => mark !== '’' && !opensElided(text.slice(index + 1, index + 6))
  )
  const closing = marks.filter(
    ({0: mark, index}) =>
      mark === '’' || (mark === '‘' && /[\p{L}.,!?]$/u.test(text.slice(0, index)))
  )
  const first = opening[0]
  const isGerman = opening.some(({0: mark}) => mark === '‚')
  if (!first || isGerman || opening.length <= closing.length) return []
  return [{shown: '‘', at: first.index, role: 'opening'}]
}
