import {describe, expect, test} from 'vitest'
import {factsOf} from '../../../../src/text/facts/read-facts.js'

function values(lang: string, text: string): string[] {
  return factsOf({text, lang, marks: []}).map(({type, value}) => `${type} ${value}`)
}

describe('one day has one value in every language', () => {
  test.each([
    ['nl', 'op 26 januari 2024'],
    ['nl', 'op 26-1-2024'],
    ['nl', 'op 26 jan. 2024'],
    ['en', 'on 26 January 2024'],
    ['en', 'on January 26th, 2024'],
    ['en', 'on the 26th of January 2024'],
    ['en', 'on 1/26/2024'],
    ['en', 'on 2024-01-26'],
    ['de', 'am 26. Januar 2024'],
    ['de', 'am 26.1.2024'],
    ['fr', 'le 26 janvier 2024'],
    ['es', 'el 26 de enero de 2024']
  ])('%s: %s', (lang, text) => {
    expect(values(lang, text)).toEqual(['date 2024-01-26'])
  })
})

describe('parts of dates', () => {
  test.each([
    ['nl', 'in mei 2024', ['date 2024-05']],
    ['en', 'on 8 July', ['date --07-08']],
    ['fr', 'le 1er mai', ['date --05-01']],
    ['en', 'May 3–5, 2024', ['date 2024-05-03/05']],
    ['nl', 'van 3 tot 5 mei 2024', ['date 2024-05-03/05']],
    ['en', 'on Monday', ['date W1']],
    ['es', 'el domingo', ['date W7']],
    ['de', 'im Sommer', ['date S2']],
    ['en', 'in March', ['date --03']],
    ['en', 'March', ['date --03']],
    ['en', 'march', []],
    ['en', 'every spring', ['date S1']],
    ['fr', 'Mars', ['date --03']],
    ['en', 'a march, and you may go', []],
    ['fr', 'il a été', []]
  ])('%s: %s', (lang, text, facts) => {
    expect(values(lang, text)).toEqual(facts)
  })
})

describe('centuries and decades', () => {
  test.each([
    ['nl', 'de 19e eeuw', 'C19'],
    ['nl', 'de negentiende eeuw', 'C19'],
    ['en', 'the 19th century', 'C19'],
    ['en', 'the nineteenth century', 'C19'],
    ['en', 'the 1800s', 'C19'],
    ['de', 'im 19. Jahrhundert', 'C19'],
    ['fr', 'au XIXe siècle', 'C19'],
    ['es', 'el siglo XIX', 'C19'],
    ['nl', 'de jaren zestig', '1960s'],
    ['nl', 'de jaren ’60', '1960s'],
    ['en', 'the 1960s', '1960s'],
    ['de', 'die 10er Jahre', '2010s'],
    ['de', 'die 20er Jahre', '1920s'],
    ['en', 'the sixties', '1960s'],
    ['de', 'die 60er Jahre', '1960s'],
    ['fr', 'les années 60', '1960s'],
    ['es', 'los años sesenta', '1960s']
  ])('%s: %s', (lang, text, value) => {
    expect(values(lang, text)).toEqual([`date ${value}`])
  })
})

describe('times of 12 and 24 hours', () => {
  test.each([
    ['en', 'at 2:30 pm', '14:30'],
    ['en', 'at 2.30 p.m.', '14:30'],
    ['nl', 'om 14.30 uur', '14:30'],
    ['nl', 'om 14u30', '14:30'],
    ['nl', 'om 2 uur ’s middags', '14:00'],
    ['de', 'um 14.30 Uhr', '14:30'],
    ['fr', 'à 14 h 30', '14:30'],
    ['es', 'a las 14:30 h', '14:30'],
    ['en', 'at half past two', '02:30'],
    ['nl', 'om half drie', '02:30'],
    ['de', 'um halb drei', '02:30'],
    ['en', 'at noon', '12:00']
  ])('%s: %s', (lang, text, value) => {
    expect(values(lang, text)).toEqual([`time ${value}`])
  })
})

test.each(['nl', 'en', 'de', 'fr', 'es'])(
  'the months of %s are those of the Unicode CLDR',
  (lang) => {
    const format = new Intl.DateTimeFormat(lang, {month: 'long', year: 'numeric', timeZone: 'UTC'})
    for (let month = 0; month < 12; month++) {
      const text = `(${format.format(Date.UTC(2024, month, 15))})`
      expect(values(lang, text)).toEqual([`date 2024-${String(month + 1).padStart(2, '0')}`])
    }
  }
)
