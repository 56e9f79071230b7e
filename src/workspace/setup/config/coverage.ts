import {groupedBy} from '../grouped-by.js'
import {fitsShape} from '../pattern-fit.js'
import type {DraftEntry} from './group-entries.js'
import {pairsOf, type SetupDraft} from './setup-draft.js'

/** How many of the sources of an entry have a translation in one language. */
interface LanguageCoverage {
  /** BCP 47 tag. */
  readonly lang: string
  readonly translated: number
}

/** What an entry of a config covers. */
export interface EntryCoverage extends DraftEntry {
  /** Texts that fit the source pattern, with a translation or without. */
  readonly sources: number
  /** In the order of their tags. */
  readonly languages: readonly LanguageCoverage[]
}

/** What each entry of a draft covers of the texts of a repository. */
export function coverageOf(draft: SetupDraft, paths: readonly string[]): readonly EntryCoverage[] {
  const targets = new Set(pairsOf(draft).map(({target}) => target))
  for (const {path} of draft.excluded) targets.add(path)
  const rest = paths.filter((path) => !targets.has(path))
  return draft.entries.map((entry) => ({
    ...entry,
    sources: rest.filter((path) => fitsShape(path, entry.entry.source)).length,
    languages: [...groupedBy(entry.pairs, ({targetLang}) => targetLang)]
      .map(([lang, pairs]) => ({lang, translated: pairs.length}))
      .sort((a, b) => (a.lang < b.lang ? -1 : 1))
  }))
}
