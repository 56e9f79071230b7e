import type {Document} from '../../model/document.js'
import type {Segment} from '../../model/segment.js'
import {oneLine} from '../layout/cells.js'
import {type Column, type Row, table} from '../layout/table.js'
import type {ReportContext} from '../reporter.js'

const columns: readonly Column[] = [
  {head: '#', align: 'end', size: 8},
  {head: 'path', size: 16},
  {head: 'kind', size: 12},
  {head: 'label', size: 16},
  {head: 'lang', size: 8},
  {head: 'place', align: 'end', size: 12},
  {head: 'text', size: 'text'}
]

/** The numbered segments of a document, one a line, each clipped to the width. */
export function segmentsTable({segments}: Document, context: ReportContext): string {
  return `${table(columns, segments.map(row), context).join('\n')}\n`
}

function row({number, path, kind, label, lang, place, text}: Segment): Row {
  const {line, column} = place.start
  const shown = oneLine(label?.text ?? '')
  const cells = [String(number), path, kind, shown, lang, `${line}:${column}`, oneLine(text)]
  return kind === 'heading' ? {cells, tone: 'strong'} : {cells}
}
