import {describe, expect, test} from 'vitest'
import {alignDocuments, parseDocument} from '../../../src/pipeline.js'

const english =
  'The ferry leaves the island at seven and nobody waits for those who are late on the quay.'
const second = 'There is another boat at nine, but that one only sails when the weather is good.'
const dutch =
  'De veerboot vertrekt om zeven uur van het eiland en niemand wacht op wie te laat op de kade is.'
const before = {en: 'We live with the tides.', nl: 'Wij leven met het getij.'}
const after = {
  en: 'Bring 2 boots, 1 coat and 40 euros, says skipper Van Dam.',
  nl: 'Neem 2 laarzen, 1 jas en 40 euro mee, zegt schipper Van Dam.'
}

/** `1+2:3 1.00` is the bead of the first two source segments and the third of the target. */
function beadsOf(source: readonly string[], target: readonly string[], langs = ['en', 'nl']) {
  const [from, to] = [source, target].map((blocks, side) =>
    parseDocument(blocks.join('\n\n'), {lang: langs[side] ?? ''})
  )
  if (!from || !to) return []
  const numbers = (segments: readonly {number: number}[]) =>
    segments.map(({number}) => number).join('+')
  return alignDocuments(from, to).beads.map(
    (bead) => `${bead.moved ? '×' : ''}${numbers(bead.source)}:${numbers(bead.target)}`
  )
}

describe('an original kept beside its translation', () => {
  test.each([
    {
      why: 'stands alone, after it',
      source: [before.en, english, after.en],
      target: [before.nl, dutch, english, after.nl],
      beads: ['1:1', '2:2', ':3', '3:4']
    },
    {
      why: 'stands alone, before it',
      source: [before.en, english, after.en],
      target: [before.nl, english, dutch, after.nl],
      beads: ['1:1', ':2', '2:3', '3:4']
    },
    {
      why: 'stays with its original where there is no translation',
      source: [before.en, english, after.en],
      target: [before.nl, english, after.nl],
      beads: ['1:1', '2:2', '3:3']
    },
    {
      why: 'stays with its original, also in two parts',
      source: [before.en, `${english} ${second}`, after.en],
      target: [before.nl, english, second, after.nl],
      beads: ['1:1', '2:2+3', '3:4']
    },
    {
      why: 'stays with its original where something else was added',
      source: [before.en, english, after.en],
      target: [
        before.nl,
        english,
        'Op 14 mei 2019 lag de haven 3 dagen stil, en 27 schepen bleven weg.',
        after.nl
      ],
      beads: ['1:1', '2:2', ':3', '3:4']
    }
  ])('$why', ({source, target, beads}) => {
    expect(beadsOf(source, target)).toEqual(beads)
    const swapped = beadsOf(target, source, ['nl', 'en'])
    const turned = swapped.map((bead) => bead.split(':').reverse().join(':'))
    expect([...turned].sort()).toEqual([...beads].sort())
  })

  test('is left where it was when the two texts are in one language', () => {
    expect(beadsOf([before.en, english], [before.en, english, english], ['en', 'en'])).toEqual(
      expect.arrayContaining(['1:1'])
    )
  })
})
