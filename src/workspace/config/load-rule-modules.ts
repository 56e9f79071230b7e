import {dirname, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import * as v from 'valibot'
import type {Rule} from '../../check/define-rule.js'
import {decodeWith, type StandardSchema} from '../../check/standard-schema.js'
import {pageInMessage} from '../../model/project-home.js'
import type {ImportModule} from '../files/import-module.js'
import {missingFile} from '../files/missing-file.js'
import {statOf} from '../files/stat-of.js'
import type {ConfigIssue} from './config-issue.js'
import type {ConfigFile} from './config-text.js'
import type {JsonPath} from './json-places.js'
import {brokenModule} from './read-config-text.js'

/** What a config is read with. */
export interface ConfigSurroundings {
  /** The rules that exist without the module. */
  readonly rules: readonly Rule[]
  readonly importModule: ImportModule
}

/** The rules that the modules of a config export, and what keeps others from being loaded. */
export interface RuleModules {
  readonly rules: readonly Rule[]
  readonly issues: readonly ConfigIssue[]
}

/**
 * Loads the modules that a config names, in their order. Every export with an `id` and a `check` is
 * a rule, also within a list; the ids may not be those of other rules.
 *
 * @param paths  as written, from the folder of the config
 */
export async function loadRuleModules(
  paths: readonly string[],
  config: ConfigFile,
  {rules: known, importModule}: ConfigSurroundings
): Promise<RuleModules> {
  const rules: Rule[] = []
  const issues: ConfigIssue[] = []
  for (const [index, path] of paths.entries()) {
    const at = ['ruleModules', index]
    const file = {path: resolve(dirname(config.path), path), shown: path}
    const loaded = await loadModule(file, at, importModule)
    issues.push(...loaded.issues)
    for (const rule of loaded.rules) {
      if ([...known, ...rules].some(({id}) => id === rule.id)) issues.push(clash(rule, path, at))
      else rules.push(rule)
    }
  }
  return {rules, issues}
}

async function loadModule(
  {path, shown: written}: ConfigFile,
  at: JsonPath,
  importModule: ImportModule
): Promise<RuleModules> {
  if (statOf(path) === undefined) {
    const {what, help} = missingFile(path, written)
    return {rules: [], issues: [{at, what: `${what} \`${written}\``, help}]}
  }
  try {
    const module = await importModule(pathToFileURL(path).href)
    return rulesIn(module, written, at)
  } catch (error) {
    const {what, help} = brokenModule(error, written)
    return {rules: [], issues: [{at, what: `${what} (\`${written}\`)`, help}]}
  }
}

/** The rules that a module exports; whatever has an id and a `check` is meant to be one. */
function rulesIn(
  module: Readonly<Record<string, unknown>>,
  written: string,
  at: JsonPath
): RuleModules {
  const meant = [...new Set(Object.values(module).flat())].filter(isMeant)
  if (meant.length === 0) {
    const what = `Missing rule in \`${written}\``
    return {rules: [], issues: [{at, what, help: 'Export a rule made with `defineRule`'}]}
  }
  const faults = meant.flatMap((value) => ruleFault(value) ?? [])
  if (faults.length > 0) {
    const help = `What a rule has: ${pageInMessage('docs/writing-rules.md')}`
    return {
      rules: [],
      issues: faults.map((fault) => ({at, what: `${fault} (\`${written}\`)`, help}))
    }
  }
  const rules = meant.filter(isRule).map((rule) => ({...rule, module: written}))
  return {rules, issues: []}
}

function isMeant(value: unknown): value is {readonly id: unknown} {
  return typeof value === 'object' && value !== null && 'id' in value && 'check' in value
}

/** As much of an example as it takes to show and run it. */
const exampleShape = v.object({
  name: v.string(),
  source: v.tuple([v.string(), v.string()]),
  target: v.tuple([v.string(), v.string()]),
  findings: v.array(v.string())
})

/** Checks the parts of a rule that are used; TypeScript reports the rest to its author. */
const ruleShape = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  summary: v.string(),
  why: v.string(),
  severity: v.picklist(['info', 'warning', 'error']),
  category: v.string(),
  options: v.optional(v.custom<StandardSchema>(isSchema, 'a schema of Standard Schema')),
  examples: v.array(exampleShape),
  check: v.function()
})

/** Schemas of some libraries are functions. */
function isSchema(value: unknown): boolean {
  if ((typeof value !== 'object' && typeof value !== 'function') || !value) return false
  const standard: unknown = Reflect.get(value, '~standard')
  if (typeof standard !== 'object' || !standard) return false
  return typeof Reflect.get(standard, 'validate') === 'function'
}

function isRule(value: unknown): value is Rule {
  return v.is(ruleShape, value)
}

/** What keeps something that is meant to be a rule from being one. */
function ruleFault(value: {readonly id: unknown}): string | undefined {
  const name = `rule \`${value.id}\``
  const [issue] = v.safeParse(ruleShape, value).issues ?? []
  if (issue) {
    const key = v.getDotPath(issue) ?? ''
    const expected = issue.expected?.startsWith('/') ? 'kebab case' : `\`${issue.expected}\``
    return `Unexpected \`${key}\` of ${name}: \`${issue.received}\`, expected ${expected}`
  }
  return isRule(value) && value.options ? optionsFault(value.options, name) : undefined
}

function optionsFault(options: StandardSchema, name: string): string | undefined {
  try {
    const [issue] = decodeWith(options, {}).issues ?? []
    return issue && `Missing defaults for the options of ${name}: ${issue.message}`
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return `Unexpected options of ${name}: ${message}`
  }
}

function clash({id}: Rule, path: string, at: JsonPath): ConfigIssue {
  const what = `Unexpected second rule \`${id}\`, of \`${path}\``
  return {at, what, help: 'Give it another id'}
}
