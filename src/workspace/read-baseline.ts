import * as v from 'valibot'
import type {BaselineEntry} from '../baseline/baseline-entry.js'
import {type Problem, ProblemError} from '../model/problem.js'
import {type JsonPath, jsonFault, jsonLocator} from './config/json-places.js'
import type {InputFile} from './files/input-file.js'
import {readText} from './files/read-text.js'
import {statOf} from './files/stat-of.js'

const hash = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{16})?$/))

/** `docs/schema/baseline.schema.json` says the same. */
const baselineSchema = v.object({
  version: v.literal(1),
  entries: v.array(
    v.object({
      pair: v.string(),
      rule: v.string(),
      source: hash,
      target: hash,
      values: v.array(v.string()),
      message: v.string()
    })
  )
})

/**
 * The entries of a baseline; empty if the file does not exist yet.
 *
 * @throws ProblemError for a file that is not a baseline, with the place that shows it
 */
export function readBaseline({path, shown}: InputFile): readonly BaselineEntry[] {
  if (statOf(path) === undefined) return []
  const text = readText(path, shown)
  const fault = jsonFault(text)
  if (fault) throw new ProblemError({path: shown, ...fault, help})
  const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const result = v.safeParse(baselineSchema, data)
  if (result.success) return result.output.entries
  const [issue] = result.issues
  const at: JsonPath = (issue.path ?? []).map(({key}) =>
    typeof key === 'number' ? key : String(key)
  )
  throw new ProblemError({path: shown, ...jsonLocator(text)(at), ...wordsFor(issue)})
}

const help = 'Write it again with `--update-baseline`, or name another file'

function wordsFor({received, expected}: v.BaseIssue<unknown>): Pick<Problem, 'what' | 'help'> {
  return {what: `Unexpected ${received} in a baseline, expected ${expected ?? 'another'}`, help}
}
