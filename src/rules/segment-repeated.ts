import {surestOf} from '../check/basis.js'
/**
 * `segment-repeated`: text that occurs once in the reference occurs once in the translation.
 *
 * A copy is reported only if nothing in the reference corresponds to it: two texts of the reference
 * may well have the same translation.
 */
import {defineRule} from '../check/define-rule.js'
import {gapMessage} from '../check/gaps/gap-words.js'
import {type Gap, gapsOf} from '../check/gaps/gaps.js'
import {grade} from '../check/grade.js'
import {extentOf} from '../check/places/extent.js'
import type {Basis} from '../check/report.js'
import type {Place} from '../model/place.js'
import type {Segment} from '../model/segment.js'

export const segmentRepeated = defineRule({
  id: 'segment-repeated',
  summary: 'Text that occurs once in the reference occurs once in the translation',
  why: 'Text that was pasted twice looks like two points instead of one.',
  severity: 'warning',
  category: 'linguistic/duplication',
  yieldsTo: ['title-repeated'],
  follows: [],
  examples: [
    {
      name: 'every paragraph once',
      source: ['en', 'The harbour opens at six in the morning.\n\nDogs stay outside the gates.'],
      target: [
        'nl',
        'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten de poorten.'
      ],
      findings: []
    },
    {
      name: 'a paragraph was pasted twice',
      source: ['en', 'The harbour opens at six in the morning.\n\nDogs stay outside the gates.'],
      target: [
        'nl',
        'De haven gaat om zes uur ’s ochtends open.\n\nHonden blijven buiten de poorten.\n\nHonden blijven buiten de poorten.'
      ],
      findings: [
        'target 5:1-5:34 Unexpected repeat of paragraph `Honden blijven buiten de poorten.`'
      ]
    },
    {
      name: 'an item that appears twice',
      source: [
        'en',
        '- Ring the bell of Dock 7 before you moor.\n- Pay Mr Jansen 12 euros for the night.'
      ],
      target: [
        'de',
        '- Läuten Sie die Glocke von Dock 7, bevor Sie anlegen.\n- Läuten Sie die Glocke von Dock 7, bevor Sie anlegen.\n- Zahlen Sie Herrn Jansen 12 Euro für die Nacht.'
      ],
      findings: [
        'target 2:1-2:55 Unexpected repeat of item `Läuten Sie die Glocke von Dock 7, bevor…`'
      ]
    },
    {
      name: 'a paragraph that is repeated at the end',
      source: [
        'en',
        'The museum is closed on Mondays.\n\nChildren under twelve get in free of charge.'
      ],
      target: [
        'fr',
        'Le musée est fermé le lundi.\n\nLes enfants de moins de douze ans entrent gratuitement.\n\nLe musée est fermé le lundi.'
      ],
      findings: ['target 5:1-5:29 Unexpected repeat of paragraph `Le musée est fermé le lundi.`']
    },
    {
      name: 'what the source repeats too',
      source: [
        'en',
        'Children under twelve get in free of charge.\n\nThe museum is closed on Mondays.\n\nChildren under twelve get in free of charge.'
      ],
      target: [
        'es',
        'Los niños menores de doce años entran gratis.\n\nEl museo cierra los lunes.\n\nLos niños menores de doce años entran gratis.'
      ],
      findings: []
    }
  ],
  check(bitext, report) {
    const copies = byHash(bitext.target.segments)
    for (const gap of gapsOf(bitext, 'target')) {
      const originals = originalsOf(gap.segments, copies)
      const known = originals.filter((original) => original !== undefined)
      const [first] = known
      if (!first || known.length < originals.length) continue
      if (lengthOf(gap) < shortest && !isBeside(first, gap)) continue
      const [earlier, later] = [gap.place, extentOf(known)].sort(byOffset)
      if (!earlier || !later) continue
      report({
        message: `Unexpected repeat of ${gapMessage(gap)}`,
        side: 'target',
        place: later,
        related: [earlier],
        counterpart: gap.opposite,
        evidence: grade.exact,
        actual: gap.segments.map(({text}) => text).join('\n'),
        note: `The same text is on line ${earlier.start.line}; the reference repeats it less often`,
        bead: surestOf([gap, certain])
      })
    }
  }
})

/** Shorter texts (`Note:`, a date, a name) recur on their own, save right beside each other. */
const shortest = 20
/** Which of two copies is aligned may be unsure; that one is too many is not. */
const certain: Basis = {confidence: 0.9}

/** For each segment of a gap another with the same text outside it. Cost: linear in the gap. */
function originalsOf(
  segments: readonly Segment[],
  copies: ReadonlyMap<string, readonly Segment[]>
): readonly (Segment | undefined)[] {
  const own = new Set(segments)
  const originals = new Map(
    [...new Set(segments.map(({hash}) => hash))].map(
      (hash) => [hash, copies.get(hash)?.find((other) => !own.has(other))] as const
    )
  )
  return segments.map(({hash}) => originals.get(hash))
}

function byOffset(a: Place, b: Place): number {
  return a.start.offset - b.start.offset
}

function lengthOf({segments}: Gap): number {
  return segments.reduce((sum, {text}) => sum + text.length, 0)
}

function isBeside(original: Segment, {segments}: Gap): boolean {
  const first = segments[0]?.number ?? 0
  return Math.abs(original.number - first) === segments.length
}

function byHash(segments: readonly Segment[]): ReadonlyMap<string, readonly Segment[]> {
  const groups = new Map<string, Segment[]>()
  for (const segment of segments) {
    const group = groups.get(segment.hash)
    if (group) group.push(segment)
    else groups.set(segment.hash, [segment])
  }
  return groups
}
