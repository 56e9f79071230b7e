/**
 * `length-ratio`: a text is about as long as the rest of the pair suggests.
 *
 * There is no fixed percentage. The median of the log ratios of all 1-1 beads says how much longer
 * this translation is, and their median absolute deviation says how much that varies. Both depend
 * on length, because short texts vary more. The rule needs a document of some size, and reports
 * only outliers.
 */

import {usualCauses} from '../check/causes.js'
import {defineRule} from '../check/define-rule.js'
import {isSpoken} from '../check/places/spoken.js'
import type {Bead, Bitext} from '../model/bead.js'
import {proseOf} from '../text/prose.js'
import {visibleLength} from '../text/visible-length.js'

export const lengthRatio = defineRule({
  id: 'length-ratio',
  summary: 'A text is about as long as the rest of the pair suggests',
  why: 'A text that is far too short has lost something; one that is far too long says more than its source.',
  severity: 'info',
  category: 'accuracy/omission',
  yieldsTo: [
    ...usualCauses,
    'sentence-missing',
    'sentence-extra',
    'segment-merged',
    'segment-split'
  ],
  follows: ['link-parity', 'code-parity', 'image-parity'],
  examples: [
    {
      name: 'a document of two paragraphs says nothing about lengths',
      source: [
        'en',
        'The ferry leaves at six in the morning, every day of the week.\n\nDogs wait.'
      ],
      target: ['nl', 'De veerboot vertrekt om zes uur.\n\nHonden wachten.'],
      findings: []
    },
    {
      name: 'one paragraph of many lost most of what it says',
      source: [
        'en',
        timetable('The ferry leaves from the quay at six, and on line', 'an hour later')
      ],
      target: [
        'nl',
        timetable(
          'De veerboot vertrekt om zes uur van de kade, en op lijn',
          'een uur later'
        ).replace(/^.* lijn 9 .*$/m, 'De veerboot op lijn 9 vaart.')
      ],
      findings: ['target 17:1-17:29 Unexpected length `23`, expected about `57`']
    },
    {
      name: 'one German paragraph of many lost its second half',
      source: [
        'en',
        timetable('The ferry leaves from the quay at six, and on line', 'an hour later')
      ],
      target: [
        'de',
        timetable(
          'Die Fähre fährt um sechs Uhr vom Kai ab, und auf der Linie',
          'eine Stunde später'
        ).replace(/^.* Linie 9 .*$/m, 'Die Fähre der Linie 9 fährt.')
      ],
      findings: ['target 17:1-17:29 Unexpected length `23`, expected about `64`']
    },
    {
      name: 'French is longer throughout',
      source: [
        'en',
        timetable('The ferry leaves from the quay at six, and on line', 'an hour later')
      ],
      target: [
        'fr',
        timetable(
          'Le bateau quitte le quai à six heures du matin, et sur la ligne numéro',
          'une heure plus tard que d’habitude'
        )
      ],
      findings: []
    },
    {
      name: 'Spanish is longer throughout, too',
      source: [
        'en',
        timetable('The ferry leaves from the quay at six, and on line', 'an hour later')
      ],
      target: [
        'es',
        timetable(
          'El transbordador sale del muelle a las seis, y en la línea',
          'una hora más tarde'
        )
      ],
      findings: []
    }
  ],
  check(bitext, report) {
    const ratios = ratiosOf(bitext)
    const fit = fitOf(ratios)
    if (!fit) return
    for (const {bead, source, target, log} of ratios) {
      const off = Math.abs(log - fit.median)
      const deviations = (off * Math.sqrt(weight(source))) / fit.spread
      if (deviations < farOut || off < leastOff) continue
      const [from, to] = [bead.source[0], bead.target[0]]
      if (!from || !to) continue
      const expected = Math.round(source * Math.exp(fit.median))
      report({
        message: `Unexpected length \`${target}\`, expected about \`${expected}\``,
        side: 'target',
        place: to.place,
        counterpart: from.place,
        evidence: 1 - farOut / (4 * deviations),
        actual: String(target),
        expected: String(expected),
        note: `The reference has ${source} characters here, and the rest of the translation is ${times(fit.median)} times as long`,
        bead
      })
    }
  }
})

/** Twenty-four paragraphs of one form, for the examples. */
function timetable(before: string, after: string): string {
  return Array.from({length: 24}, (_, index) => `${before} ${index + 1} ${after}.`).join('\n\n')
}

/** Fewest beads that a fit rests on. */
const fewestBeads = 20
/** Fewest characters of a text whose length says something. */
const fewestCharacters = 40
/** Past this length, texts no longer stray less, in characters. */
const steady = 200
/** Least spread, so that a document of like lines does not make every other line odd. */
const leastSpread = 1
/** Robust standard deviations from which a ratio is far out. */
const farOut = 6
/** Least departure of the log ratio itself: 1.8 times as long or short. */
const leastOff = Math.log(1.8)
/** Of a normal distribution, standard deviations in a median absolute deviation. */
const deviationsPerMedian = 1.4826

interface Ratio {
  readonly bead: Bead
  /** Characters of prose. */
  readonly source: number
  readonly target: number
  readonly log: number
}

function ratiosOf({beads}: Bitext): Ratio[] {
  return beads.flatMap((bead) => {
    const [from, to] = [bead.source[0], bead.target[0]]
    if (!from || !to || bead.source.length + bead.target.length > 2 || !isSpoken(from)) return []
    const [source, target] = [visibleLength(proseOf(from)), visibleLength(proseOf(to))]
    if (source < fewestCharacters || target === 0) return []
    return [{bead, source, target, log: Math.log(target / source)}]
  })
}

function fitOf(ratios: readonly Ratio[]): {median: number; spread: number} | undefined {
  if (ratios.length < fewestBeads) return undefined
  const median = medianOf(ratios.map(({log}) => log))
  const strays = ratios.map(({log, source}) => Math.abs(log - median) * Math.sqrt(weight(source)))
  return {median, spread: Math.max(leastSpread, deviationsPerMedian * medianOf(strays))}
}

function weight(length: number): number {
  return Math.min(length, steady)
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [below, above] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0]
  return sorted.length % 2 === 1 ? above : (below + above) / 2
}

function times(log: number): string {
  return Math.exp(log).toFixed(2)
}
