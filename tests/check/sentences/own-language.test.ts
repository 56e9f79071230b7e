import {describe, expect, test} from 'vitest'
import {ownLanguage} from '../../../src/check/sentences/own-language.js'
import {readWords} from '../../../src/text/words/words.js'

describe('ownLanguage', () => {
  test.each([
    ['nl', 'De gemeente heeft besloten dat het plan van de haven niet doorgaat'],
    ['en', 'The city has decided that the plan for the harbour will not go ahead'],
    ['de', 'Die Stadt hat beschlossen, dass der Plan für den Hafen nicht umgesetzt wird'],
    ['fr', 'La ville a décidé que le projet pour le port ne sera pas réalisé dans la ville'],
    ['es', 'La ciudad ha decidido que el plan para el puerto no se llevará a cabo por ahora']
  ])('running text in %s', (lang, text) => expect(ownLanguage(readWords(text))).toBe(lang))

  test.each([
    ['a short item', 'The plan for the harbour'],
    ['words that French and Spanish share', 'Y si la de tu que si la'],
    ['a mixture', 'De gemeente heeft besloten dat het plan is the best that we have had in years'],
    ['names', 'Anna Lindqvist Peter Rost Marie Dubois Juan Pérez Jan Smit Ann Lee']
  ])('%s is not judged', (_name, text) => expect(ownLanguage(readWords(text))).toBeUndefined())
})
