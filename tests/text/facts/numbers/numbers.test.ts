import {describe, expect, test} from 'vitest'
import {numbers} from '../../../../src/text/facts/numbers/numbers.js'

function shown(lang: string, text: string): string[] {
  return numbers
    .read(text, lang)
    .map(({type, shown, value, weak}) => `${shown} = ${type} ${value}${weak ? ' (weak)' : ''}`)
}

describe('what a number counts is a part of the fact', () => {
  test.each([
    ['en', 'It costs $1.5 million.', ['$1.5 million = currency USD 1500000']],
    ['nl', 'Het kost 1,5 miljoen dollar.', ['1,5 miljoen dollar = currency USD 1500000']],
    ['nl', 'Het kost € 5,- of EUR 5.', ['€ 5 = currency EUR 5', 'EUR 5 = currency EUR 5']],
    [
      'fr',
      'trois cents, 3 millions de dollars',
      ['trois cents = number 300', '3 millions de dollars = currency USD 3000000']
    ],
    ['de', 'um 5 Mio. Euro', ['5 Mio. Euro = currency EUR 5000000']],
    ['nl', '80 procent', ['80 procent = percent 80']],
    ['en', '80 per cent', ['80 per cent = percent 80']],
    ['es', 'el 80 por ciento', ['80 por ciento = percent 80']],
    ['fr', '80 %', ['80 % = percent 80']],
    ['en', '5–10 %', ['5 = percent 5', '10 % = percent 10']],
    ['en', '5 to 10 miles', ['5 = unit ft 26400', '10 miles = unit ft 52800']],
    ['en', '5000 m and 5 km', ['5000 m = unit m 5000', '5 km = unit m 5000']],
    ['en', '68 °F', ['68 °F = unit °F 68']],
    ['fr', 'n° 163 de l’herbier', ['163 = number 163']],
    ['nl', 'de 3e keer', ['3e = ordinal 3']],
    ['en', 'the 3rd time', ['3rd = ordinal 3']],
    ['fr', 'le 1er prix', ['1er = ordinal 1']],
    ['es', 'el 2.º piso', ['2.º = ordinal 2']],
    ['en', 'in 2019', ['2019 = year 2019']],
    ['en', '1914–18', ['1914 = year 1914', '18 = year 1918']],
    ['en', '1099 or 1100', ['1099 = number 1099', '1100 = year 1100']],
    ['en', '2199 or 2200', ['2199 = year 2199', '2200 = number 2200']]
  ])('%s: %s', (lang, text, facts) => {
    expect(shown(lang, text)).toEqual(facts)
  })
})

describe('fractions, halves and sizes', () => {
  test.each([
    ['en', '½ and 1½ and 1 1/2', ['½ = number 0.5', '1½ = number 1.5', '1 1/2 = number 1.5']],
    ['en', '1/3', ['1/3 = number 1/3']],
    ['en', 'two-thirds', ['two-thirds = number 2/3 (weak)']],
    ['nl', 'twee derde', ['twee derde = number 2/3 (weak)']],
    ['de', 'drei Viertel', ['drei Viertel = number 0.75 (weak)']],
    ['de', 'zweieinhalb Stunden', ['zweieinhalb Stunden = unit s 9000']],
    ['en', 'three and a half', ['three and a half = number 3.5']],
    ['nl', 'honderden', ['honderden = number ~100 (weak)']],
    ['en', 'tens of thousands', ['tens of thousands = number ~10000 (weak)']],
    ['es', 'decenas de miles', ['decenas de miles = number ~10000 (weak)']],
    ['es', 'un millón y medio de euros', ['un millón y medio de euros = currency EUR 1500000']],
    ['nl', 'driekwart van de boten', ['driekwart = number 0.75 (weak)']],
    ['de', 'kein Achttausender', ['Achttausender = number 8000']]
  ])('%s: %s', (lang, text, facts) => {
    expect(shown(lang, text)).toEqual(facts)
  })
})

describe('what is usually no number', () => {
  test.each([
    ['nl', 'een boek', []],
    ['en', 'one of a kind', []],
    ['de', 'eine Frage', []],
    ['fr', 'un livre et une table', []],
    ['es', 'un libro', []],
    ['en', 'COVID-19 and A4', ['19 = number 19 (weak)', '4 = number 4 (weak)']],
    ['en', 'a</0>', ['0 = number 0 (weak)']],
    ['nl', 'een vijfjarig kind', ['vijfjarig = number 5 (weak)']]
  ])('%s: %s', (lang, text, facts) => {
    expect(shown(lang, text)).toEqual(facts)
  })
})

test('digits of any script are read, in any language', () => {
  expect(shown('ar', '١٢٣ and ４５')).toEqual(['١٢٣ = number 123', '４５ = number 45'])
})

test('ranges slice to what is shown', () => {
  const text = 'Von 1.000 bis 2.000 € oder einundzwanzig'
  for (const {start, end, shown} of numbers.read(text, 'de'))
    expect(text.slice(start, end)).toBe(shown)
})
