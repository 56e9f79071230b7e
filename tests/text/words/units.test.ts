import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {defined} from '../../../src/align/nouns/defined.js'
import {tokensOf, unitsOfToken} from '../../../src/text/words/units.js'

const unitsOf = (text: string, stemLength = 5) =>
  tokensOf(text).flatMap((token) => unitsOfToken(token, stemLength))
const keysOf = (text: string) => unitsOf(text).map(({key}) => key)

describe('units', () => {
  test.each([
    {
      why: 'words are folded and cut to a stem',
      text: 'Die Straßen Łódź',
      keys: ['die', 'stras', 'lodz']
    },
    {why: 'composed and decomposed letters are the same', text: 'e\u0301te\u0301', keys: ['ete']},
    {
      why: 'numbers lose the separators between digits',
      text: '1.000,5 at 12:30',
      keys: ['#10005', 'at', '#1230']
    },
    {
      why: 'digits of any script are the same',
      text: '١٩٥٧ १९५७ １９５７',
      keys: ['#1957', '#1957', '#1957']
    },
    {why: 'a full stop after a number is a mark', text: 'in 1957.', keys: ['in', '#1957', '.']},
    {
      why: 'quotes and dashes of any form are one',
      text: '«a» „b“ – —',
      keys: ['"', 'a', '"', '"', 'b', '"', '-', '-']
    },
    {
      why: 'Chinese is cut into character bigrams',
      text: '北京大学',
      keys: ['北京', '京大', '大学']
    },
    {why: 'a lone ideograph is a unit', text: '山 a', keys: ['山', 'a']},
    {why: 'Japanese kana too', text: 'カード', keys: ['カー', 'ード']},
    {why: 'letters beside ideographs stay a word', text: 'IT業界', keys: ['it', '業界']},
    {why: 'an emoji is one unit', text: '👍', keys: ['👍']},
    {why: 'nothing gives nothing', text: ' \n', keys: []}
  ])('$why', ({text, keys}) => {
    expect(keysOf(text)).toEqual(keys)
  })

  test.each([
    {text: 'Москва', spelling: 'moskv'},
    {text: 'Αθήνα', spelling: 'athin'},
    {text: 'Київ', spelling: 'kiiv'}
  ])('$text is compared as $spelling, and keeps its own script as key', ({text, spelling}) => {
    const [unit] = unitsOf(text)
    expect(defined(unit).spelling).toBe(spelling)
    expect(defined(unit).key).not.toBe(spelling)
  })

  test('lone surrogates are units like others', () => {
    expect(keysOf('a \ud800 b \udc00')).toEqual(['a', '\ud800', 'b', '\udc00'])
  })
})

describe('tokens', () => {
  const character = fc.constantFrom(...'aZéŒß1٣,.:’\'"-–… \n\u2009\u200dªµ×漢ーก\u0301😀ж')

  // A text with a character of another script is not read by the table of Latin characters.
  test('are the same whether or not a text has a character of another script', () => {
    fc.assert(
      fc.property(fc.string({unit: character, maxLength: 20}), (text) => {
        expect(tokensOf(`${text} 漢`)).toEqual([...tokensOf(text), '漢'])
      })
    )
  })
})
