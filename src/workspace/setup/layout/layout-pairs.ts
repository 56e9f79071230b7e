import type {PairGroup} from '../found-pair.js'
import {groupedBy} from '../grouped-by.js'
import type {RepositoryTexts} from '../repository-texts.js'
import {stemsOf} from '../text-paths.js'
import {groupOf, type SourceChoice} from './place-group.js'
import {findPlaces, type Place} from './places.js'
import {type LanguageDoubt, translationVerdict} from './translation-check.js'

/** Pairs that are found by where they are, and the places that were looked at. */
export interface LayoutPairs {
  readonly groups: readonly PairGroup[]
  readonly places: readonly Place[]
  /** Texts that would be translations by their paths, but are in the language of their source. */
  readonly sameLanguage: readonly string[]
}

/**
 * The pairs that paths show, by the layouts that repositories use. Each text is the translation of
 * one other at most, and none is both a translation and a source.
 *
 * @param rank  see `SourceChoice`
 */
export function layoutPairs(
  texts: RepositoryTexts,
  {rank}: Pick<SourceChoice, 'rank'>
): LayoutPairs {
  const targets = new Set<string>()
  const sources = new Set<string>()
  const refused = new Set<string>()
  const choice = {
    stems: stemsOf(texts.paths),
    mayBeTarget: (path: string) => ![targets, sources, refused].some((set) => set.has(path)),
    mayBeSource: (path: string) => !targets.has(path),
    rank
  }
  const places = findPlaces(texts.paths)
  const groups: PairGroup[] = []
  for (const place of places) {
    for (const [round, mostRank] of rounds.entries()) {
      const looked = round === 0 ? place : withoutFarSources(place)
      const group = groupOf(looked, {...choice, mostRank})
      if (!group) break
      const believed = believedGroup(group, place, texts)
      for (const path of believed.refused) refused.add(path)
      for (const {source, target} of believed.group.pairs) {
        sources.add(source)
        targets.add(target)
      }
      if (believed.group.pairs.length > 0) groups.push(believed.group)
    }
  }
  return {groups, places, sameLanguage: [...refused].filter((path) => !sources.has(path))}
}

/**
 * The ranks of source languages in each look at a place. What has no source of the likeliest kind
 * may have one of another; but two translations of a text that is gone are not source and target.
 */
const rounds = [Infinity, 3, 3, 3]

/** A text at the top of a repository is the source of all translations of a place, or of none. */
function withoutFarSources(place: Place): Place {
  if (place.target.startsWith('{path}')) return place
  return {...place, sources: place.sources.filter((source) => !source.startsWith('{path}'))}
}

interface Believed {
  readonly group: PairGroup
  readonly refused: readonly string[]
}

/** A group without the languages whose texts are in the language of their sources. */
function believedGroup(group: PairGroup, place: Place, texts: RepositoryTexts): Believed {
  const doubtful = new Set(place.texts.flatMap(({path, isDoubtful}) => (isDoubtful ? [path] : [])))
  const once = new Map(group.pairs.toReversed().map((pair) => [pair.target, pair]))
  const pairsOnce = [...once.values()]
  const certain = groupedBy(
    pairsOnce.filter(({target}) => !doubtful.has(target)),
    ({source}) => source
  )
  const kept = [...groupedBy(pairsOnce, ({targetLang}) => targetLang).values()].filter((pairs) => {
    if (pairs.some(({target}) => !doubtful.has(target))) {
      return translationVerdict(pairs, texts, 'none') === 'translation'
    }
    const beside = Math.max(...pairs.map(({source}) => certain.get(source)?.length ?? 0))
    return translationVerdict(pairs, texts, doubtBeside(beside)) === 'translation'
  })
  const pairs = kept.flat()
  const believed = new Set(pairs.map(({target}) => target))
  return {
    group: {...group, pairs},
    refused: group.pairs.flatMap(({target}) => (believed.has(target) ? [] : [target]))
  }
}

/** How far a doubtful language is in doubt beside so many that are certain. */
function doubtBeside(certain: number): LanguageDoubt {
  if (certain >= 4) return 'none'
  return certain >= 2 ? 'slight' : 'strong'
}
