import type {PairGroup} from '../found-pair.js'
import type {LanguageRank} from '../layout/language-rank.js'
import {fillTemplate} from '../layout/layout-template.js'
import type {Place, PlacedText} from '../layout/places.js'
import {fitsShape} from '../pattern-fit.js'
import type {RepositoryTexts} from '../repository-texts.js'
import {stemOf} from '../text-paths.js'

/** Texts that translations may be of. */
export interface PlaceSources {
  readonly paths: readonly string[]
  /** BCP 47 tag, where the paths name it. */
  readonly lang?: string
}

/** What is known of a repository. */
interface Known {
  readonly texts: RepositoryTexts
  readonly groups: readonly PairGroup[]
  readonly rank: LanguageRank
}

/**
 * The texts that a translation in a place may be of, the likeliest first: those that the pairs of the
 * place have shown, else those of each layout.
 */
export function sourcesOf(
  place: Place,
  translation: PlacedText,
  {texts, groups, rank}: Known
): readonly PlaceSources[] {
  const shown = groups.filter(({target}) => target === place.target)
  const patterns = shown.length > 0 ? shown : likelyPatterns(place, translation, rank)
  const inPlace = new Map(place.texts.map(({path, tag}) => [path, tag]))
  return patterns.map(({source, sourceLang}) => {
    const shape = source.replace('{path}', '**/{name}')
    const paths = texts.paths.filter(
      (path) => fitsShape(stemOf(path), shape) && inPlace.get(path) === sourceLang
    )
    return {paths, ...(sourceLang === undefined ? {} : {lang: sourceLang})}
  })
}

type SourcePattern = Pick<PairGroup, 'source' | 'sourceLang'>

/** The whole repository is not a place to look for sources in. */
function likelyPatterns(
  {sources, texts}: Place,
  {label: own}: PlacedText,
  rank: LanguageRank
): readonly SourcePattern[] {
  const labels = new Map(texts.map(({label, tag}) => [label, tag]))
  const [first] = [...labels].sort(([, a], [, b]) => rank(a) - rank(b))
  const likely = first && first[0] !== own ? [first] : []
  return sources
    .filter((source) => !source.startsWith('{path}'))
    .flatMap((source): readonly SourcePattern[] =>
      source.includes('{source}')
        ? likely.map(([label, tag]) => ({
            source: fillTemplate(source, {source: label}),
            sourceLang: tag
          }))
        : [{source}]
    )
}
