/**
 * `partly-untranslated`: no run of source words was left inside a segment that is translated.
 *
 * A run counts by what its words are: function words of the source language weigh most, names,
 * borrowed words and the project's `sameWords` nothing. Runs that are quoted, in brackets, emphasis
 * or a link are titles and terms that are given in the original, and are left alone.
 */
import * as v from 'valibot'
import {defineRule} from '../check/define-rule.js'
import {excerpt} from '../check/gaps/gap-words.js'
import {grade} from '../check/grade.js'
import {linkedBeads} from '../check/places/linked-beads.js'
import {isSpoken} from '../check/places/spoken.js'
import type {Report} from '../check/report.js'
import {type ForeignWords, foreignWords} from '../check/sentences/foreign-words.js'
import {ownLanguage} from '../check/sentences/own-language.js'
import {probability} from '../check/sentences/probability.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Segment} from '../model/segment.js'
import {baseLanguage, isSameLanguage} from '../text/language.js'
import {isEnclosed} from '../text/marks/enclosed.js'
import {placeIn} from '../text/places/segment-place.js'
import {type Word, wordsOf} from '../text/words/words.js'
import {sharedRuns} from './partly-untranslated/shared-runs.js'

const options = v.strictObject({
  /** Fewest words in a row that are reported. */
  words: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2)), 4)
})

export const partlyUntranslated = defineRule({
  id: 'partly-untranslated',
  summary: 'No run of source words is left in a translated segment',
  why: 'Half-translated sentences come from interrupted work and from machine translation that gave up. They read worse than text that was not translated at all.',
  severity: 'warning',
  category: 'accuracy/untranslated',
  yieldsTo: ['untranslated', 'wrong-language'],
  options,
  follows: [],
  examples: [
    {
      name: 'all of it translated',
      source: ['en', 'The ferry leaves at six and does not wait for those who are late.'],
      target: ['nl', 'De veerboot vertrekt om zes uur en wacht niet op wie te laat komt.'],
      findings: []
    },
    {
      name: 'the end of a sentence was left',
      source: ['en', 'The ferry leaves at six and does not wait for those who are late.'],
      target: ['nl', 'De veerboot vertrekt om zes uur and does not wait for those who are late.'],
      findings: [
        'target 1:33-1:73 Unexpected `en` words `and does not wait for those who are late`, expected `nl`'
      ]
    },
    {
      name: 'one sentence of two was left',
      source: ['en', 'Dogs have to stay outside. The ferry leaves at six in the morning.'],
      target: ['de', 'Hunde müssen draußen bleiben. The ferry leaves at six in the morning.'],
      findings: [
        'target 1:31-1:69 Unexpected `en` words `The ferry leaves at six in the morning`, expected `de`'
      ]
    },
    {
      name: 'a term that is given in the original',
      source: ['en', 'This is called a bill of lading for the goods that are on board.'],
      target: [
        'fr',
        'C’est ce qu’on appelle un connaissement (bill of lading for the goods that are on board).'
      ],
      findings: []
    },
    {
      name: 'a name of several words',
      source: ['en', 'She sails for the Royal Society of the Northern Harbours in summer.'],
      target: ['es', 'En verano navega para la Royal Society of the Northern Harbours.'],
      findings: []
    }
  ],
  check(bitext, report, {options, settings}) {
    if (isSameLanguage(bitext.source.lang, bitext.target.lang)) return
    const foreign = foreignWords(bitext, settings.sameWords)
    for (const bead of linkedBeads(bitext)) {
      const words = bead.source.filter(isSpoken).flatMap(wordsOf)
      for (const segment of bead.target.filter(isSpoken)) {
        for (const left of leftIn(segment, words, {foreign, bitext, fewest: options.words})) {
          report(reportOf(left, segment, {bead, bitext}))
        }
      }
    }
  }
})

/** Log-odds that a run of source words stands in a translation by right, in nats. */
const byRight = -3
const leastEvidence = 0.6

interface Left {
  readonly words: readonly Word[]
  readonly evidence: number
}

interface Known {
  readonly foreign: ForeignWords
  readonly bitext: Bitext
  readonly fewest: number
}

/** Runs of source words, and sentences in the source language that have other words than it now. */
function leftIn(segment: Segment, source: readonly Word[], known: Known): Left[] {
  const words = wordsOf(segment)
  const runs = sharedRuns(source, words)
    .flatMap((run) => unquoted(run, segment.text))
    .filter((run) => run.length >= known.fewest && !isNamelike(run))
    .filter((run) => !isEnclosed(segment, run[0]?.start ?? 0, run.at(-1)?.end ?? 0))
    .map((run) => ({words: run, evidence: probability(known.foreign.evidence(run) + byRight)}))
    .filter(({evidence}) => evidence >= leastEvidence)
  return [
    ...runs,
    ...foreignSentences(segment, known.bitext).filter(
      (one) => !runs.some((run) => overlaps(run, one))
    )
  ]
}

/** Cut where a quotation or a bracket opens or closes. */
function unquoted(run: readonly Word[], text: string): (readonly Word[])[] {
  const cuts = run.flatMap(({end}, index) => {
    const next = run[index + 1]
    return next && /["“”„«»()[\]]/.test(text.slice(end, next.start)) ? [index + 1] : []
  })
  return [0, ...cuts].map((from, index) => run.slice(from, cuts[index]))
}

function foreignSentences(segment: Segment, {source}: Bitext): Left[] {
  if (segment.sentences.length < 2) return []
  const all = wordsOf(segment)
  return segment.sentences.flatMap(({start, end}) => {
    const words = all.filter((word) => word.start >= start && word.end <= end)
    if (ownLanguage(words) !== baseLanguage(source.lang)) return []
    return isEnclosed(segment, words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
      ? []
      : [{words, evidence: grade.strong}]
  })
}

function overlaps(a: Left, b: Left): boolean {
  const [startA = 0, endA = 0] = [a.words[0]?.start, a.words.at(-1)?.end]
  const [startB = 0, endB = 0] = [b.words[0]?.start, b.words.at(-1)?.end]
  return startA < endB && startB < endA
}

/** Of its longer words, more have a capital than have not: the name of a body or a work. */
function isNamelike(run: readonly Word[]): boolean {
  const long = run.filter(({text}) => text.length > 3)
  const capitalised = long.filter(({text, shown}) => shown[0] !== text[0])
  return capitalised.length * 2 > long.length
}

function reportOf(
  {words, evidence}: Left,
  segment: Segment,
  {bead, bitext}: {readonly bead: Bead; readonly bitext: Bitext}
): Report {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const text = segment.text.slice(start, end)
  const [from, to] = [baseLanguage(bitext.source.lang), baseLanguage(bitext.target.lang)]
  return {
    message: `Unexpected \`${from}\` words \`${excerpt(text)}\`, expected \`${to}\``,
    side: 'target',
    place: placeIn(bitext.target, segment, start, end),
    ...(bead.source[0] ? {counterpart: bead.source[0].place} : {}),
    evidence,
    actual: text,
    note: `${words.length} words in a row are in the language of the reference`,
    bead
  }
}
