/**
 * `source-inconsistent`: one translation stands for one text.
 *
 * Two texts of the reference that differ by chance may well be translated alike; two that differ by
 * intent may not. Which it is, only a person can tell, so this rule is off by default.
 */
import type {CorpusItem, CorpusReport} from '../check/corpus/corpus-part.js'
import {itemReport} from '../check/corpus/item-report.js'
import {type OddOne, oddOnes} from '../check/corpus/odd-ones.js'
import {repeatedTexts} from '../check/corpus/repeated-texts.js'
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import type {Bitext} from '../model/bead.js'

export const sourceInconsistent = defineRule({
  id: 'source-inconsistent',
  summary: 'A repeated translation has the same source everywhere',
  why: 'Either the reference calls one thing by two names, or the translation calls two things by one.',
  severity: 'info',
  category: 'terminology/inconsistent-use',
  offByDefault: true,
  examples: [
    {
      name: 'one translation for one text',
      source: ['en', '- Close the hatch.\n- Ring the bell.\n- Close the hatch.'],
      target: ['nl', '- Sluit het luik.\n- Luid de bel.\n- Sluit het luik.'],
      findings: []
    },
    {
      name: 'one translation for two texts',
      source: ['en', '- Close the hatch.\n- Ring the bell.\n- Shut the hatch.'],
      target: ['nl', '- Sluit het luik.\n- Luid de bel.\n- Sluit het luik.'],
      findings: [
        'target 3:1-3:18 Unexpected translation of `Shut the hatch.`, the same as for `Close the hatch.`'
      ]
    },
    {
      name: 'two wordings in the reference',
      source: ['en', '- Save changes\n- Print the page\n- Store changes'],
      target: ['de', '- Änderungen speichern\n- Seite drucken\n- Änderungen speichern'],
      findings: [
        'target 3:1-3:23 Unexpected translation of `Store changes`, the same as for `Save changes`'
      ]
    },
    {
      name: 'one wording on either side',
      source: ['en', '- Save changes\n- Print the page\n- Save changes'],
      target: [
        'fr',
        '- Enregistrer les modifications\n- Imprimer la page\n- Enregistrer les modifications'
      ],
      findings: []
    },
    {
      name: 'two names of one page',
      source: ['en', '- Opening hours\n- Prices\n- Times of opening'],
      target: ['es', '- Horario de apertura\n- Precios\n- Horario de apertura'],
      findings: [
        'target 3:1-3:22 Unexpected translation of `Times of opening`, the same as for `Opening hours`'
      ]
    }
  ],
  corpus: {collect, compare},
  check(bitext, report) {
    for (const found of compare(collect(bitext))) report(itemReport(found))
  }
})

function collect(bitext: Bitext): readonly CorpusItem[] {
  return repeatedTexts(bitext, 'target')
}

function compare(items: readonly CorpusItem[]): readonly CorpusReport[] {
  return oddOnes(items).map(reportOf)
}

/** Two texts that mean the same are as common as two that do not. */
const sure = grade.even

function reportOf({item, usual}: OddOne): CorpusReport {
  return {
    item,
    message: `Unexpected translation of \`${item.shown}\`, the same as for \`${usual.shown}\``,
    evidence: sure,
    note: `The other is in ${usual.path}:${usual.place.start.line}`
  }
}
