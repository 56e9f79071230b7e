/**
 * `untranslated`: no text of the translation is still in the language of the reference.
 *
 * A target segment that repeats its source word for word, or nearly, counts. So does one in the
 * source language without a counterpart, such as a quotation that was kept beside its translation.
 * Names, code, addresses, numbers, the project's `sameWords` and words that the translation borrows
 * elsewhere are not evidence, so a line with only these is fine.
 */
import {defineRule} from '../check/define-rule.js'
import {groupPlace, groupWords, type Neighbours, neighbours} from '../check/gaps/neighbours.js'
import {grade} from '../check/grade.js'
import {extentIfAny} from '../check/places/extent.js'
import {isSpoken} from '../check/places/spoken.js'
import type {Report} from '../check/report.js'
import {type ForeignWords, foreignWords, sourceWordsOf} from '../check/sentences/foreign-words.js'
import {ownLanguage} from '../check/sentences/own-language.js'
import {probability} from '../check/sentences/probability.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Place} from '../model/place.js'
import type {Segment} from '../model/segment.js'
import {baseLanguage, isSameLanguage} from '../text/language.js'
import {isTelling} from '../text/language-votes.js'
import {type Word, wordsOf} from '../text/words/words.js'

export const untranslated = defineRule({
  id: 'untranslated',
  summary: 'No text of the translation is still in the language of the reference',
  why: 'Readers of a translation may not know the language of the reference. Text left in it is as good as missing.',
  severity: 'error',
  category: 'accuracy/untranslated',
  follows: [],
  examples: [
    {
      name: 'all of it translated',
      source: ['en', 'The ferry leaves at six.\n\nDogs have to stay outside.'],
      target: ['nl', 'De veerboot vertrekt om zes uur.\n\nHonden moeten buiten blijven.'],
      findings: []
    },
    {
      name: 'a paragraph was left as it was',
      source: ['en', 'The ferry leaves at six.\n\nDogs have to stay outside at all times.'],
      target: ['nl', 'De veerboot vertrekt om zes uur.\n\nDogs have to stay outside at all times.'],
      findings: [
        'target 3:1-3:40 Unexpected `en` text `Dogs have to stay outside at all times.`, expected `nl`'
      ]
    },
    {
      name: 'two neighbours are one finding',
      source: [
        'en',
        'The ferry leaves at six.\n\nDogs have to stay outside.\n\nBicycles are carried without charge.'
      ],
      target: [
        'de',
        'Die Fähre fährt um sechs Uhr ab.\n\nDogs have to stay outside.\n\nBicycles are carried without charge.'
      ],
      findings: ['target 3:1-5:37 Unexpected `en` text in 2 segments, lines 3 to 5, expected `de`']
    },
    {
      name: 'a comment where a translation is due',
      source: ['en', '1. The ferry leaves at six.\n2. Dogs stay outside.'],
      target: [
        'nl',
        '1. De veerboot vertrekt om zes uur.\n2. <!-- bitext-todo: Dogs stay outside. -->'
      ],
      findings: ['target 2:1-2:44 Unexpected `en` text `Dogs stay outside.`, expected `nl`']
    },
    {
      name: 'names and code are the same in both languages',
      source: ['en', 'The crew:\n\n- Anna Lindqvist\n- `npm start`'],
      target: ['fr', 'L’équipage :\n\n- Anna Lindqvist\n- `npm start`'],
      findings: []
    },
    {
      name: 'words that the project keeps',
      source: ['en', 'The ferry leaves at six.\n\nlost and found office'],
      target: ['es', 'El transbordador sale a las seis.\n\nlost and found office'],
      settings: {sameWords: ['lost and found', 'office']},
      findings: []
    },
    {
      name: 'a quotation kept beside its translation',
      source: [
        'en',
        '> We have never seen the water as high as it was in that winter.\n\nShe left.'
      ],
      target: [
        'es',
        '> Nunca habíamos visto el agua tan alta como estaba en aquel invierno.\n\nWe have never seen the water as high as it was in that winter.\n\nElla se fue.'
      ],
      findings: [
        'target 3:1-3:63 Unexpected `en` text `We have never seen the water as high as…`, expected `es`'
      ]
    }
  ],
  check(bitext, report, {settings}) {
    if (isSameLanguage(bitext.source.lang, bitext.target.lang)) return
    const foreign = foreignWords(bitext, settings.sameWords)
    const found = new Map<Segment, Left>()
    for (const bead of bitext.beads) {
      for (const segment of bead.target.filter((one) => one.stub || isSpoken(one))) {
        const left = leftIn(segment, bead, {bitext, foreign})
        if (scoreOf(left) >= leastScore) found.set(segment, left)
      }
    }
    for (const group of neighbours(bitext.target.segments, (segment) => found.has(segment))) {
      report(reportOf(group, found, bitext))
    }
  }
})

