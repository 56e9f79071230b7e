import {dirname, resolve} from 'node:path'
import * as v from 'valibot'
import type {Rule} from '../../check/define-rule.js'
import type {Problem} from '../../model/problem.js'
import type {InputFile} from '../files/input-file.js'
import {type ConfigIssue, configIssue} from './config-issue.js'
import {type ConfigLayer, type ConfigOverride, readLayer, readOverride} from './config-layer.js'
import {type ConfigData, configSchema, type FailLevel, type PairEntry} from './config-schema.js'
import type {ConfigFile, ConfigText, Locate} from './config-text.js'
import {mergeSources} from './extends/merge-sources.js'
import {readSources} from './extends/read-sources.js'
import {type ConfigSurroundings, loadRuleModules} from './load-rule-modules.js'
import {readConfigText} from './read-config-text.js'

/** A config that is in order, as far as its own text goes; no document has been looked at. */
export interface Config {
  /** Absolute. */
  readonly path: string
  /** As the user would name it. */
  readonly shown: string
  /** The configs that it extends, directly or not; absolute. */
  readonly extended: readonly string[]
  /** What the paths of `pairs` start from. */
  readonly folder: string
  readonly pairs: readonly PairEntry[]
  /** Languages that every source document must exist in. */
  readonly expect?: readonly string[]
  /** Globs of documents to leave out of all pairs. */
  readonly exclude: readonly string[]
  /** All rules, those from `ruleModules` last. */
  readonly rules: readonly Rule[]
  /** What holds for all documents. */
  readonly layer: ConfigLayer
  /** What holds for some; later ones win. */
  readonly overrides: readonly ConfigOverride[]
  readonly failOn?: FailLevel
  readonly maxWarnings?: number
  readonly baseline?: InputFile
  /** Whether reviser and translator must be different people. */
  readonly iso17100: boolean
  /** Where a key or list item of it stands, for problems that come up later. */
  readonly locate: Locate
}

/** A config, or everything that is wrong with it. */
export type ConfigResult =
  | {readonly type: 'config'; readonly config: Config}
  | {readonly type: 'problems'; readonly problems: readonly Problem[]}

/**
 * Reads and validates a config, and loads the rule modules that it names.
 *
 * Setting a rule that does not exist is an error.
 *
 * @throws ProblemError when the file cannot be read as text
 */
export async function loadConfig(
  file: ConfigFile,
  around: ConfigSurroundings
): Promise<ConfigResult> {
  return await validateConfig(await readConfigText(file, around.importModule), file, around)
}

/**
 * Validates a config that has been read, and loads the rule modules that it names.
 *
 * @param file  where it is or will be
 */
export async function validateConfig(
  text: ConfigText,
  file: ConfigFile,
  around: ConfigSurroundings
): Promise<ConfigResult> {
  if (text.type === 'problem') return {type: 'problems', problems: [text.problem]}
  const {data, locate, extended, problems} = await withExtended(file, text, around.importModule)
  if (problems.length > 0) return {type: 'problems', problems: inOrder(problems)}
  const result = v.safeParse(configSchema, data)
  const problemsOf = (issues: readonly ConfigIssue[]): ConfigResult => ({
    type: 'problems',
    problems: inOrder(issues.map(({at, what, help}) => ({...locate(at), what, help})))
  })
  if (!result.success) {
    return problemsOf(result.issues.map((issue) => configIssue(issue, configSchema)))
  }
  const modules = await loadRuleModules(result.output.ruleModules ?? [], file, around)
  if (modules.issues.length > 0) return problemsOf(modules.issues)
  const all = [...around.rules, ...modules.rules]
  const {config, issues} = configOf(result.output, {...file, rules: all, locate, extended})
  return issues.length > 0 ? problemsOf(issues) : {type: 'config', config}
}

interface WholeText {
  readonly data: unknown
  readonly locate: Locate
  /** Absolute. */
  readonly extended: readonly string[]
  readonly problems: readonly Problem[]
}

/** What a config says together with those that it extends. */
async function withExtended(
  file: ConfigFile,
  text: Extract<ConfigText, {readonly type: 'data'}>,
  importModule: ConfigSurroundings['importModule']
): Promise<WholeText> {
  const {data, locate} = text
  const alone = {data, locate, extended: [], problems: []}
  if (typeof data !== 'object' || data === null || !('extends' in data)) return alone
  const {sources, problems} = await readSources(file, text, importModule)
  const last = sources.at(-1)
  if (problems.length > 0 || !last) return {...alone, problems}
  const extended = sources.slice(0, -1).map((source) => source.file.path)
  return {...mergeSources(sources, last), extended, problems: []}
}

interface Surroundings extends ConfigFile {
  readonly extended: readonly string[]
  readonly rules: readonly Rule[]
  readonly locate: Locate
}

function configOf(
  data: ConfigData,
  {path, shown, rules, locate, extended}: Surroundings
): {readonly config: Config; readonly issues: readonly ConfigIssue[]} {
  const folder = dirname(path)
  const {pairs, expect, exclude = [], failOn, maxWarnings, baseline, iso17100 = false} = data
  const base = readLayer(data, {rules, folder, at: []})
  const overrides = (data.overrides ?? []).map((entry, index) =>
    readOverride(entry, {rules, folder, at: ['overrides', index]})
  )
  const config: Config = {
    ...{path, shown, extended, folder, pairs, exclude, rules, iso17100, locate},
    layer: base.layer,
    overrides: overrides.map(({override}) => override),
    ...(expect === undefined ? {} : {expect}),
    ...(failOn === undefined ? {} : {failOn}),
    ...(maxWarnings === undefined ? {} : {maxWarnings}),
    ...(baseline === undefined
      ? {}
      : {baseline: {path: resolve(folder, baseline), shown: baseline}})
  }
  return {
    config,
    issues: [...expectIssues(data), ...[base, ...overrides].flatMap(({issues}) => issues)]
  }
}

function expectIssues({pairs, expect}: ConfigData): readonly ConfigIssue[] {
  if (!expect || pairs.some(({target}) => target.includes('{lang}'))) return []
  const what = 'Unexpected `expect`: no pair has `{lang}` in its `target`'
  return [
    {
      at: ['expect'],
      what,
      help: 'Write `{lang}` for the language in a `target`, or remove `expect`'
    }
  ]
}

/** By place, each said once: a list for an object lacks all of its keys. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...once.values()].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  )
}
