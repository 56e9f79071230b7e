import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {windowOf} from '../../../../src/report/findings/terminal/line-window.js'
import {displayWidth} from '../../../../src/report/layout/display-width.js'

/** The window with its place underlined, as two lines. */
function drawn(text: string, stretch: string, width: number) {
  const from = text.indexOf(stretch)
  const window = windowOf({text, from, to: from + stretch.length}, {width, ellipsis: '…'})
  return [window.text, `${' '.repeat(window.before)}${'^'.repeat(window.marked)}`]
}

const ABC = 'abcdefghijklmnopqrstuvwxyz'

describe('windowOf', () => {
  test.each([
    {
      what: 'shows a line that fits whole',
      drawing: drawn('warm the pot', 'the', 20),
      as: ['warm the pot', '     ^^^']
    },
    {
      what: 'counts a tab up to its stop',
      drawing: drawn('\t• Verwarm', '•', 20),
      as: ['    • Verwarm', '    ^']
    },
    {
      what: 'underlines wide characters whole',
      drawing: drawn('x 煎茶 y', '茶', 20),
      as: ['x 煎茶 y', '    ^^']
    },
    {
      what: 'does not count combining marks',
      drawing: drawn('e\u0301e\u0301n twee', 'twee', 20),
      as: ['e\u0301e\u0301n twee', '    ^^^^']
    },
    {
      what: 'cuts the end where the place is at the start',
      drawing: drawn(ABC, 'abc', 12),
      as: ['abcdefghij…', '^^^']
    },
    {
      what: 'cuts the start where the place is at the end',
      drawing: drawn(ABC, 'xyz', 12),
      as: ['…qrstuvwxyz', '        ^^^']
    },
    {
      what: 'cuts both around a place in the middle, with more of what follows',
      drawing: drawn(ABC, 'm', 12),
      as: ['…jklmnopqrs…', '    ^']
    },
    {
      what: 'shows the beginning of a place that is too wide',
      drawing: drawn(ABC, 'cdefghijklmnopqrstuvwx', 12),
      as: ['…cdefghijkl…', ' ^^^^^^^^^^']
    }
  ])('$what', ({drawing, as}) => {
    expect(drawing).toEqual(as)
  })

  test('marks a place between two characters', () => {
    expect(windowOf({text: 'abc', from: 3, to: 3}, {width: 10, ellipsis: '…'})).toEqual({
      text: 'abc',
      before: 3,
      marked: 1
    })
  })

  test('shows the middle of a very long line', () => {
    const text = 'x'.repeat(5_000_000)
    const {text: window} = windowOf(
      {text, from: 2_500_000, to: 2_500_001},
      {width: 80, ellipsis: '…'}
    )
    expect(window).toBe(`…${'x'.repeat(78)}…`)
  })

  test('never takes more columns than it is given, and marks what it shows', () => {
    const line = fc.string({unit: 'grapheme', maxLength: 300}).filter((text) => text.length > 0)
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), fc.integer({min: 12, max: 60}), (text, a, b, width) => {
        const [from = 0, to = 0] = [a % text.length, b % text.length].sort((x, y) => x - y)
        const {text: shown, before, marked} = windowOf({text, from, to}, {width, ellipsis: '…'})
        expect(displayWidth(shown)).toBeLessThanOrEqual(width)
        // A mark after the last character stands one column further on.
        expect(before + marked).toBeLessThanOrEqual(displayWidth(shown) + 1)
      }),
      {seed: 7}
    )
  })
})
