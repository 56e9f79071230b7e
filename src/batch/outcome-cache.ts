import {relative, resolve, sep} from 'node:path'
import packageJson from '../../package.json' with {type: 'json'}
import type {PairTexts} from '../model/bitext-outline.js'
import {rules as builtIn} from '../rules/index.js'
import {alignmentFile} from '../workspace/alignments/alignment-path.js'
import type {Config} from '../workspace/config/load-config.js'
import type {CheckWish} from '../workspace/config/resolve-check.js'
import {readText} from '../workspace/files/read-text.js'
import {shownPath} from '../workspace/files/shown-path.js'
import {statOf} from '../workspace/files/stat-of.js'
import {isTyped, type Pair, type PairFile} from '../workspace/pairs/pair.js'
import {
  openResultCache,
  type ResultCache,
  resultKey,
  usualCacheFolder
} from '../workspace/result-cache.js'
import type {CheckSources} from './check-options.js'
import type {Keep, PackedOutcome} from './check-outcome.js'

export interface CacheFlags {
  readonly cache?: boolean
  readonly cacheLocation?: string
}

/** An outcome that was kept, with the texts that it is of. */
interface KeptOutcome {
  readonly outcome: PackedOutcome
  readonly texts: PairTexts
}

/** Outcomes of checks, kept from one run to the next. */
export interface OutcomeCache {
  readonly read: (pair: Pair) => KeptOutcome | undefined
  /** Keeps an outcome, unless a file has changed since `read` was asked for its pair. */
  readonly write: (pair: Pair, outcome: PackedOutcome) => void
  readonly trim: () => void
}

/** What outcomes follow from, and where they are kept instead of on disk. */
interface CacheSources extends CheckSources {
  readonly flags: CheckWish & CacheFlags
  readonly kept?: ResultCache | undefined
  readonly keep: Keep
}

/** The folder that the user is in, and where a note to them goes. */
interface CachePlace {
  /** Absolute. */
  readonly cwd: string
  readonly stderr: {readonly write: (text: string) => unknown}
}

/** Increase it whenever outcomes are written differently. */
const layout = 4

/**
 * Opens the cache that the flags ask for. Rules of the user's own may look at anything, so that
 * nothing is kept where there are some; stderr says so.
 *
 * @throws ProblemError for a place where it cannot be
 */
export function openOutcomeCache(
  {flags, config, kept, keep}: CacheSources,
  place: CachePlace
): OutcomeCache | undefined {
  if (config && config.rules.length > builtIn.length) {
    place.stderr.write('Nothing is cached: the config has `ruleModules`\n')
    return undefined
  }
  const results = kept ?? resultsIn(flags, place)
  const settings = settingsKey({flags, config}, keep)
  const keys = new Map<Pair, string>()
  return {
    read: (pair) => {
      const found = keyOf(pair, config, settings)
      if (!found) return undefined
      const value = results.read(found.key)
      keys.set(pair, found.key)
      if (value === undefined) return undefined
      // Its key says which version wrote it, and the cache that it is whole.
      const [head = '', collected = '', outcome = ''] = value.split('\n')
      const {alignment, langs} = JSON.parse(head) as EntryHead
      if (alignment !== alignmentOf(pair, langs, config)) return undefined
      keys.delete(pair)
      return {outcome: {langs, outcome, collected}, texts: found.texts}
    },
    write: (pair, {langs, outcome, collected}) => {
      const key = keys.get(pair)
      keys.delete(pair)
      const alignment = alignmentOf(pair, langs, config)
      if (key === undefined || key !== keyOf(pair, config, settings)?.key) return
      const head = JSON.stringify({alignment, langs} satisfies EntryHead)
      results.write(key, [head, collected, outcome].join('\n'))
    },
    trim: results.trim
  }
}

/** A cache that is gone with the process. */
export function memoryCache(): ResultCache {
  const values = new Map<string, string>()
  return {
    read: (key) => values.get(key),
    write: (key, value) => values.set(key, value),
    trim: () => {}
  }
}

function resultsIn({cacheLocation: named}: CacheFlags, {cwd}: CachePlace): ResultCache {
  const path = named === undefined ? usualCacheFolder(cwd) : resolve(cwd, named)
  return openResultCache({path, shown: named ?? shownPath(path, cwd)})
}

/** The first line of an entry; what was collected and the outcome are the other two. */
interface EntryHead {
  /** Hash of the alignment file; empty without one. Its name is known once the languages are. */
  readonly alignment: string
  readonly langs: PackedOutcome['langs']
}

/** All that a check follows from besides the files of the pair. */
function settingsKey({flags, config}: CheckSources, keep: Keep): string {
  const {preset, rule, minConfidence} = flags
  const layers = config ? [config.layer, ...config.overrides] : []
  const glossaries = layers.flatMap(({glossary}) =>
    glossary ? contentOf(glossary.path, glossary.shown) : []
  )
  const said = JSON.stringify([{preset, rule, minConfidence}, layers, glossaries], (_, value) =>
    value instanceof RegExp ? String(value) : value
  )
  const {node, icu = ''} = process.versions
  return resultKey([String(layout), keep, packageJson.version, node, icu, said])
}

/** Nothing where a text cannot be read: the check says why. */
function keyOf(
  {name, source, target}: Pair,
  config: Config | undefined,
  settings: string
): {readonly key: string; readonly texts: PairTexts} | undefined {
  const texts = {source: textOf(source), target: textOf(target)}
  if (texts.source === undefined || texts.target === undefined) return undefined
  const names = [source, target].flatMap(({path, shown, written, lang = '', absent}) => {
    const inProject = config ? relative(config.folder, path).split(sep).join('/') : ''
    return [shown, written, lang, inProject, absent ? JSON.stringify(absent) : '']
  })
  const key = resultKey([settings, name, ...names, texts.source, texts.target])
  return {key, texts: {source: texts.source, target: texts.target}}
}

function textOf({path, shown, text, absent}: PairFile): string | undefined {
  if (absent) return ''
  return text ?? contentOf(path, shown)
}

function contentOf(path: string, shown: string): string | undefined {
  try {
    return readText(path, shown)
  } catch {
    return undefined
  }
}

function alignmentOf(
  pair: Pair,
  langs: PackedOutcome['langs'],
  config: Config | undefined
): string {
  if (!config || isTyped(pair)) return ''
  const path = alignmentFile(config.folder, pair, langs)
  return statOf(path) ? resultKey([contentOf(path, path) ?? '']) : ''
}
