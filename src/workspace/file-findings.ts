import {resolve} from 'node:path'
import {applyBaseline} from '../baseline/apply-baseline.js'
import type {Finding} from '../model/finding.js'
import {ProblemError} from '../model/problem.js'
import {examineBitext} from '../pipeline.js'
import {rules} from '../rules/index.js'
import {alignedPair} from './alignments/stored-pair.js'
import {findConfig} from './config/find-config.js'
import {type Config, loadConfig} from './config/load-config.js'
import {resolveCheck} from './config/resolve-check.js'
import type {ImportModule} from './files/import-module.js'
import {shownPath} from './files/shown-path.js'
import {type Pair, type PairFile, pathsName} from './pairs/pair.js'
import {resolvePairs} from './pairs/pairs.js'
import {readBaseline} from './read-baseline.js'

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

/**
 * The findings that concern one file: all of the pairs where it is the translation, and those about
 * the reference itself where it is that. None for a file that no pair has.
 *
 * @throws ProblemError for a config, a baseline or a counterpart that cannot be read
 */
export async function fileFindings(
  file: OpenFile,
  wish: FileWish,
  importModule: ImportModule
): Promise<readonly Finding[]> {
  const config = await configFor(file, wish, importModule)
  return pairsOf(file, wish, config).flatMap((pair) => {
    const isTarget = pair.target.path === file.path
    const findings = findingsOf(pair, {config, cwd: file.cwd})
    return isTarget ? findings : findings.filter(({side}) => side === 'source')
  })
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
  const chosen = source === undefined ? own : [pairWith(resolve(file.cwd, source), file, own)]
  return chosen.map((pair) => ({
    ...pair,
    source: withText(pair.source, file),
    target: withText(pair.target, file)
  }))
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

function withText(side: PairFile, {path, text}: OpenFile): PairFile {
  return side.path === path ? {...side, text} : side
}

interface Around {
  readonly config: Config | undefined
  readonly cwd: string
}

function findingsOf(pair: Pair, {config, cwd}: Around): readonly Finding[] {
  const aligned = alignedPair(pair, config && {folder: config.folder, cwd})
  if (aligned.type === 'problems') {
    const [problem] = aligned.problems
    if (problem) throw new ProblemError(problem)
    return []
  }
  const {bitext, stored} = aligned
  const sides = [
    {path: pair.source.path, lang: bitext.source.lang},
    {path: pair.target.path, lang: bitext.target.lang}
  ]
  const options = {...resolveCheck(config, sides), ...(stored && {stored})}
  const {findings} = examineBitext(bitext, options)
  if (!config?.baseline) return findings
  return applyBaseline(readBaseline(config.baseline), {name: pair.name, bitext, findings}).findings
}
