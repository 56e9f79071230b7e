import {describe, expect, test} from 'vitest'
import {languageData} from '../../src/text/languages/index.js'
import {phraseFinder} from '../../src/text/phrases.js'
import {readWords} from '../../src/text/words/words.js'

const find = phraseFinder({
  negative: ['not', "*n't", 'ne … pas', 'kein*'],
  loose: ['not only', 'ne … que'],
  none: ['under*'],
  implied: ['un*']
})

function found(text: string): string[] {
  return find(readWords(text)).map(
    ({list, words}) => `${list}: ${words.map((word) => word.text).join(' ')}`
  )
}

describe('phraseFinder', () => {
  test.each([
    ['a word', 'it is not here', ['negative: not']],
    ['the longer phrase wins', 'it is not only here', ['loose: not only']],
    ['an ending', "they don't", ["negative: don't"]],
    ['a beginning', 'keine Hunde', ['negative: keine']],
    ['the longer beginning wins', 'understood, unknown', ['none: understood', 'implied: unknown']],
    ['the nearer end of a gap wins', 'elle ne pense pas que', ['negative: ne pas']],
    ['another end of a gap', 'il ne vend que du pain', ['loose: ne que']],
    ['a gap that is too wide', 'ne a b c d e f pas', []],
    ['nothing', '', []]
  ])('%s', (_name, text, expected) => expect(found(text)).toEqual(expected))
})

describe('negation of each language', () => {
  test.each([
    ['en', 'It does not work', 'negative'],
    ['en', 'Nobody can', 'negative'],
    ['en', 'Not only dogs', 'loose'],
    ['en', 'An unknown ship', 'implied'],
    ['en', 'Under the deck', 'none'],
    ['nl', 'Het werkt niet', 'negative'],
    ['nl', 'Er is geen boot', 'negative'],
    ['nl', 'Niet alleen honden', 'loose'],
    ['nl', 'Dat is onmogelijk', 'implied'],
    ['nl', 'Tenzij het regent', 'implied'],
    ['nl', 'Onder ons dek', 'none none'],
    ['nl', 'Zonder jas', 'without'],
    ['de', 'Es geht nicht', 'negative'],
    ['de', 'Keine Fähre', 'negative'],
    ['de', 'Weder Hunde noch Katzen', 'negative'],
    ['de', 'Das ist unmöglich', 'implied'],
    ['de', 'Unser Schiff und unter Deck', 'none none none'],
    ['fr', 'Il ne part pas', 'negative'],
    ['fr', 'Elle n’a jamais vu', 'negative'],
    ['fr', 'Il ne vend que du pain', 'loose'],
    ['fr', 'Une personne entre', 'none'],
    ['fr', 'Sans billet', 'without'],
    ['es', 'No hay barco', 'negative'],
    ['es', 'No ha visto nada', 'negative'],
    ['es', 'No solo perros', 'loose'],
    ['es', 'A menos que llueva', 'implied']
  ])('%s: %s', (tag, text, lists) => {
    const words = languageData(tag)?.polarity?.negation ?? {}
    expect(
      phraseFinder(words)(readWords(text))
        .map(({list}) => list)
        .join(' ')
    ).toBe(lists)
  })
})
