import {describe, expect, test} from 'vitest'
import {isEnclosed} from '../../../src/text/marks/enclosed.js'

describe('isEnclosed', () => {
  test.each([
    ['in brackets', 'A term (bill of lading) of trade', true],
    ['in straight quotes', 'The "bill of lading" counts', true],
    ['in German quotes', 'Die „bill of lading“ gilt', true],
    ['somewhere in a quotation', 'He said “the bill of lading is here”', true],
    ['after a quotation', 'The “ship” has a bill of lading', false],
    ['between two quotations', '"Ship" and a bill of lading and a "crew"', false],
    ['after an apostrophe', "De foto's en bill of lading's", false],
    ['plain', 'The bill of lading', false]
  ])('%s', (_name, text, expected) => {
    const start = text.indexOf('bill')
    expect(isEnclosed({text, marks: []}, start, start + 'bill of lading'.length)).toBe(expected)
  })
})
