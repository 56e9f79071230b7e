import {expect, test} from 'vitest'
import {feetAndInches} from '../../../src/text/facts/feet-and-inches.js'
import {found} from './read.js'

test.each([
  ['en', 'She is 5\'10" tall', ['5\'10"']],
  ['en', 'She is 5’ 10” tall', ['5’ 10”']],
  ['en', 'about 5 feet 10 inches', ['5 feet 10 inches']],
  ['fr', 'elle mesure 5 pieds 10 pouces', ['5 pieds 10 pouces']],
  ['nl', 'zij is 5 voet en 10 inch', ['5 voet en 10 inch']],
  ['en', 'the \'90s and "5" of 10"', []],
  ['xx', '5 feet 10 inches', []]
])('%s: %s', (lang, text, shown) => {
  const facts = found(feetAndInches, text, lang)
  expect(facts.map((fact) => fact.split(' = ')[0])).toEqual(shown)
  expect(facts.every((fact) => / = ft 5\.8333/.test(fact))).toBe(true)
})
