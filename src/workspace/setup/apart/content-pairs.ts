import {baseLanguage} from '../../../text/language.js'
import type {FoundPair, PairGroup} from '../found-pair.js'
import {groupedBy} from '../grouped-by.js'
import type {LanguageRank} from '../layout/language-rank.js'
import type {Place, PlacedText} from '../layout/places.js'
import {langOf} from '../layout/translation-check.js'
import type {RepositoryTexts} from '../repository-texts.js'
import {clearMatches} from './clear-matches.js'
import {type Similarity, similarityAmong} from './mark-similarity.js'
import type {PairLedger} from './pair-ledger.js'
import {sourcesOf} from './place-sources.js'
import {type TextMarks, textMarks} from './text-marks.js'

/** What is left of a repository, and what is known of it. */
export interface ContentSurroundings {
  readonly texts: RepositoryTexts
  readonly groups: readonly PairGroup[]
  readonly ledger: PairLedger
  readonly rank: LanguageRank
}

/** Texts of a kind beyond which contents are not compared: that would take minutes. */
const mostTexts = 300

/** Least score of a pair, and how far it must be ahead of any other. */
const clear = {least: 0.45, margin: 0.1}

/**
 * Pairs of texts with names of their own, by what they say: numbers, addresses, names and code that
 * both have, the order of their blocks, and how alike their names are. Compared are the translations
 * of a place that have no source with the sources that have no translation in their language.
 */
export function contentPairs(
  places: readonly Place[],
  around: ContentSurroundings
): readonly FoundPair[] {
  return places.flatMap((place) => {
    const free = place.texts.filter(({path}) => around.ledger.isFree(path))
    return [...groupedBy(free, ({tag}) => tag).values()].flatMap((translations) => {
      const believed = translations.filter((text) => isBelieved(text, place, around))
      return pairsOfLanguage(believed, place, around)
    })
  })
}

/** A doubtful language is one where its texts are in it, or others of the place have sources. */
function isBelieved(
  {path, tag, isDoubtful}: PlacedText,
  {target}: Place,
  {texts, groups}: ContentSurroundings
): boolean {
  if (!isDoubtful || langOf(texts.read(path) ?? '') === baseLanguage(tag)) return true
  return groups.some(
    (group) => group.target === target && group.pairs.some(({targetLang}) => targetLang === tag)
  )
}

function pairsOfLanguage(
  translations: readonly PlacedText[],
  place: Place,
  around: ContentSurroundings
): readonly FoundPair[] {
  const [first] = translations
  if (!first) return []
  for (const {paths, lang} of sourcesOf(place, first, around)) {
    const rows = paths
      .map((source) => asPair(source, first, lang))
      .filter((pair) => around.ledger.mayPair(pair))
    if (rows.length === 0 || rows.length > mostTexts || translations.length > mostTexts) continue
    const found = matched(
      rows.map(({source}) => source),
      translations,
      around.texts
    ).map(({source, text}) => asPair(source, text, lang))
    for (const pair of found) around.ledger.add(pair)
    if (found.length > 0) return found
  }
  return []
}

function asPair(source: string, {path, tag}: PlacedText, lang: string | undefined): FoundPair {
  const sourceLang = lang === undefined ? {} : {sourceLang: lang}
  return {source, target: path, targetLang: tag, ...sourceLang}
}

function matched(
  sources: readonly string[],
  translations: readonly PlacedText[],
  {read}: RepositoryTexts
): readonly {readonly source: string; readonly text: PlacedText}[] {
  const rows = sources.map((path) => textMarks(path, read(path) ?? ''))
  const columns = translations.map(({path}) => textMarks(path, read(path) ?? ''))
  const compare = similarityAmong([...rows, ...columns])
  const scores = rows.map((row) =>
    columns.map((column) => scoreOf(compare(row, column), row, column))
  )
  return clearMatches(scores, clear).flatMap(({row, column}) => {
    const [source, text] = [sources[row], translations[column]]
    return source === undefined || text === undefined ? [] : [{source, text}]
  })
}

/** Blocks from which on a shape is hardly the same by chance. */
const longShape = 12

/** With fewer marks than this, that two texts share none says nothing. */
const fewMarks = 8

/** In [0, 1]; 0 where what two texts have in common may be chance. */
function scoreOf({marks, shared, shape, name}: Similarity, a: TextMarks, b: TextMarks): number {
  const isLong = Math.min(a.shape.length, b.shape.length) >= longShape
  const speaks =
    (shared >= 3 && marks >= 0.2) || (name >= 0.5 && shape >= 0.7) || (isLong && shape >= 0.95)
  if (!speaks) return 0
  if (Math.max(a.marks.size, b.marks.size) < fewMarks) return 0.65 * shape + 0.35 * name
  return 0.55 * marks + 0.3 * shape + 0.15 * name
}
