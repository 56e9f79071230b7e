/**
 * `name-parity`: a proper name stands on both sides.
 *
 * A name is known by its capital amid small letters, by capitals inside (`GitHub`), and by how it is
 * written elsewhere. It may be inflected, stand in a compound, be spelled in another script, or be
 * another name for the same (`Den Haag`, `The Hague`). How the rest of the document renders it
 * decides: a name that is kept everywhere else is missed where it is not, one that is translated
 * everywhere is not. German nouns and titles in capitals are no names for that alone.
 */
import {isAcronym} from '../check/acronyms.js'
import {defineRule} from '../check/define-rule.js'
import {driftReport} from '../check/drift-report.js'
import {type NameDrift, type NameToken, nameDrifts} from '../check/name-drifts.js'
import {textCauses} from '../check/text-causes.js'

export const nameParity = defineRule({
  id: 'name-parity',
  summary: 'Proper names stand on both sides',
  why: 'A name that is lost or altered makes a text speak of somebody or something else, and reads well all the same.',
  severity: 'warning',
  category: 'accuracy/mistranslation',
  follows: textCauses,
  examples: [
    {
      name: 'names that are the same, inflected, or have another name there',
      source: ['en', 'The ferry from The Hague to London is run by Maartje Visser.'],
      target: ['nl', 'De veerboot van Den Haag naar Londen is van Maartje Visser.'],
      findings: []
    },
    {
      name: 'another name',
      source: ['en', 'The old ferry is run by Visser, who lives in Harlingen.'],
      target: ['nl', 'De oude veerboot is van Visser, die in Enkhuizen woont.'],
      findings: ['target 1:40-1:49 Unexpected name `Enkhuizen`, expected `Harlingen`']
    },
    {
      name: 'a name that is kept elsewhere',
      source: [
        'en',
        'The ferry uses TideBoard.\n\nAsk TideBoard.\n\nMost skippers trust TideBoard.'
      ],
      target: ['de', 'Die Fähre nutzt TideBoard.\n\nFrag TideBoard.\n\nDie meisten vertrauen ihr.'],
      findings: ['target 5:1-5:27 Missing name `TideBoard`']
    }
  ],
  check(bitext, report, {settings}) {
    for (const drift of nameDrifts(bitext, settings.sameWords)) {
      const confidence = 0.97 / (1 + Math.exp(-drift.evidence))
      if (confidence < least || isOfAcronyms(drift)) continue
      const found = driftReport(drift, {noun: 'name', evidence: () => confidence, note})
      if (found) report(found)
    }
  }
})

/** Least confidence, the bead aside, of what is worth telling. */
const least = 0.62

/** Short forms are for `acronym-parity`. */
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
      return 'The reference has another name here'
    case 'missing':
      return 'The translation does not have the name, which it keeps elsewhere'
    case 'extra':
      return 'The reference does not have the name here'
  }
}
