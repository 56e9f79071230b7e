/**
 * `pattern-pair`: what a project's own patterns say about a source and its translation.
 *
 * Patterns are regular expressions of the config, matched against the text of segments without their
 * markup. A pattern that could take time beyond bounds is refused when the config is read
 * (`text/pattern-guard.ts`); texts longer than a few pages are not looked at.
 */
import * as v from 'valibot'
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {extentIfAny} from '../check/places/extent.js'
import {isSpoken} from '../check/places/spoken.js'
import type {Report} from '../check/report.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Place} from '../model/place.js'
import type {Segment} from '../model/segment.js'
import type {Side} from '../model/side.js'
import {patternFault} from '../text/pattern-guard.js'
import {placeIn} from '../text/places/segment-place.js'

const pattern = v.custom<string>(
  (value) => typeof value === 'string' && patternFault(value) === undefined,
  ({input}) =>
    `Unexpected pattern \`${String(input).slice(0, 60)}\`: ${patternFault(String(input)) ?? 'no text'}`
)

const kinds = ['both', 'required-in-target', 'forbidden-in-target'] as const

const patternEntry = v.strictObject({
  source: v.optional(
    v.pipe(pattern, v.description('In the source; only `forbidden-in-target` may omit it.'))
  ),
  target: v.pipe(pattern, v.description('In the target.')),
  kind: v.optional(
    v.pipe(
      v.picklist(kinds),
      v.description(
        '`both`: as often on both sides. `required-in-target`: at least once if the source matches. `forbidden-in-target`: never.'
      )
    ),
    'both'
  ),
  flags: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[ims]{0,3}$/),
      v.description('`i`, `m` and `s`, as in JavaScript; `u` is always on.')
    ),
    ''
  ),
  message: v.optional(
    v.pipe(v.string(), v.minLength(1), v.description('Replaces the message of the rule.'))
  )
})

type PatternEntry = v.InferOutput<typeof patternEntry>

const entry = v.pipe(
  patternEntry,
  v.custom<PatternEntry>(
    (value) => !isOneSided(value),
    'Missing `source`: only `forbidden-in-target` may omit it'
  )
)

function isOneSided(value: unknown): boolean {
  const {output, success} = v.safeParse(patternEntry, value)
  return success && output.source === undefined && output.kind !== 'forbidden-in-target'
}

const options = v.strictObject({
  patterns: v.optional(
    v.pipe(v.array(entry), v.description('Regular expressions for either side.')),
    []
  )
})

type Options = v.InferOutput<typeof options>

export const patternPair = defineRule<Options>({
  id: 'pattern-pair',
  summary: 'The project’s own patterns match on both sides',
  why: 'Every project has conventions that no tool knows: forms of address, references to articles, house style.',
  severity: 'error',
  category: 'custom',
  options,
  examples: [
    {
      name: 'as often on both sides',
      source: ['nl', 'Zie art. 12 en art. 13.'],
      target: ['en', 'See Article 12 and Article 13.'],
      options: {patterns: [{source: 'art\\. \\d+', target: 'Article \\d+'}]},
      findings: []
    },
    {
      name: 'less often in the translation',
      source: ['nl', 'Zie art. 12 en art. 13.'],
      target: ['en', 'See Article 12 and section 13.'],
      options: {patterns: [{source: 'art\\. \\d+', target: 'Article \\d+'}]},
      findings: ['target 1:1-1:31 Unexpected 1 match of `Article \\d+`, expected 2']
    },
    {
      name: 'required where the source has it',
      source: ['en', 'Ask your doctor.'],
      target: ['de', 'Fragen Sie nach.'],
      options: {
        patterns: [{source: 'doctor', target: 'Arzt|Ärztin', kind: 'required-in-target'}]
      },
      findings: ['target 1:1-1:17 Missing a match of `Arzt|Ärztin`']
    },
    {
      name: 'forbidden, in words of the project',
      source: ['en', 'You may leave.'],
      target: ['nl', 'Jij mag gaan.'],
      options: {
        patterns: [
          {
            target: '\\bjij\\b',
            flags: 'i',
            kind: 'forbidden-in-target',
            message: 'Unexpected `jij`, expected the form of address `u`'
          }
        ]
      },
      findings: ['target 1:1-1:4 Unexpected `jij`, expected the form of address `u`']
    },
    {
      name: 'a name of a law as often on both sides',
      source: ['en', 'See the Harbour Act and the Fisheries Act.'],
      target: ['fr', 'Voir la loi sur les ports et la loi sur la pêche.'],
      options: {patterns: [{source: '\\w+ Act\\b', target: '\\bloi sur'}]},
      findings: []
    },
    {
      name: 'the formal address throughout',
      source: ['en', 'You may leave.'],
      target: ['es', 'Puedes irte.'],
      options: {patterns: [{target: '\\bpuedes\\b', flags: 'i', kind: 'forbidden-in-target'}]},
      findings: ['target 1:1-1:7 Unexpected match of `\\bpuedes\\b`']
    }
  ],
  check(bitext, report, {options: {patterns}}) {
    for (const given of patterns) {
      const pair = compiled(given)
      for (const bead of bitext.beads) {
        for (const found of findingsOf(bead, pair, bitext)) report(found)
      }
    }
  }
})

