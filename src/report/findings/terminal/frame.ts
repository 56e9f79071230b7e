import type {Place} from '../../../model/place.js'
import {pad} from '../../layout/cells.js'
import type {Theme, Tone} from '../../layout/theme.js'
import {linesOfPlace, type PlaceLine} from '../place-lines.js'
import {windowOf} from './line-window.js'

/** A place to show, and how. */
export interface FrameOptions {
  readonly theme: Theme
  /** Columns in all. */
  readonly width: number
  /** Columns for the line numbers. */
  readonly gutter: number
  /** Colour of the marks. */
  readonly tone: Tone
  /** `main` for the place that a finding is about, `counter` for what it is compared with. */
  readonly role: 'main' | 'counter'
  /** What is said beside the underline. */
  readonly label?: string
}

/**
 * The lines of a place with their numbers. One line is underlined at the place; of several, the
 * first and the last are shown, with a bar along them and the count of what is between.
 */
export function frame(text: string, place: Place, options: FrameOptions): readonly string[] {
  const lines = linesOfPlace(text, place)
  const [only, second] = lines
  if (!only) return []
  return second ? rangeFrame(lines, options) : lineFrame(only, options)
}

/** The gutter of a frame: a line number or nothing, and the upright line. */
function gutterOf({theme, gutter}: Pick<FrameOptions, 'theme' | 'gutter'>, number?: number) {
  const digits = number === undefined ? '' : String(number)
  return theme.paint('faint', `${pad(digits, gutter, 'end')} ${theme.signs.bar}`)
}

function lineFrame(line: PlaceLine, options: FrameOptions): readonly string[] {
  const {theme, tone, role, label} = options
  const {text, before, marked} = windowOf(line, {
    width: options.width - options.gutter - 3,
    ellipsis: theme.signs.ellipsis
  })
  const sign = role === 'main' ? theme.signs.underline : theme.signs.counterUnderline
  const underline = theme.paint(tone, sign.repeat(marked))
  const said = label === undefined ? '' : ` ${theme.paint(tone, label)}`
  return [
    `${gutterOf(options, line.number)} ${text}`.trimEnd(),
    `${gutterOf(options)} ${' '.repeat(before)}${underline}${said}`
  ]
}

function rangeFrame(lines: readonly PlaceLine[], options: FrameOptions): readonly string[] {
  const {theme, tone, role, label} = options
  const bar = theme.paint(tone, role === 'main' ? theme.signs.range : theme.signs.counterRange)
  const row = (line: PlaceLine) => {
    const start = {text: line.text, from: line.from, to: line.from}
    const {text} = windowOf(start, {
      width: options.width - options.gutter - 5,
      ellipsis: theme.signs.ellipsis
    })
    return `${gutterOf(options, line.number)} ${bar} ${text}`.trimEnd()
  }
  const said =
    label === undefined ? [] : [`${gutterOf(options)} ${bar} ${theme.paint(tone, label)}`]
  // A count takes a row as well: a single hidden line is shown instead.
  if (lines.length <= 3) return [...lines.map(row), ...said]
  const gap = theme.paint('faint', `${theme.signs.gap} ${lines.length - 2} more lines`)
  return [
    ...lines.slice(0, 1).map(row),
    `${gutterOf(options)} ${bar} ${gap}`,
    ...lines.slice(-1).map(row),
    ...said
  ]
}
