import {describe, expect, test} from 'vitest'
import {languageData} from '../../src/text/languages/index.js'
import {phraseFinder} from '../../src/text/phrases.js'
import {readWords} from '../../src/text/words/words.js'

function lists(tag: string, kind: 'modality' | 'quantity' | 'condition', text: string): string {
  const words = languageData(tag)?.polarity?.[kind] ?? {}
  return phraseFinder(words)(readWords(text))
    .map(({list}) => list)
    .join(' ')
}

describe('modality of each language', () => {
  test.each([
    ['en', 'Dogs must wait', 'must'],
    ['en', 'Dogs should wait', 'should'],
    ['en', 'Dogs may wait', 'may'],
    ['en', 'You may have to wait', 'either'],
    ['nl', 'Honden moeten wachten', 'must'],
    ['nl', 'Honden zouden buiten moeten wachten', 'should'],
    ['nl', 'Honden mogen wachten', 'may'],
    ['de', 'Hunde müssen warten', 'must'],
    ['de', 'Hunde sollten warten', 'should'],
    ['de', 'Hunde sollen warten', 'either'],
    ['de', 'Hunde dürfen warten', 'may'],
    ['fr', 'Les chiens doivent attendre', 'must'],
    ['fr', 'Les chiens devraient attendre', 'should'],
    ['fr', 'Les chiens peuvent attendre', 'may'],
    ['es', 'Los perros deben esperar', 'must'],
    ['es', 'Los perros deberían esperar', 'should'],
    ['es', 'Los perros pueden esperar', 'may'],
    ['en', 'Dogs must not wait', 'mustNot'],
    ['en', 'Dogs need not wait', 'needNot'],
    ['nl', 'Honden mogen hier niet wachten', 'mustNot'],
    ['nl', 'Honden hoeven hier niet te wachten', 'needNot'],
    ['de', 'Hunde dürfen nicht warten', 'mustNot'],
    ['de', 'Hunde müssen nicht warten', 'needNot'],
    ['fr', 'Les chiens ne doivent pas attendre', 'mustNot'],
    ['fr', 'Les chiens n’ont pas besoin d’attendre', 'needNot'],
    ['es', 'Los perros no deben esperar', 'mustNot'],
    ['es', 'Los perros no tienen que esperar', 'needNot']
  ])('%s: %s', (tag, text, expected) => expect(lists(tag, 'modality', text)).toBe(expected))
})

describe('quantity in each language', () => {
  test.each([
    ['en', 'At least three of all dogs', 'atLeast all'],
    ['en', 'Dogs at all', 'none'],
    ['en', 'Nothing but up to three dogs', 'onlyLike onlyLike boundLike'],
    ['nl', 'Pas vanaf drie honden', 'onlyLike boundLike'],
    ['de', 'Erst ab drei Hunden', 'onlyLike boundLike'],
    ['fr', 'Seul un chien de plus', 'onlyLike boundLike boundLike'],
    ['es', 'Un único perro o más', 'onlyLike boundLike'],
    ['nl', 'Hoogstens drie honden, sommige klein', 'atMost some'],
    ['nl', 'Ten minste elke hond', 'atLeast all'],
    ['de', 'Mindestens drei, höchstens vier', 'atLeast atMost'],
    ['de', 'Alle Hunde sind selten hier', 'all few'],
    ['fr', 'Au moins trois chiens, toujours', 'atLeast all'],
    ['fr', 'Certains chiens, un peu de pain', 'some none'],
    ['es', 'Como máximo todos los perros', 'atMost all'],
    ['es', 'Al menos algunos perros', 'atLeast some']
  ])('%s: %s', (tag, text, expected) => expect(lists(tag, 'quantity', text)).toBe(expected))
})

describe('conditions of each language', () => {
  test.each([
    ['en', 'Unless it is possible, without or with', 'unless possible without with'],
    ['nl', 'Tenzij het mogelijk is, zonder of met', 'unless possible without with'],
    ['de', 'Es sei denn, es ist möglich, ohne oder mit', 'unless possible without with'],
    ['fr', 'À moins que ce soit possible, sans ou avec', 'unless possible without with'],
    ['es', 'A menos que sea posible, sin o con', 'unless possible without with'],
    ['en', 'If it is impossible, prohibited or allowed', 'when impossible forbidden allowed'],
    ['nl', 'Als het onmogelijk is, verboden of toegestaan', 'when impossible forbidden allowed'],
    ['de', 'Wenn es unmöglich ist, verboten, erlaubt', 'when impossible forbidden allowed'],
    ['fr', 'Si c’est impossible, interdit ou permis', 'when impossible forbidden allowed'],
    ['es', 'Si es imposible, prohibido o permitido', 'when impossible forbidden allowed']
  ])('%s: %s', (tag, text, expected) => expect(lists(tag, 'condition', text)).toBe(expected))
})
