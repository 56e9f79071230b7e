import {isAbsolute, relative, resolve} from 'node:path'
import packageJson from '../../../../package.json' with {type: 'json'}
import {type Problem, ProblemError} from '../../../model/problem.js'
import {problemOf} from '../../../model/problem-of.js'
import {projectHome} from '../../../model/project-home.js'
import {isOwnReport} from '../../../report/own-report.js'
import type {PairList, ReportContext, Reporter, RuleInfo} from '../../../report/reporter.js'
import {fileEnds, writeFile} from '../../../workspace/files/write-file.js'
import {batches} from '../../../workspace/files/write-pieces.js'
import type {Pair} from '../../../workspace/pairs/pair.js'
import type {Io} from '../../io.js'
import type {LoadedRequest} from '../../load-reporters.js'
import {reportContext} from '../../output/report-context.js'
import {tellGitHub} from './tell-github.js'

/** What is to be reported, and where. */
export interface Reports {
  readonly requests: readonly LoadedRequest[]
  readonly checked: PairList
  /** All pairs that were asked for; their files are never written over. */
  readonly pairs: readonly Pair[]
  /** Nor is the config. Absolute. */
  readonly config?: string | undefined
  /** The rules that were run. */
  readonly rules: readonly RuleInfo[]
}

export interface WriteFlags {
  readonly color?: boolean
  readonly force?: boolean
  readonly quiet?: boolean
}

/** Writes every report to its file or to stdout; gives what kept some from being written. */
export async function writeReports(
  {requests, checked, pairs, config, rules}: Reports,
  flags: WriteFlags,
  io: Io
): Promise<readonly Problem[]> {
  const texts = pairs.flatMap(({source, target}) => [source.path, target.path])
  const keep = config === undefined ? texts : [...texts, config]
  const about = {rules, version: packageJson.version, ...placeOf(io)}
  const problems: Problem[] = []
  for (const {format, file, reporter} of requests) {
    if (format === 'github' && file === undefined) await tellGitHub(checked, io)
    // Without pairs there is nothing to tell a person, but a program still expects its JSON.
    if (checked.length === 0 && reporter.isForPeople) continue
    if (file === undefined) {
      const context = reportContext(io.stdout, {flag: flags.color, env: io.env})
      try {
        for (const batch of batches(reporter.report(checked, {...context, ...about})))
          io.stdout.write(batch)
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        problems.push(error.problem)
      }
      continue
    }
    const content = reporter.report(checked, {
      colour: false,
      isFile: true,
      width: fileWidth,
      ...about
    })
    try {
      const path = resolve(io.cwd, file)
      const isOwn = await isReport(path, reporter)
      writeFile(
        {path, shown: file, content},
        {keep, force: flags.force === true, isOwn: () => isOwn}
      )
      if (!flags.quiet) io.stderr.write(`Wrote ${file}\n`)
    } catch (error) {
      problems.push(problemOf(error, io, file))
    }
  }
  return problems
}

/** Where the tool is on the web, and on GitHub where the run is in the repository. */
function placeOf({cwd, env}: Io): Pick<ReportContext, 'home' | 'folder'> {
  const root = env.GITHUB_WORKSPACE
  const folder = root ? relative(root, cwd).replaceAll('\\', '/') : ''
  const isInside = folder !== '' && !folder.startsWith('..') && !isAbsolute(folder)
  return {...(projectHome ? {home: projectHome} : {}), ...(isInside ? {folder} : {})}
}

/** Whether a file holds a report already, most often an earlier one in the same format. */
async function isReport(path: string, reporter: Reporter): Promise<boolean> {
  const ends = fileEnds(path)
  return ends !== undefined && (reporter.isOwn(ends) || (await isOwnReport(ends)))
}

/** Columns of a report in plain text that goes to a file. */
const fileWidth = 100
