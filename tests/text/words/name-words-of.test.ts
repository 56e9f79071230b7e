import {expect, test} from 'vitest'
import {languageData} from '../../../src/text/languages/index.js'
import {nameLexicon} from '../../../src/text/words/name-words-of.js'

const tags = ['nl', 'en', 'de', 'fr', 'es']

test.each([
  ['nl', 'duitse', 'germany'],
  ['en', 'hague', 'the hague'],
  ['de', 'osterreich', 'austria'],
  ['fr', 'londres', 'london'],
  ['es', 'navidad', 'christmas']
])('%s: %s names %s', (tag, word, id) => {
  expect(nameLexicon(tag).idsOf.get(word)).toContain(id)
})

test('every language names the same things', () => {
  const [first, ...rest] = tags.map((tag) => Object.keys(languageData(tag)?.names?.exonyms ?? {}))
  expect(first?.length).toBeGreaterThan(50)
  for (const keys of rest) expect(keys).toEqual(first)
})

test('a language without a file has an empty lexicon', () => {
  expect(nameLexicon('xx').idsOf.size).toBe(0)
  expect(nameLexicon('xx').capitalNouns).toBe(false)
})
