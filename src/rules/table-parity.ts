/**
 * `table-parity`: tables have the rows, columns, alignment and filled cells of the reference.
 *
 * One finding for one cause: a missing row is one, not one for each cell; where columns are
 * missing nothing more is said about the cells.
 */
import type {TableRow} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {defineRule} from '../check/define-rule.js'
import {excerpt} from '../check/gaps/gap-words.js'
import {grade} from '../check/grade.js'
import type {Basis, Report} from '../check/report.js'
import type {Place} from '../model/place.js'
import {placeOfNode, type RowPair, type TablePair, tablePairs} from './table-parity/table-pairs.js'

export const tableParity = defineRule({
  id: 'table-parity',
  summary: 'Tables have the same rows, columns, alignment and filled cells',
  why: 'A missing row or cell is a missing fact, and readers may match the cells beside it with the wrong heading.',
  severity: 'error',
  category: 'accuracy/omission',
  follows: [],
  examples: [
    {
      name: 'the same table',
      source: ['en', '| Ferry | Price |\n| --- | ---: |\n| Texel | 20 |\n| Vlieland | 30 |'],
      target: ['nl', '| Veerboot | Prijs |\n| --- | ---: |\n| Texel | 20 |\n| Vlieland | 30 |'],
      findings: []
    },
    {
      name: 'a row is missing',
      source: [
        'en',
        '| Ferry | Price |\n| --- | ---: |\n| Texel | 20 |\n| Vlieland | 30 |\n| Ameland | 40 |'
      ],
      target: ['nl', '| Veerboot | Prijs |\n| --- | ---: |\n| Texel | 20 |\n| Ameland | 40 |'],
      findings: ['target 3:15-3:15 Missing row `Vlieland | 30`']
    },
    {
      name: 'a person left the row out on purpose',
      before: {
        source:
          '| Ferry | Price |\n| --- | ---: |\n| Texel | 20 |\n| Vlieland | 30 |\n| Ameland | 40 |',
        target: '| Veerboot | Prijs |\n| --- | ---: |\n| Texel | 20 |\n| Ameland | 40 |',
        decided: 'checked'
      },
      source: [
        'en',
        '| Ferry | Price |\n| --- | ---: |\n| Texel | 20 |\n| Vlieland | 30 |\n| Ameland | 40 |'
      ],
      target: ['nl', '| Veerboot | Prijs |\n| --- | ---: |\n| Texel | 20 |\n| Ameland | 40 |'],
      findings: []
    },
    {
      name: 'a column is missing',
      source: ['en', '| Ferry | Price |\n| --- | ---: |\n| Texel | 20 |\n| Vlieland | 30 |'],
      target: ['de', '| Fähre |\n| --- |\n| Texel |\n| Vlieland |'],
      findings: ['target 1:1-1:10 Unexpected number of columns `1`, expected `2`']
    },
    {
      name: 'a cell was left empty',
      source: ['en', '| Ferry | Price |\n| --- | ---: |\n| Texel | 20 |\n| Vlieland | 30 |'],
      target: ['fr', '| Ferry | Prix |\n| --- | ---: |\n| Texel | 20 |\n| Vlieland | |'],
      findings: ['target 4:1-4:15 Missing cell `30` of row 3, column 2']
    },
    {
      name: 'a column with another alignment',
      source: ['en', '| Ferry | Price |\n| --- | ---: |\n| Texel | 20 |\n| Vlieland | 30 |'],
      target: ['es', '| Ferri | Precio |\n| --- | :---: |\n| Texel | 20 |\n| Vlieland | 30 |'],
      findings: ['target 1:9-1:19 Unexpected alignment `center` of column 2, expected `right`']
    }
  ],
  check(bitext, report) {
    for (const pair of tablePairs(bitext)) {
      for (const found of rowReports(pair)) report(found)
      const columns = columnsReport(pair)
      if (columns) report(columns)
      else for (const found of [...alignmentReports(pair), ...cellReports(pair)]) report(found)
    }
  }
})

