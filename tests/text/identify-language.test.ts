import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {identifyLanguage} from '../../src/text/identify-language.js'

describe('identifyLanguage', () => {
  test.each([
    ['interview.nl.txt', 'nl'],
    ['manifest.nl.txt', 'nl'],
    ['interview.en.md', 'en'],
    ['manifest.en.md', 'en']
  ])('corpus/%s is %s, surely', (file, lang) => {
    const found = identifyLanguage(
      readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8')
    )
    expect(found.lang).toBe(lang)
    expect(found.confidence).toBeGreaterThan(0.9)
  })

  test.each([
    ['nl', 'De gemeente heeft besloten dat het plan niet doorgaat.'],
    ['en', 'The city has decided that the plan will not go ahead.'],
    ['de', 'Die Stadt hat beschlossen, dass der Plan nicht umgesetzt wird.'],
    ['fr', 'La ville a décidé que le projet ne sera pas réalisé.'],
    ['es', 'La ciudad ha decidido que el plan no se llevará a cabo.']
  ])('one sentence of %s', (lang, text) => expect(identifyLanguage(text).lang).toBe(lang))

  test.each([
    ['nothing', ''],
    ['one word that many languages have', 'Antiracisme'],
    ['a name', 'Transnational Institute'],
    ['numbers', '12 + 30 = 42'],
    [
      'a language that is no candidate',
      'Gmina zdecydowała, że plan nie zostanie zrealizowany, ponieważ mieszkańcy złożyli protest przeciwko budowie nowej drogi.'
    ],
    ['another script', 'Совет решил, что план не будет выполнен.']
  ])('is unsure of %s', (_name, text) =>
    expect(identifyLanguage(text)).toEqual({lang: 'und', confidence: 0})
  )

  test('names only candidates', () =>
    expect(identifyLanguage('The city has decided that it will not.', ['nl', 'de']).lang).not.toBe(
      'en'
    ))

  test('names a language that has no stop words here by its trigrams', () =>
    expect(
      identifyLanguage(
        'Gmina zdecydowała, że plan nie zostanie zrealizowany, ponieważ mieszkańcy złożyli protest przeciwko budowie nowej drogi.',
        ['pl', 'cs']
      )
    ).toEqual({lang: 'pl', confidence: 0.5}))

  test('confidence is in [0, 1] on any length', () => {
    const text = 'Het is een plan van de stad. '
    for (const times of [1, 2, 10, 500]) {
      const {lang, confidence} = identifyLanguage(text.repeat(times))
      expect(lang).toBe('nl')
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})
