import type {Edit, Fix} from '../../../model/edit.js'
import type {Side} from '../../../model/side.js'
import {type Markup, markup} from '../../layout/markup.js'
import {withCode} from './with-code.js'

/** The text of a side, as received. */
export type TextOf = (side: Side) => string

/** Edits that are shown; a fix of more says how many more. */
const SHOWN_EDITS = 4

/** What a fix would do, whether it is safe, and each edit in its line. */
export function fixMarkup(fix: Fix, textOf: TextOf): Markup {
  const text = textOf(fix.side)
  const rest = fix.edits.length - SHOWN_EDITS
  const safety = fix.safety === 'sure' ? 'safe fix' : 'unsafe fix: look at it first'
  return markup`<div class="fix"><p><span class="name">fix</span> ${withCode(fix.title)} <span class="safety">${safety}</span></p>
${fix.edits.slice(0, SHOWN_EDITS).map((edit) => editMarkup(edit, text))}${rest > 0 ? markup`<p>and ${rest} more</p>` : undefined}</div>`
}

/** Longest stretch of either text that an edit shows, in code units. */
const LONG_EDIT = 240

function editMarkup({start, end, insert}: Edit, text: string): Markup {
  const old = text.slice(start, end)
  const removed = old === '' ? undefined : markup`<del>${shortened(old)}</del>`
  const added = insert === '' ? undefined : markup`<ins>${shortened(insert)}</ins>`
  return markup`<p class="edit" dir="auto">${before(text, start)}${removed}${added}${after(text, end)}</p>`
}

/** Code units of the line that are shown around an edit. */
const AROUND = 28

function before(text: string, start: number): string {
  const line = /[^\r\n]*$/u.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? ''
  return line.length === AROUND ? `…${wholeCharacters(line)}` : line
}

function after(text: string, end: number): string {
  const line = /^[^\r\n]*/u.exec(text.slice(end, end + AROUND))?.[0] ?? ''
  return line.length === AROUND ? `${wholeCharacters(line)}…` : line
}

function shortened(text: string): string {
  return text.length > LONG_EDIT ? `${wholeCharacters(text.slice(0, LONG_EDIT))}…` : text
}

/** Without the half of a character that a cut may have left at an end. */
function wholeCharacters(text: string): string {
  return text.replace(/^\p{Cs}|\p{Cs}$/gu, '')
}
