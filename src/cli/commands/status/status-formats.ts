import {ProblemError} from '../../../model/problem.js'
import type {ReportContext} from '../../../report/reporter.js'
import {statusBadge} from '../../../report/status/badge.js'
import type {StatusMatrix} from '../../../report/status/matrix.js'
import {statusMatrixHtml} from '../../../report/status/matrix-html.js'
import {statusMatrixMarkdown} from '../../../report/status/matrix-markdown.js'
import {statusMatrixTerminal} from '../../../report/status/matrix-terminal.js'

/** Formats of the list of pairs, and of documents against languages. */
const listFormats = ['terminal', 'json', 'markdown'] as const
const matrixFormats = ['terminal', 'markdown', 'html', 'svg'] as const

type ListFormat = (typeof listFormats)[number]
type MatrixFormat = (typeof matrixFormats)[number]

/** Every format that `bitext status` knows. */
export type StatusFormat = ListFormat | MatrixFormat

/**
 * The format of a list of pairs.
 *
 * @throws ProblemError for one of a matrix only
 */
export function listFormat(format: StatusFormat = 'terminal'): ListFormat {
  const found = listFormats.find((known) => known === format)
  if (found) return found
  throw new ProblemError({
    what: `Cannot write \`--format ${format}\` without \`--matrix\``,
    help: `Add \`--matrix\`, or write ${listFormats.join(', ')}`
  })
}

/**
 * The format of documents against languages.
 *
 * @throws ProblemError for one of a list only
 */
export function matrixFormat(format: StatusFormat = 'terminal'): MatrixFormat {
  const found = matrixFormats.find((known) => known === format)
  if (found) return found
  throw new ProblemError({
    what: `Cannot write \`--format ${format}\` with \`--matrix\``,
    help: `Remove \`--matrix\`, or write ${matrixFormats.join(', ')}`
  })
}

/** Documents against languages in a format. */
export function shownMatrix(
  matrix: StatusMatrix,
  format: MatrixFormat,
  context: ReportContext
): string {
  switch (format) {
    case 'terminal':
      return statusMatrixTerminal(matrix, context)
    case 'markdown':
      return statusMatrixMarkdown(matrix)
    case 'html':
      return statusMatrixHtml(matrix)
    case 'svg':
      return statusBadge(matrix)
  }
}
