import {describe, expect, test} from 'vitest'
import {type FactDrift, factDrifts} from '../../../src/check/facts/fact-drifts.js'
import {alignDocuments, parseDocument} from '../../../src/pipeline.js'
import type {FactType} from '../../../src/text/facts/fact.js'

const types: readonly FactType[] = [
  'number',
  'percent',
  'ordinal',
  'year',
  'date',
  'time',
  'currency',
  'unit',
  'roman'
]

function drifts(from: readonly [string, string], to: readonly [string, string]): string[] {
  const bitext = alignDocuments(
    parseDocument(from[1], {lang: from[0]}),
    parseDocument(to[1], {lang: to[0]})
  )
  return factDrifts(bitext, types).map(told)
}

function told(drift: FactDrift): string {
  switch (drift.type) {
    case 'changed':
      return `${drift.source.shown} became ${drift.target.shown}`
    case 'missing':
      return `${drift.source.shown} is missing`
    case 'extra':
      return `${drift.target.shown} is extra`
  }
}

describe('good translations have no drift, either way', () => {
  test.each([
    ['nl', 'Een op de drie mensen (33 procent) fietst.', 'en', 'One in three people (33%) cycles.'],
    ['en', 'Both signed on 3 and 4 May 2023.', 'nl', 'De twee tekenden op 3 en 4 mei 2023.'],
    ['en', 'Wait 30 minutes.', 'fr', 'Attendez une demi-heure.'],
    ['en', 'The bus leaves at half past two.', 'nl', 'De bus vertrekt om half drie.'],
    ['en', 'In two weeks, on 14 July.', 'fr', 'Dans quinze jours, le 14 juillet.'],
    ['en', 'Half a million people, 18 months.', 'nl', 'Een half miljoen mensen, anderhalf jaar.'],
    ['en', 'World War II ended in 1945.', 'nl', 'De Tweede Wereldoorlog eindigde in 1945.'],
    ['en', 'We walk 5 to 10 km, open 24/7.', 'de', 'Wir gehen 5 bis 10 km, rund um die Uhr.'],
    ['en', 'In the 1970s and 1980s.', 'nl', 'In de jaren zeventig en tachtig.'],
    ['en', 'About a quarter (25%) came.', 'nl', 'Ongeveer 1 op de 4 (25%) kwam.']
  ])('%s %s – %s %s', (from, source, to, target) => {
    expect(drifts([from, source], [to, target])).toEqual([])
    expect(drifts([to, target], [from, source])).toEqual([])
  })
})

describe('drifts', () => {
  test.each([
    {
      name: 'the nearest is what was altered',
      source: 'There are 12 boats, 40 cars and 7 bikes.',
      target: 'Er zijn 12 boten, 41 auto’s en 7 fietsen.',
      told: ['40 became 41']
    },
    {
      name: 'a value that the other text also has elsewhere may still have been altered',
      source: 'Use 2 eggs, then 2 spoons of oil.',
      target: 'Neem 2 eieren, dan 20 lepels olie.',
      told: ['2 became 20']
    },
    {
      name: 'counts in words are compared where both texts have one',
      source: 'The house has three floors.',
      target: 'Het huis heeft vier verdiepingen.',
      told: ['three became vier']
    },
    {
      name: 'a paraphrase of a small count is no drift',
      source: 'The two of them left.',
      target: 'Zij vertrokken.',
      told: []
    },
    {
      name: 'a number that is gone',
      source: 'The 250 guests left early.',
      target: 'De gasten vertrokken vroeg.',
      told: ['250 is missing']
    },
    {
      name: 'a number in code on the other side is there',
      source: 'Set the port to 8080 now.',
      target: 'Zet de poort nu op `8080`.',
      told: []
    },
    {
      name: 'another currency',
      source: 'It costs € 40.',
      target: 'Het kost $ 40.',
      told: ['€ 40 became $ 40']
    }
  ])('$name', ({source, target, told}) => {
    expect(drifts(['en', source], ['nl', target])).toEqual(told)
  })

  test.each([
    {away: 2, told: []},
    {away: 3, told: ['340 is missing', '340 is extra']}
  ])('a number that stands $away paragraphs further on', ({away, told}) => {
    const texts = (lines: readonly string[], at: number, said: string) =>
      lines.map((line, index) => (index === at ? `${line} ${said}` : line)).join('\n\n')
    const source = [
      'Anna Vos mends the boats on the quay.',
      'Bert Smit feeds the dogs of the harbour.',
      'Carla Blom reads about the tides.',
      'Dirk Mol rows home in the evening.'
    ]
    const target = [
      'Anna Vos herstelt de boten op de kade.',
      'Bert Smit voert de honden van de haven.',
      'Carla Blom leest over de getijden.',
      'Dirk Mol roeit in de avond naar huis.'
    ]
    expect(
      drifts(
        ['en', texts(source, 0, 'There are 340 of them.')],
        ['nl', texts(target, away, 'Er zijn er 340.')]
      )
    ).toEqual(told)
  })

  test('a number that stands in the next paragraph is only cut elsewhere', () => {
    const source =
      'The club has many members in town.\n\nIt was founded in 1921 by the smiths, with 340 pounds.'
    const target =
      'De club heeft veel leden in de stad, opgericht in 1921.\n\nDe smeden richtten haar op, met 340 pond.'
    expect(drifts(['en', source], ['nl', target])).toEqual([])
  })
})
