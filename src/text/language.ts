/** ISO 639-1: two letters each. */
export const languageCodes: ReadonlySet<string> = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy ' +
    'da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu ' +
    'hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb ' +
    'lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om ' +
    'or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ' +
    'ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' ')
)

/** Three-letter codes that people do put into file names; more would catch ordinary words. */
const knownLongCodes = new Set(['nld', 'eng', 'deu', 'fra', 'spa', 'dut', 'ger', 'fre', 'fry'])

/** Codes that are also words or abbreviations in names: `sign_in`, `it/`, `how-to`, `about-us`. */
export const doubtfulCodes: ReadonlySet<string> = new Set(
  'am an as be co he id ie ii io is it la li lo mi ms my na ne no nr om or os pi ps sc se si so st to ts tv us wo'.split(
    ' '
  )
)

const tagInName = '[a-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Z]{2}|[a-z]{2}|[0-9]{3}))?'
const wholeName = new RegExp(`^(${tagInName})$`)
const dottedEnd = new RegExp(`\\.(${tagInName})$`)
/** With a hyphen before it, a region in lower case is a word: `yes-or-no`. */
const joinedEnd = /[_-]([a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[A-Z]{2}))?)$/

/**
 * The canonical form of a BCP 47 tag (`nl_nl` is `nl-NL`, `dut` is `nl`), or undefined for anything
 * that is not a tag.
 */
export function resolveLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

/**
 * The language without script or region: `nl-BE` and `nl` give `nl`. For anything that is not a
 * tag, its first part.
 */
export function baseLanguage(tag: string): string {
  const known = bases.get(tag)
  if (known !== undefined) return known
  const [base = ''] = (resolveLanguage(tag) ?? tag).toLowerCase().split('-')
  bases.set(tag, base)
  return base
}

/** Asked for each word of a text, of the same few tags. */
const bases = new Map<string, string>()

/** Whether two tags name one language, whatever their scripts and regions; `und` equals nothing. */
export function isSameLanguage(a: string, b: string): boolean {
  const base = baseLanguage(a)
  return base !== 'und' && base === baseLanguage(b)
}

/**
 * The language that a path names, most telling part first: the end of the file name (`x.nl.md`,
 * `x_fr.txt`), the whole of it (`nl.md`), then its folders from the nearest out (`docs/en-GB/x.md`).
 * Undefined when nothing is a known ISO 639 code, or when a code is as likely a word (`sign-in.md`,
 * `it/x.md`): after a dot it always counts (`x.it.md`).
 */
export function languageOfPath(path: string): string | undefined {
  const parts = path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.')
  const file = parts.pop()
  if (file === undefined) return undefined

  const stem = file.replace(/(?!^)\.[^.]*$/, '')
  return (
    knownLanguage(dottedEnd.exec(stem)?.[1]) ??
    certainLanguage(joinedEnd.exec(stem)?.[1]) ??
    certainLanguage(wholeName.exec(stem)?.[1]) ??
    languageOfFolders(parts)
  )
}

function languageOfFolders(folders: readonly string[]): string | undefined {
  for (const folder of [...folders].reverse()) {
    const lang = certainLanguage(wholeName.exec(folder)?.[1])
    if (lang !== undefined) return lang
  }
  return undefined
}

function knownLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined

  return isLanguageCode(tag.split(/[-_]/)[0] ?? '') ? resolveLanguage(tag) : undefined
}

/** Whether a code in lower case names a language, as far as people put such codes into paths. */
export function isLanguageCode(code: string): boolean {
  return languageCodes.has(code) || knownLongCodes.has(code)
}

/** With a region or script in capitals a doubtful code is a language after all: `it-IT`. */
function certainLanguage(tag: string | undefined): string | undefined {
  const code = tag?.split(/[-_]/)[0] ?? ''
  const isWord = doubtfulCodes.has(code) && tag?.toLowerCase() === tag
  return isWord ? undefined : knownLanguage(tag)
}
