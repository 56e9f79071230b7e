/**
 * `target-inconsistent`: a repeated text has the same translation everywhere.
 *
 * Texts of one pair are compared, and those of all pairs that are checked together. Single words
 * are left out because their meaning varies, and so are names and numbers.
 */
import type {CorpusItem, CorpusReport} from '../check/corpus/corpus-part.js'
import {itemReport} from '../check/corpus/item-report.js'
import {type OddOne, oddOnes} from '../check/corpus/odd-ones.js'
import {repeatedTexts} from '../check/corpus/repeated-texts.js'
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import type {Bitext} from '../model/bead.js'

export const targetInconsistent = defineRule({
  id: 'target-inconsistent',
  summary: 'A repeated text has the same translation everywhere',
  why: 'Readers who find two wordings look for a difference between them.',
  severity: 'warning',
  category: 'terminology/inconsistent-use',
  examples: [
    {
      name: 'the same text, the same translation',
      source: ['en', '- Close the hatch.\n- Ring the bell.\n- Close the hatch'],
      target: ['nl', '- Sluit het luik.\n- Luid de bel.\n- Sluit het luik'],
      findings: []
    },
    {
      name: 'the same text, another translation',
      source: ['en', '- Close the hatch.\n- Ring the bell.\n- Close the hatch.'],
      target: ['nl', '- Sluit het luik.\n- Luid de bel.\n- Doe de klep dicht.'],
      findings: ['target 3:1-3:21 Unexpected `Doe de klep dicht.`, expected `Sluit het luik.`']
    },
    {
      name: 'a button that is worded in two ways',
      source: ['en', '- Save changes\n- Print the page\n- Save changes'],
      target: ['de', '- Änderungen speichern\n- Seite drucken\n- Änderungen sichern'],
      findings: ['target 3:1-3:21 Unexpected `Änderungen sichern`, expected `Änderungen speichern`']
    },
    {
      name: 'the same words each time',
      source: ['en', '- Save changes\n- Print the page\n- Save changes'],
      target: [
        'fr',
        '- Enregistrer les modifications\n- Imprimer la page\n- Enregistrer les modifications'
      ],
      findings: []
    },
    {
      name: 'one of three differs',
      source: [
        'en',
        '- Save changes\n- Print the page\n- Save changes\n- Close the file\n- Save changes'
      ],
      target: [
        'es',
        '- Guardar los cambios\n- Imprimir la página\n- Guardar los cambios\n- Cerrar el archivo\n- Grabar las modificaciones'
      ],
      findings: [
        'target 5:1-5:28 Unexpected `Grabar las modificaciones`, expected `Guardar los cambios`'
      ]
    }
  ],
  corpus: {collect, compare},
  check(bitext, report) {
    for (const found of compare(collect(bitext))) report(itemReport(found))
  }
})

function collect(bitext: Bitext): readonly CorpusItem[] {
  return repeatedTexts(bitext, 'source')
}

function compare(items: readonly CorpusItem[]): readonly CorpusReport[] {
  return oddOnes(items).map(reportOf)
}

/** Of two, either may be meant to differ. */
const sureOfTwo = 0.65
const sureOfMore = grade.fair

function reportOf({item, usual, count, all}: OddOne): CorpusReport {
  const {shown} = item
  const where = `${usual.path}:${usual.place.start.line}`
  return {
    item,
    // Long texts may differ beyond what is shown of them.
    message:
      shown === usual.shown
        ? `Unexpected wording of \`${shown}\`, expected that of \`${where}\``
        : `Unexpected \`${shown}\`, expected \`${usual.shown}\``,
    evidence: all === 2 ? sureOfTwo : sureOfMore,
    actual: shown,
    expected: usual.shown,
    note: `The same text is translated this way in ${count} of ${all} places, first in ${where}`
  }
}
