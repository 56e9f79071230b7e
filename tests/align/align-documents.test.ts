import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {alignDocuments, parseDocument} from '../../src/pipeline.js'
import {runs} from '../runs.js'

function align(source: string, target: string) {
  return alignDocuments(parseDocument(source, {lang: 'en'}), parseDocument(target, {lang: 'nl'}))
}

function pathsOf(source: string, target: string): string[] {
  const side = (segments: readonly {path: string}[]) => segments.map(({path}) => path).join('+')
  return align(source, target).beads.map((bead) => `${side(bead.source)}:${side(bead.target)}`)
}

describe('alignDocuments', () => {
  test.each([
    {
      name: 'a missing item leaves the others where they are',
      source: '- Bread from Jansen the baker\n- 4 litres of milk\n- 12 eggs, if there are any',
      target: '- Brood van bakker Jansen\n- 12 eieren, als ze er zijn',
      beads: ['1:1', '2:', '3:2']
    },
    {
      name: 'a paragraph that was split',
      source:
        'The harbour opens at six in the morning and closes at ten in the evening. Dogs stay outside, and so do bicycles.\n\nSmoking is forbidden.',
      target:
        'De haven gaat om zes uur ’s ochtends open en sluit om tien uur ’s avonds.\n\nHonden blijven buiten, en fietsen ook.\n\nRoken is verboden.',
      beads: ['1:1+2', '2:3']
    },
    {
      name: 'items that were swapped',
      source:
        '1. Turn off the gas at 22:30 before you leave\n2. Feed Minka and Boris in the garden\n3. Lock the back door with key 7',
      target:
        '1. Geef Minka en Boris eten in de tuin\n2. Draai het gas om 22:30 dicht voor u weggaat\n3. Doe de achterdeur op slot met sleutel 7',
      beads: ['1:2', '2:1', '3:3']
    },
    {
      name: 'items that were not, with words in common',
      source: '1. Open the box\n2. Open the lid\n3. Open the bag',
      target: '1. Open de doos\n2. Open het deksel\n3. Open de zak',
      beads: ['1:1', '2:2', '3:3']
    },
    {
      name: 'images whose texts say little, by where they lead',
      source: '![Map](maps/north.png)\n\n![Map](maps/south.png)\n\n![Map](maps/east.png)',
      target: '![Kaart](maps/north.png)\n\n![Kaart](maps/east.png)',
      beads: ['1:1', '2:', '3:2']
    },
    {
      name: 'a list that became one paragraph',
      source:
        '# Rooms\n\nAnna has the key.\n\n- Room 101 sleeps 2 and costs 80 euros\n- Room 102 sleeps 3 and costs 95 euros\n- Room 103 sleeps 4 and costs 110 euros\n- Room 104 sleeps 5 and costs 125 euros\n- Room 105 sleeps 6 and costs 140 euros\n- Room 106 sleeps 7 and costs 155 euros\n\nBreakfast is at 8:15.',
      target:
        '# Kamers\n\nAnna heeft de sleutel.\n\nIn kamer 101 slapen 2 mensen voor 80 euro, in kamer 102 slapen 3 mensen voor 95 euro, in kamer 103 slapen 4 mensen voor 110 euro, in kamer 104 slapen 5 mensen voor 125 euro, in kamer 105 slapen 6 mensen voor 140 euro en in kamer 106 slapen 7 mensen voor 155 euro.\n\nOntbijt is om 8:15.',
      beads: ['1:1', '1.1:1.1', '1.2+1.3+1.4+1.5+1.6+1.7:1.2', '1.8:1.3']
    },
    {
      name: 'an empty translation',
      source: '# Harbour\n\nIt opens at six.',
      target: '',
      beads: ['1:', '1.1:']
    }
  ])('$name', ({source, target, beads}) => {
    expect(pathsOf(source, target)).toEqual(beads)
  })

  test('puts every segment in exactly one bead, in the order of the source', () => {
    const block = fc.constantFrom(
      '# Kop',
      'Een regel tekst.',
      '- punt een\n- punt twee',
      '1. x\n2. y'
    )
    fc.assert(
      fc.property(fc.array(block, {maxLength: 8}), fc.array(block, {maxLength: 8}), (a, b) => {
        const {beads, source, target} = align(a.join('\n\n'), b.join('\n\n'))
        expect(beads.flatMap((bead) => bead.source)).toEqual(source.segments)
        const targets = beads.flatMap((bead) => bead.target)
        expect([...targets].sort((one, other) => one.number - other.number)).toEqual(
          target.segments
        )
        const straight = beads.filter(({moved}) => !moved).flatMap((bead) => bead.target)
        expect(straight.map(({number}) => number)).toEqual(
          straight.map(({number}) => number).sort((one, other) => one - other)
        )
        expect(beads.every(({confidence}) => confidence >= 0 && confidence <= 1)).toBe(true)
      }),
      {numRuns: runs(100), seed: 3}
    )
  })
})
