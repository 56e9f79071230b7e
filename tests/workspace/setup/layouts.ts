/** Files of a small repository, and what `bitext init` makes of them. */
export interface LayoutCase {
  /** The tool, or the repository that is known for it. */
  readonly of: string
  /** In English, unless the row says otherwise. */
  readonly sources: readonly string[]
  /** In Dutch. */
  readonly translations: readonly string[]
  /** Content of other files, by path. */
  readonly others?: Readonly<Record<string, string>>
  /** `source → target` of each entry, with the language of the source where the config says it. */
  readonly config: readonly string[]
  /** Pairs that `check` then compares. */
  readonly pairs: number
}

/** The layouts of documentation generators and of repositories; a new one is a row here. */
export const layoutCases: readonly LayoutCase[] = [
  {
    of: 'a README with a suffix',
    sources: ['README.md'],
    translations: ['README.nl.md'],
    config: ['README.md → README.{lang}.md'],
    pairs: 1
  },
  {
    of: 'a README with a suffix that has a region',
    sources: ['README.md'],
    translations: ['README.zh-CN.md'],
    config: ['README.md → README.{lang}.md'],
    pairs: 1
  },
  {
    of: 'commander: an underscore and a region',
    sources: ['Readme.md'],
    translations: ['Readme_nl-NL.md'],
    config: ['Readme.md → Readme_{lang}.md'],
    pairs: 1
  },
  {
    of: 'a README with a language in capitals, and countries for languages',
    sources: ['README.md'],
    translations: ['README_NL.md', 'README_CN.md', 'README_jp.md'],
    config: ['README.md → README_{lang}.md'],
    pairs: 3
  },
  {
    of: 'AutoSploit: a hidden folder of translations',
    sources: ['README.md'],
    translations: ['.github/.translations/README-nl.md'],
    config: ['README.md → .github/.translations/README-{lang}.md'],
    pairs: 1
  },
  {
    of: 'Electron: docs-translations',
    sources: ['docs/api/session.md'],
    translations: ['docs-translations/nl-NL/api/session.md'],
    config: ['docs/**/{name}.md → docs-translations/{lang}/**/{name}.md'],
    pairs: 1
  },
  {
    of: 'co-op-translator: translations beside other texts',
    sources: ['README.md', 'docs/a.md'],
    translations: ['translations/nl/README.md'],
    config: ['README.md → translations/{lang}/README.md'],
    pairs: 1
  },
  {
    of: 'OpenGitOps: i18n and a suffix',
    sources: ['PRINCIPLES.md', 'GLOSSARY.md'],
    translations: ['i18n/PRINCIPLES_nl.md'],
    config: ['PRINCIPLES.md → i18n/PRINCIPLES_{lang}.md'],
    pairs: 1
  },
  {
    of: 'Docusaurus',
    sources: ['docs/guide.md', 'docs/api/list.md'],
    translations: [
      'i18n/nl/docusaurus-plugin-content-docs/current/guide.md',
      'i18n/nl/docusaurus-plugin-content-docs/current/api/list.md'
    ],
    config: ['docs/**/{name}.md → i18n/{lang}/docusaurus-plugin-content-docs/current/**/{name}.md'],
    pairs: 2
  },
  {
    of: 'Hugo: a folder for each language',
    sources: ['content/en/docs/guide.md'],
    translations: ['content/nl/docs/guide.md'],
    config: ['content/en/**/{name}.md → content/{lang}/**/{name}.md en'],
    pairs: 1
  },
  {
    of: 'MkDocs: a suffix',
    sources: ['docs/guide.md'],
    translations: ['docs/guide.nl.md'],
    config: ['docs/**/{name}.md → docs/**/{name}.{lang}.md'],
    pairs: 1
  },
  {
    of: 'MkDocs: a suffix for each language',
    sources: ['docs/guide.en.md'],
    translations: ['docs/guide.nl.md'],
    config: ['docs/**/{name}.en.md → docs/**/{name}.{lang}.md en'],
    pairs: 1
  },
  {
    of: 'Astro Starlight: the source at the root',
    sources: ['src/content/docs/guide.md'],
    translations: ['src/content/docs/nl/guide.md'],
    config: ['src/content/docs/**/{name}.md → src/content/docs/{lang}/**/{name}.md'],
    pairs: 1
  },
  {
    of: 'Hugo: page bundles, one without a translation',
    sources: ['content/about/index.md', 'content/services/index.md'],
    translations: ['content/about/index.nl.md'],
    config: ['content/**/{name}.md → content/**/{name}.{lang}.md'],
    pairs: 1
  },
  {
    of: 'WCA: a folder with the name of the language',
    sources: ['wca-regulations.md'],
    translations: ['dutch/wca-regulations.md'],
    config: ['{name}.md → {lang}/{name}.md'],
    pairs: 1
  },
  {
    of: 'AdGuard: a hyphen and the language',
    sources: ['privacy-notice-en.md'],
    translations: ['privacy-notice-nl.md'],
    config: ['{name}-en.md → {name}-{lang}.md en'],
    pairs: 1
  },
  {
    of: 'Astro: a folder for each language, MDX',
    sources: ['docs/en/guide.mdx'],
    translations: ['docs/nl/guide.mdx'],
    config: ['docs/en/**/{name}.mdx → docs/{lang}/**/{name}.mdx en'],
    pairs: 1
  },
  {
    of: 'GitBook',
    sources: ['en/README.md'],
    translations: ['nl/README.md'],
    config: ['en/**/{name}.md → {lang}/**/{name}.md en'],
    pairs: 1
  },
  {
    of: 'a suffix with a region, deep',
    sources: ['docs/guide/index.md'],
    translations: ['docs/guide/index.nl-BE.md'],
    config: ['docs/**/{name}.md → docs/**/{name}.{lang}.md'],
    pairs: 1
  },
  {
    of: 'Jekyll: posts below the language',
    sources: ['_posts/2024-01-02-harbour.md'],
    translations: ['nl/_posts/2024-01-02-harbour.md'],
    config: ['_posts/**/{name}.md → {lang}/_posts/**/{name}.md'],
    pairs: 1
  },
  {
    of: 'plain texts',
    sources: ['corpus/manifest.en.txt'],
    translations: ['corpus/manifest.nl.txt'],
    config: ['corpus/**/{name}.en.txt → corpus/**/{name}.{lang}.txt en'],
    pairs: 1
  },

  // Generators that keep more than one kind of text.
  {
    of: 'Docusaurus: docs, versions, a second plugin, blog and pages, each with an index',
    sources: [
      'docs/index.md',
      'versioned_docs/version-1.0/index.md',
      'community/index.md',
      'blog/index.md',
      'src/pages/index.md'
    ],
    translations: [
      'i18n/nl/docusaurus-plugin-content-docs/current/index.md',
      'i18n/nl/docusaurus-plugin-content-docs/version-1.0/index.md',
      'i18n/nl/docusaurus-plugin-content-docs-community/current/index.md',
      'i18n/nl/docusaurus-plugin-content-blog/index.md',
      'i18n/nl/docusaurus-plugin-content-pages/index.md'
    ],
    config: [
      'docs/**/{name}.md → i18n/{lang}/docusaurus-plugin-content-docs/current/**/{name}.md',
      'versioned_docs/version-1.0/**/{name}.md → i18n/{lang}/docusaurus-plugin-content-docs/version-1.0/**/{name}.md',
      'community/**/{name}.md → i18n/{lang}/docusaurus-plugin-content-docs-community/current/**/{name}.md',
      'blog/**/{name}.md → i18n/{lang}/docusaurus-plugin-content-blog/**/{name}.md',
      'src/pages/**/{name}.md → i18n/{lang}/docusaurus-plugin-content-pages/**/{name}.md'
    ],
    pairs: 5
  },
  {
    of: 'Docusaurus in a folder of its own, the docs at the top, MDX for some',
    sources: ['docs/guide.md', 'docs/api.mdx', 'docs/tour.md'],
    translations: [
      'website/i18n/nl/docusaurus-plugin-content-docs/current/guide.md',
      'website/i18n/nl/docusaurus-plugin-content-docs/current/api.mdx',
      'website/i18n/nl/docusaurus-plugin-content-docs/current/tour.mdx'
    ],
    config: [
      'docs/**/{name}.md → website/i18n/{lang}/docusaurus-plugin-content-docs/current/**/{name}.md',
      'docs/**/{name}.mdx → website/i18n/{lang}/docusaurus-plugin-content-docs/current/**/{name}.mdx',
      'docs/**/{name}.md → website/i18n/{lang}/docusaurus-plugin-content-docs/current/**/{name}.mdx'
    ],
    pairs: 3
  },
  {
    of: 'VitePress: the source at the root, several languages',
    sources: ['docs/index.md', 'docs/guide/start.md'],
    translations: ['docs/nl/index.md', 'docs/nl/guide/start.md', 'docs/zh/index.md'],
    config: ['docs/**/{name}.md → docs/{lang}/**/{name}.md'],
    pairs: 3
  },
  {
    of: 'VuePress: translations that lack a page of the source',
    sources: ['docs/README.md', 'docs/config.md'],
    translations: ['docs/nl/README.md', 'docs/de/README.md'],
    config: ['docs/**/{name}.md → docs/{lang}/**/{name}.md'],
    pairs: 2
  },
  {
    of: 'Nextra: pages with a suffix',
    sources: ['pages/index.en-US.mdx', 'pages/docs/start.en-US.mdx'],
    translations: ['pages/index.nl-NL.mdx', 'pages/docs/start.nl-NL.mdx'],
    config: ['pages/**/{name}.en-US.mdx → pages/**/{name}.{lang}.mdx en-US'],
    pairs: 2
  },
  {
    of: 'Rspress: docs/en and docs/zh, with a chooser above them',
    sources: ['docs/en/index.md', 'docs/en/guide.md', 'docs/index.md'],
    translations: ['docs/zh/index.md', 'docs/zh/guide.md'],
    config: ['docs/en/**/{name}.md → docs/{lang}/**/{name}.md en'],
    pairs: 2
  },
  {
    of: 'MDN: regions in lower case',
    sources: ['files/en-us/web/css/index.md', 'files/en-us/web/html/index.md'],
    translations: ['files/nl/web/css/index.md', 'files/pt-br/web/html/index.md'],
    config: ['files/en-us/**/{name}.md → files/{lang}/**/{name}.md en-US'],
    pairs: 2
  },
  {
    of: 'folders with languages in capitals',
    sources: ['docs/EN/guide.md'],
    translations: ['docs/NL/guide.md'],
    config: ['docs/EN/**/{name}.md → docs/{lang}/**/{name}.md en'],
    pairs: 1
  },
  {
    of: 'folders with names of languages',
    sources: ['english/guide.md', 'english/parts/list.md'],
    translations: ['dutch/guide.md', 'dutch/parts/list.md'],
    config: ['english/**/{name}.md → {lang}/**/{name}.md en'],
    pairs: 2
  },
  {
    of: 'a second docs folder',
    sources: ['docs/guide.md'],
    translations: ['docs-zh/guide.md', 'docs-nl/guide.md'],
    config: ['docs/**/{name}.md → docs-{lang}/**/{name}.md'],
    pairs: 2
  },
  {
    of: 'a docs folder for each language',
    sources: ['docs_en/guide.md'],
    translations: ['docs_nl/guide.md'],
    config: ['docs_en/**/{name}.md → docs_{lang}/**/{name}.md en'],
    pairs: 1
  },
  {
    of: 'a README translated in docs',
    sources: ['README.md', 'docs/setup.md'],
    translations: ['docs/README.ja.md', 'docs/README.nl.md'],
    config: ['README.md → docs/README.{lang}.md'],
    pairs: 2
  },
  {
    of: 'a README translated in docs/nl',
    sources: ['README.md'],
    translations: ['docs/nl/README.md'],
    config: ['README.md → docs/{lang}/README.md'],
    pairs: 1
  },
  {
    of: 'Sphinx with MyST: locale/LC_MESSAGES',
    sources: ['docs/source/intro.md'],
    translations: ['docs/source/locale/nl/LC_MESSAGES/intro.md'],
    config: ['docs/source/**/{name}.md → docs/source/locale/{lang}/LC_MESSAGES/**/{name}.md'],
    pairs: 1
  },
  {
    of: 'Antora: a component for each language',
    sources: ['en/modules/ROOT/pages/index.md'],
    translations: ['nl/modules/ROOT/pages/index.md'],
    config: ['en/**/{name}.md → {lang}/**/{name}.md en'],
    pairs: 1
  },
  {
    of: 'mdBook: a source folder below the language',
    sources: ['src/SUMMARY.md', 'src/chapter_1.md'],
    translations: ['nl/src/SUMMARY.md', 'nl/src/chapter_1.md'],
    config: ['src/**/{name}.md → {lang}/src/**/{name}.md'],
    pairs: 2
  },
  {
    of: 'Gatsby: posts with a suffix, and pages named for their language',
    sources: ['content/blog/first/index.md', 'content/pages/about/en.md'],
    translations: ['content/blog/first/index.nl.md', 'content/pages/about/nl.md'],
    config: [
      'content/**/{name}.md → content/**/{name}.{lang}.md',
      'content/**/{name}/en.md → content/**/{name}/{lang}.md en'
    ],
    pairs: 2
  },
  {
    of: 'Jekyll with the multiple-languages plugin',
    sources: ['_i18n/en/_posts/2024-01-02-hello.md'],
    translations: ['_i18n/nl/_posts/2024-01-02-hello.md'],
    config: ['_i18n/en/**/{name}.md → _i18n/{lang}/**/{name}.md en'],
    pairs: 1
  },
  {
    of: 'a wiki: a prefix',
    sources: ['Home.md', 'Install.md'],
    translations: ['nl-Home.md', 'nl-Install.md'],
    config: ['{name}.md → {lang}-{name}.md'],
    pairs: 2
  },
  {
    of: 'a prefix for each language',
    sources: ['texts/en_letter.txt', 'texts/en_speech.txt'],
    translations: ['texts/nl_letter.txt', 'texts/nl_speech.txt'],
    config: ['texts/en_{name}.txt → texts/{lang}_{name}.txt en'],
    pairs: 2
  },
  {
    of: 'files that are only a language',
    sources: ['corpus/agenda/en.md', 'corpus/letter/en.md'],
    translations: ['corpus/agenda/nl.md', 'corpus/letter/nl.md'],
    config: ['corpus/**/{name}/en.md → corpus/**/{name}/{lang}.md en'],
    pairs: 2
  },
  {
    of: 'a curriculum: lessons in folders, translated below one folder',
    sources: [
      ...['README.md', '1-intro/README.md', '2-data/README.md', '3-models/README.md'],
      ...['4-tests/README.md', '5-more/README.md']
    ],
    translations: [
      ...['translations/nl/README.md', 'translations/nl/1-intro/README.md'],
      ...['translations/nl/2-data/README.md', 'translations/nl/3-models/README.md'],
      ...['translations/nl/4-tests/README.md', 'translations/nl/5-more/README.md']
    ],
    config: ['**/{name}.md → translations/{lang}/**/{name}.md'],
    pairs: 6
  },
  {
    of: 'a monorepo: packages with a README of their own',
    sources: ['packages/a/README.md', 'packages/b/README.md'],
    translations: ['packages/a/README.nl.md', 'packages/b/README.nl.md'],
    config: ['packages/**/{name}.md → packages/**/{name}.{lang}.md'],
    pairs: 2
  },
  {
    of: 'many folders at the top with a suffix',
    sources: ['a/x.md', 'b/x.md', 'c/x.md', 'd/x.md', 'e/x.md'],
    translations: ['a/x.nl.md', 'b/x.nl.md', 'c/x.nl.md', 'd/x.nl.md', 'e/x.nl.md'],
    config: ['**/{name}.md → **/{name}.{lang}.md'],
    pairs: 5
  },
  {
    of: 'codes that are words',
    sources: ['docs/en/guide.md', 'docs/en/list.md'],
    translations: ['docs/it/guide.md', 'docs/no/guide.md', 'docs/id/list.md'],
    config: ['docs/en/**/{name}.md → docs/{lang}/**/{name}.md en'],
    pairs: 3
  },
  {
    of: 'a site whose default language is Dutch',
    sources: ['content/nl/gids.md'],
    translations: ['content/en/gids.md'],
    others: {'hugo.toml': 'defaultContentLanguage = "nl"\n'},
    config: ['content/nl/**/{name}.md → content/{lang}/**/{name}.md nl'],
    pairs: 1
  },
  {
    of: 'file names in the language of the source',
    sources: [],
    translations: [],
    others: {
      'docs/nl/gids.md': '# Gids\n\nLees dit eerst.\n',
      'docs/en/gids.md': '# Guide\n\nRead this first.\n'
    },
    config: ['docs/nl/**/{name}.md → docs/{lang}/**/{name}.md nl'],
    pairs: 1
  },
  {
    of: 'a README that is translated into English',
    sources: ['README.en.md'],
    translations: ['README.md'],
    config: ['README.md → README.{lang}.md'],
    pairs: 1
  },
  {
    of: 'a README beside docs with a suffix for each language',
    sources: ['README.md', 'docs/a.en.md', 'docs/b.en.md'],
    translations: ['README.nl.md', 'docs/a.nl.md', 'docs/b.nl.md'],
    config: ['docs/**/{name}.en.md → docs/**/{name}.{lang}.md en', 'README.md → README.{lang}.md'],
    pairs: 3
  },
  {
    of: 'a folder with names that look like languages',
    sources: ['sign.md', 'sign-in.md', 'how.md', 'how-to.md', 'docs/cs/a.md', 'docs/a.md'],
    translations: ['sign-in-nl.md'],
    config: ['{name}.md → {name}-{lang}.md'],
    pairs: 1
  },

  // Translated file names.
  {
    of: 'a file name that is translated, the same otherwise',
    sources: ['docs/en/install.md'],
    translations: ['docs/nl/installeren.md'],
    config: ['docs/en/install.md → docs/nl/installeren.md'],
    pairs: 1
  },
  {
    of: 'file names that are translated, with numbers, names and code to tell them apart',
    sources: ['docs/en/index.md'],
    translations: ['docs/nl/index.md'],
    others: {
      'docs/en/harbour.md':
        '# Harbour\n\nIn 1872 the Nieuwe Waterweg opened, 24 km long.\n\nSee https://example.org/port.\n',
      'docs/en/tools.md':
        '# Tools\n\nRun `npm install` with Node 20.19 on Linux.\n\nThen `npm test`.\n',
      'docs/nl/haven.md':
        '# Haven\n\nIn 1872 ging de Nieuwe Waterweg open, 24 km lang.\n\nZie https://example.org/port.\n',
      'docs/nl/gereedschap.md':
        '# Gereedschap\n\nStart `npm install` met Node 20.19 op Linux.\n\nDan `npm test`.\n'
    },
    config: [
      'docs/en/**/{name}.md → docs/{lang}/**/{name}.md en',
      'docs/en/harbour.md → docs/nl/haven.md',
      'docs/en/tools.md → docs/nl/gereedschap.md'
    ],
    pairs: 3
  },
  {
    of: 'keys of the front matter',
    sources: [],
    translations: [],
    others: {
      'about.md': '---\nlang: en\nref: about\n---\n\n# About\n\nWe listen.\n',
      'over-ons.md': '---\nlang: nl\nref: about\n---\n\n# Over ons\n\nWij luisteren.\n',
      'contact.md': '---\nlang: nl\nref: contact\n---\n\n# Contact\n\nBel ons.\n'
    },
    config: ['about.md → over-ons.md'],
    pairs: 1
  },
  {
    of: 'links from one to the other',
    sources: [],
    translations: [],
    others: {
      'pages/en/news.md': '[Nederlands](../nl/nieuws.md)\n\n# News\n\nNothing to report.\n',
      'pages/nl/nieuws.md':
        '[English](../en/news.md)\n\n# Nieuws\n\nEr is niets gebeurd vandaag.\n\nEcht niet.\n'
    },
    config: ['pages/en/news.md → pages/nl/nieuws.md'],
    pairs: 1
  }
]
