import {describe, expect, test} from 'vitest'
import {type ColourName, dark, light, type Palette} from '../../../src/report/layout/palette.js'

/** Contrast of normal text that WCAG 2 asks for at level AA (success criterion 1.4.3). */
const AA = 4.5

/** What stands on what somewhere on the page. */
const pairs: readonly (readonly [text: ColourName, ground: ColourName])[] = [
  ['ink', 'paper'],
  ['ink', 'panel'],
  ['ink', 'accent-tint'],
  ['ink', 'even-tint'],
  ['ink', 'error-tint'],
  ['ink', 'warning-tint'],
  ['ink', 'info-tint'],
  ['muted', 'paper'],
  ['muted', 'panel'],
  ['accent', 'paper'],
  ['accent', 'panel'],
  ['accent', 'accent-tint'],
  ['error', 'paper'],
  ['error', 'panel'],
  ['warning', 'paper'],
  ['warning', 'panel'],
  ['info', 'paper'],
  ['info', 'panel'],
  // References are paper on the colour of their severity.
  ['paper', 'error'],
  ['paper', 'warning'],
  ['paper', 'info']
]

describe.each([
  {scheme: 'light', palette: light},
  {scheme: 'dark', palette: dark}
])('in the $scheme scheme', ({palette}) => {
  test.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(palette, text, ground)).toBeGreaterThanOrEqual(AA)
  })
})

/** Contrast ratio of WCAG 2, from 1 to 21. */
function contrast(palette: Palette, text: ColourName, ground: ColourName): number {
  const [darker = 0, lighter = 0] = [luminance(palette[text]), luminance(palette[ground])].sort(
    (a, b) => a - b
  )
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
