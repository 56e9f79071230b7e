import {contentPairs} from './apart/content-pairs.js'
import {keyPairs} from './apart/key-pairs.js'
import {linkPairs} from './apart/link-pairs.js'
import {PairLedger} from './apart/pair-ledger.js'
import {coverageOf, type EntryCoverage} from './config/coverage.js'
import {entriesOf, explicitEntry, isPlain} from './config/group-entries.js'
import {type ProofSurroundings, proveDraft} from './config/prove-draft.js'
import type {LeftOut} from './config/setup-draft.js'
import {languageRank} from './layout/language-rank.js'
import {layoutPairs} from './layout/layout-pairs.js'
import type {RepositoryTexts} from './repository-texts.js'

/** A config for a repository, with what it is about. */
export interface Setup {
  /** The config, as it is to be written. */
  readonly content: string
  readonly entries: readonly EntryCoverage[]
  /** Texts that look like translations and are in no pair. */
  readonly leftOut: readonly LeftOut[]
}

/** What a repository is looked at with. */
export interface SetupSurroundings extends ProofSurroundings {
  readonly texts: RepositoryTexts
  /** BCP 47 tag of the language to translate from, if the user names it. */
  readonly sourceLang?: string | undefined
  /** What the configs of site generators say. */
  readonly configs: readonly string[]
}

/**
 * Finds the texts that translate each other, and a config for them that a check accepts. Without any
 * there are no entries, and the config says nothing.
 */
export async function findSetup(around: SetupSurroundings): Promise<Setup> {
  const {texts, sourceLang, configs} = around
  const rank = languageRank({asked: sourceLang, configs, texts})
  const {groups, places, sameLanguage} = layoutPairs(texts, {rank})
  const pairs = groups.flatMap((group) => group.pairs)
  const ledger = new PairLedger(pairs, sameLanguage)
  const named = {...texts, paths: texts.paths.filter(isPlain)}
  const known = {texts: named, groups, ledger, rank}
  const apart = [
    ...keyPairs(named, known),
    ...linkPairs(named, known),
    ...contentPairs(places, known)
  ]
  const entries = [...entriesOf(groups), ...apart.map(explicitEntry)]
  const {draft, content, orphans} = await proveDraft({entries, excluded: []}, around)
  return {
    content,
    entries: coverageOf(draft, texts.paths),
    leftOut: leftOutOf([...draft.excluded, ...orphans.map(withoutSource)], sameLanguage)
  }
}

function withoutSource(path: string): LeftOut {
  return {path, why: 'has no source, which `check` reports'}
}

function leftOutOf(
  excluded: readonly LeftOut[],
  sameLanguage: readonly string[]
): readonly LeftOut[] {
  const same = sameLanguage.map((path) => ({path, why: 'is in the language of its source'}))
  const all = new Map([...excluded, ...same].map((one) => [one.path, one]))
  return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}
