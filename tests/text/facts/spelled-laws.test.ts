import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {spelledNumbers} from '../../../src/text/facts/numbers/spelled-number.js'
import {languageData} from '../../../src/text/languages/index.js'
import {runs} from '../../runs.js'
import {
  type Speller,
  spellDutch,
  spellEnglish,
  spellFrench,
  spellGerman,
  spellSpanish
} from './spell-number.js'

const spellers: readonly (readonly [lang: string, spell: Speller])[] = [
  ['en', spellEnglish],
  ['nl', spellDutch],
  ['de', spellGerman],
  ['fr', spellFrench],
  ['es', spellSpanish]
]

function readerOf(lang: string): (phrase: string) => number | undefined {
  const words = languageData(lang)?.numbers
  if (!words) throw new Error(`Cannot find numbers of ${lang}`)
  const {pattern, read} = spelledNumbers(words)
  const whole = new RegExp(`^${pattern}`)
  return (phrase) => {
    const found = whole.exec(phrase)?.[0]
    const number = found === undefined ? undefined : read(found)
    return number?.length === phrase.length ? number.value : undefined
  }
}

describe.each(spellers)(
  'a number spelled by the rules of %s reads back to its value',
  (lang, spell) => {
    const read = readerOf(lang)

    test('every one from 1 to 9999', () => {
      const wrong = Array.from({length: 9999}, (_, index) => index + 1).filter(
        (value) => read(spell(value)) !== value
      )
      expect(wrong.slice(0, 5).map((value) => [value, spell(value), read(spell(value))])).toEqual(
        []
      )
    })

    test('any one up to the billions', () => {
      fc.assert(
        fc.property(fc.integer({min: 1, max: 4}), fc.maxSafeNat(), (size, seed) => {
          const value = 1 + (seed % 10 ** (3 * size))
          expect([value, spell(value), read(spell(value))]).toEqual([value, spell(value), value])
        }),
        {numRuns: runs(300)}
      )
    })
  }
)
