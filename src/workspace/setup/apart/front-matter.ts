import {parse} from 'yaml'
import {languageOfLabel} from '../../../text/language-label.js'

/** What the front matter of a text says about its translations. */
export interface FrontMatter {
  /** BCP 47 tag. */
  readonly lang?: string
  /** What the text has in common with its translations, such as `ref: about`. */
  readonly keys: readonly string[]
}

/** Keys that site generators give to a text and its translations alike. */
const sharedKeys: readonly string[] = [
  ...[
    'translationKey',
    'translation_key',
    'translation_id',
    'i18nKey',
    'ref',
    'lang-ref',
    'lang_ref'
  ],
  ...['page_id', 'pageId', 'permalink', 'uid', 'id']
]

const none: FrontMatter = {keys: []}

/** Reads the front matter of a text, in YAML; one that is broken says nothing. */
export function frontMatterOf(text: string): FrontMatter {
  const block = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\s*$/m.exec(text)
  if (block?.index !== 0) return none
  const data = dataOf(block[1] ?? '')
  const lang = [data.lang, data.language, data.locale].find((value) => typeof value === 'string')
  const tag = typeof lang === 'string' ? languageOfLabel(lang)?.tag : undefined
  const keys = sharedKeys.flatMap((key) => {
    const value = data[key]
    return typeof value === 'string' || typeof value === 'number' ? [`${key}: ${value}`] : []
  })
  return {keys, ...(tag === undefined ? {} : {lang: tag})}
}

function dataOf(block: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = parse(block, {logLevel: 'silent'})
    return typeof data === 'object' && data !== null ? {...data} : {}
  } catch {
    return {}
  }
}
