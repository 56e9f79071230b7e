import {baseLanguage} from '../../../text/language.js'
import type {PairEntry} from '../../config/config-schema.js'
import type {Pair} from '../../pairs/pair.js'
import {isPattern} from '../../pairs/path-pattern.js'
import type {FoundPair} from '../found-pair.js'
import {fitsShape} from '../pattern-fit.js'
import {type DraftEntry, explicitEntry, isPlain} from './group-entries.js'
import {type LeftOut, pairsOf, type SetupDraft} from './setup-draft.js'

/** What is known of the files of a draft. */
export interface AmendSurroundings {
  /** Whether a text is one of those that were looked at. */
  readonly isKnown: (path: string) => boolean
  /** What keeps a pair from being compared. */
  readonly troubleOf: (pair: Pair) => LeftOut | undefined
}

/**
 * A draft that comes closer to the pairs it means, or `undefined` for one that has them all and no
 * others, and all can be compared. Sources without a translation, and
 * translations without a source, are for the check to report.
 *
 * @param resolved  the pairs that its config gives
 */
export function amendedDraft(
  draft: SetupDraft,
  resolved: readonly Pair[],
  {isKnown, troubleOf}: AmendSurroundings
): SetupDraft | undefined {
  const found = resolved.filter(({target}) => !target.absent)
  const wanted = new Map(pairsOf(draft).map((pair) => [keyOf(pair), pair]))
  const foundKeys = new Set(found.map(writtenKey))
  const reported = new Set(reportedOrphans(draft, found, isKnown))
  const stray = found.filter((pair) => !wanted.has(writtenKey(pair)) && !reported.has(pair))
  if (stray.length > 0) return withoutStray(draft, stray, isKnown)
  const missing = (pair: FoundPair) => !foundKeys.has(keyOf(pair))
  if ([...wanted.values()].some(missing)) return withMissing(draft, missing)
  const trouble = found.flatMap((pair) => (pair.source.absent ? [] : (troubleOf(pair) ?? [])))
  return trouble.length > 0 ? without(draft, trouble) : undefined
}

/**
 * Translations without a source that a check reports. In a language that nothing else is in, a folder
 * is hardly one of translations (`docs/bin/`), so that its texts are none of them.
 */
export function reportedOrphans(
  draft: SetupDraft,
  resolved: readonly Pair[],
  isKnown: AmendSurroundings['isKnown']
): readonly Pair[] {
  const languages = new Set(pairsOf(draft).map(({targetLang}) => baseLanguage(targetLang)))
  return resolved.filter(
    ({source, target}) =>
      source.absent &&
      isKnown(target.written) &&
      target.lang !== undefined &&
      languages.has(baseLanguage(target.lang))
  )
}

function keyOf({source, target}: FoundPair): string {
  return JSON.stringify([source, target])
}

function writtenKey({source, target}: Pair): string {
  return JSON.stringify([source.written, target.written])
}

/** What a pattern takes in and should not is excluded, unless it is in a pair of another entry. */
function withoutStray(
  draft: SetupDraft,
  stray: readonly Pair[],
  isKnown: AmendSurroundings['isKnown']
): SetupDraft {
  const kept = new Set(pairsOf(draft).flatMap(({source, target}) => [source, target]))
  const excluded = stray
    .filter(({target}) => !kept.has(target.written))
    .map((pair) => ({path: pair.target.written, why: reasonOf(pair, isKnown)}))
  if (excluded.length > 0) return {...draft, excluded: allOnce([...draft.excluded, ...excluded])}
  const takes = ({target}: PairEntry) =>
    stray.some((pair) => fitsShape(pair.target.written, target))
  return {
    ...draft,
    entries: draft.entries.flatMap((one) => (takes(one.entry) ? spelledOut(one) : [one]))
  }
}

function reasonOf({source, target}: Pair, isKnown: AmendSurroundings['isKnown']): string {
  if (!isKnown(target.written)) return 'is ignored by git, or in a folder that is not looked into'
  return isKnown(source.written) ? 'is in the language of its source' : 'has no source'
}

/** Pairs go missing where another pair has their name: first a name of its own, then no pattern. */
function withMissing(draft: SetupDraft, isMissing: (pair: FoundPair) => boolean): SetupDraft {
  const entries = draft.entries.flatMap((draftEntry) => {
    if (!draftEntry.pairs.some(isMissing)) return [draftEntry]
    const name = ownName(draftEntry)
    if (draftEntry.entry.name !== undefined || name === undefined) return spelledOut(draftEntry)
    return [{...draftEntry, entry: {name, ...draftEntry.entry}}]
  })
  return {...draft, entries}
}

function spelledOut(draftEntry: DraftEntry): readonly DraftEntry[] {
  if (!isPattern(draftEntry.entry.target)) return [draftEntry]
  const named = draftEntry.pairs.filter(({source, target}) => isPlain(source) && isPlain(target))
  return named.map(explicitEntry)
}

/** `blog/{name}.{lang}`, after the folders of the source that are no placeholders. */
function ownName({entry: {source, target}}: DraftEntry): string | undefined {
  if (!source.includes('{name}')) return undefined
  const folders = source.split('/').slice(0, -1)
  const named = folders.filter((folder) => !/[{*]/.test(folder)).join('/')
  const ending = /\.\w+$/.exec(source)?.[0] ?? ''
  const name = named === '' ? `{name}${ending}` : `${named}/{name}`
  return target.includes('{lang}') ? `${name}.{lang}` : name
}

function without(draft: SetupDraft, trouble: readonly LeftOut[]): SetupDraft {
  const gone = new Set(trouble.map(({path}) => path))
  const entries = draft.entries
    .map(({entry, pairs}) => ({
      entry,
      pairs: pairs.filter(({source, target}) => !gone.has(source) && !gone.has(target))
    }))
    .filter(({pairs}) => pairs.length > 0)
  return {entries, excluded: allOnce([...draft.excluded, ...trouble])}
}

function allOnce(excluded: readonly LeftOut[]): readonly LeftOut[] {
  return [...new Map(excluded.map((one) => [one.path, one])).values()]
}
