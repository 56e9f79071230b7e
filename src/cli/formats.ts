import {InvalidArgumentError} from 'commander'
import {ProblemError} from '../model/problem.js'
import {type ReportFormat, reporters} from '../report/index.js'
import {didYouMean} from '../workspace/files/nearest-name.js'

/** What `check` can report in. */
export const reportFormats = Object.keys(reporters)

/** What `align` can show beads in. */
export const beadFormats = ['table', 'json', 'ladder', 'tsv'] as const

export type BeadFormat = (typeof beadFormats)[number]

/** A report to make, and the file that it goes to; without one it goes to stdout. */
export interface ReportRequest {
  /** A name of `reportFormats`, or the path of a module with a reporter. */
  readonly format: string
  readonly file?: string
}

/** Reads one `--format NAME` or `--format NAME=FILE` and adds it to those before. */
export function addFormat(
  value: string,
  before: readonly ReportRequest[] = []
): readonly ReportRequest[] {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? []
  if (!isBuiltIn(name) && !isModule(name)) {
    const list = reportFormats.join(', ')
    throw new InvalidArgumentError(
      `Expected one of ${list}${didYouMean(name, reportFormats)}, or a module such as ./mine.mjs.`
    )
  }
  if (file === '') throw new InvalidArgumentError(`Expected a file after \`${name}=\`.`)
  return [...before, file === undefined || file === '-' ? {format: name} : {format: name, file}]
}

/** Whether a format comes with the tool. */
export function isBuiltIn(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name)
}

/** Whether a format is the path of a module, by its end. */
function isModule(name: string): boolean {
  return /[^/\\]\.[cm]?js$/.test(name)
}

/**
 * What a run of `check` writes where. `output` names the file of the one format that has none.
 *
 * @throws ProblemError when two reports would go to one place
 */
export function reportRequests(
  formats: readonly ReportRequest[] = [],
  output?: string
): readonly ReportRequest[] {
  const asked = formats.length === 0 ? [{format: 'terminal'} as const] : formats
  const open = asked.filter(({file}) => file === undefined)
  const to = output === undefined ? 'stdout' : `\`${output}\``
  if (open.length > 1) {
    throw new ProblemError({
      what: `Cannot write ${open.length} reports (${open.map(({format}) => format).join(', ')}) to ${to}`,
      help: 'Give all but one a file: `--format html=report.html --format terminal`'
    })
  }
  if (output !== undefined && open.length === 0) {
    const what = 'Unexpected `--output`: every `--format` already has a file'
    throw new ProblemError({what, help: 'Remove one of the two'})
  }
  const requests = asked.map((request) =>
    output === undefined || output === '-' ? request : {file: output, ...request}
  )
  const files = requests.flatMap(({file}) => (file === undefined ? [] : [file]))
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice === undefined) return requests
  throw new ProblemError({
    path: twice,
    what: 'Cannot write two reports to one file',
    help: 'Give each `--format` another file'
  })
}
