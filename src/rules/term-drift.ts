/**
 * `term-drift`: one term of the reference has one rendering.
 *
 * No glossary is asked for: how a word is rendered is learnt from the pair itself. Only words with an
 * established rendering count, and only places where another word stands in the very slot that it
 * leaves: at the same height of the sentence, beside the same neighbours, and nowhere else. A
 * rendering that is merely missing may be a pronoun or a paraphrase, and is no finding.
 */
import {defineRule, type Report} from '../check/define-rule.js'
import {isNounLike} from '../check/noun-like.js'
import {holds, type Renderings, renderingsOf} from '../check/renderings.js'
import {phrasePlace} from '../check/sentence-pairs.js'
import {type StandIn, standIn} from '../check/stand-ins.js'
import {termSlots} from '../check/term-slots.js'
import {type TermUnit, type TermWord, termUnits} from '../check/term-units.js'
import type {Bitext} from '../model/bead.js'
import {isSameLanguage} from '../text/language.js'

export const termDrift = defineRule({
  id: 'term-drift',
  summary: 'A term of the reference has the same rendering throughout',
  why: 'Who reads two words takes them for two things.',
  severity: 'warning',
  category: 'terminology/inconsistent-use',
  examples: [
    {
      name: 'one word throughout, also in compounds',
      source: [
        'en',
        'Open the valve.\n\nClose the valve at night.\n\nThe valve is red.\n\nA valve lasts ten years.\n\nOil the valve handle.\n\nKeep a spare valve here.\n\nThe pump hums.\n\nFill both tanks.\n\nWear gloves and boots.\n\nCall us when the alarm rings.'
      ],
      target: [
        'nl',
        'Open de klep.\n\nSluit de klep in de nacht.\n\nDe klep is rood.\n\nEen klep gaat tien jaar mee.\n\nSmeer de klephendel.\n\nBewaar hier een reserveklep.\n\nDe pomp bromt.\n\nVul beide tanks.\n\nDraag handschoenen en laarzen.\n\nBel ons als het alarm gaat.'
      ],
      findings: []
    },
    {
      name: 'another word in one place',
      source: [
        'en',
        'Open the valve.\n\nClose the valve at night.\n\nThe valve is red.\n\nA valve lasts ten years.\n\nOil the valve in spring.\n\nKeep a spare valve here.\n\nThe pump hums.\n\nFill both tanks.\n\nWear gloves and boots.\n\nCall us when the alarm rings.'
      ],
      target: [
        'nl',
        'Open de klep.\n\nSluit de klep in de nacht.\n\nDe klep is rood.\n\nEen klep gaat tien jaar mee.\n\nSmeer de afsluiter in het voorjaar.\n\nBewaar hier een reserveklep.\n\nDe pomp bromt.\n\nVul beide tanks.\n\nDraag handschoenen en laarzen.\n\nBel ons als het alarm gaat.'
      ],
      findings: ['target 9:10-9:19 Unexpected `afsluiter` for `valve`, expected `klep`']
    }
  ],
  check(bitext, report) {
    if (isSameLanguage(bitext.source.lang, bitext.target.lang)) return
    const renderings = renderingsOf(termUnits(bitext))
    const slots = termSlots(renderings)
    for (const [stem, places] of renderings.source) {
      const rendering = renderings.of(stem)
      if (!rendering || rendering.together === rendering.asked) continue
      if (!isNounLike(places, renderings.units, {side: 'source', stem})) continue
      if (!isNoun(rendering.target, renderings)) continue
      for (const index of places) {
        const unit = renderings.units[index]
        if (!unit || isThere(unit, rendering.target)) continue
        const found = standIn(rendering, unit, {renderings, slots})
        if (found) report(reportOf(found, bitext, formOf(rendering.target, renderings.units)))
      }
    }
  }
})

function isNoun(stem: string, {target, units}: Renderings): boolean {
  return isNounLike(target.get(stem) ?? [], units, {side: 'target', stem})
}

function isThere({target}: TermUnit, stem: string): boolean {
  return target.some((word) => holds(word.stem, stem))
}

/** The form in which a stem stands most often. */
function formOf(stem: string, units: readonly TermUnit[]): string {
  const counts = new Map<string, number>()
  for (const word of units.flatMap(({target}) => target)) {
    if (word.stem === stem) counts.set(word.word.text, (counts.get(word.word.text) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? stem
}

/** Set by hand after reading some ten findings: of those that rest on three sentences half are right. */
function sureness(slots: number, together: number): number {
  return 0.55 + (slots > 1 ? 0.1 : 0) + (together > 3 ? 0.15 : 0)
}

function reportOf(
  {unit, source, target, rendering, slots}: StandIn,
  bitext: Bitext,
  expected: string
): Report {
  const {pair} = unit
  const {together, asked} = rendering
  const placeOf = ({word}: TermWord, side: 'source' | 'target') =>
    phrasePlace({list: '', words: [word]}, pair[side], bitext[side])
  return {
    message: `Unexpected \`${target.word.shown}\` for \`${source.word.shown}\`, expected \`${expected}\``,
    side: 'target',
    place: placeOf(target, 'target'),
    counterpart: placeOf(source, 'source'),
    confidence: sureness(slots, together) * pair.confidence,
    actual: target.word.shown,
    expected,
    note: `\`${source.word.text}\` is \`${expected}\` in ${together} of ${asked} sentences`,
    bead: pair.bead.number
  }
}
