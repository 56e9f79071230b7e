import {baseLanguage} from '../../../text/language.js'
import {groupedBy} from '../grouped-by.js'
import type {RepositoryTexts} from '../repository-texts.js'
import {stemOf} from '../text-paths.js'
import {languageInPath} from './known-language.js'

/** Texts of each language that are read. */
const sampleSize = 30

/** In the language of the sources at least this share of the file names are words of the title. */
const leastShare = 0.5

/** And in every other at most this share of that. */
const mostOther = 0.5

/**
 * The language that file names are in, by the titles of texts in several languages: `gids.md` is
 * called after “Gids”, and its translation is called the same. Base language; `undefined` where names
 * and titles do not tell.
 */
export function titleLanguage({paths, read}: RepositoryTexts): string | undefined {
  const byLang = groupedBy(paths.filter(hasOwnName), languageOf)
  const shares = [...byLang].flatMap(([lang, all]) => {
    const sample = all.slice(0, sampleSize)
    const named = sample.filter((path) => isNamedAfter(path, titleOf(read(path) ?? '')))
    return lang === undefined ? [] : [{lang, share: named.length / sample.length}]
  })
  const [first, second] = shares.sort((a, b) => b.share - a.share)
  if (!first || !second || first.share < leastShare) return undefined
  return second.share <= mostOther * first.share ? first.lang : undefined
}

function languageOf(path: string): string | undefined {
  const tag = languageInPath(path)
  return tag === undefined ? undefined : baseLanguage(tag)
}

/** Names that a text has whatever it is about. */
function hasOwnName(path: string): boolean {
  return !/^(?:_?index|readme|home|summary|changelog)\b/i.test(path.replace(/^.*\//, ''))
}

function titleOf(text: string): string {
  return /^title:\s*(.+)$/m.exec(text.slice(0, 2000))?.[1] ?? /^#\s+(.+)$/m.exec(text)?.[1] ?? ''
}

function isNamedAfter(path: string, title: string): boolean {
  const words = new Set(wordsIn(title))
  const name = wordsIn(stemOf(path).replace(/^.*\//, ''))
  return name.length > 0 && name.every((word) => words.has(word))
}

function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
  return plain.match(/\p{L}{3,}/gu) ?? []
}
