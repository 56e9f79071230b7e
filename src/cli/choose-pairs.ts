import {resolve} from 'node:path'
import {type Problem, ProblemError} from '../model/problem.js'
import {rules} from '../rules/index.js'
import type {ConfigFile} from '../workspace/config/config-text.js'
import {configNames, findConfig} from '../workspace/config/find-config.js'
import {type Config, type ConfigResult, loadConfig} from '../workspace/config/load-config.js'
import {nearestName} from '../workspace/files/nearest-name.js'
import {shownPath} from '../workspace/files/shown-path.js'
import {statOf} from '../workspace/files/stat-of.js'
import {type Pair, type PairFile, pathsName} from '../workspace/pairs/pair.js'
import {type Pairs, resolvePairs} from '../workspace/pairs/pairs.js'
import {selectPairs} from '../workspace/pairs/select-pairs.js'
import type {Io} from './io.js'
import {namedFile} from './named-file.js'
import {touchedPairs} from './touched-pairs.js'

/** Flags that say which pairs a command works on. */
export interface PairFlags {
  readonly config?: string
  readonly sourceLang?: string
  readonly targetLang?: string
  /** The arguments are files that have changed, rather than a pair of files or names of pairs. */
  readonly touched?: boolean
}

/** The pairs that a command works on, with what kept others from being found. */
export interface ChosenPairs extends Pairs {
  /** The config that counts, where there is one. */
  readonly config?: Config
  /** Where it is, also when it cannot be read; absolute. */
  readonly configPath?: string
  /** Whether the two files of one pair were named, rather than pairs of the config. */
  readonly byFiles?: true
}

/**
 * Finds the pairs that the arguments of a command mean: two files, or names of pairs of the config,
 * or nothing for all of its pairs. Without a readable config its problems are all that comes back.
 *
 * @throws ProblemError when the arguments mean no pair
 */
export async function choosePairs(
  args: readonly string[],
  flags: PairFlags,
  io: Io
): Promise<ChosenPairs> {
  const configPath = configPathOf(flags, io)
  const at = configPath === undefined ? {} : {configPath}
  const found = await configFor(flags, io)
  if (found?.type === 'problems') return {pairs: [], problems: found.problems, ...at}
  const config = found?.config
  const listed = config ? resolvePairs(config, io.cwd) : undefined
  const chosen = flags.touched
    ? pairsTouched(args, {listed, config, io})
    : await pairsFor(args, {listed, config, io})
  const pairs = chosen.pairs.map((pair) => withLanguages(pair, flags))
  return {...chosen, pairs, ...at, ...(config ? {config} : {})}
}

interface Known {
  readonly listed: Pairs | undefined
  readonly config: Config | undefined
  readonly io: Io
}

async function pairsFor(
  args: readonly string[],
  {listed, config, io}: Known
): Promise<Omit<ChosenPairs, 'config'>> {
  const [source, target] = args
  if (source !== undefined && target !== undefined && args.length === 2) {
    const mean = listed?.pairs ?? []
    if (!args.some((arg) => meansPair(arg, mean, io))) {
      const pair = await pairOfFiles({source, target}, mean, io)
      return {pairs: [pair], problems: [], byFiles: true}
    }
  }
  if (!listed || !config)
    throw new ProblemError(args.length === 0 ? noConfig(io) : noPair(args, io))
  if (args.length === 0) return listed
  const pairs = selectPairs(listed.pairs, args, {folder: io.cwd, config: config.shown})
  return {pairs, problems: []}
}

/** Other pairs may have problems of their own; these are not the fault of the files. */
function pairsTouched(
  files: readonly string[],
  {listed, config, io}: Known
): Omit<ChosenPairs, 'config'> {
  if (!listed || !config) throw new ProblemError(noConfig(io))
  const pairs = touchedPairs(listed.pairs, files, {config, folder: io.cwd})
  if (pairs.length === 0) io.stderr.write('No pair has to do with these files\n')
  return {pairs, problems: []}
}

/** The config that a command uses; `undefined` if there is none. */
export async function configFor(
  flags: Pick<PairFlags, 'config'>,
  {cwd, importModule}: Io
): Promise<ConfigResult | undefined> {
  const path = configPathOf(flags, {cwd})
  if (path === undefined) return undefined
  const file: ConfigFile = {path, shown: flags.config ?? shownPath(path, cwd)}
  return await loadConfig(file, {rules, importModule})
}

function configPathOf(
  {config}: Pick<PairFlags, 'config'>,
  {cwd}: Pick<Io, 'cwd'>
): string | undefined {
  return config === undefined ? findConfig(cwd) : resolve(cwd, config)
}

/** Whether an argument is the name of a pair, or no file and near to such a name. */
function meansPair(arg: string, pairs: readonly Pair[], {cwd}: Io): boolean {
  if (pairs.some(({name}) => name === arg)) return true
  if (arg === '-' || statOf(resolve(cwd, arg))) return false
  return (
    nearestName(
      arg,
      pairs.map(({name}) => name)
    ) !== undefined
  )
}

interface FileNames {
  readonly source: string
  readonly target: string
}

/** Two files that the config pairs too are that pair, with its name and its languages. */
async function pairOfFiles(names: FileNames, listed: readonly Pair[], io: Io): Promise<Pair> {
  if (names.source === '-' && names.target === '-') throw new ProblemError(stdinTwice)
  const source = await namedFile(names.source, io)
  const target = await namedFile(names.target, io)
  const known = listed.find(
    (pair) => pair.source.path === source.path && pair.target.path === target.path
  )
  if (known) return known
  const turned = listed.find(
    (pair) => pair.source.path === target.path && pair.target.path === source.path
  )
  if (turned) throw new ProblemError(turnedRound(turned, names))
  return {name: pathsName(source.shown, target.shown), source, target}
}

function withLanguages(pair: Pair, {sourceLang, targetLang}: PairFlags): Pair {
  const said = (file: PairFile, lang: string | undefined) =>
    lang === undefined ? file : {...file, lang}
  return {...pair, source: said(pair.source, sourceLang), target: said(pair.target, targetLang)}
}

const stdinTwice: Problem = {
  what: 'Cannot read both texts from standard input',
  help: 'Name a file for one of the two'
}

function turnedRound({name, source, target}: Pair, names: FileNames): Problem {
  return {
    path: names.source,
    what: `Unexpected order: the config has this file as the target of \`${name}\``,
    help: `Swap the two: \`${source.shown} ${target.shown}\`, the source first`
  }
}

function noConfig({cwd}: Io): Problem {
  return {
    path: cwd,
    what: `Cannot find a \`${configNames[0]}\` (or \`.yaml\`, \`.mjs\`) here or in a folder above`,
    help: 'Name two files, `bitext check SOURCE TARGET`, or run `bitext init` to write a config'
  }
}

function noPair(args: readonly string[], {cwd}: Io): Problem {
  const what = `Cannot make a pair of ${args.length} ${args.length === 1 ? 'name' : 'names'} without a \`${configNames[0]}\``
  return {path: cwd, what, help: 'Name two files: `bitext check SOURCE TARGET`'}
}
