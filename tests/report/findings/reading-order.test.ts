import {describe, expect, test} from 'vitest'
import {beadFinder, inReadingOrder} from '../../../src/report/findings/reading-order.js'
import {finding, placeIn, teaBitext, teaPair} from '../fixture.js'

describe('inReadingOrder', () => {
  test('goes by bead, then by offset', () => {
    const shown = inReadingOrder(teaPair()).map(({rule}) => rule)
    expect(shown).toEqual([
      'segment-extra',
      'quotes-added',
      'list-number-parity',
      'name-parity',
      'number-parity',
      'segment-missing'
    ])
  })

  test('puts what is found in the source beside what is found in the target', () => {
    const bitext = teaBitext()
    const findings = [
      finding({rule: 'third', place: placeIn(bitext.target, 'Theegids')}),
      finding({rule: 'fourth', place: placeIn(bitext.target, 'Stappen')}),
      finding({rule: 'first', side: 'source', place: placeIn(bitext.source, 'Tea')}),
      finding({rule: 'second', side: 'source', place: placeIn(bitext.source, 'guide')})
    ]
    const shown = inReadingOrder({name: '', bitext, findings}).map(({rule}) => rule)
    expect(shown).toEqual(['first', 'second', 'third', 'fourth'])
  })

  test('is the same for findings in any order', () => {
    const pair = teaPair()
    const reversed = {...pair, findings: [...pair.findings].reverse()}
    expect(inReadingOrder(reversed)).toEqual(inReadingOrder(pair))
  })
})

describe('beadFinder', () => {
  const bitext = teaBitext()
  const find = beadFinder(bitext)

  test.each([
    {what: 'a heading sign, which is before all segments', stretch: '# Tea', bead: 0},
    {what: 'the first word', stretch: 'Tea', bead: 4},
    {what: 'the label of an item', stretch: '2.', bead: 8},
    {what: 'the middle of a segment', stretch: 'two parts', bead: 5},
    {what: 'a table line between two cells', stretch: '| --- ', bead: 11},
    {what: 'the last segment', stretch: 'reheat', bead: 15}
  ])('gives bead $bead for $what', ({stretch, bead}) => {
    expect(find('source', bitext.source.text.indexOf(stretch))).toBe(bead)
  })
})
