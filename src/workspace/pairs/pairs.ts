import {relative, resolve, sep} from 'node:path'
import type {Problem} from '../../model/problem.js'
import {tagOfLabel} from '../../text/language-label.js'
import type {PairEntry} from '../config/config-schema.js'
import type {Config} from '../config/load-config.js'
import {fitsGlob} from '../files/path-glob.js'
import {shownPath} from '../files/shown-path.js'
import {type Pair, type PairFile, pathsName} from './pair.js'
import {isPattern} from './path-pattern.js'
import {type EntryResult, type PatternPair, pairsOfPattern} from './pattern-pairs.js'

/** The pairs that a config names, and what keeps some of its entries from naming any. */
export interface Pairs {
  readonly pairs: readonly Pair[]
  readonly problems: readonly Problem[]
}

/**
 * Resolves the entries of a config, in their order, patterns by path. Files are looked for only
 * where a pattern asks for it: whether an explicit file exists shows when it is read. A file that has
 * its partner by one entry is not missed by the pattern of another.
 *
 * @param folder  the folder that the user is in, for the names of files in messages
 */
export function resolvePairs(config: Config, folder: string): Pairs {
  const problems: Problem[] = []
  const absolute = (written: string) => resolve(config.folder, written)
  const found = config.pairs.flatMap((entry, index) => {
    const result = pairsOfEntry(entry, config)
    if (result.type === 'pairs') {
      const kept = result.pairs.filter((pair) => !isExcluded(pair, config))
      return kept.map((pair) => ({pair, entry, index}))
    }
    const at = config.locate(['pairs', index, result.key])
    problems.push({...at, what: result.what, help: result.help})
    return []
  })
  const partnered = new Set(
    found.flatMap(({pair}) => (pair.lone ? [] : [pair.source, pair.target].map(absolute)))
  )
  const names = new Map<string, number>()
  const faulty = new Set<number>()
  const pairs: Pair[] = []
  for (const {pair, entry, index} of found) {
    if (pair.lone && partnered.has(absolute(pair[pair.lone]))) continue
    const first = names.get(pair.name)
    const fault = first === undefined ? sameFile(pair) : sameName(pair, {config, first})
    names.set(pair.name, first ?? index)
    if (!fault) pairs.push(located(pair, entry, {config, folder}))
    // A pattern may find thousands of pairs that all have the same fault.
    else if (!faulty.has(index)) {
      faulty.add(index)
      problems.push({...config.locate(['pairs', index]), ...fault})
    }
  }
  return {pairs, problems}
}

function pairsOfEntry(entry: PairEntry, config: Config): EntryResult {
  const {name, source, target} = entry
  if (isPattern(source) || isPattern(target)) return pairsOfPattern(entry, config.folder)
  return {type: 'pairs', pairs: [{name: name ?? pathsName(source, target), source, target}]}
}

/** A missing partner does not matter for a pair that is excluded. */
function isExcluded({source, target}: PatternPair, {exclude, folder}: Config): boolean {
  if (exclude.length === 0) return false
  return [source, target].some((path) => {
    const written = relative(folder, resolve(folder, path)).split(sep).join('/')
    return exclude.some((glob) => fitsGlob(written, glob))
  })
}

type Fault = Pick<Problem, 'what' | 'help'>

function sameName(
  {name}: PatternPair,
  {config, first}: {readonly config: Config; readonly first: number}
): Fault {
  const {line, column} = config.locate(['pairs', first])
  const where = line === undefined ? `\`pairs[${first}]\`` : `line ${line}, column ${column}`
  return {
    what: `Unexpected second pair with the name \`${name}\`, the first is of ${where}`,
    help: 'Give one of the two a `name` of its own; with a pattern, one such as `guide/{name}`'
  }
}

function sameFile({source, target}: PatternPair): Fault | undefined {
  if (resolve('/', source) !== resolve('/', target)) return undefined
  return {
    what: `Unexpected \`${target}\` as source and target of one pair, expected two files`,
    help: 'Name the translation as `target`'
  }
}

function located(
  {name, source, target, lang}: PatternPair,
  entry: PairEntry,
  {config, folder}: {readonly config: Config; readonly folder: string}
): Pair {
  const file = (written: string, tag: string | undefined): PairFile => {
    const path = resolve(config.folder, written)
    const at = {path, shown: shownPath(path, folder), written}
    return tag === undefined ? at : {...at, lang: tag}
  }
  return {
    name,
    source: file(source, entry.sourceLang),
    target: file(target, entry.targetLang ?? (lang === undefined ? undefined : tagOfLabel(lang)))
  }
}
