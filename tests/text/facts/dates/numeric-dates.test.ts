import {expect, test} from 'vitest'
import {numericDates} from '../../../../src/text/facts/dates/numeric-dates.js'
import {found} from '../read.js'

test.each([
  {text: '1/2/1969', values: ['1/2/1969 = 1969-01-02']},
  {text: '1/2/69', values: ['1/2/69 = 2069-01-02']},
  {text: '1/2/70', values: ['1/2/70 = 1970-01-02']},
  {text: '1/2/00', values: ['1/2/00 = 2000-01-02']}
])('a year of two digits is one of 1970 to 2069: $text', ({text, values}) => {
  expect(found(numericDates, text)).toEqual(values)
})
