import {allMatches} from '../all-matches.js'
import type {Mark} from './mark.js'

const closingOf: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '【': '】',
  '「': '」',
  '『': '』',
  '《': '》'
}
const openingOf = new Map(Object.entries(closingOf).map(([opening, closing]) => [closing, opening]))
const bracket = /[()[\]{}（）［］【】「」『』《》]/gu

/** The mark that closes what a bracket opens, or opens what it closes. */
export function partnerOf(mark: string): string {
  return closingOf[mark] ?? openingOf.get(mark) ?? mark
}

/**
 * The brackets of a text that have no partner. Labels in the text (`a) … b) …`) and faces (`:-)`)
 * are not brackets. A bracket that closes the wrong kind leaves both without a partner.
 */
export function unpairedBrackets(text: string): readonly Mark[] {
  const open: Mark[] = []
  const lone: Mark[] = []
  for (const {0: shown, index: at} of allMatches(text, bracket)) {
    if (isFace(text, at)) continue
    if (shown in closingOf) {
      open.push({shown, at, role: 'opening'})
      continue
    }
    const partner = open.findLastIndex((mark) => closingOf[mark.shown] === shown)
    if (partner >= 0) lone.push(...open.splice(partner).slice(1))
    else if (!isLabel(text, at)) lone.push({shown, at, role: 'closing'})
  }
  return [...lone, ...open].sort((a, b) => a.at - b.at)
}

function isFace(text: string, at: number): boolean {
  return /(?:^|\s)[:;=]['-]?$/.test(text.slice(Math.max(0, at - 4), at))
}

function isLabel(text: string, at: number): boolean {
  return /(?:^|[\s,;:(])(?:\p{L}|\d{1,3}|[ivxIVX]{1,5})$/u.test(text.slice(Math.max(0, at - 7), at))
}
