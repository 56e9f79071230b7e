import {doubtfulCodes, isLanguageCode, resolveLanguage} from './language.js'
import {languageNames} from './language-names.js'

/** What a word in a path says when it is read as a language. */
export interface LanguageLabel {
  /** BCP 47 tag, in canonical form. */
  readonly tag: string
  /** Whether it is as likely an ordinary word: `it`, `no`, `cs` (C#), `new` (Newari). */
  readonly isDoubtful: boolean
}

/**
 * How a language is written in a path, as the source of a regular expression with the flag `u`: a
 * tag, or a name of four letters and more (three characters of a script without spaces are enough).
 */
export const labelShape =
  '[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?(?:[-_](?:valencia|tarask|polyton|1901|1996))?|[\\p{L}\\p{M}]{4,}|[\\p{Lo}]{2,}'

const tagShape =
  /^(?<code>[A-Za-z]{2,3})(?:[-_](?<script>[A-Za-z]{4}))?(?:[-_](?<region>[A-Za-z]{2}|[0-9]{3}))?(?<variant>[-_](?:valencia|tarask|polyton|1901|1996))?$/

/** Codes of countries, and older ones, that people write for a language. */
const otherCodes: Readonly<Record<string, string>> = {
  cn: 'zh-CN',
  tw: 'zh-TW',
  hk: 'zh-HK',
  jp: 'ja',
  kr: 'ko',
  ua: 'uk',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  vn: 'vi',
  iw: 'he',
  chs: 'zh-Hans',
  cht: 'zh-Hant'
}

/** Codes that also name a programming language, a tool or a department. */
const otherMeanings: ReadonlySet<string> = new Set(
  'ab ar ca cs cv el hr ml mt ng sh ts vi'.split(' ')
)

/**
 * The language that a word in a path names: a tag in any case (`nl`, `NL`, `pt_br`, `zh-Hans`), a
 * country code that people use for one (`cn`, `jp`), or a name in English or in the language itself
 * (`dutch`, `Nederlands`). `undefined` for anything else.
 */
export function languageOfLabel(label: string): LanguageLabel | undefined {
  const known = read.get(label)
  if (known !== undefined || read.has(label)) return known
  const found = ofTag(label) ?? ofName(label)
  read.set(label, found)
  return found
}

/** The same folder names come again for every file below them. */
const read = new Map<string, LanguageLabel | undefined>()

/**
 * The tag that a label stands for where a pattern has `{lang}`: as it is written where it is a tag,
 * so that the same file is called the same as ever.
 */
export function tagOfLabel(label: string): string {
  const plain = label.replaceAll('_', '-')
  if (/^[a-z]{2,3}(?:-|$)/.test(plain) && !Object.hasOwn(otherCodes, plain)) return plain
  return languageOfLabel(label)?.tag ?? plain
}

function ofTag(label: string): LanguageLabel | undefined {
  const {code: written = '', script, region, variant} = tagShape.exec(label)?.groups ?? {}
  const code = written.toLowerCase()
  const other = script === undefined && region === undefined ? otherCodes[code] : undefined
  if (other !== undefined) return {tag: other, isDoubtful: isTitleCase(written)}
  const tag = resolveLanguage(label)
  if (tag === undefined || !isKnown(code)) return undefined
  if (script !== undefined && !isNamed('script', titleCase(script))) return undefined
  if (region !== undefined && !isLikelyRegion(code, region)) return undefined
  const isLong = (script ?? region ?? variant) !== undefined
  return {tag, isDoubtful: isTitleCase(written) || (!isLong && isDoubtfulCode(code))}
}

/** Two letters are one of ISO 639-1, so that `sign-in` has no language. */
function isKnown(code: string): boolean {
  return isLanguageCode(code) || (code.length === 3 && isNamed('language', code))
}

function isDoubtfulCode(code: string): boolean {
  return !isLanguageCode(code) || doubtfulCodes.has(code) || otherMeanings.has(code)
}

/** In lower case after a word, two letters are a region only where the language is from: `it-it`. */
function isLikelyRegion(code: string, region: string): boolean {
  if (!isNamed('region', region.toUpperCase())) return false
  if (region !== region.toLowerCase() || !isDoubtfulCode(code)) return true
  return new Intl.Locale(code).maximize().region === region.toUpperCase()
}

/** Names that are also English words, and those as short as one (`ido`, `cree`). */
const wordLike = /^(?:polish|latin|[a-z]{1,4})$/i

function ofName(label: string): LanguageLabel | undefined {
  const tag = languageNames().get(label.normalize('NFC').toLowerCase())
  return tag === undefined ? undefined : {tag, isDoubtful: wordLike.test(label)}
}

const namers = new Map<string, Intl.DisplayNames>()

function isNamed(type: 'language' | 'script' | 'region', code: string): boolean {
  const namer = namers.get(type) ?? new Intl.DisplayNames('en', {type, fallback: 'none'})
  namers.set(type, namer)
  return namer.of(code) !== undefined
}

function titleCase(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
}

function isTitleCase(word: string): boolean {
  return /^[A-Z][a-z]/.test(word)
}
