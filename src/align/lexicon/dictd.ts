import type {LexiconEntry} from '../nouns/sentence-pair.js'

/** The two files of a dictd dictionary, decompressed. */
export interface DictdFiles {
  /** The `.index` file: headword, offset, length, by tabulators. */
  readonly index: string
  /** The `.dict` file as bytes, since the index counts those. */
  readonly dict: Uint8Array
}

/**
 * The word pairs of a dictd dictionary of translations, such as those of
 * FreeDict: each headword with each translation of its article.
 *
 * An article has its headword in the first line, then translations by commas
 * or semicolons, a line or more, perhaps numbered. Pronunciation, part of
 * speech, and remarks in brackets are dropped, examples (lines with a colon or
 * in quotes) too. Entries about the dictionary itself (`00-database-…`) are
 * skipped.
 *
 * @throws RangeError when the index points outside the dictionary.
 */
export function parseDictd({index, dict}: DictdFiles): readonly LexiconEntry[] {
  const decoder = new TextDecoder()
  return index.split('\n').flatMap((line) => {
    const [headword = '', offset = '', length = ''] = line.trimEnd().split('\t')
    if (!headword || !offset || headword.startsWith('00')) return []
    const from = base64Number(offset)
    const to = from + base64Number(length)
    if (to > dict.length)
      throw new RangeError(
        `Unexpected article of \`${headword}\` at ${from} to ${to}, expected ${dict.length} bytes`
      )
    const article = decoder.decode(dict.subarray(from, to))
    return translationsOf(article).map((target) => ({source: headword, target}))
  })
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A number in dictd's notation: digits of base 64, the most significant first. */
function base64Number(text: string): number {
  let value = 0
  for (const digit of text) {
    const place = digits.indexOf(digit)
    if (place === -1)
      throw new RangeError(`Unexpected \`${digit}\` in a dictd number, expected a base 64 digit`)
    value = value * 64 + place
  }
  return value
}

const longestTranslation = 4

function translationsOf(article: string): readonly string[] {
  const [, ...lines] = article.split('\n')
  const translations = lines
    .filter((line) => !/[":]/.test(line))
    .map((line) => line.replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\/[^/]*\//g, ' '))
    .flatMap((line) => line.replace(/^\s*\d+[.)]?\s/, '').split(/[,;]/))
    .map((translation) => translation.trim().replace(/\s+/g, ' '))
    .filter((translation) => translation && translation.split(' ').length <= longestTranslation)
  return [...new Set(translations)]
}
