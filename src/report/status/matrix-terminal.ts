import {oneLine} from '../layout/cells.js'
import {type Column, type Row, table} from '../layout/table.js'
import {themeFor} from '../layout/theme.js'
import type {ReportContext} from '../reporter.js'
import {cellLegend, cellText, gradeOf, type MatrixCell, type StatusMatrix} from './matrix.js'

/** Documents against languages, for people; a row is painted by the worst of its cells. */
export function statusMatrixTerminal(matrix: StatusMatrix, context: ReportContext): string {
  const {languages, rows, totals, total} = matrix
  const columns: readonly Column[] = [
    {head: 'document', size: 40},
    ...languages.map((head) => ({head, align: 'end' as const, size: 24}))
  ]
  const shown = rows.map(({document, cells}) => rowOf(document, cells))
  const all: readonly Row[] =
    rows.length > 1 ? [{cells: ['all', ...totals.map(cellText)], tone: 'strong'}] : []
  const lines = [
    ...table(columns, [...shown, ...all], context),
    '',
    themeFor(context).paint('faint', `${cellLegend}; all languages: ${cellText(total)}`)
  ]
  return `${lines.join('\n')}\n`
}

function rowOf(document: string, cells: readonly (MatrixCell | undefined)[]): Row {
  const grades = cells.map(gradeOf)
  const tone = (['error', 'warning'] as const).find((grade) => grades.includes(grade))
  const texts = cells.map((cell) => (cell ? cellText(cell) : '-'))
  return {cells: [oneLine(document), ...texts], ...(tone ? {tone} : {})}
}
