import {oneLine} from './cells.js'

/** Signs that could start markup inside a cell of a table, or end the cell. */
const markup = /[\\`*_~[\]<>|&$]/gu

/** A text as a cell of a Markdown table shows it: on one line, every sign as itself. */
export function markdownCell(text: string): string {
  return oneLine(text).replace(markup, '\\$&')
}
