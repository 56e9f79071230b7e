import {resolve} from 'node:path'
import type {Problem} from '../model/problem.js'
import type {CheckedPair, Reporter} from '../report/reporter.js'
import type {Pair} from '../workspace/pair.js'
import {ownMark, writeFile} from '../workspace/write-file.js'
import type {ReportFormat, ReportRequest} from './formats.js'
import type {Io} from './io.js'
import {problemOf} from './print-problems.js'
import {reportContext} from './report-context.js'

/** What is to be reported, and where. */
export interface Reports {
  readonly requests: readonly ReportRequest[]
  readonly checked: readonly CheckedPair[]
  /** All pairs that were asked for; their files are never written over. */
  readonly pairs: readonly Pair[]
  /** Nor is the config. Absolute. */
  readonly config?: string | undefined
}

export interface WriteFlags {
  readonly color?: boolean
  readonly force?: boolean
  readonly quiet?: boolean
}

/** Writes every report to its file or to stdout; gives what kept some from being written. */
export async function writeReports(
  {requests, checked, pairs, config}: Reports,
  flags: WriteFlags,
  io: Io
): Promise<readonly Problem[]> {
  const texts = pairs.flatMap(({source, target}) => [source.path, target.path])
  const keep = config === undefined ? texts : [...texts, config]
  const problems: Problem[] = []
  for (const {format, file} of requests) {
    // With no pair at all there is nothing to say to a person; a program still wants its JSON.
    if (checked.length === 0 && format !== 'json') continue
    const report = await reporters[format]()
    if (file === undefined) {
      io.stdout.write(report(checked, reportContext(io.stdout, {flag: flags.color, env: io.env})))
      continue
    }
    const content = report(checked, {colour: false, width: fileWidth})
    try {
      const marked = format === 'terminal' ? `${content}\n${ownMark}\n` : content
      const path = resolve(io.cwd, file)
      await writeFile({path, shown: file, content: marked}, {keep, force: flags.force === true})
      if (!flags.quiet) io.stderr.write(`Wrote ${file}\n`)
    } catch (error) {
      problems.push(problemOf(error, io, file))
    }
  }
  return problems
}

/** Columns of a report in plain text that goes to a file. */
const fileWidth = 100

/** Loaded only when asked for: a page is more code than a check takes. */
export const reporters: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  terminal: async () => (await import('../report/terminal.js')).terminal,
  json: async () => (await import('../report/json.js')).json,
  html: async () => (await import('../report/html.js')).html
}
