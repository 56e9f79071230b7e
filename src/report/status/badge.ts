import type {FileEnds} from '../../model/file-ends.js'
import {percentOf} from '../../store/alignment-tally.js'
import {type Element, xmlDocument} from '../layout/xml.js'
import {type CellGrade, findingsWords, gradeOf, type StatusMatrix} from './matrix.js'

/** Pixels: height, about one character of 11 px Verdana, and the space around a text. */
const height = 20
const characterWidth = 6.1
const padding = 6

const label = 'translations'

/** Dark enough for white letters: contrast of at least 4.5. */
const colours: Readonly<Record<CellGrade, string>> = {
  good: '#1f7a3d',
  warning: '#8a5a00',
  error: '#b3261e',
  none: '#555555'
}

/** All translations together, as a badge in SVG for a readme: what is aligned, and the findings. */
export function statusBadge({total, rows}: StatusMatrix): string {
  const {segments, aligned} = total.tally
  const message =
    rows.length === 0
      ? 'none'
      : `${percentOf(aligned, segments)}% aligned, ${findingsWords(total.findings)}`
  const colour = colours[rows.length === 0 ? 'none' : gradeOf(total)]
  const [first, second] = [widthOf(label), widthOf(message)]
  const pieces = xmlDocument({
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{width: first + second, height, role: 'img', 'aria-label': `${label}: ${message}`}
    },
    children: [
      {name: 'title', attributes: {}, children: [`${label}: ${message}`]},
      {name: 'rect', attributes: {width: first, height, fill: '#444444'}},
      {name: 'rect', attributes: {x: first, width: second, height, fill: colour}},
      textAt(0, label),
      textAt(first, message)
    ]
  })
  return [...pieces].join('')
}

/** Whether a file is such a badge. */
export function isStatusBadge({start}: FileEnds): boolean {
  return /^<\?xml [^>]*>\s*<svg [^>]* aria-label="translations: (?:none|\d+% aligned, )/.test(start)
}

function widthOf(text: string): number {
  return Math.ceil(text.length * characterWidth) + 2 * padding
}

/** Fitted to its room, whichever font a reader has. */
function textAt(x: number, text: string): Element {
  return {
    name: 'text',
    attributes: {
      ...{x: x + padding, y: 14, textLength: widthOf(text) - 2 * padding, fill: '#ffffff'},
      ...{'font-family': 'Verdana, Geneva, sans-serif', 'font-size': 11}
    },
    children: [text]
  }
}
