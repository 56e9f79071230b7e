import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {displayWidth, graphemesOf} from '../../../src/report/layout/display-width.js'

describe('displayWidth', () => {
  test.each([
    {text: '', columns: 0, what: 'nothing'},
    {text: 'tea', columns: 3, what: 'ASCII'},
    {text: 'één', columns: 3, what: 'composed letters'},
    {text: 'e\u0301e\u0301n', columns: 3, what: 'letters with combining marks'},
    {text: 'a\u00a0b', columns: 3, what: 'a no-break space'},
    {text: '“…”', columns: 3, what: 'typographic punctuation'},
    {text: '煎茶', columns: 4, what: 'Chinese characters'},
    {text: 'カナ', columns: 4, what: 'katakana'},
    {text: 'ｶﾅ', columns: 2, what: 'half-width katakana'},
    {text: '한국', columns: 4, what: 'Hangul syllables'},
    {text: '\u1112\u1161\u11ab', columns: 2, what: 'a Hangul syllable in three letters'},
    {text: 'ＡＢ', columns: 4, what: 'full-width letters'},
    {text: '𠀀', columns: 2, what: 'an ideograph beyond the first plane'},
    {text: '☕', columns: 2, what: 'an emoji of the first plane'},
    {text: '👩‍🍳', columns: 2, what: 'an emoji joined of two'},
    {text: '👍🏽', columns: 2, what: 'an emoji with a skin tone'},
    {text: '🇳🇱', columns: 2, what: 'a flag of two letters'},
    {text: '3️⃣', columns: 2, what: 'a keycap'},
    {text: '❤️', columns: 2, what: 'a sign made an emoji'},
    {text: '❤', columns: 1, what: 'the same sign as a letter'},
    {text: '3', columns: 1, what: 'a digit, which could be a keycap'},
    {text: 'a\u200bb', columns: 2, what: 'a zero-width space'},
    {text: 'кофе', columns: 4, what: 'Cyrillic letters'}
  ])('gives $columns columns to $what', ({text, columns}) => {
    expect(displayWidth(text)).toBe(columns)
  })

  test('adds up over graphemes', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const parts = [...graphemesOf(text)].map((grapheme) => displayWidth(grapheme.text))
        expect(displayWidth(text)).toBe(parts.reduce((sum, part) => sum + part, 0))
      }),
      {seed: 7}
    )
  })
})
