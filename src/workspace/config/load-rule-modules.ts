import {dirname, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import * as v from 'valibot'
import type {Rule} from '../../check/define-rule.js'
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
 * Loads the modules that a config names, in their order. Every export that looks like a rule is one,
 * also within a list; the ids may not be those of other rules.
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
    const exported = new Set(Object.values(module).flat())
    const rules = [...exported].filter((value): value is Rule => v.is(ruleShape, value))
    if (rules.length > 0) return {rules, issues: []}
    const what = `Missing rule in \`${written}\``
    return {rules, issues: [{at, what, help: 'Export a rule made with `defineRule`'}]}
  } catch (error) {
    const {what, help} = brokenModule(error, written)
    return {rules: [], issues: [{at, what: `${what} (\`${written}\`)`, help}]}
  }
}

/** Checks the parts of a rule that are used; TypeScript reports the rest to its author. */
const ruleShape = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  summary: v.string(),
  why: v.string(),
  severity: v.picklist(['info', 'warning', 'error']),
  category: v.string(),
  examples: v.array(v.unknown()),
  check: v.function()
})

function clash({id}: Rule, path: string, at: JsonPath): ConfigIssue {
  const what = `Unexpected second rule \`${id}\`, of \`${path}\``
  return {at, what, help: 'Give it another id'}
}
