import {describe, expect, test} from 'vitest'
import {spelledNumbers} from '../../../../src/text/facts/numbers/spelled-number.js'
import {languageData} from '../../../../src/text/languages/index.js'
import type {NumberWords} from '../../../../src/text/languages/number-words.js'

function numberIn(lang: string, phrase: string): number | undefined {
  const words = languageData(lang)?.numbers
  if (!words) throw new Error(`Cannot find numbers of ${lang}`)
  const {pattern, read} = spelledNumbers(words)
  const found = new RegExp(`^${pattern}`).exec(phrase)
  return found ? read(found[0])?.value : undefined
}

describe('numbers in words have their value', () => {
  test.each([
    ['nl', 'vijfentwintig', 25],
    ['nl', 'tweeëntwintig', 22],
    ['nl', 'honderdvijf', 105],
    ['nl', 'vijftienhonderd', 1500],
    ['nl', 'tweehonderdvijftigduizend', 250_000],
    ['nl', 'tweeduizend vijfhonderd', 2500],
    ['nl', 'drie miljoen tweehonderdduizend', 3_200_000],
    ['nl', 'twee biljoen', 2e12],
    ['nl', 'anderhalf', 1.5],
    ['nl', 'eenentwintigste', 21],
    ['en', 'twenty-one', 21],
    ['en', 'twenty one', 21],
    ['en', 'a hundred', undefined],
    ['en', 'one hundred and five', 105],
    ['en', 'twelve hundred', 1200],
    ['en', 'two hundred and fifty thousand', 250_000],
    ['en', 'three billion', 3e9],
    ['en', 'one million two hundred thousand and six', 1_200_006],
    ['en', 'twenty-first', 21],
    ['de', 'einundzwanzig', 21],
    ['de', 'siebenundneunzig', 97],
    ['de', 'hunderttausend', 100_000],
    ['de', 'zweitausenddreihundert', 2300],
    ['de', 'zwei millionen dreihunderttausend', 2_300_000],
    ['de', 'eine milliarde', 1e9],
    ['de', 'fünfundneunzigste', 95],
    ['fr', 'vingt et un', 21],
    ['fr', 'soixante-dix', 70],
    ['fr', 'soixante et onze', 71],
    ['fr', 'quatre-vingts', 80],
    ['fr', 'quatre-vingt-dix-sept', 97],
    ['fr', 'nonante-sept', 97],
    ['fr', 'mille neuf cent quatre-vingt-quatre', 1984],
    ['fr', 'deux cent mille', 200_000],
    ['fr', 'trois milliards', 3e9],
    ['es', 'veintiuno', 21],
    ['es', 'treinta y cinco', 35],
    ['es', 'cien mil', 100_000],
    ['es', 'mil novecientos ochenta y cuatro', 1984],
    ['es', 'dos mil millones', 2e9],
    ['es', 'dos mil trescientos millones', 2.3e9],
    ['es', 'un billón dos mil millones', 1.002e12],
    ['es', 'un millón mil', 1_001_000],
    ['es', 'vigésimo primero', 21],
    ['es', 'un billón', 1e12]
  ])('%s %s', (lang, phrase, value) => {
    expect(numberIn(lang, phrase)).toBe(value)
  })
})

describe('what are two numbers is not read as one', () => {
  test.each([
    ['nl', 'twee en drie', 2],
    ['nl', 'een twee', 1],
    ['en', 'two and three', 2],
    ['en', 'twenty thirty', 20],
    ['de', 'zwei und drei', 2],
    ['fr', 'deux et trois', 2],
    ['es', 'dos y tres', 2]
  ])('%s %s', (lang, phrase, value) => {
    expect(numberIn(lang, phrase)).toBe(value)
  })
})

describe('words that only start like a number are none', () => {
  test.each([
    ['nl', 'eenheid'],
    ['nl', 'achterkant'],
    ['nl', 'zesde kamp'.slice(0, 4)],
    ['de', 'achtung'],
    ['de', 'zweifel'],
    ['en', 'tenor'],
    ['en', 'often'],
    ['fr', 'unité'],
    ['es', 'milagro']
  ])('%s %s', (lang, phrase) => {
    expect(numberIn(lang, phrase)).toBeUndefined()
  })
})

test('a number that follows another is not longer than itself', () => {
  const words = languageData('nl')?.numbers
  expect(words && spelledNumbers(words).read('twee en drie')?.length).toBe(4)
})

describe('a language without a file, described as data', () => {
  const italian: NumberWords = {
    decimal: ',',
    small:
      'zero uno|un|una due tre|tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti|vent trenta|trent quaranta|quarant cinquanta|cinquant sessanta|sessant settanta|settant ottanta|ottant novanta|novant',
    whole: {},
    hundred: 'cento|cent',
    scales: {3: 'mille|mila', 6: 'milione|milioni'},
    gluedUnits: true,
    and: 'e',
    one: 'uno|un|una',
    ordinals: 'primo',
    ordinalTens: '',
    ordinalEndings: '',
    ordinalMarks: 'º',
    parts: {},
    andHalf: 'e mezzo',
    implied: {},
    wordEndings: '',
    rough: {},
    to: 'a',
    percent: 'per cento',
    currencies: {},
    units: {}
  }

  test.each([
    ['ventidue', 22],
    ['ventuno', 21],
    ['trentatré', 33],
    ['duecentoquarantacinque', 245],
    ['duemilatrecento', 2300],
    ['tre milioni duecentomila', 3_200_000]
  ])('%s is %d', (phrase, value) => {
    const {pattern, read} = spelledNumbers(italian)
    const found = new RegExp(`^${pattern}`).exec(phrase)?.[0] ?? ''
    expect(read(found)?.value).toBe(value)
  })
})
