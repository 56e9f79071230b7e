import {describe, expect, test} from 'vitest'
import {keptOriginals} from '../../../src/align/repair/kept-originals.js'
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

  describe('is known by its words', () => {
    const copy = 'nobody waits for those who are late on the quay this morning'
    const copies = (text: string, {away = 1, original = copy} = {}) => {
      const source = [original, ...Array.from({length: 5}, () => before.en)].join('\n\n')
      const target = [text, ...Array.from({length: 5}, () => before.nl)].join('\n\n')
      const documents = {
        source: parseDocument(source, {lang: 'en'}),
        target: parseDocument(target, {lang: 'nl'})
      }
      // Some target segment without partner may be the translation.
      const beads = Array.from({length: 6}, (_, at) => ({
        source: at === away ? [] : [at],
        target: [at]
      }))
      return keptOriginals(documents, beads, [])
    }
    const kept = [{side: 'target', copy: 0, original: 0}]

    test.each([
      {why: 'with its last word changed', text: copy.replace('morning', 'evening'), found: kept},
      {why: 'with a word in the middle changed', text: copy.replace('late', 'tardy'), found: []},
      {why: 'in the language of its side', text: dutch, found: []}
    ])('$why', ({text, found}) => {
      expect(copies(text)).toEqual(found)
    })

    test.each([
      {away: 3, found: kept},
      {away: 4, found: []}
    ])('with what may be its translation $away beads away', ({away, found}) => {
      expect(copies(copy, {away})).toEqual(found)
    })

    test.each([
      {text: 'who are they', found: []},
      {text: 'who are they then', found: kept}
    ])('that are four at least: $text', ({text, found}) => {
      expect(copies(text, {original: text})).toEqual(found)
    })
  })

  test('is left where it was when the two texts are in one language', () => {
    expect(beadsOf([before.en, english], [before.en, english, english], ['en', 'en'])).toEqual(
      expect.arrayContaining(['1:1'])
    )
  })
})
