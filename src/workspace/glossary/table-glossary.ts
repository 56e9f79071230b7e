import type {GlossaryEntry, TermRendering, TermStatus} from '../../model/glossary.js'
import {type Problem, ProblemError} from '../../model/problem.js'
import {readDelimited, type TableRow} from '../../text/delimited.js'
import {isSameLanguage, resolveLanguage} from '../../text/language.js'
import {statusWords, termStatus} from './term-status.js'

/** Which languages of a glossary are wanted, as BCP 47 tags. */
export interface GlossaryLanguages {
  readonly source: string
  readonly target: string
}

interface Columns {
  /** `undefined` for a table without the language that is wanted. */
  readonly source: number | undefined
  readonly target: number | undefined
  readonly status: number | undefined
  readonly partOfSpeech: number | undefined
  readonly case: number | undefined
  readonly count: number
}

/** A table with what it is called in messages. */
export interface NamedTable {
  readonly text: string
  readonly shown: string
  readonly separator: string
}

/**
 * The terms of a table whose first row names its columns: `source` and `target`, or languages (`nl`,
 * `en-GB`), then if wanted `status`, `pos`, `case` and `note`. A cell may hold several terms, with
 * `|` between them; rows with the same source term are one entry.
 *
 * @throws ProblemError for a table that is not so, with the line
 */
export function tableGlossary(table: NamedTable, wanted: GlossaryLanguages): GlossaryEntry[] {
  const read = readDelimited(table.text, table.separator)
  if (read.type === 'unclosed') throw new ProblemError(unclosed(table, read.line))
  const [head, ...rows] = read.rows
  const columns = head && columnsOf(head, wanted, table)
  if (!columns || rows.length === 0) throw new ProblemError(noRows(table))
  const entries = new Map<string, GlossaryEntry>()
  for (const row of rows) {
    const entry = entryOf(row, columns, table)
    if (!entry) continue
    const key = JSON.stringify([entry.source, entry.partOfSpeech ?? ''])
    const known = entries.get(key)
    entries.set(key, known ? {...known, target: [...known.target, ...entry.target]} : entry)
  }
  return [...entries.values()]
}

const names = {
  status: ['status', 'term status', 'termstatus'],
  partOfSpeech: ['pos', 'part of speech', 'partofspeech', 'word class'],
  case: ['case', 'case sensitive', 'casesensitive'],
  note: ['note', 'notes', 'comment', 'definition', 'domain']
}

function columnsOf(head: TableRow, wanted: GlossaryLanguages, table: NamedTable): Columns {
  const cells = head.cells.map((cell) => cell.replace(/^\uFEFF/u, '').toLowerCase())
  const known = Object.values(names).flat()
  const odd = cells.find(
    (cell) => !['source', 'target', '', ...known].includes(cell) && !isTag(cell)
  )
  if (odd !== undefined) throw new ProblemError(unknownColumn(table, head.line, odd))
  const isOf = (cell: string, lang: string) =>
    !known.includes(cell) && isTag(cell) && isSameLanguage(cell, lang)
  const find = (fits: (cell: string) => boolean) => {
    const index = cells.findIndex(fits)
    return index === -1 ? undefined : index
  }
  const terms = cells.filter((cell) => cell !== '' && !known.includes(cell))
  if (terms.length < 2) throw new ProblemError(noColumns(table, head.line))
  return {
    source: find((cell) => cell === 'source' || isOf(cell, wanted.source)),
    target: find((cell) => cell === 'target' || isOf(cell, wanted.target)),
    status: find((cell) => names.status.includes(cell)),
    partOfSpeech: find((cell) => names.partOfSpeech.includes(cell)),
    case: find((cell) => names.case.includes(cell)),
    count: cells.length
  }
}

/** A tag with a primary language of two or three letters, as in file names. */
function isTag(cell: string): boolean {
  return /^[a-z]{2,3}(?:[-_]|$)/u.test(cell) && resolveLanguage(cell) !== undefined
}

function entryOf(row: TableRow, columns: Columns, table: NamedTable): GlossaryEntry | undefined {
  if (row.cells.length > columns.count) throw new ProblemError(tooLong(table, row, columns.count))
  const cell = (index: number | undefined) => (index === undefined ? '' : (row.cells[index] ?? ''))
  const status = termStatus(cell(columns.status))
  if (!status) throw new ProblemError(unknownStatus(table, row.line, cell(columns.status)))
  if (columns.source === undefined || columns.target === undefined) return undefined
  const source = termsIn(cell(columns.source))
  const targets = termsIn(cell(columns.target))
  if (source.length === 0 || targets.length === 0) {
    const side = source.length === 0 ? 'source' : 'target'
    throw new ProblemError(noTerm(table, row.line, side))
  }
  const isSensitive = /^(?:sensitive|case[- ]?sensitive|yes|true|1)$/iu.test(cell(columns.case))
  const partOfSpeech = cell(columns.partOfSpeech).toLowerCase()
  return {
    source,
    target: targets.map((text) => renderingOf(text, status)),
    ...(partOfSpeech && {partOfSpeech}),
    ...(isSensitive && {caseSensitive: true})
  }
}

function renderingOf(text: string, status: TermStatus): TermRendering {
  return {text, status}
}

function termsIn(cell: string): string[] {
  return cell
    .split('|')
    .map((term) => term.trim())
    .filter((term) => /\p{L}|\p{N}/u.test(term))
}

function unclosed({shown}: NamedTable, line: number): Problem {
  return {
    path: shown,
    line,
    what: 'Unexpected end of the glossary, expected `"` that closes a cell opened here',
    help: 'Close the quotation mark, or write it twice where it belongs to the term'
  }
}

function noRows({shown}: NamedTable): Problem {
  const help = 'Write the columns on the first line, and a term on each line after it'
  return {path: shown, what: 'Cannot find a term in the glossary', help}
}

function unknownColumn({shown}: NamedTable, line: number, cell: string): Problem {
  return {
    path: shown,
    line,
    what: `Unexpected column \`${cell.slice(0, 60)}\`, expected \`source\`, \`target\`, a language, \`status\`, \`pos\`, \`case\` or \`note\``,
    help: 'Name the columns on the first line: `source,target,status`, or `nl,en`'
  }
}

function noColumns({shown}: NamedTable, line: number): Problem {
  return {
    path: shown,
    line,
    what: 'Cannot find two columns with terms',
    help: 'Name the columns on the first line: `source,target,status`, or `nl,en`'
  }
}

function tooLong({shown}: NamedTable, {line, cells}: TableRow, count: number): Problem {
  return {
    path: shown,
    line,
    what: `Unexpected ${cells.length} cells, expected at most ${count}`,
    help: 'Put a cell that holds the separator between quotation marks'
  }
}

function unknownStatus({shown}: NamedTable, line: number, word: string): Problem {
  const words = statusWords.map((one) => `\`${one}\``).join(', ')
  return {
    path: shown,
    line,
    what: `Unexpected status \`${word.slice(0, 60)}\`, expected one of ${words}`,
    help: 'Correct the status, or leave it empty for an approved term'
  }
}

function noTerm({shown}: NamedTable, line: number, side: string): Problem {
  return {
    path: shown,
    line,
    what: `Missing ${side} term`,
    help: 'Write a term on both sides, or remove the line'
  }
}
