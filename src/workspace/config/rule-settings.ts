import type {GenericSchema} from 'valibot'
import * as v from 'valibot'
import type {Rule} from '../../check/define-rule.js'
import {
  decodeWith,
  isValibot,
  type SchemaIssue,
  type StandardSchema
} from '../../check/standard-schema.js'
import type {Problem} from '../../model/problem.js'
import type {RuleSeverities} from '../../rules/presets.js'
import {didYouMean} from '../files/nearest-name.js'
import {type ConfigIssue, configIssue, unknownKey, wrongKind, wrongWord} from './config-issue.js'
import {ruleSeverities} from './config-schema.js'
import type {JsonPath} from './json-places.js'
import {keysAt} from './schema-keys.js'

/** What a `rules` object of a config says. */
export interface RuleSettings {
  readonly severities: RuleSeverities
  /** By rule id, as its schema has them. */
  readonly options: Readonly<Record<string, unknown>>
}

/** As written, or taken apart: a severity, options, or both. */
interface Setting {
  readonly severity?: RuleSeverities[string]
  readonly options?: unknown
}

interface Part {
  readonly value: unknown
  readonly at: JsonPath
}

/**
 * Reads a `rules` object: `"error"`, `["error", {…}]` or `{"severity": "error", "options": {…}}` by
 * rule id.
 *
 * @param within  where in the config it stands
 */
export function readRuleSettings(
  given: Readonly<Record<string, unknown>>,
  rules: readonly Rule[],
  within: JsonPath
): {readonly settings: RuleSettings; readonly issues: readonly ConfigIssue[]} {
  const severities: Record<string, RuleSeverities[string]> = {}
  const options: Record<string, unknown> = {}
  const issues: ConfigIssue[] = []
  for (const [id, value] of Object.entries(given)) {
    const at = [...within, id]
    const rule = rules.find((known) => known.id === id)
    if (!rule) issues.push({at, ...unknownRule(id, rules)})
    else {
      const read = readSetting({value, at}, rule)
      issues.push(...read.issues)
      if (read.setting.severity !== undefined) severities[id] = read.setting.severity
      if (read.setting.options !== undefined) options[id] = read.setting.options
    }
  }
  return {settings: {severities, options}, issues}
}

/** What is wrong with a rule id that no rule has. */
export function unknownRule(
  id: string,
  rules: readonly Pick<Rule, 'id'>[]
): Pick<Problem, 'what' | 'help'> {
  const ids = rules.map((rule) => rule.id)
  const what = `Unexpected rule \`${id}\`${didYouMean(id, ids)}`
  return {what, help: `Use one of ${ids.map((known) => `\`${known}\``).join(', ')}`}
}

interface ReadSetting {
  readonly setting: Setting
  readonly issues: readonly ConfigIssue[]
}

function readSetting(whole: Part, rule: Rule): ReadSetting {
  const {severity, options, issues} = partsOf(whole)
  const found = [...issues]
  const setting: {severity?: RuleSeverities[string]; options?: unknown} = {}
  if (severity) {
    const known = ruleSeverities.find((word) => word === severity.value)
    if (known === undefined) {
      found.push({at: severity.at, ...wrongWord(severity.value, whole.at, ruleSeverities)})
    } else setting.severity = known
  }
  if (options) {
    const faults = optionIssues(options, rule)
    found.push(...faults)
    if (faults.length === 0) setting.options = options.value
  }
  return {setting, issues: found}
}

interface Parts {
  readonly severity?: Part
  readonly options?: Part
  readonly issues: readonly ConfigIssue[]
}

function partsOf({value, at}: Part): Parts {
  if (Array.isArray(value)) return partsOfList(value, at)
  if (typeof value !== 'object' || value === null) return {severity: {value, at}, issues: []}
  const issues = Object.keys(value)
    .filter((key) => key !== 'severity' && key !== 'options')
    .map((key) => ({at: [...at, key], ...unknownKey([...at, key], ['severity', 'options'])}))
  const has = (key: string) => Object.hasOwn(value, key)
  const part = (key: string): Part => ({value: Reflect.get(value, key), at: [...at, key]})
  return {
    ...(has('severity') ? {severity: part('severity')} : {}),
    ...(has('options') ? {options: part('options')} : {}),
    issues
  }
}

function partsOfList(list: readonly unknown[], at: JsonPath): Parts {
  const [severity, options] = list
  if (list.length === 0 || list.length > 2) {
    const words = wrongKind(list, at, 'a severity, or `[severity, options]`')
    return {issues: [{at, ...words}]}
  }
  const first = {value: severity, at: [...at, 0]}
  if (list.length === 1) return {severity: first, issues: []}
  return {severity: first, options: {value: options, at: [...at, 1]}, issues: []}
}

function optionIssues({value, at}: Part, rule: Rule): readonly ConfigIssue[] {
  if (!rule.options) {
    const what = `Unexpected options for \`${rule.id}\`: it has none`
    return [{at, what, help: 'Write only its severity'}]
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{at, ...wrongKind(value, [...at, 'options'], 'an object')}]
  }
  return isValibot(rule.options)
    ? valibotIssues({value, at}, rule.options)
    : schemaIssues({value, at}, rule, rule.options)
}

/** Schemas of other libraries word their issues themselves. */
function schemaIssues(
  {value, at}: Part,
  {id}: Pick<Rule, 'id'>,
  schema: StandardSchema
): readonly ConfigIssue[] {
  return issuesOf(schema, value).map(({message, path = []}) => ({
    at: [...at, ...path.map(pathKey)],
    what: `Unexpected option of \`${id}\`: ${message}`,
    help: 'Correct it, or remove it'
  }))
}

/** A validator that throws is one that refuses. */
function issuesOf(schema: StandardSchema, value: unknown): readonly SchemaIssue[] {
  try {
    return decodeWith(schema, value).issues ?? []
  } catch (error) {
    return [{message: error instanceof Error ? error.message : String(error)}]
  }
}

function pathKey(step: PropertyKey | {readonly key: PropertyKey}): string | number {
  const key = typeof step === 'object' ? step.key : step
  return typeof key === 'number' ? key : String(key)
}

function valibotIssues({value, at}: Part, schema: GenericSchema): readonly ConfigIssue[] {
  const known = keysAt(schema, [])
  const foreign = Object.keys(Object(value))
    .filter((key) => known.length > 0 && !known.includes(key))
    .map((key) => ({at: [...at, key], ...unknownKey([...at, key], known)}))
  const result = v.safeParse(schema, value)
  const issues = result.issues?.map((issue) => configIssue(issue, schema, at)) ?? []
  // A strict schema has said of these what we say.
  const said = new Set(foreign.map((issue) => JSON.stringify(issue.at)))
  return [...foreign, ...issues.filter((issue) => !said.has(JSON.stringify(issue.at)))]
}
