/**
 * `spacing`: spaces around words and marks follow the rules of the language.
 *
 * Double spaces inside a line, spaces before a full stop or comma, missing spaces after one, spaces
 * inside brackets; in French, marks without the space that the document has before them elsewhere;
 * plain spaces where the document has no-break spaces elsewhere (`10 km`, `z. B.`, `Pourquoi ?`).
 * Space at the end of lines and around blocks is invisible and ignored. Spacing that the source
 * has, too, is not drift.
 */

import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {linkedBeads} from '../check/places/linked-beads.js'
import {isSpoken} from '../check/places/spoken.js'
import type {Report} from '../check/report.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Edit, Fix} from '../model/edit.js'
import type {Place} from '../model/place.js'
import type {Segment} from '../model/segment.js'
import {allMatches} from '../text/all-matches.js'
import {baseLanguage} from '../text/language.js'
import {languageData} from '../text/languages/index.js'
import {lineIndexOf, placeIn} from '../text/places/segment-place.js'
import {proseOf} from '../text/prose.js'
import {readOnce} from '../text/read-once.js'
import {plainSpaces} from './spacing/no-break-spaces.js'

export const spacing = defineRule({
  id: 'spacing',
  summary: 'Spaces around words and marks follow the rules of the language',
  why: 'Stray spaces are left over from editing. Before a mark, they let it slip to the next line.',
  severity: 'info',
  category: 'linguistic/typography',
  alsoFollows: ['mojibake'],
  isOfProse: true,
  examples: [
    {
      name: 'spaces where they belong',
      source: ['en', 'The ferry (a new one) leaves at six, not later.'],
      target: ['nl', 'De veerboot (een nieuwe) vertrekt om zes uur, niet later.'],
      findings: []
    },
    {
      name: 'two spaces in a row',
      source: ['en', 'The ferry leaves at six.'],
      target: ['nl', 'De veerboot  vertrekt om zes uur.'],
      findings: ['target 1:12-1:14 Unexpected 2 spaces, expected 1']
    },
    {
      name: 'a space before a comma',
      source: ['en', 'The ferry leaves at six, not later.'],
      target: ['de', 'Die Fähre fährt um sechs Uhr ab , nicht später.'],
      findings: ['target 1:32-1:33 Unexpected space before `,`']
    },
    {
      name: 'a space before a comma, as in the reference',
      source: ['en', 'The ferry leaves at six , not later.'],
      target: ['de', 'Die Fähre fährt um sechs Uhr ab , nicht später.'],
      findings: []
    },
    {
      name: 'no space after a comma',
      source: ['en', 'The dogs, not the cats.'],
      target: ['es', 'Los perros,no los gatos.'],
      findings: ['target 1:11-1:12 Missing space after `,`']
    },
    {
      name: 'a French mark without its space, where the others have it',
      source: ['en', 'Bring: a coat\n\nWhy? Rain!\n\nWhere: here\n\nWhen? Now!'],
      target: [
        'fr',
        'Apportez : un manteau\n\nPourquoi ? La pluie !\n\nOù : ici\n\nQuand? Maintenant !'
      ],
      findings: ['target 7:6-7:7 Missing space before `?`']
    },
    {
      name: 'a plain space in German short forms that are held together elsewhere',
      source: ['en', 'Bring e.g. a coat, i.e. one, for 10 km.\n\nOr e.g. a hat.'],
      target: [
        'de',
        'Bringen Sie z.\u00a0B. einen Mantel mit, d.\u00a0h. einen, für 10\u00a0km.\n\nOder z. B. einen Hut.'
      ],
      findings: ['target 3:8-3:9 Unexpected plain space in `z. B.`, expected a no-break space']
    },
    {
      name: 'space at the end of a line',
      source: ['en', 'The ferry leaves at six.'],
      target: ['nl', 'De veerboot vertrekt om zes uur. '],
      findings: []
    }
  ],
  check(bitext, report) {
    const unspaced = noFrenchSpaces(bitext.target)
    const plain = plainSpaces(bitext.target)
    for (const bead of linkedBeads(bitext)) {
      for (const segment of bead.target.filter(isSpoken)) {
        for (const found of doubledSpaces(segment, bead, bitext)) report(found)
        const troubles = troublesOf(segment).filter(({pattern}) => isNew(pattern, segment, bead))
        for (const trouble of [...troubles, ...unspaced]) {
          for (const found of reportsOf(trouble, segment, {bead, bitext})) report(found)
        }
        for (const found of plain ? breakable(plain, segment, {bead, bitext}) : []) report(found)
      }
    }
  }
})

/** Whether the translation has it and the source does not. */
function isNew(pattern: RegExp, segment: Segment, {source}: Bead): boolean {
  const has = (one: Segment) => proseOf(one).search(pattern) >= 0
  return has(segment) && !source.some(has)
}

interface Where {
  readonly bead: Bead
  readonly bitext: Bitext
}