/** A segment that may have been left as it was. */
interface Left {
  readonly bead: Bead
  readonly evidence: number
  /** What it is compared with, where it is; else the segment alone shows it. */
  readonly basis?: Bead
}

function scoreOf({evidence, basis}: Left): number {
  return evidence * (basis?.confidence ?? 1)
}

interface Known {
  readonly bitext: Bitext
  readonly foreign: ForeignWords
}

/** Below this, saying nothing is more often right. */
const leastScore = 0.55
/** Log-odds that a segment which repeats its source does so by right, in nats. */
const byRight = -2
/** More of them for one that is wholly a link, emphasis or quotation: a title, mostly. */
const ofTitle = -3
/** Share of its words that a segment has from its source when it was left as it was. */
const nearlyAll = 0.9
/** How sure it is that text in the source language is not meant to be. */
const otherWording = 0.9

function leftIn(segment: Segment, bead: Bead, {bitext, foreign}: Known): Left {
  if (segment.stub) return {bead, evidence: grade.certain}
  const words = wordsOf(segment)
  if (words.length === 0) return {bead, evidence: 0}
  const known = sourceWordsOf(bead)
  const shared = words.filter(({text}) => known.has(text))
  const source = baseLanguage(bitext.source.lang)
  const target = baseLanguage(bitext.target.lang)
  if (shared.length >= nearlyAll * words.length) {
    const nats = foreign.evidence(shared) + byRight + (isTitle(segment) ? ofTitle : 0)
    return {bead, basis: bead, evidence: probability(nats)}
  }
  if (ownLanguage(words) !== source || isForeignAnyway(bead, bitext)) return {bead, evidence: 0}
  const isMixed = words.some((word) => isOf(word, target, source))
  return {bead, evidence: isMixed ? otherWording / 2 : otherWording}
}

function isOf({text}: Word, of: string, against: string): boolean {
  return text.length > 1 && isTelling(text, of, against)
}

/** The reference is not in its own language there either. */
function isForeignAnyway({source}: Bead, bitext: Bitext): boolean {
  const own = ownLanguage(source.flatMap(wordsOf))
  return own !== undefined && own !== baseLanguage(bitext.source.lang)
}

function isTitle({text, marks}: Segment): boolean {
  const whole = marks.some(
    ({type, start, end}) =>
      (type === 'link' || type === 'emphasis') && start <= 1 && end >= text.length - 1
  )
  return whole || /^["“„«‘'[].*["”“»’'\]]$/u.test(text)
}

function reportOf(
  group: Neighbours,
  found: ReadonlyMap<Segment, Left>,
  {source, target}: Bitext
): Report {
  const beads = [...new Set(group.flatMap((segment) => found.get(segment)?.bead ?? []))]
  const counterparts = beads.flatMap((bead) => bead.source)
  const counterpart = extentIfAny(counterparts)
  const [surest] = group
    .flatMap((segment) => found.get(segment) ?? [])
    .sort((a, b) => scoreOf(b) - scoreOf(a))
  return {
    message: `Unexpected \`${baseLanguage(source.lang)}\` text ${groupWords(group)}, expected \`${baseLanguage(target.lang)}\``,
    side: 'target',
    place: groupPlace(group),
    ...(counterpart ? {counterpart} : {}),
    evidence: surest?.evidence ?? 0,
    actual: group.map(({text}) => text).join('\n'),
    note: noteOf(counterpart, group.length),
    bead: {
      ...(beads[0] ? {number: beads[0].number} : {}),
      confidence: surest?.basis?.confidence ?? 1
    }
  }
}

function noteOf(counterpart: Place | undefined, count: number): string {
  const it = count === 1 ? 'It' : 'They'
  if (counterpart) return `${it} ${count === 1 ? 'is' : 'are'} the same as in the reference`
  return `${it} ${count === 1 ? 'is' : 'are'} in the language of the reference, and the reference has nothing there`
}
