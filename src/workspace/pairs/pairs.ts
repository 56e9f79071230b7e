import {relative, resolve, sep} from 'node:path'
import type {Absence} from '../../model/document.js'
import type {Problem} from '../../model/problem.js'
import type {Side} from '../../model/side.js'
import {languageOfPath} from '../../text/language.js'
import {tagOfLabel} from '../../text/language-label.js'
import type {PairEntry} from '../config/config-schema.js'
import type {Config} from '../config/load-config.js'
import {ignoredPaths} from '../files/ignored-path.js'
import {fitsGlob} from '../files/path-glob.js'
import {shownPath} from '../files/shown-path.js'
import {type Pair, type PairFile, pathsName} from './pair.js'
import {isPattern} from './path-pattern.js'
import {
  type AbsentSide,
  type EntryResult,
  type PatternPair,
  pairsOfPattern
} from './pattern-pairs.js'

/** The pairs that a config names, and what keeps some of its entries from naming any. */
export interface Pairs {
  readonly pairs: readonly Pair[]
  readonly problems: readonly Problem[]
}

/**
 * Resolves the entries of a config, in their order, patterns by path. Files are looked for only
 * where a pattern asks for it: whether an explicit file exists shows when it is read. A pair of
 * which only one file exists has an `absent` side, unless another entry explains the other file.
 *
 * @param folder  the folder that the user is in, for the names of files in messages
 */
export function resolvePairs(config: Config, folder: string): Pairs {
  const problems: Problem[] = []
  const ignored = ignoredPaths()
  const isIgnored = ({source, target}: PatternPair) =>
    [source, target].some((path) => ignored(resolve(config.folder, path)))
  const found = config.pairs.flatMap((entry, index) => {
    const result = pairsOfEntry(entry, config)
    if (result.type === 'pairs') {
      const kept = result.pairs.filter(
        (pair) => !isExcluded(pair, config) && !(isOfPattern(entry) && isIgnored(pair))
      )
      return kept.map((pair) => ({pair, entry, index}))
    }
    const at = config.locate(['pairs', index, result.key])
    problems.push({...at, what: result.what, help: result.help})
    return []
  })
  const names = new Map<string, number>()
  const faulty = new Set<number>()
  const pairs: Pair[] = []
  for (const {pair, entry, index} of withoutExplained(found, config)) {
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

interface FoundPair {
  readonly pair: PatternPair
  readonly entry: PairEntry
  readonly index: number
}

/**
 * Leaves out one-sided pairs whose file another entry explains: a translation that has its source
 * there, a source that is translated into the same language there, or a file that is a translation
 * rather than a source. What two entries miss is missed once. A pair whose name is taken by another
 * is called by its paths.
 */
function withoutExplained(found: readonly FoundPair[], config: Config): readonly FoundPair[] {
  const explained = explanations(found, config)
  const missed = new Set<string>()
  const names = new Set(found.flatMap(({pair}) => (pair.absent ? [] : pair.name)))
  return found.flatMap((one) => {
    const {pair, entry} = one
    if (!pair.absent) return one
    const key = `${pair.absent.side} ${translationKey(one, config)}`
    if (missed.has(key) || explained(one)) return []
    missed.add(key)
    const isTaken = names.has(pair.name)
    names.add(pair.name)
    if (!isTaken) return one
    return {...one, entry, pair: {...pair, name: pathsName(pair.source, pair.target)}}
  })
}

function explanations(found: readonly FoundPair[], config: Config): (one: FoundPair) => boolean {
  const absolute = (written: string) => resolve(config.folder, written)
  const whole = found.filter(({pair}) => !pair.absent)
  const partnered = new Set(whole.flatMap(({pair}) => [pair.source, pair.target].map(absolute)))
  const translated = new Set(whole.map((one) => translationKey(one, config)))
  const targets = new Set(
    found.flatMap(({pair}) => (pair.absent?.side === 'target' ? [] : absolute(pair.target)))
  )
  return (one) =>
    one.pair.absent?.side === 'source'
      ? partnered.has(absolute(one.pair.target))
      : targets.has(absolute(one.pair.source)) || translated.has(translationKey(one, config))
}

/** The same for two pairs with one source and one language; without a source, with one target. */
function translationKey({pair, entry}: FoundPair, {folder}: Config): string {
  if (pair.absent?.side === 'source') return resolve(folder, pair.target)
  const lang = targetLanguage(pair, entry) ?? languageOfPath(pair.target) ?? ''
  return `${resolve(folder, pair.source)} ${lang.toLowerCase()}`
}

function targetLanguage({lang}: PatternPair, entry: PairEntry): string | undefined {
  return entry.targetLang ?? (lang === undefined ? undefined : tagOfLabel(lang))
}

function pairsOfEntry(entry: PairEntry, config: Config): EntryResult {
  const {name, source, target} = entry
  if (isOfPattern(entry)) return pairsOfPattern(entry, config)
  return {type: 'pairs', pairs: [{name: name ?? pathsName(source, target), source, target}]}
}

function isOfPattern({source, target}: PairEntry): boolean {
  return isPattern(source) || isPattern(target)
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
  pair: PatternPair,
  entry: PairEntry,
  {config, folder}: {readonly config: Config; readonly folder: string}
): Pair {
  const {name, source, target, absent} = pair
  const file = (written: string, side: Side, tag: string | undefined): PairFile => {
    const path = resolve(config.folder, written)
    return {
      ...{path, shown: shownPath(path, folder), written},
      ...(tag === undefined ? {} : {lang: tag}),
      ...(absent?.side === side ? {absent: absenceOf(absent)} : {})
    }
  }
  return {
    name,
    source: file(source, 'source', entry.sourceLang),
    target: file(target, 'target', targetLanguage(pair, entry))
  }
}

function absenceOf({side: _, ...absence}: AbsentSide): Absence {
  return absence
}
