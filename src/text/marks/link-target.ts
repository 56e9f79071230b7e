import {baseLanguage} from '../language.js'

/** Where a link leads, without what may differ between languages and still be the same page. */
export interface LinkTarget {
  readonly type: 'fragment' | 'relative' | 'absolute'
  /** Host in small letters, without `www.` and language; empty for pages of the same site. */
  readonly host: string
  /** Parts of the path without language, `index`, and the leading `..`. */
  readonly path: readonly string[]
  /** Everything after `?`, without what chooses a language. */
  readonly query: string
  /** Everything after `#`. */
  readonly fragment: string
  /** Languages that the address names: in its host, path or query. */
  readonly langs: readonly string[]
}

/**
 * Reads a link target as a translator's copy of it may be written: scheme, `www.`, a last slash, the
 * tracking of a web archive and the language aside. A part of the path or host is a language when it
 * is one of `langs` (those of the two documents), or when it names a language and region (`pt-BR`).
 */
export function linkTarget(url: string, langs: readonly string[]): LinkTarget {
  const plain = decoded(unarchived(url.trim()))
  const {address, query, fragment} = cut(plain)
  const absolute = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/]*)(.*)$/is.exec(address)
  const named: string[] = []
  const isLang = (part: string) => {
    const lang = languageNamed(part, langs)
    if (lang) named.push(lang)
    return lang !== undefined
  }
  const host = (absolute?.[1] ?? '')
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.')
    .filter((label, index, labels) => index > 0 || labels.length < 3 || !isLang(label))
    .join('.')
  const path = pathParts(absolute?.[2] ?? address, isLang)
  return {
    type: absolute ? 'absolute' : address === '' ? 'fragment' : 'relative',
    host,
    path,
    query: withoutLanguage(query, isLang),
    fragment,
    langs: named
  }
}

const archived = /^https?:\/\/web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(?=https?:)/i

function unarchived(url: string): string {
  return url.replace(archived, '')
}

function decoded(url: string): string {
  try {
    return decodeURI(url).normalize('NFC')
  } catch {
    return url
  }
}

function cut(url: string): {address: string; query: string; fragment: string} {
  const hash = url.indexOf('#')
  const before = hash < 0 ? url : url.slice(0, hash)
  const mark = before.indexOf('?')
  return {
    address: mark < 0 ? before : before.slice(0, mark),
    query: mark < 0 ? '' : before.slice(mark + 1),
    fragment: hash < 0 ? '' : url.slice(hash + 1)
  }
}

/** `nl`, `nl-NL`, `nl_be`, and any `xx-XX`. */
function languageNamed(part: string, langs: readonly string[]): string | undefined {
  const tag = /^([a-z]{2,3})(?:[-_]([a-z]{2}|[a-z]{4}|\d{3}))?$/i.exec(part)
  if (!tag?.[1]) return undefined
  const base = tag[1].toLowerCase()
  if (langs.some((lang) => baseLanguage(lang) === base)) return base
  return tag[2] && /^[a-z]{2}[-_][A-Z]{2}$/.test(part) ? base : undefined
}

function pathParts(path: string, isLang: (part: string) => boolean): string[] {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .filter((part) => !isLang(part))
    .map((part) => withoutFileLanguage(part, isLang))
    .filter((part, index, parts) => index < parts.length - 1 || !/^index(?:\.\w+)?$/i.test(part))
}

/** `guide.nl.md` and `guide_nl.md` are `guide.md`. */
function withoutFileLanguage(part: string, isLang: (part: string) => boolean): string {
  const file = /^(.+?)[._-]([A-Za-z]{2}(?:[-_][A-Za-z]{2})?)((?:\.\w+)?)$/.exec(part)
  return file?.[1] && file[2] && isLang(file[2]) ? `${file[1]}${file[3] ?? ''}` : part
}

const languageKey = /^(?:hl|lang|language|locale|lc|setlang|uselang)=(.*)$/i

function withoutLanguage(query: string, isLang: (part: string) => boolean): string {
  return query
    .split('&')
    .filter((pair) => {
      const value = languageKey.exec(pair)?.[1]
      return pair !== '' && (value === undefined || !isLang(value))
    })
    .sort()
    .join('&')
}

/**
 * Whether two link targets are one page, or its version in another language. Fragments of pages of
 * the same site are made from headings, which are translated: they may differ there. On a page that
 * is named in another language (`en.wikipedia.org/wiki/Tea`, `nl.wikipedia.org/wiki/Thee`) nothing
 * after the host can be compared.
 */
export function isSameTarget(a: LinkTarget, b: LinkTarget): boolean {
  if (a.type === 'fragment' && b.type === 'fragment') return true
  const isTranslated = a.langs.join() !== b.langs.join()
  if (isTranslated && a.host === b.host && isWiki(a.host)) return true
  if (!isSamePath(a, b)) return false
  if (a.type === 'relative' && b.type === 'relative') return true
  return a.query === b.query && (isTranslated || a.fragment === b.fragment)
}

function isWiki(host: string): boolean {
  return /^(?:m\.)?wik(?:ipedia|tionary|ibooks|iquote|inews|iversity|isource|ivoyage)\.org$/.test(
    host
  )
}

function isSamePath(a: LinkTarget, b: LinkTarget): boolean {
  const [one, other] = [comparable(a), comparable(b)]
  if (a.type === 'absolute' && b.type === 'absolute') {
    return a.host === b.host && one.join('/') === other.join('/')
  }
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 0) return long.length === 0
  const least = a.type === b.type ? 1 : 2
  return (
    short.length >= Math.min(least, long.length) &&
    short.join('/') === long.slice(-short.length).join('/')
  )
}

/** Hosts whose paths are the same in any case. */
const caseless = new Set(['github.com', 'twitter.com', 'x.com', 'gitlab.com'])

function comparable({type, host, path}: LinkTarget): readonly string[] {
  if (type === 'relative') return path.map((part) => part.replace(/\.(?:mdx?|html?)$/i, ''))
  const pages = path.map((part) => part.replace(/\.html?$/i, ''))
  return caseless.has(host) ? pages.map((part) => part.toLowerCase()) : pages
}