/**
 * Share, from 0 to 1, of marks with a space before them in French; a text with less does without.
 */
const spacedShare = 0.75
const fewestSpaced = 3
/** A mark that is bare that often, and more often than not, is meant to be. */
const fewestBare = 2

/** The space that a document sets most often before a mark, or before any such mark. */
function spaceBeforeMark(mark: string, {segments}: Document): string {
  const texts = segments.filter(isSpoken).map(proseOf)
  const spacesBefore = (pattern: RegExp) =>
    texts.flatMap((text) => Array.from(text.matchAll(pattern), ([space]) => space))
  const own = spacesBefore(new RegExp(`(?<=\\S)\\s(?=[${mark}](?:\\s|$))`, 'gu'))
  const spaces = own.length > 0 ? own : spacesBefore(/(?<=\S)\s(?=[:;!?](?:\s|$))/gu)
  const count = (wanted: string) => spaces.filter((space) => space === wanted).length
  return [...new Set(spaces)].sort((a, b) => count(b) - count(a))[0] ?? '\u00A0'
}

/**
 * The marks that a document sets a space before, as French does, to find those without. Each mark
 * needs an example of its own: Canadian French spaces the colon only.
 */
function noFrenchSpaces({lang, segments}: Document): readonly Trouble[] {
  if (!languageData(baseLanguage(lang))?.typography?.spacedMarks) return []
  const texts = segments.filter(isSpoken).map(proseOf)
  const counts = Array.from(':;!?', (mark) => ({
    mark,
    spaced: countIn(texts, new RegExp(`\\s[${mark}](?=\\s|$)`, 'gu')),
    bare: countIn(texts, new RegExp(`[\\p{L}\\p{N})][${mark}](?=\\s|$)`, 'gu'))
  }))
  const sum = (of: 'spaced' | 'bare') => counts.reduce((all, one) => all + one[of], 0)
  if (!isHabit(sum('spaced'), sum('bare'))) return []
  const marks = counts.filter(
    ({spaced, bare}) => spaced > 0 && (bare < fewestBare || bare <= spaced)
  )
  return marks.map(({mark}) => noFrenchSpace(mark))
}

function isHabit(spaced: number, bare: number): boolean {
  return spaced >= fewestSpaced && spaced >= spacedShare * (spaced + bare)
}

function countIn(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
}

/** Two or more spaces in a line, as the text was received: folded text no longer has them. */
function doubledSpaces(segment: Segment, bead: Bead, {source, target}: Bitext): Report[] {
  const found = doublesIn(segment, target)
  if (found.length === 0) return []
  if (bead.source.some((other) => doublesIn(other, source).length > 0)) return []
  const isTyped = spacesSentences(target)
  return found
    .filter(({start}) => !isTyped || !sentenceEnd.test(target.text[start - 1] ?? ''))
    .map(({start, end}) => {
      const place = lineIndexOf(target).placeOf(start, end)
      return {
        ...common(place, bead),
        message: `Unexpected ${end - start} spaces, expected 1`,
        evidence: grade.strong,
        alone: true,
        note: 'The reference has single spaces here',
        fix: spaceFix('Write one space', {start, end, insert: ' '})
      }
    })
}

const sentenceEnd = /[.!?:]/u

/** Sentences from which on two spaces after each are a habit of who typed the text. */
const fewestTyped = 3

/** Whether a document sets two spaces after its sentences, as typists do. */
const spacesSentences = readOnce(({text}: Document): boolean => {
  const [two, one] = [/[\p{L})][.!?:] {2}(?=\S)/gu, /[\p{L})][.!?:] (?=\p{Lu})/gu].map((pattern) =>
    countIn([text], pattern)
  )
  return (two ?? 0) >= fewestTyped && (two ?? 0) > (one ?? 0) / 3
})

/** What may be the number of a line (`b.`) may stand apart from its words. */
const doubled = /(?<=[^\s>|])(?<!(?:^|[\r\n])[ \t]*\(?[\p{L}\p{N}]{1,4}[.):]) {2,}(?=[^\s|])/gu

function doublesIn(
  {pieces, marks, kind}: Segment,
  {text}: Document
): {start: number; end: number}[] {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last || kind === 'cell') return []
  const raw = text.slice(first.offset, last.offset + last.end - last.start)
  // The pattern is slow because it looks around at every place, and hardly any text contains what
  // it searches for.
  if (!raw.includes('  ')) return []
  return [...raw.matchAll(doubled)]
    .map(({0: spaces, index}) => {
      const start = first.offset + index
      return {start, end: start + spaces.length}
    })
    .filter(({start}) =>
      marks.every(({place}) => start < place.start.offset || start >= place.end.offset)
    )
}

interface Trouble {
  /** Finds every one; what is looked back at comes after a sign that is rare, as that is quicker. */
  readonly pattern: RegExp
  readonly words: (mark: string) => string
  readonly change: Change
}

