import {posix} from 'node:path'
import {languageOfLabel} from '../../../text/language-label.js'
import type {FoundPair} from '../found-pair.js'
import {languageInPath} from '../layout/known-language.js'
import type {LanguageRank} from '../layout/language-rank.js'
import {langOf} from '../layout/translation-check.js'
import type {RepositoryTexts} from '../repository-texts.js'
import {folderOf, type Stems, stemOf, stemsOf} from '../text-paths.js'
import {frontMatterOf} from './front-matter.js'
import type {PairLedger} from './pair-ledger.js'

interface LanguageLink {
  readonly from: string
  readonly to: string
  /** Whether its text names a language: `[Nederlands](installeren.md)`. */
  readonly isNamed: boolean
}

/** What links are followed with. */
export interface LinkSurroundings {
  readonly ledger: PairLedger
  readonly rank: LanguageRank
}

/**
 * Pairs of texts that lead to each other as translations do: each has a link to the other, and at
 * least one of the links is called by a language.
 */
export function linkPairs(texts: RepositoryTexts, around: LinkSurroundings): readonly FoundPair[] {
  const {ledger, rank} = around
  const links = linksBetween(texts)
  const known = new Map(links.map((link) => [`${link.from} ${link.to}`, link]))
  const found: FoundPair[] = []
  for (const {from, to, isNamed} of links) {
    const back = known.get(`${to} ${from}`)
    if (!back || !(isNamed || back.isNamed)) continue
    const pair = pairOf(from, to, {texts, rank})
    if (!pair || !ledger.mayPair(pair)) continue
    ledger.add(pair)
    found.push(pair)
  }
  return found
}

/** The text in the likelier language is the source. */
function pairOf(
  a: string,
  b: string,
  {texts, rank}: {readonly texts: RepositoryTexts; readonly rank: LanguageRank}
): FoundPair | undefined {
  const [source, target] = [a, b]
    .map((path) => ({path, lang: languageOf(path, texts)}))
    .sort((x, y) => rank(x.lang) - rank(y.lang))
  if (!source || !target || source.lang === 'und' || target.lang === 'und') return undefined
  if (rank(source.lang) === rank(target.lang)) return undefined
  const langs = {sourceLang: source.lang, targetLang: target.lang}
  return {source: source.path, target: target.path, ...langs}
}

function languageOf(path: string, {read}: RepositoryTexts): string {
  const text = read(path) ?? ''
  return frontMatterOf(text).lang ?? languageInPath(path) ?? langOf(text)
}

/** The links of the texts to each other. */
function linksBetween({paths, read}: RepositoryTexts): readonly LanguageLink[] {
  const stems = stemsOf(paths)
  return paths.flatMap((from) =>
    [...linksIn(read(from) ?? '')].flatMap(({href, text}) => {
      const to = textAt(href, from, stems)
      return to === undefined || to === from ? [] : [{from, to, isNamed: isLanguage(text)}]
    })
  )
}

const link =
  /\[(?<text>[^\][\n]{1,60})\]\(\s*<?(?<href>[^()\s<>]+)|<a\s[^>]*?href=["'](?<html>[^"'>]+)["'][^>]*>(?<inner>[^<]{1,60})/g

function* linksIn(text: string): Generator<{readonly href: string; readonly text: string}> {
  for (const {groups = {}} of text.matchAll(link)) {
    yield {href: groups.href ?? groups.html ?? '', text: groups.text ?? groups.inner ?? ''}
  }
}

/** The text that a link leads to, with or without its ending, from its folder or from the root. */
function textAt(href: string, from: string, stems: Stems): string | undefined {
  if (/^(?:[a-z][\w+.-]*:|\/\/|#)/i.test(href)) return undefined
  const plain = href.replace(/[?#].*$/, '').replace(/\.html?$|\/$/, '')
  const path = plain.startsWith('/') ? plain.slice(1) : posix.join(folderOf(from), plain)
  return stems.get(stemOf(path))?.[0]
}

/** `Nederlands`, `NL`, `English version`. */
function isLanguage(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}_-]+/gu) ?? []
  return words.length <= 4 && words.some((word) => languageOfLabel(word) !== undefined)
}
