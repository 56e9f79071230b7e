import {type AlignmentTally, addTallies, percentOf} from '../../store/alignment-tally.js'
import {counted, severities, type Tally} from '../tally.js'
import type {PairStatus} from './status.js'

/** The progress of one translation, and what a check found in it. */
export interface CheckedStatus extends PairStatus {
  readonly findings: Tally
}

/** One document in one language, or a total. */
export interface MatrixCell {
  readonly tally: AlignmentTally
  readonly findings: Tally
}

/** A document with a cell for each language, empty where it has no translation. */
interface MatrixRow {
  /** The path of the reference. */
  readonly document: string
  readonly cells: readonly (MatrixCell | undefined)[]
}

/** Documents against languages. */
export interface StatusMatrix {
  /** BCP 47 tags of the translations, sorted. */
  readonly languages: readonly string[]
  /** In the order of the config. */
  readonly rows: readonly MatrixRow[]
  /** All documents, for each language. */
  readonly totals: readonly MatrixCell[]
  readonly total: MatrixCell
}

/** Puts pairs with the same reference into one row, and those of one language into one column. */
export function statusMatrix(pairs: readonly CheckedStatus[]): StatusMatrix {
  const languages = [...new Set(pairs.map(languageOf))].sort()
  const documents = [...new Set(pairs.map(documentOf))]
  return {
    languages,
    rows: documents.map((document) => ({
      document,
      cells: cellsOf(
        pairs.filter((pair) => documentOf(pair) === document),
        languages
      )
    })),
    totals: languages.map((lang) => sumOf(pairs.filter((pair) => languageOf(pair) === lang))),
    total: sumOf(pairs)
  }
}

/**
 * `100% / 40%, 2`: what is aligned, what is checked, and how many findings there are. A document
 * without a source has no shares.
 */
export function cellText({tally, findings}: MatrixCell): string {
  const {segments, aligned, checked, extra} = tally
  const isExtra = segments === 0 && extra > 0
  const share = (part: number) => (isExtra ? '–' : `${percentOf(part, segments)}%`)
  return `${share(aligned)} / ${share(checked)}, ${countOf(findings)}`
}

/** What `cellText` says, for a legend. */
export const cellLegend = 'aligned / checked, findings'

/** All findings, whatever their severity. */
function countOf(findings: Tally): number {
  return severities.reduce((sum, severity) => sum + findings[severity], 0)
}

/** `3 findings`. */
export function findingsWords(findings: Tally): string {
  return counted(countOf(findings), 'finding')
}

/**
 * The state of a cell: `none` without a translation, `good` if everything is aligned and there are
 * no errors.
 */
export type CellGrade = 'none' | 'error' | 'warning' | 'good'

/** Errors count more than segments that are not aligned yet, or warnings. */
export function gradeOf(cell: MatrixCell | undefined): CellGrade {
  if (!cell) return 'none'
  const {tally, findings} = cell
  if (findings.error > 0) return 'error'
  return tally.aligned < tally.segments || findings.warning > 0 ? 'warning' : 'good'
}

function documentOf({alignment}: PairStatus): string {
  return alignment.source.path
}

function languageOf({alignment}: PairStatus): string {
  return alignment.target.lang
}

function cellsOf(
  pairs: readonly CheckedStatus[],
  languages: readonly string[]
): readonly (MatrixCell | undefined)[] {
  return languages.map((lang) => {
    const own = pairs.filter((pair) => languageOf(pair) === lang)
    return own.length === 0 ? undefined : sumOf(own)
  })
}

function sumOf(pairs: readonly CheckedStatus[]): MatrixCell {
  const findings = {error: 0, warning: 0, info: 0}
  for (const pair of pairs) {
    for (const severity of severities) findings[severity] += pair.findings[severity]
  }
  return {tally: addTallies(pairs.map(({tally}) => tally)), findings}
}
