import {resolve} from 'node:path'
import process from 'node:process'
import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {FileFindings, FileWish} from './batch/file-findings.js'
import type {Finding} from './model/finding.js'
import {type Problem, ProblemError} from './model/problem.js'

/** What `remarkBitext` compares a file with. */
export type RemarkBitextOptions = FileWish

/**
 * Reports how a document has drifted from its counterpart, as messages of its file: in remark-cli,
 * and in the editors that ask a language server of unified.
 *
 * The counterpart is `source`, or what the nearest `bitext.config` pairs the file with. Errors are
 * fatal messages, so that remark-cli fails and does not write that file. The text of the file is
 * taken as it is in the pipeline; the tree is neither read nor changed.
 *
 * The check is loaded with the first file, so that the syntax plugins beside this one stay light.
 *
 * The messages are made and the file is handed on in one go. unified-engine writes its files once
 * all that have no fatal message are done: a file that has one while it is still under way is left
 * behind, waits for others that have gone, and the run ends without a word.
 */
export const remarkBitext: Plugin<[RemarkBitextOptions?], Root> = (options = {}) => {
  return (_tree, file, next) => {
    findingsOf(file, options).then(({findings, problems}) => {
      for (const one of findings) report(one, file)
      for (const one of problems) reportProblem(one, file)
      next()
    }, next)
  }
}

async function findingsOf(file: VFile, options: RemarkBitextOptions): Promise<FileFindings> {
  if (file.path === undefined) return {findings: [], problems: []}
  const open = {path: resolve(file.cwd, file.path), text: String(file), cwd: file.cwd}
  const {fileFindings} = await import('./batch/file-findings.js')
  try {
    return await fileFindings(open, options, {importModule: (url) => import(url), env: process.env})
  } catch (error) {
    if (error instanceof ProblemError) return {findings: [], problems: [error.problem]}
    throw error
  }
}

function report(finding: Finding, file: VFile): void {
  const {at, counterpart, rule, fix} = finding
  const own = resolve(file.cwd, file.path)
  const place = [at, counterpart].find((one) => one && resolve(file.cwd, one.path) === own)
  const message = file.message(finding.reason, {
    ...(place ? {place: {start: place.start, end: place.end}} : {}),
    ruleId: rule,
    source: 'bitext'
  })
  message.fatal = finding.fatal
  message.note = finding.note
  message.url = finding.url
  message.actual = finding.actual
  // Editors put the expected text in place of the range, so it is said only where that is the fix.
  const [edit, ...others] = fix?.edits ?? []
  const isWhole = place === at && edit?.start === at.start.offset && edit.end === at.end.offset
  if (edit && others.length === 0 && isWhole) message.expected = [edit.insert]
}

function reportProblem({what, help, path, line, column}: Problem, file: VFile): void {
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  const message = file.message(place === '' ? what : `${place}: ${what}`, {
    ruleId: 'unreadable',
    source: 'bitext'
  })
  message.fatal = true
  message.note = help
}
