import {describe, expect, test} from 'vitest'
import {isKin, survives} from '../../../src/check/names/name-kinship.js'
import {type NameSide, nameSide} from '../../../src/check/names/name-side.js'
import {parseDocument} from '../../../src/pipeline.js'
import {nameLexicon} from '../../../src/text/words/name-words-of.js'

function side(text: string, lang: string): NameSide {
  return nameSide(parseDocument(text, {lang}).segments, nameLexicon(lang))
}

function isThere(name: string, lang: string, text: string, otherLang: string): boolean {
  const own = side(`x ${name}`, lang)
  const word = own.words.at(-1)
  if (!word) throw new Error('Cannot find the name')
  return survives(word, own, side(text, otherLang))
}

describe('a name is there', () => {
  test.each([
    ['as it is', 'Visser', 'en', 'a boat of Visser', 'nl'],
    ['in the genitive', 'Anna', 'en', 'het schip is Annas trots', 'nl'],
    ['in a compound', 'Python', 'en', 'der Pythoncode läuft', 'de'],
    ['by another name', 'Hague', 'en', 'de haven van Den Haag', 'nl'],
    ['as an adjective', 'Germany', 'en', 'de Duitse haven', 'nl'],
    ['in another spelling', 'Moskau', 'de', 'el puerto de Moscú', 'es'],
    ['in another script', 'Volgograd', 'en', 'порт Волгоград', 'ru'],
    ['by the short form of the language', 'UN', 'en', 'de VN kwam', 'nl'],
    ['by the same letters in another order', 'NATO', 'en', 'la OTAN vino', 'es'],
    ['written out', 'WTO', 'en', 'de World Trade Organization kwam', 'nl'],
    ['written out, small words apart', 'RBH', 'nl', 'the Registry of Boats and Harbours came', 'en']
  ])('%s', (_, name, lang, text, other) => {
    expect(isThere(name, lang, text, other)).toBe(true)
  })
})

describe('a name is not there', () => {
  test.each([
    ['another name', 'Visser', 'en', 'een boot van Bakker', 'nl'],
    ['another acronym', 'IMO', 'en', 'bij de ILO aan', 'nl'],
    ['another country', 'Germany', 'en', 'de Franse haven', 'nl'],
    ['its letters in words too far apart', 'RBH', 'nl', 'rented boats without harbours', 'en'],
    ['a short word that it starts with', 'Ida', 'en', 'een idee van hem', 'nl']
  ])('%s', (_, name, lang, text, other) => {
    expect(isThere(name, lang, text, other)).toBe(false)
  })
})

test.each([
  ['london', 'londres', true],
  ['москва', 'moskwa', true],
  ['roma', 'rome', true],
  ['imo', 'ilo', false],
  ['janssen', 'container', false],
  ['github', 'toronto', false]
])('%s and %s', (a, b, kin) => {
  expect(isKin(a, b)).toBe(kin)
  expect(isKin(b, a)).toBe(kin)
})
