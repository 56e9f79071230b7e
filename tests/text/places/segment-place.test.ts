import {describe, expect, test} from 'vitest'
import {LineIndex} from '../../../src/text/places/line-index.js'
import {placeIn} from '../../../src/text/places/segment-place.js'

/** `Een **zin** met &eacute;&eacute;n\n  regel.` as `Een zin met één regel.` */
const text = 'Een **zin** met &eacute;&eacute;n\n  regel.'
const segment = {
  text: 'Een zin met één regel.',
  place: new LineIndex(text).placeOf(0, text.length),
  pieces: [
    {start: 0, end: 4, offset: 0},
    {start: 4, end: 7, offset: 6},
    {start: 7, end: 12, offset: 11},
    {start: 14, end: 15, offset: 32},
    {start: 16, end: 22, offset: 36}
  ]
}

describe('placeIn', () => {
  test.each([
    {name: 'a plain word', stretch: 'Een', shown: 'Een'},
    {name: 'a word inside markup', stretch: 'zin', shown: 'zin'},
    {name: 'words across markup', stretch: 'zin met', shown: 'zin** met'},
    {name: 'letters written as references', stretch: 'éé', shown: '&eacute;&eacute;'},
    {name: 'a word that ends after references', stretch: 'één', shown: '&eacute;&eacute;n'},
    {name: 'words across a line end', stretch: 'n regel', shown: 'n\n  regel'},
    {name: 'the whole', stretch: 'Een zin met één regel.', shown: text}
  ])('$name', ({stretch, shown}) => {
    const start = segment.text.lastIndexOf(stretch)
    const {start: from, end: to} = placeIn({text}, segment, start, start + stretch.length)
    expect(text.slice(from.offset, to.offset)).toBe(shown)
  })

  test('an empty stretch has an empty place', () => {
    const {start, end} = placeIn({text}, segment, 16, 16)
    expect([start, end]).toEqual([
      {line: 2, column: 3, offset: 36},
      {line: 2, column: 3, offset: 36}
    ])
  })

  test.each([
    [-1, 2],
    [3, 2],
    [0, 23]
  ])('refuses the stretch %d-%d', (start, end) =>
    expect(() => placeIn({text}, segment, start, end)).toThrow('expected it within 0-22')
  )
})
