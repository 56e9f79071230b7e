import type {Reporter} from '../../src/report/reporter.js'

/** A reporter that gives its report in one piece. */
export function printed(reporter: Reporter): (...report: Parameters<Reporter['report']>) => string {
  return (...report) => [...reporter.report(...report)].join('')
}
