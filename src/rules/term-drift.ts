/**
 * `term-drift`: a term has one rendering.
 *
 * The rule needs no glossary: it learns from the pair how a word is rendered. Only words with an
 * established rendering count, and only places where another word takes exactly their slot: at the
 * same height in the sentence, beside the same neighbours, and nowhere else. A missing rendering
 * may be a pronoun or a paraphrase, and is not a finding.
 */
import {defineRule} from '../check/define-rule.js'
import type {Report} from '../check/report.js'
import {phrasePlace} from '../check/sentences/sentence-pairs.js'
import type {Bitext} from '../model/bead.js'
import {isSameLanguage} from '../text/language.js'
import {isNounLike} from './term-drift/noun-like.js'
import {holds, type Renderings, renderingsOf} from './term-drift/renderings.js'
import {type StandIn, standIn} from './term-drift/stand-ins.js'
import {termSlots} from './term-drift/term-slots.js'
import {type TermUnit, type TermWord, termUnits} from './term-drift/term-units.js'

export const termDrift = defineRule({
  id: 'term-drift',
  summary: 'A term has the same rendering throughout',
  why: 'Readers take two words for two things.',
  severity: 'warning',
  category: 'terminology/inconsistent-use',
  follows: [],
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
    },
    {
      name: 'another word in one place, in German',
      source: [
        'en',
        'Open the valve.\n\nClose the valve at night.\n\nThe valve is red.\n\nA valve lasts ten years.\n\nOil the valve in spring.\n\nKeep a spare valve here.\n\nThe pump hums.\n\nFill both tanks.\n\nWear gloves and boots.\n\nCall us when the alarm rings.'
      ],
      target: [
        'de',
        'Öffnen Sie das Ventil.\n\nSchließen Sie nachts das Ventil.\n\nDas Ventil ist rot.\n\nEin Ventil hält zehn Jahre.\n\nÖlen Sie den Schieber im Frühjahr.\n\nBewahren Sie hier ein Ersatzventil auf.\n\nDie Pumpe brummt.\n\nFüllen Sie beide Tanks.\n\nTragen Sie Handschuhe und Stiefel.\n\nRufen Sie uns, wenn der Alarm ertönt.'
      ],
      findings: ['target 9:14-9:22 Unexpected `Schieber` for `valve`, expected `ventil`']
    },
    {
      name: 'the same word in the singular and the plural',
      source: [
        'en',
        'Open the valves.\n\nClose the valve at night.\n\nThe valve is red.\n\nThe valves last ten years.\n\nOil the valve in spring.\n\nThe pump hums.\n\nFill both tanks.\n\nWear gloves and boots.'
      ],
      target: [
        'fr',
        'Ouvrez les vannes.\n\nFermez la vanne la nuit.\n\nLa vanne est rouge.\n\nLes vannes durent dix ans.\n\nHuilez la vanne au printemps.\n\nLa pompe bourdonne.\n\nRemplissez les deux réservoirs.\n\nPortez des gants et des bottes.'
      ],
      findings: []
    },
    {
      name: 'another word in one place, in Spanish',
      source: [
        'en',
        'Open the valve.\n\nClose the valve at night.\n\nThe valve is red.\n\nA valve lasts ten years.\n\nOil the valve in spring.\n\nKeep a spare valve here.\n\nThe pump hums.\n\nFill both tanks.\n\nWear gloves and boots.\n\nCall us when the alarm rings.'
      ],
      target: [
        'es',
        'Abra la válvula.\n\nCierre la válvula por la noche.\n\nLa válvula es roja.\n\nUna válvula dura diez años.\n\nEngrase la llave en primavera.\n\nGuarde aquí una válvula de repuesto.\n\nLa bomba zumba.\n\nLlene los dos tanques.\n\nLleve guantes y botas.\n\nLlámenos cuando suene la alarma.'
      ],
      findings: ['target 9:12-9:17 Unexpected `llave` for `valve`, expected `válvula`']
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
    evidence: sureness(slots, together),
    actual: target.word.shown,
    expected,
    note: `\`${source.word.text}\` is \`${expected}\` in ${together} of ${asked} sentences`,
    bead: pair
  }
}
