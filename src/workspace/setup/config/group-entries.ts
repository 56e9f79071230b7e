import {isSameLanguage, languageOfPath} from '../../../text/language.js'
import type {PairEntry} from '../../config/config-schema.js'
import type {FoundPair, NamedPair, PairGroup} from '../found-pair.js'
import {groupedBy} from '../grouped-by.js'
import {fillTemplate} from '../layout/layout-template.js'
import {endingOf, folderOf} from '../text-paths.js'

/** One entry of a config, and the pairs that it is for. */
export interface DraftEntry {
  readonly entry: PairEntry
  readonly pairs: readonly FoundPair[]
}

/** From this many folders of one kind on, one entry for all says more than one for each. */
const manyFolders = 5

/** The entries that stand for groups of pairs, those that stand for most first. */
export function entriesOf(groups: readonly PairGroup[]): readonly DraftEntry[] {
  const parts = merged(groups).flatMap((group) =>
    [...groupedBy(group.pairs, endings).values()].flatMap((pairs) => byFolder({...group, pairs}))
  )
  return parts.map(entryOf).sort((a, b) => b.pairs.length - a.pairs.length)
}

function endings({source, target}: FoundPair): string {
  return `${endingOf(source)} ${endingOf(target)}`
}

/** Groups that differ in their first folder only are one where there are many. */
function merged(groups: readonly PairGroup[]): readonly PairGroup[] {
  return [...groupedBy(groups, (group) => JSON.stringify(withoutTop(group))).values()].flatMap(
    (same) => {
      const [first] = same
      if (!first || same.length < manyFolders) return same
      const pairs = same.flatMap((group) =>
        group.pairs.map((pair) => ({...pair, name: `${topOf(group)}${pair.name}`}))
      )
      return [{...withoutTop(first), pairs}]
    }
  )
}

function withoutTop(group: PairGroup): Omit<PairGroup, 'pairs'> {
  const top = topOf(group).length
  const {source, target, sourceLang} = group
  const both = {source: source.slice(top), target: target.slice(top)}
  return {...both, ...(sourceLang === undefined ? {} : {sourceLang})}
}

/** The first folder of both patterns, where `{path}` follows it in both. */
function topOf({source, target}: PairGroup): string {
  const top = /^(?:[^/{}]+\/)?(?=\{path\})/.exec(source)?.[0] ?? ''
  return target.startsWith(`${top}{path}`) ? top : ''
}

/**
 * A source pattern that starts with `{path}` would take in the whole repository: its pairs are told
 * apart by their first folder.
 */
function byFolder(group: PairGroup): readonly PairGroup[] {
  if (!group.source.startsWith('{path}')) return [group]
  const folders = groupedBy(group.pairs, ({name}) => /^[^/]+\//.exec(name)?.[0] ?? '')
  if (folders.size >= manyFolders) return [group]
  return [...folders].map(([folder, pairs]) => {
    const path = folder === '' ? '{name}' : `${folder}{path}`
    return {
      ...group,
      source: fillTemplate(group.source, {path}),
      target: fillTemplate(group.target, {path}),
      pairs: pairs.map((pair) => ({...pair, name: pair.name.slice(folder.length)}))
    }
  })
}

function entryOf(group: PairGroup): DraftEntry {
  const {sourceLang, pairs} = group
  const name = /^\{(?:path|name)\}/.test(group.source) ? onlyName(pairs) : undefined
  const values = {path: name ?? '**/{name}', name: name ?? '{name}'}
  const [source, target] = [group.source, group.target].map((text) => fillTemplate(text, values))
  const entry = {
    source: `${source}${endingOf(pairs[0]?.source ?? '')}`,
    target: `${target}${endingOf(pairs[0]?.target ?? '')}`,
    ...(sourceLang === undefined ? {} : {sourceLang})
  }
  return {entry, pairs}
}

/** The name that all pairs are of, where others beside it are something else: `README`. */
function onlyName([first, ...rest]: readonly NamedPair[]): string | undefined {
  if (!first || rest.some(({name}) => name !== first.name)) return undefined
  const name = first.name.slice(folderOf(first.name).length)
  return name === name.toUpperCase() || /^readme$/i.test(name) ? first.name : undefined
}

/** Whether a path can be in a config as it is: with one of these characters it would be a pattern. */
export function isPlain(path: string): boolean {
  return !/[{}*]/.test(path)
}

/** An entry for two files, with the languages that their paths do not say. */
export function explicitEntry(pair: FoundPair): DraftEntry {
  const {source, target, sourceLang, targetLang, isLangSaid = false} = pair
  const entry = {
    source,
    target,
    ...(isLangSaid || sourceLang === undefined || says(source, sourceLang) ? {} : {sourceLang}),
    ...(isLangSaid || says(target, targetLang) ? {} : {targetLang})
  }
  return {entry, pairs: [pair]}
}

function says(path: string, tag: string): boolean {
  return isSameLanguage(languageOfPath(path) ?? 'und', tag)
}
