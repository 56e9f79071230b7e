import {describe, expect, test} from 'vitest'
import {languageData} from '../../src/text/languages/index.js'
import {phraseFinder} from '../../src/text/phrases.js'
import {readWords} from '../../src/text/words.js'

function lists(tag: string, kind: 'modality' | 'quantity', text: string): string {
  const words = languageData(tag)?.polarity[kind] ?? {}
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
    ['es', 'Los perros pueden esperar', 'may']
  ])('%s: %s', (tag, text, expected) => expect(lists(tag, 'modality', text)).toBe(expected))
})

describe('quantity in each language', () => {
  test.each([
    ['en', 'At least three of all dogs', 'atLeast all'],
    ['en', 'Nothing at all', 'none'],
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
