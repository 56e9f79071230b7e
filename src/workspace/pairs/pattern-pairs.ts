import type {Problem} from '../../model/problem.js'
import type {PairEntry} from '../config/config-schema.js'
import {findMatches, type PatternMatch} from './find-matches.js'
import {pathsName} from './pair.js'
import {fillPattern, type PathPattern, parsePattern, patternFault} from './path-pattern.js'

/** Two paths as written in a config, or as its patterns stand for them. */
export interface PatternPair {
  readonly name: string
  readonly source: string
  readonly target: string
  /** What `{lang}` stands for in the target, with hyphens. */
  readonly lang?: string
  /** The existing file of a pair, if a pattern found no partner for it. */
  readonly lone?: 'source' | 'target'
}

/** What an entry names: pairs of paths as written, or what is wrong with it and at which key. */
export type EntryResult =
  | {readonly type: 'pairs'; readonly pairs: readonly PatternPair[]}
  | ({readonly type: 'fault'} & EntryFault)

interface EntryFault extends Pick<Problem, 'what' | 'help'> {
  readonly key: keyof PairEntry
}

/**
 * The pairs that an entry with patterns stands for: one for each `{name}` found on either side, so
 * that a partner that is missing shows as a file that cannot be found. With `{lang}` left open in
 * the target, one for each translation that exists.
 *
 * @param folder  what the patterns start from
 */
export function pairsOfPattern(entry: PairEntry, folder: string): EntryResult {
  const fault = entryFault(entry)
  if (fault) return {type: 'fault', ...fault}
  const source = parsePattern(fixLang(entry.source, entry.sourceLang))
  const target = parsePattern(fixLang(entry.target, entry.targetLang))
  const sides = matchBoth(source, target, folder)
  for (const key of ['source', 'target'] as const) {
    if (sides[key].length === 0) return {type: 'fault', key, ...nothing(entry[key])}
  }
  const found = target.hasLang ? pairsByLang(sides, source) : pairsByName(sides, {source, target})
  return {type: 'pairs', pairs: found.map((pair) => ({...pair, name: nameOf(pair, entry, target)}))}
}

function nameOf(pair: PatternPair, {name}: PairEntry, target: PathPattern): string {
  if (name === undefined && !target.hasName) return pathsName(pair.source, pair.target)
  return fillPattern(name ?? (target.hasLang ? '{name}.{lang}' : '{name}'), pair)
}

interface Sides {
  readonly source: readonly PatternMatch[]
  readonly target: readonly PatternMatch[]
}

/** A file that both patterns fit belongs to the one that says more: `{name}.nl.md` before `{name}.md`. */
function matchBoth(source: PathPattern, target: PathPattern, folder: string): Sides {
  const found = {source: findMatches(folder, source), target: findMatches(folder, target)}
  const taken = new Set(found[source.weight >= target.weight ? 'source' : 'target'].map(pathOf))
  const rest = (matches: readonly PatternMatch[]) => matches.filter(({path}) => !taken.has(path))
  return source.weight >= target.weight
    ? {source: found.source, target: rest(found.target)}
    : {source: rest(found.source), target: found.target}
}

function pathOf({path}: PatternMatch): string {
  return path
}

function pairsByName(
  sides: Sides,
  patterns: {readonly source: PathPattern; readonly target: PathPattern}
): readonly PatternPair[] {
  const names = {source: namesOf(sides.source), target: namesOf(sides.target)}
  return [...new Set([...names.source, ...names.target])].sort().map((name) => ({
    name,
    source: fillPattern(patterns.source.text, {name}),
    target: fillPattern(patterns.target.text, {name}),
    ...(names.target.has(name) ? {} : {lone: 'source' as const}),
    ...(names.source.has(name) ? {} : {lone: 'target' as const})
  }))
}

/** A source without any translation is not an error: a language may be unfinished. */
function pairsByLang(sides: Sides, source: PathPattern): readonly PatternPair[] {
  const names = namesOf(sides.source)
  return sides.target.map(({path, name = '', lang = ''}) => ({
    name,
    lang: lang.replaceAll('_', '-'),
    source: fillPattern(source.text, {name}),
    target: path,
    ...(names.has(name) ? {} : {lone: 'target' as const})
  }))
}

function namesOf(matches: readonly PatternMatch[]): ReadonlySet<string> {
  return new Set(matches.map(({name = ''}) => name))
}

function fixLang(pattern: string, lang: string | undefined): string {
  return lang === undefined ? pattern : fillPattern(pattern, {lang})
}

function entryFault(entry: PairEntry): EntryFault | undefined {
  const {name = '', source, target, sourceLang, targetLang} = entry
  const patterns = [
    ['source', source],
    ['target', target],
    ['name', name]
  ] as const
  for (const [key, pattern] of patterns) {
    const what = patternFault(pattern)
    if (what) return {key, what: `${what} in \`${pattern}\``, help: syntaxHelp}
  }
  if (source.includes('{lang}') && sourceLang === undefined) {
    const what = `Unexpected \`{lang}\` in \`${source}\` without \`sourceLang\``
    return {key: 'source', what, help: 'Add `sourceLang`, or write the language in its place'}
  }
  if (fixLang(source, sourceLang) === fixLang(target, targetLang)) {
    const what = `Unexpected \`${target}\` as source and target, expected two patterns`
    return {key: 'target', what, help: 'Write the pattern of the translations as `target`'}
  }
  if (source.includes('{name}') === target.includes('{name}')) return undefined
  const [key, pattern] = source.includes('{name}')
    ? (['target', target] as const)
    : (['source', source] as const)
  const what = `Missing \`{name}\` in \`${pattern}\`; the other pattern has it`
  return {key, what, help: 'Write `{name}` in both `source` and `target`, or in neither'}
}

const syntaxHelp = 'Write `{name}` for part of a file name, `**/{name}` to include folders below'

function nothing(pattern: string): {readonly what: string; readonly help: string} {
  return {
    what: `Unexpected pattern \`${pattern}\`: it matches no file`,
    help: 'Check its folders and endings (paths start from the folder of the config), or remove it'
  }
}
