/**
 * `acronym-parity`: a short form stands on both sides, as it is, written out, or as the short form of
 * that language (`VN`, `UN`; `NAVO`, `NATO`).
 *
 * What the document renders otherwise throughout is its own choice: short forms that it defines in
 * its own words, or translates each time.
 */
import {isAcronym} from '../check/acronyms.js'
import {defineRule} from '../check/define-rule.js'
import {driftReport} from '../check/drift-report.js'
import {type NameDrift, type NameToken, nameDrifts} from '../check/name-drifts.js'
import {textCauses} from '../check/text-causes.js'

export const acronymParity = defineRule({
  id: 'acronym-parity',
  summary: 'Short forms in capitals stand on both sides',
  why: 'Another short form is another body, illness or law, and few readers see it.',
  severity: 'warning',
  category: 'accuracy/mistranslation',
  follows: textCauses,
  examples: [
    {
      name: 'short forms of each language, and one that is written out',
      source: ['en', 'The UN, NATO and the World Trade Organization met in May.'],
      target: ['nl', 'De VN, de NAVO en de WTO kwamen in mei bijeen.'],
      findings: []
    },
    {
      name: 'another short form',
      source: ['en', 'Both harbours joined the IMO in the spring.'],
      target: ['nl', 'Beide havens sloten zich in het voorjaar aan bij de ILO.'],
      findings: ['target 1:53-1:56 Unexpected short form `ILO`, expected `IMO`']
    },
    {
      name: 'one that the document defines anew',
      source: ['en', 'The Harbour Users Board (HUB) meets.\n\nAsk the HUB.'],
      target: ['nl', 'De Raad van Havengebruikers (RHG) komt bijeen.\n\nVraag de RHG.'],
      findings: []
    }
  ],
  check(bitext, report, {settings}) {
    for (const drift of nameDrifts(bitext, settings.sameWords).filter(isOfAcronyms)) {
      const confidence = 0.97 / (1 + Math.exp(-drift.evidence))
      if (confidence < least) continue
      const found = driftReport(drift, {noun: 'short form', evidence: () => confidence, note})
      if (found) report(found)
    }
  }
})

/** Least confidence, the bead aside, of what is worth telling. */
const least = 0.62

function isOfAcronyms(drift: NameDrift): boolean {
  switch (drift.type) {
    case 'changed':
      return isShort(drift.source) && isShort(drift.target)
    case 'missing':
      return isShort(drift.source)
    case 'extra':
      return isShort(drift.target)
  }
}

function isShort({words}: NameToken): boolean {
  return words.every(({shown}) => isAcronym(shown))
}

function note(drift: {readonly type: NameDrift['type']}): string {
  switch (drift.type) {
    case 'changed':
      return 'The reference has another short form here'
    case 'missing':
      return 'The translation does not have the short form, which it keeps elsewhere'
    case 'extra':
      return 'The reference does not have the short form here'
  }
}