/** Linked cells make it likely that two tables are translations of each other, however unsure each is. */
function basisOf({confidence}: TablePair): Basis {
  return {confidence: Math.max(confidence, 0.5)}
}

function rowReports(pair: TablePair): Report[] {
  let before: Place = placeOfNode(pair.target)
  let beforeInSource: Place = placeOfNode(pair.source)
  return pair.rows.flatMap(({source, target}) => {
    const common = {side: 'target', evidence: grade.exact, bead: basisOf(pair)} as const
    if (target) before = placeOfNode(target)
    if (source) beforeInSource = placeOfNode(source)
    if (source && target) return []
    if (source) {
      const words = rowWords(source)
      return {
        ...common,
        message: `Missing row \`${excerpt(words)}\``,
        place: endOf(before),
        counterpart: beforeInSource,
        expected: words,
        note: rowNote(pair)
      }
    }
    const words = target ? rowWords(target) : ''
    return {
      ...common,
      message: `Unexpected row \`${excerpt(words)}\``,
      place: before,
      counterpart: endOf(beforeInSource),
      actual: words,
      note: rowNote(pair)
    }
  })
}

function endOf({end}: Place): Place {
  return {start: end, end}
}

function rowWords({children}: TableRow): string {
  return children.map((cell) => textOf(cell)).join(' | ')
}

function rowNote({source, target}: TablePair): string {
  return `The table of the reference has ${source.children.length} rows, this one ${target.children.length}`
}

function columnsReport(pair: TablePair): Report | undefined {
  const [from, to] = [pair.source.children[0], pair.target.children[0]]
  if (!from || !to || from.children.length === to.children.length) return undefined
  const [actual, expected] = [String(to.children.length), String(from.children.length)]
  return {
    message: `Unexpected number of columns \`${actual}\`, expected \`${expected}\``,
    side: 'target',
    place: placeOfNode(to),
    related: pair.target.children.slice(1).map(placeOfNode),
    counterpart: placeOfNode(pair.source),
    actual,
    expected,
    evidence: grade.exact,
    bead: basisOf(pair),
    note: `The reference has the columns ${from.children.map((cell) => `\`${textOf(cell)}\``).join(', ')}`
  }
}

function alignmentReports(pair: TablePair): Report[] {
  const [from, to] = [pair.source.children[0], pair.target.children[0]]
  if (!from || !to) return []
  return to.children.flatMap((cell, column) => {
    const expected = pair.source.align?.[column] ?? 'left'
    const actual = pair.target.align?.[column] ?? 'left'
    const counterpart = from.children[column]
    if (actual === expected || !counterpart) return []
    return {
      message: `Unexpected alignment \`${actual}\` of column ${column + 1}, expected \`${expected}\``,
      side: 'target' as const,
      severity: 'info' as const,
      place: placeOfNode(cell),
      counterpart: placeOfNode(counterpart),
      actual,
      expected,
      evidence: grade.exact,
      bead: basisOf(pair),
      note: 'Numbers are compared more easily when they are aligned as in the reference'
    }
  })
}

function cellReports(pair: TablePair): Report[] {
  return pair.rows.flatMap(({source, target}, row) => emptyCells({source, target}, pair, row + 1))
}

function emptyCells({source, target}: RowPair, pair: TablePair, row: number): Report[] {
  if (!source || !target) return []
  return source.children.flatMap((cell, column) => {
    const there = target.children[column]
    const expected = textOf(cell).trim()
    if (expected === '' || (there && textOf(there).trim() !== '')) return []
    return {
      message: `Missing cell \`${excerpt(expected)}\` of row ${row}, column ${column + 1}`,
      side: 'target' as const,
      place: placeOfNode(target),
      counterpart: placeOfNode(cell),
      expected,
      evidence: grade.exact,
      bead: basisOf(pair),
      note: 'The cell is empty here and filled in the reference'
    }
  })
}
