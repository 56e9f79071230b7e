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
import {hasFile, selectPairs} from '../workspace/pairs/select-pairs.js'
import type {Io} from './io.js'
import {namedFile} from './named-file.js'
import type {PairNames} from './options/pair-values.js'
import {touchedPairs} from './touched-pairs.js'

/** Flags that say which pairs a command works on. */
export interface PairFlags {
  readonly config?: string
  readonly sourceLang?: string
  readonly targetLang?: string
  /** The arguments are files that have changed, rather than a pair of files or names of pairs. */
  readonly touched?: boolean
  /** Files that are compared with each other, whatever the config says. */
  readonly pair?: readonly PairNames[]
  /** Two files make a pair, unless both belong to pairs of the config. */
  readonly isFree?: boolean
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
 * Finds the pairs that the arguments of a command mean: names or files of pairs of the config,
 * without a config two files, or nothing for all pairs of the config. Without a readable config its
 * problems are all that comes back.
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
    : await pairsFor(args, flags, {listed, config, io})
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
  {pair: free = [], isFree = false}: PairFlags,
  known: Known
): Promise<Omit<ChosenPairs, 'config'>> {
  const {listed, config, io} = known
  const mean = listed?.pairs ?? []
  const [source, target] = args
  const isPair = source !== undefined && target !== undefined && args.length === 2
  if (isPair && isOnePair({source, target}, {mean, io, isFree: isFree || !listed})) {
    return {pairs: [await pairOfFiles({source, target}, mean, io)], problems: [], byFiles: true}
  }
  const freePairs: Pair[] = []
  for (const names of free) freePairs.push(await pairOfFiles(names, mean, io))
  if (args.length === 0 && free.length > 0) return {pairs: freePairs, problems: []}
  if (!listed || !config)
    throw new ProblemError(args.length === 0 ? noConfig(io) : noPair(args, io))
  if (args.length === 0) return listed
  const pairs = pairsOfArguments(args, {...known, listed, config})
  return {pairs: [...pairs, ...freePairs], problems: []}
}

interface OnePairOptions {
  readonly mean: readonly Pair[]
  readonly io: Io
  readonly isFree: boolean
}

/** Whether two arguments are the files of one pair, rather than names or files of several. */
function isOnePair({source, target}: FileNames, {mean, io, isFree}: OnePairOptions): boolean {
  const args = [source, target]
  if (args.some((arg) => meansPair(arg, mean, io))) return false
  if (args.includes('-')) return true
  const paths = args.map((arg) => resolve(io.cwd, arg))
  const owners = paths.map((path) => mean.filter((pair) => hasFile(pair, path)))
  const [first = [], second = []] = owners
  if (first.some((pair) => second.includes(pair))) return true
  return isFree && (first.length === 0 || second.length === 0)
}

/** Pairs by name or file. A file of no pair is named on stderr; it stops only a run without others. */
function pairsOfArguments(
  args: readonly string[],
  {listed, config, io}: Known & {readonly listed: Pairs; readonly config: Config}
): readonly Pair[] {
  const isStray = (arg: string) => {
    const path = resolve(io.cwd, arg)
    const isKnown = listed.pairs.some((pair) => pair.name === arg || hasFile(pair, path))
    return !isKnown && statOf(path)?.isFile() === true
  }
  const strays = args.filter(isStray)
  const [first] = strays
  if (first !== undefined && strays.length === args.length) {
    throw new ProblemError(noPairOf(first, config))
  }
  for (const stray of strays) io.stderr.write(`No pair of ${config.shown} has ${stray}\n`)
  const named = args.filter((arg) => !strays.includes(arg))
  return selectPairs(listed.pairs, named, {folder: io.cwd, config: config.shown})
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
  if (turned) {
    io.stderr.write(turnedRound(turned))
    return turned
  }
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

function turnedRound({source, target}: Pair): string {
  return `The config has these files the other way round: comparing ${source.shown} → ${target.shown}\n`
}

function noPairOf(file: string, {shown}: Config): Problem {
  return {
    path: file,
    what: `Cannot find a pair of ${shown} with this file`,
    help: 'Name both files of a pair with `--pair SOURCE TARGET`, or add them to `pairs` in the config'
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
