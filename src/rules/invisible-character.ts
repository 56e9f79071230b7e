/**
 * `invisible-character`: no character stands in the translation that a reader cannot see.
 *
 * Zero-width spaces, byte-order marks inside the text, soft hyphens, marks of direction and control
 * characters come from copying. What writers put on purpose is left alone: soft hyphens inside words,
 * marks of direction and joiners beside letters of scripts that need them, joiners in emoji,
 * zero-width spaces where words have no spaces; so is what the source has too. Where one came in, others did, so that the first of a document
 * stands for all.
 */

import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {reportTargets} from '../check/places/report-targets.js'
import type {Report} from '../check/report.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Edit} from '../model/edit.js'
import type {Segment} from '../model/segment.js'
import {allMatches} from '../text/all-matches.js'
import {placeIn} from '../text/places/segment-place.js'

export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  summary: 'The translation has no characters that a reader cannot see',
  why: 'A word with a hidden character cannot be found by searching, breaks links and code, and is read out in pieces.',
  severity: 'info',
  category: 'linguistic/encoding',
  alsoFollows: ['mojibake'],
  isOneCause: true,
  examples: [
    {
      name: 'nothing hidden',
      source: ['en', 'The ferry leaves at six.'],
      target: ['nl', 'De veerboot vertrekt om zes uur.'],
      findings: []
    },
    {
      name: 'a zero-width space in a word',
      source: ['en', 'The ferry leaves at six.'],
      target: ['nl', 'De veer\u200bboot vertrekt om zes uur.'],
      findings: ['target 1:8-1:9 Unexpected invisible character `U+200B`']
    },
    {
      name: 'several in one text are one finding',
      source: ['en', 'The ferry leaves at six.'],
      target: ['de', 'Die\u200b Fähre\u00ad fährt um sechs Uhr ab.'],
      findings: ['target 1:4-1:5 Unexpected invisible character `U+200B`, and 1 more']
    },
    {
      name: 'a mark of direction',
      source: ['en', 'The ferry leaves at six.'],
      target: ['fr', 'Le bateau part à six heures.\u200e'],
      findings: ['target 1:29-1:30 Unexpected invisible character `U+200E`']
    },
    {
      name: 'joined emoji',
      source: ['en', 'For families 👨‍👩‍👧'],
      target: ['es', 'Para familias 👨‍👩‍👧'],
      findings: []
    }
  ],
  check(bitext, report) {
    reportTargets(bitext, report, reportOf)
  }
})

/** Controls, soft hyphen, zero-width and direction marks, word joiner, byte-order mark. */
const invisible =
  /[^\P{Cc}\t-\r]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu

function reportOf(segment: Segment, bead: Bead, bitext: Bitext): Report | undefined {
  const {text} = segment
  const found = allMatches(text, invisible).filter(
    ({0: shown, index}) => !isOnPurpose(text, index) && !isInSource(shown, bead)
  )
  const places = found.map(({index}) => placeIn(bitext.target, segment, index, index + 1))
  const edits = places.map(
    ({start, end}): Edit => ({start: start.offset, end: end.offset, insert: ''})
  )
  const [first, edit] = [found[0], edits[0]]
  const [place, ...related] = places
  if (!first || !edit || !place) return undefined
  const code = `U+${(first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const more = related.length > 0 ? `, and ${related.length} more` : ''
  return {
    message: `Unexpected invisible character \`${code}\`${more}`,
    side: 'target',
    place,
    related,
    evidence: grade.firm,
    actual: code,
    note: 'The reference has none here',
    bead,
    alone: true,
    fix: {
      title: `Delete ${edits.length === 1 ? 'it' : 'them'}`,
      side: 'target',
      edits: [edit, ...edits.slice(1)],
      safety: 'sure'
    }
  }
}

/** Whether the characters on either side of a hidden one say what it is for. */
function isOnPurpose(text: string, at: number): boolean {
  const around = `${beside(text.slice(0, at).match(lastShown))}${beside(text.slice(at + 1).match(firstShown))}`
  switch (text[at]) {
    case '\u00ad':
      return /^\p{L}$/u.test(text[at - 1] ?? '') && /^\p{L}$/u.test(text[at + 1] ?? '')
    case '\u200b':
      return noSpaces.test(around)
    case '\u200c':
    case '\u200d':
      return joined.test(around)
    case '\u061c':
    case '\u200e':
    case '\u200f':
      return rightToLeft.test(text)
    default:
      return false
  }
}

function beside(match: RegExpMatchArray | null): string {
  return match?.[0] ?? ''
}

const lastShown = /[^\p{Cf}]$/u
const firstShown = /^[^\p{Cf}]/u
const noSpaces =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Letters and signs outside the scripts that never join: emoji, and the scripts of Persia and India. */
const joined =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Nd}\p{White_Space}!-/:-@[-`{-~]/u
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

function isInSource(shown: string, {source}: Bead): boolean {
  return source.some(({text}) => text.includes(shown))
}
