import {resolve} from 'node:path'
import {applyBaseline} from '../baseline/apply-baseline.js'
import type {Finding} from '../model/finding.js'
import {type Problem, ProblemError} from '../model/problem.js'
import type {Environment} from '../model/problem-of.js'
import {rules} from '../rules/index.js'
import {findConfig} from '../workspace/config/find-config.js'
import {type Config, loadConfig} from '../workspace/config/load-config.js'
import type {ImportModule} from '../workspace/files/import-module.js'
import {shownPath} from '../workspace/files/shown-path.js'
import {type Pair, type PairFile, pathsName} from '../workspace/pairs/pair.js'
import {resolvePairs} from '../workspace/pairs/pairs.js'
import {readBaseline} from '../workspace/read-baseline.js'
import {checkPairs} from './check-pairs.js'

/** A text as it stands in an editor or a pipeline, which may be newer than its file. */
export interface OpenFile {
  /** Absolute. */
  readonly path: string
  readonly text: string
  /** The folder that the user is in; absolute. */
  readonly cwd: string
}

/** What an open file is compared with; by default, what the nearest config pairs it with. */
export interface FileWish {
  /** The reference that the file translates, from the folder of the user. */
  readonly source?: string
  /** The config that counts, from the folder of the user. */
  readonly config?: string
}

/** What the process brings. */
export interface FileSurroundings {
  readonly importModule: ImportModule
  readonly env: Environment['env']
}

/** What was found about a file, and what kept some of its pairs from being checked. */
export interface FileFindings {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

/**
 * The findings that concern one file: all of the pairs where it is the translation, and those about
 * the reference itself where it is that. None for a file that no pair has.
 *
 * @throws ProblemError for a config or a baseline that cannot be read
 */
export async function fileFindings(
  file: OpenFile,
  wish: FileWish,
  {importModule, env}: FileSurroundings
): Promise<FileFindings> {
  const config = await configFor(file, wish, importModule)
  const {cwd, path, text} = file
  const texts = new Map([[path, text]])
  const run = {flags: {}, config, cwd, env, keep: 'outline', texts} as const
  const pairs = pairsOf(file, wish, config)
  const {checked, problems, close} = await checkPairs(pairs, run)
  try {
    const targets = new Set(pairs.filter(({target}) => target.path === path).map(({name}) => name))
    const entries = config?.baseline ? readBaseline(config.baseline) : []
    const findings = [...checked].flatMap((pair) => {
      const {findings: left} = applyBaseline(entries, pair)
      return targets.has(pair.name) ? left : left.filter(({side}) => side === 'source')
    })
    return {findings, problems}
  } finally {
    close()
  }
}

async function configFor(
  {path, cwd}: OpenFile,
  wish: FileWish,
  importModule: ImportModule
): Promise<Config | undefined> {
  const at = wish.config === undefined ? findConfig(resolve(path, '..')) : resolve(cwd, wish.config)
  if (at === undefined) return undefined
  const result = await loadConfig({path: at, shown: shownPath(at, cwd)}, {rules, importModule})
  if (result.type === 'config') return result.config
  const [problem] = result.problems
  throw problem ? new ProblemError(problem) : new Error('A config without problems is no problem')
}

function pairsOf(file: OpenFile, {source}: FileWish, config: Config | undefined): readonly Pair[] {
  const listed = config ? resolvePairs(config, file.cwd).pairs : []
  const own = listed.filter((pair) => [pair.source.path, pair.target.path].includes(file.path))
  return source === undefined ? own : [pairWith(resolve(file.cwd, source), file, own)]
}

/** A pair of the config, with its name and languages, where it has these two files. */
function pairWith(path: string, {path: target, cwd}: OpenFile, own: readonly Pair[]): Pair {
  const known = own.find((pair) => pair.source.path === path && pair.target.path === target)
  if (known) return known
  const named = (at: string): PairFile => {
    const shown = shownPath(at, cwd)
    return {path: at, shown, written: shown}
  }
  const [reference, translation] = [named(path), named(target)]
  return {
    name: pathsName(reference.shown, translation.shown),
    source: reference,
    target: translation
  }
}
