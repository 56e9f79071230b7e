import {languageCodes} from './language.js'

/** Names that are not the plain name of a code. */
const otherNames: Readonly<Record<string, string>> = {
  brazilian: 'pt-BR',
  castellano: 'es',
  farsi: 'fa',
  flemish: 'nl-BE',
  mandarin: 'zh',
  简体中文: 'zh-Hans',
  繁體中文: 'zh-Hant',
  繁体中文: 'zh-Hant'
}

let names: ReadonlyMap<string, string> | undefined

/**
 * Tags by the name of their language in lower case, in English (`dutch`) and in the language itself
 * (`nederlands`), with and without diacritics. Made once, in about 10 ms.
 */
export function languageNames(): ReadonlyMap<string, string> {
  names ??= new Map([...languageCodes].flatMap(namesOf).concat(Object.entries(otherNames)))
  return names
}

function namesOf(code: string): [string, string][] {
  const written = ['en', code].flatMap((locale) => {
    const name = new Intl.DisplayNames(locale, {type: 'language', fallback: 'none'}).of(code)
    return name === undefined ? [] : [name.toLowerCase()]
  })
  return written.flatMap((name): [string, string][] => [
    [name.normalize('NFD').replaceAll(/\p{Diacritic}/gu, ''), code],
    [name, code]
  ])
}
