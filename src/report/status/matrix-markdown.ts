import {markdownCell} from '../layout/markdown-cell.js'
import {cellLegend, cellText, type MatrixCell, type StatusMatrix} from './matrix.js'

/** Documents against languages, as a table in Markdown: for a readme, a wiki or a job summary. */
export function statusMatrixMarkdown({languages, rows, totals}: StatusMatrix): string {
  const lines = [
    line(['document', ...languages.map(markdownCell)]),
    line(['---', ...languages.map(() => '--:')]),
    ...rows.map(({document, cells}) => line([markdownCell(document), ...cells.map(shown)])),
    ...(rows.length > 1 ? [line(['**all**', ...totals.map(shown)])] : []),
    '',
    `In each cell: ${cellLegend}.`
  ]
  return `${lines.join('\n')}\n`
}

function shown(cell: MatrixCell | undefined): string {
  return cell ? cellText(cell) : '–'
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
