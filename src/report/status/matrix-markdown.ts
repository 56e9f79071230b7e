import type {FileEnds} from '../../model/file-ends.js'
import {markdownCell} from '../layout/markdown-cell.js'
import {cellLegend, cellText, type MatrixCell, type StatusMatrix} from './matrix.js'

const legend = `In each cell: ${cellLegend}.`

/** Documents against languages, as a table in Markdown: for a readme, a wiki or a job summary. */
export function statusMatrixMarkdown({languages, rows, totals}: StatusMatrix): string {
  const lines = [
    line(['document', ...languages.map(markdownCell)]),
    line(['---', ...languages.map(() => '--:')]),
    ...rows.map(({document, cells}) => line([markdownCell(document), ...cells.map(shown)])),
    ...(rows.length > 1 ? [line(['**all**', ...totals.map(shown)])] : []),
    '',
    legend
  ]
  return `${lines.join('\n')}\n`
}

/** Whether a file is such a table: it starts with one and ends with what its cells say. */
export function isStatusMatrixMarkdown({start, end}: FileEnds): boolean {
  return start.startsWith('| document |') && end.endsWith(`|\n\n${legend}\n`)
}

function shown(cell: MatrixCell | undefined): string {
  return cell ? cellText(cell) : '–'
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
