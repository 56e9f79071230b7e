/**
 * `do-not-translate`: words that the project lists stay as they are.
 *
 * `words` in the rule's options lists them; case counts. `sameWords` in the config is another list:
 * of words that may stay the same without being taken for untranslated.
 */
import * as v from 'valibot'
import {defineRule} from '../check/define-rule.js'
import {driftReport} from '../check/tokens/drift-report.js'
import {drifts} from '../check/tokens/drifts.js'
import {type Token, tokenValue} from '../check/tokens/token.js'
import type {Document} from '../model/document.js'
import type {Segment} from '../model/segment.js'
import {placeIn} from '../text/places/segment-place.js'

const options = v.strictObject({words: v.optional(v.array(v.pipe(v.string(), v.minLength(1))), [])})

export const doNotTranslate = defineRule<v.InferOutput<typeof options>>({
  id: 'do-not-translate',
  summary: 'Words that the project lists are not translated',
  why: 'Names of products, commands and fixed expressions lose their meaning when they are translated.',
  severity: 'error',
  category: 'accuracy/do-not-translate',
  options,
  examples: [
    {
      name: 'a listed word that stayed, in a compound',
      source: ['en', 'Every harbour uses Open Tides today.'],
      target: ['nl', 'Elke haven heeft nu de Open Tides-kaart.'],
      options: {words: ['Open Tides']},
      findings: []
    },
    {
      name: 'a listed word that was translated',
      source: ['en', 'Every harbour uses Open Tides today.'],
      target: ['nl', 'Elke haven gebruikt nu Open Getijden.'],
      options: {words: ['Open Tides']},
      findings: ['target 1:1-1:38 Missing `Open Tides`, which must not be translated']
    },
    {
      name: 'a listed word with another ending',
      source: ['en', 'Every harbour uses Open Tides today.'],
      target: ['de', 'Jeder Hafen nutzt heute Offene Gezeiten.'],
      options: {words: ['Open Tides']},
      findings: ['target 1:1-1:41 Missing `Open Tides`, which must not be translated']
    },
    {
      name: 'a listed word between French words',
      source: ['en', 'Every harbour uses Open Tides today.'],
      target: ['fr', 'Chaque port utilise aujourd’hui Open Tides.'],
      options: {words: ['Open Tides']},
      findings: []
    },
    {
      name: 'a listed word in half',
      source: ['en', 'Every harbour uses Open Tides today.'],
      target: ['es', 'Hoy todos los puertos usan Open Mareas.'],
      options: {words: ['Open Tides']},
      findings: ['target 1:1-1:40 Missing `Open Tides`, which must not be translated']
    }
  ],
  check(bitext, report, {options: {words}}) {
    const pattern = patternOf(words)
    if (!pattern) return
    const found = drifts(bitext.beads, {
      tokensOf: (segment, side) => tokensIn(segment, bitext[side], pattern),
      keyOf: tokenValue
    })
    for (const drift of found) {
      if (drift.type !== 'missing' || standsIn(drift.bead.target, drift.source)) continue
      const note = () => 'The project lists it as a word to keep'
      const told = driftReport(drift, {noun: 'word', evidence: () => 0.97, note})
      const message = `Missing \`${drift.source.shown}\`, which must not be translated`
      if (told) report({...told, message})
    }
  }
})

function patternOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const escaped = longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

function tokensIn(segment: Segment, document: Document, pattern: RegExp): Token[] {
  return Array.from(segment.text.matchAll(pattern), ({0: shown, index: start}) => {
    const end = start + shown.length
    const place = placeIn(document, segment, start, end)
    return {segment, start, end, place, shown, value: shown}
  })
}

/** Said once, a word need not be repeated; and it may be part of a longer one. */
function standsIn(segments: readonly Segment[], {shown}: Token): boolean {
  return segments.some(({text}) => text.includes(shown))
}
