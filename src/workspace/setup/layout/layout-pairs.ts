import type {PairGroup} from '../found-pair.js'
import {groupedBy} from '../grouped-by.js'
import type {RepositoryTexts} from '../repository-texts.js'
import {stemsOf} from '../text-paths.js'
import {groupOf, type SourceChoice} from './place-group.js'
import {findPlaces, type Place} from './places.js'
import {translationVerdict} from './translation-check.js'

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
    for (const mostRank of rounds) {
      const group = groupOf(place, {...choice, mostRank})
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

interface Believed {
  readonly group: PairGroup
  readonly refused: readonly string[]
}

/** A group without the languages whose texts are in the language of their sources. */
function believedGroup(group: PairGroup, place: Place, texts: RepositoryTexts): Believed {
  const pairsOnce = [
    ...new Map(group.pairs.toReversed().map((pair) => [pair.target, pair])).values()
  ]
  const doubtful = new Map(place.texts.map(({path, isDoubtful}) => [path, isDoubtful]))
  const byLang = groupedBy(pairsOnce, ({targetLang}) => targetLang)
  const kept = [...byLang.values()].filter((pairs) => {
    const isDoubtful = pairs.every(({target}) => doubtful.get(target))
    return translationVerdict(pairs, texts, {isDoubtful}) === 'translation'
  })
  const pairs = kept.flat()
  const believed = new Set(pairs)
  return {
    group: {...group, pairs},
    refused: group.pairs.filter((pair) => !believed.has(pair)).map(({target}) => target)
  }
}