/** `remove` what was found, or write a space `before` or `after` it. */
type Change = 'remove' | 'before' | 'after'

const spaceBefore: Trouble = {
  pattern: / (?=[.,;:!?](?:\s|$))(?<=[\p{L}\p{N})"”»] )/gu,
  words: (mark) => `Unexpected space before \`${mark}\``,
  change: 'remove'
}
const frenchSpaceBefore: Trouble = {
  ...spaceBefore,
  pattern: / (?=[.,](?:\s|$))(?<=[\p{L}\p{N})"”»] )/gu
}
const noSpaceAfter: Trouble = {
  pattern: /[,;!?](?=\p{L}{2})(?<=\p{Ll}{2}.)|\.(?=\p{Lu}\p{Ll}+\s)(?<=\p{Ll}{2}.)/gu,
  words: (mark) => `Missing space after \`${mark}\``,
  change: 'after'
}
const spaceInside: Trouble = {
  pattern: / (?:(?=\p{L})(?<=\( )|(?=\))(?<=\p{L} ))/gu,
  words: () => 'Unexpected space inside brackets',
  change: 'remove'
}
function noFrenchSpace(mark: string): Trouble {
  return {
    pattern: new RegExp(`[${mark}](?=\\s|$)(?<=[\\p{L}\\p{N})].)`, 'gu'),
    words: (shown) => `Missing space before \`${shown}\``,
    change: 'before'
  }
}

function troublesOf({lang}: Segment): readonly Trouble[] {
  const isFrench = languageData(baseLanguage(lang))?.typography?.spacedMarks !== undefined
  if (!isFrench) return [spaceBefore, noSpaceAfter, spaceInside]
  return [frenchSpaceBefore, noSpaceAfter, spaceInside]
}

function reportsOf(trouble: Trouble, segment: Segment, {bead, bitext}: Where): Report[] {
  const prose = proseOf(segment)
  return allMatches(prose, trouble.pattern).flatMap(({0: shown, index}) => {
    const isSpace = shown.trim() === ''
    const mark = isSpace ? (prose[index + shown.length] ?? '') : shown
    const place = placeIn(bitext.target, segment, index, index + shown.length)
    const {text} = bitext.target
    // Markup without words of its own may stand between the space and the mark.
    if (isSpace && text[place.end.offset] !== mark) return []
    // Folded text may have a space where a line ends: that is for a person to close.
    const isAsShown = text.slice(place.start.offset, place.end.offset) === shown
    return [
      {
        ...common(place, bead),
        message: trouble.words(mark),
        evidence: grade.fair,
        note: 'The reference spaces its marks differently here',
        ...(isAsShown && {fix: fixOf(trouble, {mark, place, document: bitext.target})})
      }
    ]
  })
}

/** Plain spaces where the document has no-break spaces elsewhere. */
function breakable(pattern: RegExp, segment: Segment, {bead, bitext}: Where): Report[] {
  const prose = proseOf(segment)
  return allMatches(prose, pattern).map(({index}) => {
    const place = placeIn(bitext.target, segment, index, index + 1)
    const [before = ''] = /\S+$/u.exec(prose.slice(0, index)) ?? []
    const [after = ''] = /^\S+/u.exec(prose.slice(index + 1)) ?? []
    const [start, end] = [place.start.offset, place.end.offset]
    // Folded text has a space where a line ends: nothing is held together there.
    const isAsShown = bitext.target.text.slice(start, end) === ' '
    return {
      ...common(place, bead),
      message: `Unexpected plain space in \`${before} ${after}\`, expected a no-break space`,
      evidence: grade.mild,
      note: 'The translation has no-break spaces in such places elsewhere',
      ...(isAsShown && {fix: spaceFix('Write a no-break space', {start, end, insert: '\u00a0'})})
    }
  })
}

interface Marked {
  readonly mark: string
  readonly place: Place
  readonly document: Document
}

/** A full stop inside what looks like two words may be part of a name. */
function fixOf({change}: Trouble, {mark, place, document}: Marked): Fix {
  const [start, end] = [place.start.offset, place.end.offset]
  switch (change) {
    case 'remove':
      return spaceFix('Remove the space', {start, end, insert: ''})
    case 'before': {
      const insert = spaceBeforeMark(mark, document)
      return spaceFix(`Write a space before \`${mark}\``, {start, end: start, insert})
    }
    case 'after': {
      const fix = spaceFix(`Write a space after \`${mark}\``, {start: end, end, insert: ' '})
      return mark === '.' ? {...fix, safety: 'unsafe'} : fix
    }
  }
}

function spaceFix(title: string, edit: Edit): Fix {
  return {title, side: 'target', edits: [edit], safety: 'sure'}
}

function common(place: Place, bead: Bead) {
  return {
    side: 'target',
    place,
    ...(bead.source[0] ? {counterpart: bead.source[0].place} : {}),
    bead
  } as const
}
