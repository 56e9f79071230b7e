import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import * as v from 'valibot'
import {firstLineOf} from '../model/first-line-of.js'
import {type Problem, ProblemError} from '../model/problem.js'
import {pageInMessage} from '../model/project-home.js'
import {reporters} from '../report/index.js'
import type {Reporter} from '../report/reporter.js'
import {brokenModule} from '../workspace/config/read-config-text.js'
import {missingFile} from '../workspace/files/missing-file.js'
import {statOf} from '../workspace/files/stat-of.js'
import {isBuiltIn, type ReportRequest} from './formats.js'
import type {Io} from './io.js'

/** A report to make, with what makes it. */
export interface LoadedRequest extends ReportRequest {
  readonly reporter: Reporter
}

/**
 * Loads the reporters of all reports that are to be made, those of the user included.
 *
 * @throws ProblemError for a module that cannot be loaded or is not a reporter
 */
export async function loadReporters(
  requests: readonly ReportRequest[],
  io: Pick<Io, 'cwd' | 'importModule'>
): Promise<readonly LoadedRequest[]> {
  return await Promise.all(
    requests.map(async (request) => {
      const {format} = request
      const reporter = isBuiltIn(format) ? await reporters[format]() : await ownReporter(format, io)
      return {...request, reporter}
    })
  )
}

/** A reporter from a module of the user's: its default export, or one that is called `reporter`. */
async function ownReporter(
  shown: string,
  {cwd, importModule}: Pick<Io, 'cwd' | 'importModule'>
): Promise<Reporter> {
  const path = resolve(cwd, shown)
  if (!statOf(path)?.isFile()) throw new ProblemError(missingFile(path, shown, 'the reporter'))
  const module = await loaded(path, shown, importModule)
  const value = module.default ?? module.reporter
  if (!v.is(reporterShape, value)) throw new ProblemError(notReporter(value, shown))
  const {isOwn = () => false, needs = 'outline', isForPeople = false} = value
  const report: Reporter['report'] = (pairs, context) =>
    pieces(shown, () => value.report(pairs, context))
  return {report, isOwn, needs, isForPeople}
}

async function loaded(path: string, shown: string, importModule: Io['importModule']) {
  try {
    return await importModule(pathToFileURL(path).href)
  } catch (error) {
    throw new ProblemError(brokenModule(error, shown))
  }
}

const reporterShape = v.object({
  report: v.custom<(...given: Parameters<Reporter['report']>) => unknown>(isFunction),
  isOwn: v.optional(v.custom<Reporter['isOwn']>(isFunction)),
  needs: v.optional(v.picklist(['outline', 'texts'])),
  isForPeople: v.optional(v.boolean())
})

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}

/** The pieces of a report; whatever goes wrong in it is the fault of the reporter. */
function* pieces(shown: string, report: () => unknown): Generator<string> {
  try {
    const made = report()
    if (!isIterable(made)) throw new TypeError('`report` gives neither a text nor a list of texts')
    for (const piece of made) {
      if (typeof piece !== 'string') throw new TypeError(`a piece is not a text: ${String(piece)}`)
      yield piece
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw new ProblemError({
      path: shown,
      what: `Cannot make the report: ${firstLineOf(error)}`,
      help: `Correct the reporter: ${pageInMessage('docs/writing-reporters.md')}`
    })
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'string' ||
    (typeof value === 'object' && value !== null && Symbol.iterator in value)
  )
}

function notReporter(value: unknown, shown: string): Problem {
  const [issue] = v.safeParse(reporterShape, value).issues ?? []
  const key = issue && v.getDotPath(issue)
  const what = key
    ? `Unexpected \`${key}\` of the reporter`
    : 'Missing default export, expected a reporter'
  return {
    path: shown,
    what,
    help: `What a reporter has: ${pageInMessage('docs/writing-reporters.md')}`
  }
}
