import {baseLanguage} from '../../../text/language.js'
import {languageOfLabel} from '../../../text/language-label.js'
import type {RepositoryTexts} from '../repository-texts.js'
import {titleLanguage} from './title-language.js'
import {langOf} from './translation-check.js'

/**
 * How likely a repository translates from a language: 0 for the one that the user names, 1 for the
 * one that its generator has by default, or that its README or its file names are in, 2 for English,
 * 3 for any other.
 */
export type LanguageRank = (tag: string) => number

/** What tells the language that a repository translates from. */
export interface RankEvidence {
  /** BCP 47 tag that the user names. */
  readonly asked?: string | undefined
  /** What the configs of site generators say; see `generatorConfigs`. */
  readonly configs: readonly string[]
  readonly texts: RepositoryTexts
}

/** Configs of site generators that name the language of the sources. */
export const generatorConfigs: readonly string[] = [
  ...['docusaurus.config.js', 'docusaurus.config.ts', 'docusaurus.config.mjs'],
  ...['hugo.toml', 'hugo.yaml', 'config.toml', 'config.yaml', 'config/_default/hugo.toml'],
  ...['mkdocs.yml', '_config.yml', 'rspress.config.ts', 'theme.config.tsx'],
  ...['astro.config.mjs', 'astro.config.ts', 'next.config.js', 'next.config.mjs', 'next.config.ts']
]

/** `defaultLocale: 'nl'`, `defaultContentLanguage = "nl"`, `default_lang: nl`, `default_language: nl`. */
const defaultKey =
  /\b(?:default_?locale|default_?content_?language|default_?lang(?:uage)?)\b["']?\s*[:=]\s*["']?([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)\b/i

/** Ranks languages by what a repository shows. */
export function languageRank({asked, configs, texts}: RankEvidence): LanguageRank {
  const own = defaultOf(configs) ?? readmeLanguage(texts) ?? titleLanguage(texts)
  return (tag) => {
    if (asked !== undefined && baseLanguage(tag) === baseLanguage(asked)) return 0
    if (own !== undefined && baseLanguage(tag) === own) return 1
    return baseLanguage(tag) === 'en' ? 2 : 3
  }
}

function defaultOf(configs: readonly string[]): string | undefined {
  for (const config of configs) {
    const tag = languageOfLabel(defaultKey.exec(config)?.[1] ?? '')?.tag
    if (tag !== undefined) return baseLanguage(tag)
  }
  return undefined
}

function readmeLanguage({paths, read}: RepositoryTexts): string | undefined {
  const readme = paths.find((path) => /^readme\.\w+$/i.test(path))
  const text = readme === undefined ? undefined : read(readme)
  const lang = text === undefined ? 'und' : langOf(text)
  return lang === 'und' ? undefined : lang
}
