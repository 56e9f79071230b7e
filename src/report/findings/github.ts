import type {Finding, Severity} from '../../model/finding.js'
import type {PairList, ReportContext, Reporter} from '../reporter.js'
import {pathFromRoot} from './path-from-root.js'
import {inReadingOrder} from './reading-order.js'
import {followUpsOf, sayingOf} from './saying.js'

/** Workflow commands of GitHub Actions, which show each finding at its line in a pull request. */
export const github: Reporter = {
  report,
  isOwn: ({start}) => /^::(?:error|warning|notice) file=[^\n]*,title=bitext%3A /.test(start),
  needs: 'outline',
  isForPeople: true
}

function* report(pairs: PairList, {folder = ''}: ReportContext): Generator<string> {
  for (const pair of pairs) {
    for (const finding of inReadingOrder(pair)) yield `${annotation(finding, folder)}\n`
  }
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice'
}

function annotation(finding: Finding, folder: string): string {
  const {at, severity, rule} = finding
  const {start, end} = at
  const properties = {
    file: pathFromRoot(at.path, folder),
    line: start.line,
    endLine: end.line,
    // Columns count for one line only; a range over several lines is shown by its lines.
    ...(start.line === end.line ? {col: start.column, endColumn: end.column} : {}),
    title: `bitext: ${rule}`
  }
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${levels[severity]} ${list.join(',')}::${data(sayingOf(finding) + followUpsOf(finding))}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
