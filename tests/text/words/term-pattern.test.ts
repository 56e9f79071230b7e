import {describe, expect, test} from 'vitest'
import {
  compoundRuns,
  hasSeparated,
  misspeltRun,
  type TermPattern,
  termPattern,
  termRuns
} from '../../../src/text/words/term-pattern.js'
import {readWords} from '../../../src/text/words/words.js'

function patternOf(text: string, base: string): TermPattern {
  const pattern = termPattern(text, base)
  if (!pattern) throw new Error(`Unexpected term without words: ${text}`)
  return pattern
}

describe('termRuns', () => {
  test.each([
    ['a plural', 'nl', 'drugsmarkt', 'Twee drugsmarkten sloten.', 1],
    ['every word of it', 'en', 'open market', 'The open markets, an open market.', 2],
    ['words in between', 'en', 'open market', 'The open local market.', 0],
    ['another word', 'nl', 'drugsmarkt', 'De groentemarkt sluit.', 0]
  ])('%s', (_name, base, term, text, count) => {
    expect(termRuns(readWords(text), patternOf(term, base))).toHaveLength(count)
  })

  test('keeps to the case where it is told to', () => {
    const pattern = termPattern('Java', 'en', {caseSensitive: true})
    expect(pattern && termRuns(readWords('java and Java'), pattern)).toEqual([{start: 2, end: 3}])
  })

  test('a text without words is no term', () => expect(termPattern('—', 'en')).toBeUndefined())
})

describe('compoundRuns', () => {
  test.each([
    ['nl', 'markt', 'De marktplaats is leeg.', 1],
    ['nl', 'markt', 'De drugsmarkten zijn leeg.', 1],
    ['de', 'Projekt', 'Die Projektleitung geht.', 1],
    ['en', 'market', 'The supermarket is empty.', 0],
    ['nl', 'as', 'De vooras is stuk.', 0]
  ])('%s: %s in %s', (base, term, text, count) => {
    expect(compoundRuns(readWords(text), patternOf(term, base))).toHaveLength(count)
  })
})

describe('hasSeparated', () => {
  test.each([
    ['nl', 'aanpakken', 'Zij pakt dat morgen aan.', true],
    ['nl', 'aanpakken', 'Wij hopen het aan te pakken.', true],
    ['nl', 'aanpakken', 'Dat is al aangepakt.', true],
    ['nl', 'aanpakken', 'Zij pakt het in.', false],
    ['de', 'anlegen', 'Er legt einen Garten an.', true],
    ['de', 'anlegen', 'Sie bat, einen Garten anzulegen.', true],
    ['en', 'aanpakken', 'She goes.', false]
  ])('%s: %s in %s is %s', (base, term, text, expected) => {
    expect(hasSeparated(readWords(text), patternOf(term, base))).toBe(expected)
  })
})

describe('misspeltRun', () => {
  test.each([
    ['a hyphen for the linking letter', 'onderzoeksagenda', 'De onderzoek-agenda is klaar.', 1, 3],
    ['a space', 'onderzoeksagenda', 'De onderzoeks agenda is klaar.', 1, 3],
    ['no linking letter', 'onderzoeksagenda', 'De onderzoekagenda is klaar.', 1, 2]
  ])('%s', (_name, term, text, start, end) => {
    expect(misspeltRun(readWords(text), patternOf(term, 'nl'))).toEqual({start, end})
  })

  test.each([
    ['the term itself', 'onderzoeksagenda', 'De onderzoeksagenda is klaar.'],
    ['its parts apart', 'onderzoeksagenda', 'Het onderzoek staat op de agenda.']
  ])('not %s', (_name, term, text) => {
    expect(misspeltRun(readWords(text), patternOf(term, 'nl'))).toBeUndefined()
  })
})
