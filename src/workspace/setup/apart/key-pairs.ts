import type {FoundPair} from '../found-pair.js'
import {groupedBy} from '../grouped-by.js'
import {languageInPath} from '../layout/known-language.js'
import type {LanguageRank} from '../layout/language-rank.js'
import type {RepositoryTexts} from '../repository-texts.js'
import {frontMatterOf} from './front-matter.js'
import type {PairLedger} from './pair-ledger.js'

interface KeyedText {
  readonly path: string
  readonly key: string
  /** BCP 47 tag; absent for a text that may be in the language of the repository. */
  readonly lang?: string
  /** Whether its front matter says that. */
  readonly isSaid: boolean
}

/**
 * Pairs of texts that share a key of their front matter. A key that two texts of one language have
 * says nothing. The source is the text in the likeliest language, or the one that names none.
 */
export function keyPairs(
  texts: RepositoryTexts,
  {ledger, rank}: {readonly ledger: PairLedger; readonly rank: LanguageRank}
): readonly FoundPair[] {
  const keyed = texts.paths.flatMap((path) => keyedTexts(path, texts))
  const found: FoundPair[] = []
  for (const group of groupedBy(keyed, ({key}) => key).values()) {
    for (const pair of pairsOfKey(group, rank)) {
      if (!ledger.mayPair(pair)) continue
      ledger.add(pair)
      found.push(pair)
    }
  }
  return found
}

function keyedTexts(path: string, {read}: RepositoryTexts): readonly KeyedText[] {
  const {keys, lang: said} = frontMatterOf(read(path) ?? '')
  const lang = said ?? languageInPath(path)
  const known = lang === undefined ? {} : {lang}
  return keys.map((key) => ({path, key, isSaid: said !== undefined, ...known}))
}

function pairsOfKey(group: readonly KeyedText[], rank: LanguageRank): readonly FoundPair[] {
  if (group.length < 2 || groupedBy(group, ({lang}) => lang).size < group.length) return []
  const rankOf = ({lang}: KeyedText) => (lang === undefined ? 1.5 : rank(lang))
  const [source, ...rest] = group.toSorted((a, b) => rankOf(a) - rankOf(b))
  if (!source) return []
  const from = {
    source: source.path,
    ...(source.lang === undefined ? {} : {sourceLang: source.lang})
  }
  return rest.flatMap(({path, lang, isSaid}) => {
    const isLangSaid = isSaid && source.isSaid
    return lang === undefined ? [] : [{...from, target: path, targetLang: lang, isLangSaid}]
  })
}
