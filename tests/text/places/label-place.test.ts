import {describe, expect, test} from 'vitest'
import {labelPlace} from '../../../src/text/places/label-place.js'
import {tokensOf} from '../../../src/text/words/units.js'

describe('labelPlace', () => {
  test.each([
    {text: '1. Scope of the rules', label: '1', why: 'a number and a full stop at the head'},
    {text: '(2) The keeper shall', label: '2', why: 'a number in brackets at the head'},
    {text: '3) Others', label: '3', why: 'a number and a bracket'},
    {text: '4° Comment', label: '4', why: 'a number and a degree sign, as in French'},
    {text: 'Article 5', label: '5', why: 'a word and a number alone'},
    {text: 'Chapter 3: The mill', label: '3', why: 'a word, a number, and a colon'},
    {text: 'Глава 7 – Река', label: '7', why: 'the same in Cyrillic, with a dash'},
    {text: 'Article 5.', label: '5', why: 'a word and a number alone, with a full stop'},
    {text: 'Am 7. Juli kam er', label: undefined, why: 'a date with an ordinal'},
    {text: 'K 2, 8611 m', label: undefined, why: 'a name with a number in a list'},
    {text: 'Chapter 3 is about the mill', label: undefined, why: 'a number that text follows'},
    {text: 'See Chapter 3.', label: undefined, why: 'a reference in the text'},
    {text: '3 apples', label: undefined, why: 'a quantity'},
    {text: '1957. A year', label: undefined, why: 'a year'},
    {text: '2.5) No whole number', label: undefined, why: 'a fraction'},
    {text: 'about 5', label: undefined, why: 'a word in lower case'},
    {text: '', label: undefined, why: 'nothing'}
  ])('$why: `$text` has the label $label', ({text, label}) => {
    const tokens = tokensOf(text)
    const place = labelPlace(tokens)
    expect(place === -1 ? undefined : tokens[place]).toBe(label)
  })
})
