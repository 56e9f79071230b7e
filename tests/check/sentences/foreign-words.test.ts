import {describe, expect, test} from 'vitest'
import {foreignWords} from '../../../src/check/sentences/foreign-words.js'
import {alignDocuments, parseDocument} from '../../../src/pipeline.js'
import {readWords} from '../../../src/text/words/words.js'

/** Evidence in nats that words of a translation are left from its source. */
function evidence(words: string, {from = 'en', to = 'nl', translated = ['', '']} = {}): number {
  const [source = '', target = ''] = translated
  const bitext = alignDocuments(
    parseDocument(source, {lang: from}),
    parseDocument(target, {lang: to})
  )
  return foreignWords(bitext, ['Harbour Queen']).evidence(readWords(words))
}

describe('words left untranslated', () => {
  test.each([
    {why: 'a function word of the source says most', words: 'with the', nats: 4.4},
    {why: 'any other word says a little', words: 'with ferry', nats: 2.95},
    {why: 'a name in the middle says nothing', words: 'with Rost', nats: 2.2},
    {why: 'a first word says a little whatever its capital', words: 'Ferry', nats: 0.75},
    {why: 'a name that stays in any language says nothing', words: 'the queen harbour', nats: 2.2},
    {why: 'a letter says nothing', words: 'the x', nats: 2.2},
    {why: 'a function word of the target speaks against it', words: 'the het', nats: 0.7},
    {why: 'more words of the target settle it', words: 'het the een', nats: -10}
  ])('$why', ({words, nats}) => {
    expect(evidence(words)).toBeCloseTo(nats)
  })

  test('a noun of a language with capital nouns says less than another word', () => {
    expect(evidence('und Hafen', {from: 'de'})).toBeCloseTo(2.6)
  })

  test('a word that the translation uses elsewhere is borrowed', () => {
    const sentences = [
      'We bought a harbour dashboard for you.',
      'Wij kochten een dashboard voor jou.'
    ]
    expect(evidence('the dashboard', {translated: sentences})).toBeCloseTo(1.8)
  })

  test('a word is not borrowed from a sentence that is half untranslated', () => {
    const sentences = ['We bought a dashboard.', 'Wij bought a dashboard.']
    expect(evidence('the dashboard', {translated: sentences})).toBeCloseTo(2.95)
  })
})
