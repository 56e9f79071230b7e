import type {AlignmentRates, Evaluation, Rates} from '../../align/evaluate.js'
import {oneLine} from '../layout/cells.js'
import {type Column, type Row, table} from '../layout/table.js'
import {themeFor} from '../layout/theme.js'
import type {ReportContext} from '../reporter.js'
import type {EvaluatedAlignments} from './evaluation.js'

const number = (head: string, size: number): Column => ({head, align: 'end', size})

const rateColumns: readonly Column[] = [
  {head: '', size: 24},
  number('beads', 8),
  number('gold', 8),
  ...['strict P', 'R', 'F1', 'lax P', 'R', 'F1'].map((head) => number(head, 8))
]

const binColumns: readonly Column[] = [
  {head: 'confidence', size: 12},
  number('beads', 8),
  number('mean', 6),
  number('right', 6)
]

/**
 * How alignments compare with gold, for people: strict and lax rates over all, for each of several
 * pairs and by bead kind, then how often beads of each confidence are right.
 */
export function evaluationTable({all, pairs}: EvaluatedAlignments, context: ReportContext): string {
  const documents = pairs.length > 1 ? pairs : []
  const {dash} = themeFor(context).signs
  const cells = (name: string, rates: AlignmentRates) => rateCells(name, rates, dash)
  const rows: readonly Row[] = [
    {cells: cells('all', all), tone: 'strong'},
    ...documents.map(({name, evaluation}) => ({cells: cells(oneLine(name), evaluation)})),
    ...Object.entries(all.kinds).map(([kind, rates]) => ({cells: cells(kind, rates)}))
  ]
  const rates = table(rateColumns, rows, context)
  return `${[...rates, ...reliabilityLines(all, context)].join('\n')}\n`
}

/** A rate over no beads at all is not 0, and is shown as a dash. */
function rateCells(name: string, rates: AlignmentRates, dash: string): string[] {
  const {strict, lax, testBeads, goldBeads} = rates
  const shown = ({precision, recall, f1}: Rates) => [
    testBeads === 0 ? dash : precision.toFixed(4),
    goldBeads === 0 ? dash : recall.toFixed(4),
    testBeads + goldBeads === 0 ? dash : f1.toFixed(4)
  ]
  return [name, String(testBeads), String(goldBeads), ...shown(strict), ...shown(lax)]
}

function reliabilityLines(
  {reliability, calibrationError}: Evaluation,
  context: ReportContext
): readonly string[] {
  if (reliability.length === 0) return []
  const rows = reliability
    .filter(({beads}) => beads > 0)
    .map(({from, to, beads, confidence, accuracy}) => ({
      cells: [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        String(beads),
        confidence.toFixed(3),
        accuracy.toFixed(3)
      ]
    }))
  const error = `Expected calibration error ${calibrationError.toFixed(4)}`
  return ['', ...table(binColumns, rows, context), '', error]
}
