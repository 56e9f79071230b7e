/**
 * `invisible-character`: no character stands in the translation that a reader cannot see.
 *
 * Zero-width spaces, byte-order marks inside the text, soft hyphens, marks of direction and control
 * characters come from copying. Joiners belong to some scripts and to emoji, and are left alone
 * there; so is what the source has too. Where one came in, others did, so that the first of a document
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
    ({0: shown, index}) => !isJoiner(text, index) && !isInSource(shown, bead)
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

/** Between characters that are joined so: emoji, and the scripts of Persia and India. */
function isJoiner(text: string, at: number): boolean {
  if (!/[\u200c\u200d]/.test(text[at] ?? '')) return false
  return !/[\p{Script=Latin}\p{White_Space}]/u.test(text[at - 1] ?? ' ')
}

function isInSource(shown: string, {source}: Bead): boolean {
  return source.some(({text}) => text.includes(shown))
}