interface CompiledPair {
  readonly source: RegExp | undefined
  readonly target: RegExp
  readonly given: PatternEntry
}

function compiled(given: PatternEntry): CompiledPair {
  const flags = `gu${[...new Set(given.flags)].join('')}`
  return {
    source: given.source === undefined ? undefined : new RegExp(given.source, flags),
    target: new RegExp(given.target, flags),
    given
  }
}

/** Longest text of one side of a bead that is looked at, UTF-16 code units. */
const longestText = 4000

function findingsOf(bead: Bead, pair: CompiledPair, bitext: Bitext): readonly Report[] {
  const whole = extentIfAny(bead.target)
  if (!whole || lengthOf(bead.source) > longestText) return []
  if (lengthOf(bead.target) > longestText) return []
  const asked = pair.source && placesOf(bead, {side: 'source', pattern: pair.source, bitext})
  const found = placesOf(bead, {side: 'target', pattern: pair.target, bitext})
  const say = (message: string, place: Place) => reportOf({bead, pair, message, place, asked})
  const shown = `\`${pair.given.target}\``
  switch (pair.given.kind) {
    case 'forbidden-in-target':
      if (asked?.length === 0) return []
      return found.map((place) => say(`Unexpected match of ${shown}`, place))
    case 'required-in-target':
      if (!asked || asked.length === 0 || found.length > 0) return []
      return [say(`Missing a match of ${shown}`, whole)]
    case 'both':
      if (bead.source.length === 0 || !asked || asked.length === found.length) return []
      return [
        say(`Unexpected ${matches(found.length)} of ${shown}, expected ${asked.length}`, whole)
      ]
  }
}

function matches(count: number): string {
  return count === 1 ? '1 match' : `${count} matches`
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, {text}) => sum + text.length, 0)
}

interface Search {
  readonly side: Side
  readonly pattern: RegExp
  readonly bitext: Bitext
}

function placesOf(bead: Bead, {side, pattern: regex, bitext}: Search): readonly Place[] {
  return bead[side].filter(isSpoken).flatMap((segment) =>
    Array.from(segment.text.matchAll(regex))
      .filter(([text]) => text !== '')
      .map(({index, 0: text}) => placeIn(bitext[side], segment, index, index + text.length))
  )
}

interface Said {
  readonly bead: Bead
  readonly pair: CompiledPair
  readonly message: string
  readonly place: Place
  readonly asked: readonly Place[] | undefined
}

function reportOf({bead, pair, message, place, asked}: Said): Report {
  const [counterpart] = asked ?? []
  return {
    message: pair.given.message ?? message,
    side: 'target',
    place,
    ...(counterpart ? {counterpart} : {}),
    evidence: grade.certain,
    bead,
    // What is forbidden whatever the source says does not depend on the alignment.
    alone: pair.source === undefined
  }
}
