import type {Absence} from '../../model/document.js'
import type {Problem} from '../../model/problem.js'
import type {Side} from '../../model/side.js'
import {languageOfPath} from '../../text/language.js'
import {tagOfLabel} from '../../text/language-label.js'
import type {PairEntry} from '../config/config-schema.js'
import {findMatches, type PatternMatch} from './find-matches.js'
import {pathsName} from './pair.js'
import {fillPattern, type PathPattern, parsePattern, patternFault} from './path-pattern.js'

/** The side of a pair that has no file. */
export interface AbsentSide extends Absence {
  readonly side: Side
}

/** Two paths as written in a config, or as its patterns stand for them. */
export interface PatternPair {
  readonly name: string
  readonly source: string
  readonly target: string
  /** What `{lang}` stands for in the target, with hyphens. */
  readonly lang?: string
  /** Set if a pattern found only the other file. */
  readonly absent?: AbsentSide
}

/** What an entry names: pairs of paths as written, or what is wrong with it and at which key. */
export type EntryResult =
  | {readonly type: 'pairs'; readonly pairs: readonly PatternPair[]}
  | ({readonly type: 'fault'} & EntryFault)

interface EntryFault extends Pick<Problem, 'what' | 'help'> {
  readonly key: keyof PairEntry
}

/** What else than the entry decides about its pairs. */
export interface PatternScope {
  /** Absolute: what the patterns start from. */
  readonly folder: string
  /** Languages that every document must exist in, unless the entry has its own list. */
  readonly expect?: readonly string[]
}

/**
 * The pairs that an entry with patterns stands for: one for each `{name}` found on either side, also
 * if the other side has no such file. With `{lang}` left open in the target, one for each document
 * in each expected language; without expected languages, in each language that is found.
 */
export function pairsOfPattern(entry: PairEntry, {folder, expect}: PatternScope): EntryResult {
  const fault = entryFault(entry)
  if (fault) return {type: 'fault', ...fault}
  const source = parsePattern(fixLang(entry.source, entry.sourceLang))
  const target = parsePattern(fixLang(entry.target, entry.targetLang))
  const sides = matchBoth(source, target, folder)
  const languages = entry.expect ?? expect
  for (const key of ['source', 'target'] as const) {
    const isExpected = key === 'target' && target.hasLang && languages !== undefined
    if (sides[key].length === 0 && !isExpected) return {type: 'fault', key, ...nothing(entry[key])}
  }
  const patterns = {source, target, entry}
  const found = target.hasLang
    ? [...pairsByLang(sides, patterns), ...untranslated(sides, patterns, languages)].sort(byTarget)
    : pairsByName(sides, patterns)
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

interface Patterns {
  readonly source: PathPattern
  readonly target: PathPattern
  readonly entry: PairEntry
}

function pairsByName(sides: Sides, {source, target, entry}: Patterns): readonly PatternPair[] {
  const names = {source: namesOf(sides.source), target: namesOf(sides.target)}
  const absent = (side: Side) => ({absent: {side, pattern: entry[side]}})
  return [...new Set([...names.source, ...names.target])].sort().map((name) => ({
    name,
    source: fillPattern(source.text, {name}),
    target: fillPattern(target.text, {name}),
    ...(names.source.has(name) ? {} : absent('source')),
    ...(names.target.has(name) ? {} : absent('target'))
  }))
}

function pairsByLang(sides: Sides, {source, entry}: Patterns): readonly PatternPair[] {
  const names = namesOf(sides.source)
  return sides.target.map(({path, name = '', lang = ''}) => ({
    name,
    lang: lang.replaceAll('_', '-'),
    source: fillPattern(source.text, {name}),
    target: path,
    ...(names.has(name) ? {} : {absent: {side: 'source' as const, pattern: entry.source}})
  }))
}

/** A pair for each document and language without a translation. */
function untranslated(
  {source: sources, target: targets}: Sides,
  {target, entry}: Patterns,
  expect: readonly string[] | undefined
): readonly PatternPair[] {
  const pattern = entry.target
  const absent = {side: 'target', pattern, ...(expect ? {} : {isOptional: true})} as const
  return languagesOf(targets, expect).flatMap(({lang, isOf}) => {
    const known = namesOf(targets.filter(isOf))
    return sources
      .filter(({path, name = ''}) => !known.has(name) && !isOfSource(lang, path, entry))
      .map(({path, name = ''}) => ({
        name,
        lang: lang.replaceAll('_', '-'),
        source: path,
        target: fillPattern(target.text, {name, lang}),
        absent
      }))
  })
}

/** No document is missed in the language of its source. */
function isOfSource(label: string, source: string, {sourceLang}: PairEntry): boolean {
  const lang = sourceLang ?? languageOfPath(source)
  return lang !== undefined && lang.toLowerCase() === tagOfLabel(label).toLowerCase()
}

/** A language that documents are missed in. */
interface WantedLanguage {
  /** As the paths of the translations write it; else as the config does. */
  readonly lang: string
  readonly isOf: (match: PatternMatch) => boolean
}

/** The expected languages; if nobody says which, those of the translations. */
function languagesOf(
  targets: readonly PatternMatch[],
  expect: readonly string[] | undefined
): readonly WantedLanguage[] {
  const tags = expect ?? [...new Set(targets.map(tagOf))]
  return tags.map((tag) => {
    const isOf = (match: PatternMatch) => tagOf(match).toLowerCase() === tag.toLowerCase()
    return {lang: targets.find(isOf)?.lang ?? tag, isOf}
  })
}

function tagOf({lang = ''}: PatternMatch): string {
  return tagOfLabel(lang)
}

function byTarget(a: PatternPair, b: PatternPair): number {
  if (a.target === b.target) return 0
  return a.target < b.target ? -1 : 1
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
  if (entry.expect && !target.includes('{lang}')) {
    const what = `Unexpected \`expect\` with the target \`${target}\`, which has no \`{lang}\``
    return {key: 'expect', what, help: 'Write `{lang}` in `target`, or remove `expect`'}
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
