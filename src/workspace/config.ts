import {dirname} from 'node:path'
import * as v from 'valibot'
import type {Severity} from '../model/finding.js'
import type {Problem} from '../model/problem.js'
import {configIssue} from './config-issue.js'
import {configSchema, type FailLevel, type PairEntry} from './config-schema.js'
import {type JsonPath, type JsonPoint, jsonFault, jsonLocator} from './json-places.js'
import {didYouMean} from './nearest-name.js'
import {readText} from './read-text.js'

/** A config that is in order, as far as its own text goes; no document has been looked at. */
export interface Config {
  /** Absolute. */
  readonly path: string
  /** As the user would name it. */
  readonly shown: string
  /** What the paths of `pairs` start from. */
  readonly folder: string
  readonly pairs: readonly PairEntry[]
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly failOn?: FailLevel
  /** Where a key or list item of it stands, for problems that come up later. */
  readonly locate: (path: JsonPath) => JsonPoint
}

/** A config, or everything that is wrong with it. */
export type ConfigResult =
  | {readonly type: 'config'; readonly config: Config}
  | {readonly type: 'problems'; readonly problems: readonly Problem[]}

export interface ConfigFile {
  readonly path: string
  /** As the user would name it. */
  readonly shown: string
}

/**
 * Reads and validates a config.
 *
 * @param ruleIds  the rules that there are; a config that sets another one is wrong
 * @throws ProblemError when the file cannot be read as text
 */
export function loadConfig({path, shown}: ConfigFile, ruleIds: readonly string[]): ConfigResult {
  const text = readText(path, shown)
  const data = parseJson(text)
  if (data === undefined) return {type: 'problems', problems: [brokenJson(text, shown)]}
  const locate = jsonLocator(text)
  const result = v.safeParse(configSchema, data)
  if (!result.success) {
    const problems = result.issues.map((issue) => configIssue(issue, {locate, shown}))
    return {type: 'problems', problems: inOrder(problems)}
  }
  const {pairs, rules = {}, failOn} = result.output
  const unknown = Object.keys(rules).filter((rule) => !ruleIds.includes(rule))
  if (unknown.length > 0) {
    const problems = unknown.map((rule) => ({
      path: shown,
      ...locate(['rules', rule]),
      ...unknownRule(rule, ruleIds)
    }))
    return {type: 'problems', problems}
  }
  const config = {path, shown, folder: dirname(path), pairs, rules, locate}
  return {type: 'config', config: failOn === undefined ? config : {...config, failOn}}
}

/** What is wrong with a rule id that no rule has. */
export function unknownRule(
  rule: string,
  ruleIds: readonly string[]
): Pick<Problem, 'what' | 'help'> {
  const what = `Unexpected rule \`${rule}\`${didYouMean(rule, ruleIds)}`
  return {what, help: `Use one of ${ruleIds.map((id) => `\`${id}\``).join(', ')}`}
}

/** `undefined` for what is no JSON; JSON itself has no such value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function brokenJson(text: string, shown: string): Problem {
  const fault = jsonFault(text) ?? {line: 1, column: 1, what: 'Unexpected text, expected JSON'}
  const help = fault.what.includes('comment')
    ? 'Remove it: JSON has no comments'
    : 'Put the JSON right at this place'
  return {path: shown, ...fault, help}
}

/** By place, each said once: a list for an object lacks all of its keys. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...once.values()].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  )
}
