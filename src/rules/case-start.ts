/**
 * `case-start`: a text starts with a capital where its source does.
 *
 * What a document does throughout (items in lower case) is its style. A text that starts with the word
 * its source starts with, with a mark, code or an apostrophe (`’s avonds`) says nothing.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {linkedBeads} from '../check/places/linked-beads.js'
import {isSpoken} from '../check/places/spoken.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Segment} from '../model/segment.js'
import {placeIn} from '../text/places/segment-place.js'
import {startsLower, startsUpper} from '../text/words/letter-case.js'
import {type Word, wordsOf} from '../text/words/words.js'

export const caseStart = defineRule({
  id: 'case-start',
  summary: 'A text starts with a capital if its source does',
  why: 'A small letter at the start shows that a text was cut or moved.',
  severity: 'info',
  category: 'linguistic/typography',
  alsoFollows: ['mojibake'],
  isOfProse: true,
  examples: [
    {
      name: 'capitals on both sides, and an apostrophe',
      source: ['en', 'Dogs stay outside.\n\nIn the evening it is quiet.'],
      target: ['nl', 'Honden blijven buiten.\n\n’s Avonds is het stil.'],
      findings: []
    },
    {
      name: 'a sentence that starts with a small letter',
      source: ['en', 'Dogs stay outside.\n\nIt is quiet in the evening.'],
      target: ['nl', 'Honden blijven buiten.\n\nhet is stil in de avond.'],
      findings: ['target 3:1-3:2 Unexpected `h` at the start, expected `H`']
    },
    {
      name: 'a name that starts with a small letter',
      source: ['en', 'iPhone users stay outside.'],
      target: ['de', 'iPhone-Nutzer bleiben draußen.'],
      findings: []
    },
    {
      name: 'a heading that starts with a small letter',
      source: ['en', '# Opening hours\n\nFrom six.'],
      target: ['fr', '# heures d’ouverture\n\nÀ partir de six heures.'],
      findings: ['target 1:3-1:4 Unexpected `h` at the start, expected `H`']
    },
    {
      name: 'a sentence that continues in the next item',
      source: ['en', '- The ferry is late.\n- The ferry is full.'],
      target: ['de', '- Entweder kommt die Fähre zu spät,\n- oder sie ist voll.'],
      findings: []
    },
    {
      name: 'items in lower case throughout',
      source: ['en', '- Bread\n- Milk\n- Eggs'],
      target: ['es', '- pan\n- leche\n- huevos'],
      findings: []
    }
  ],
  check(bitext, report) {
    const starts = linkedBeads(bitext).flatMap(startsOf)
    for (const {bead, segment, word, isSmall} of starts) {
      if (!isSmall || isStyle(segment, starts) || goesOn(segment, bitext)) continue
      const [actual, expected] = [word.shown.charAt(0), word.shown.charAt(0).toUpperCase()]
      const place = placeIn(bitext.target, segment, word.start, word.start + 1)
      report({
        message: `Unexpected \`${actual}\` at the start, expected \`${expected}\``,
        side: 'target',
        place,
        ...(bead.source[0] ? {counterpart: bead.source[0].place} : {}),
        evidence: grade.weak,
        actual,
        expected,
        note: 'The reference starts with a capital',
        bead,
        fix: {
          title: `Write \`${expected}\``,
          side: 'target',
          edits: [{start: place.start.offset, end: place.end.offset, insert: expected}],
          safety: 'unsafe'
        }
      })
    }
  }
})

/** Texts of a kind that start small, and their share of all of that kind, from which it is style. */
const fewestForStyle = 3
const styleShare = 0.3
/** Items of one list. */
const fewestOfList = 2

function isStyle({kind, run}: Segment, starts: readonly Start[]): boolean {
  const alike = starts.filter(({segment}) => segment.kind === kind)
  const small = alike.filter(({isSmall}) => isSmall)
  const inList = small.filter(({segment}) => run !== undefined && segment.run === run)
  if (inList.length >= fewestOfList) return true
  return small.length >= fewestForStyle && small.length >= styleShare * alike.length
}

/** The text of an item goes on after its title, or a sentence from one item to the next. */
function goesOn({number, run}: Segment, {target}: Bitext): boolean {
  const before = target.segments[number - 2]
  if (!before) return false
  return before.kind === 'item-title' || (run !== undefined && /,$/u.test(before.text))
}

interface Start {
  readonly bead: Bead
  readonly segment: Segment
  readonly word: Word
  readonly isSmall: boolean
}

/** The first words of a bead whose source starts with a capital; none where a mark or code is first. */
function startsOf(bead: Bead): Start[] {
  const [from, to] = [bead.source[0], bead.target[0]]
  if (!from || !to || !isSpoken(to) || to.kind === 'cell' || from.kind !== to.kind) return []
  const [wanted, word] = [wordsOf(from)[0], wordsOf(to)[0]]
  if (!wanted || !word || wanted.start > 0 || word.start > 0) return []
  if (
    !startsUpper(wanted.shown) ||
    wanted.text === word.text ||
    /\p{Lu}/u.test(word.shown.slice(1))
  )
    return []
  return [{bead, segment: to, word, isSmall: startsLower(word.shown)}]
}
