/**
 * Where a repository keeps its translations, as two paths without ending. In them
 *
 * - `{lang}` is the language of the translation, `{source}` that of the source, as people write one
 *   in a path (`nl`, `pt-BR`, `CN`, `dutch`);
 * - `{path}` is a file name with any folders before it, `{name}` one without;
 * - `{root}` is any folders, `{top}` the first folder, if any, `{folder}` and `{file}` a whole folder
 *   name or part of one;
 * - `{joint}` is a dot, a hyphen or an underscore, `{container}` one of `containers`.
 */
export interface Layout {
  readonly source: string
  readonly target: string
}

/** Folders that hold translations. */
export const containers: readonly string[] = [
  ...['translations', '.translations', 'translation', 'translated', 'i18n', '.i18n', 'l10n'],
  ...['locales', 'locale', 'languages', 'language', 'langs', 'lang', 'readmes', 'readme', '.readme']
]

const docusaurus = '{root}i18n/{lang}/docusaurus-plugin-content-'

/**
 * The layouts that `bitext init` knows. To add one, add a line here and files that have it to
 * `tests/workspace/setup/layouts.ts`. Where several sources exist equally often for the same
 * translations, the first line wins.
 */
export const layouts: readonly Layout[] = [
  // Docusaurus: a folder for each plugin and each version.
  {source: '{root}docs/{path}', target: `${docusaurus}docs/current/{path}`},
  {source: 'docs/{path}', target: `${docusaurus}docs/current/{path}`},
  {source: '{root}versioned_docs/{folder}/{path}', target: `${docusaurus}docs/{folder}/{path}`},
  {source: '{root}{file}/{path}', target: `${docusaurus}docs-{file}/current/{path}`},
  {
    source: '{root}{file}_versioned_docs/{folder}/{path}',
    target: `${docusaurus}docs-{file}/{folder}/{path}`
  },
  {source: '{root}blog/{path}', target: `${docusaurus}blog/{path}`},
  {source: '{root}{file}/{path}', target: `${docusaurus}blog-{file}/{path}`},
  {source: '{root}src/pages/{path}', target: `${docusaurus}pages/{path}`},

  // Sphinx and gettext: `locale/nl/LC_MESSAGES/guide.md`.
  {source: '{root}{path}', target: '{root}{container}/{lang}/LC_MESSAGES/{path}'},

  // A folder of translations: `translations/nl/guide.md`, `i18n/guide_nl.md`, `docs-translations/nl/`.
  {source: '{root}{path}', target: '{root}{container}/{lang}/{path}'},
  {source: '{root}{container}/{source}/{path}', target: '{root}{container}/{lang}/{path}'},
  {source: '{root}docs/{path}', target: '{root}{container}/{lang}/{path}'},
  {source: '{path}', target: '{root}{container}/{lang}/{path}'},
  {source: '{root}{path}', target: '{root}{container}/{path}{joint}{lang}'},
  {source: '{path}', target: '{root}{container}/{path}{joint}{lang}'},
  {source: '{root}{file}/{path}', target: '{root}{file}{joint}{container}/{lang}/{path}'},

  // A folder for each language: `docs/nl/guide.md` beside `docs/guide.md` or `docs/en/guide.md`.
  {source: '{root}{path}', target: '{root}{lang}/{path}'},
  {source: '{root}{source}/{path}', target: '{root}{lang}/{path}'},
  {source: '{path}', target: '{top}{lang}/{path}'},

  // A language in the name of a folder: `docs-nl/guide.md`, `nl-docs/guide.md`.
  {source: '{root}{file}/{path}', target: '{root}{file}{joint}{lang}/{path}'},
  {source: '{root}{file}{joint}{source}/{path}', target: '{root}{file}{joint}{lang}/{path}'},
  {source: '{root}{file}/{path}', target: '{root}{lang}{joint}{file}/{path}'},
  {source: '{root}{source}{joint}{file}/{path}', target: '{root}{lang}{joint}{file}/{path}'},

  // A language in the name of a file: `guide.nl.md`, `README_NL.md`, `nl.guide.md`.
  {source: '{top}{path}', target: '{top}{path}{joint}{lang}'},
  {source: '{top}{path}{joint}{source}', target: '{top}{path}{joint}{lang}'},
  {source: '{path}', target: '{top}{path}{joint}{lang}'},
  {source: '{root}{source}{joint}{name}', target: '{root}{lang}{joint}{name}'},
  {source: '{root}{name}', target: '{root}{lang}{joint}{name}'},

  // A file named for its language: `guide/nl.md`.
  {source: '{top}{path}/{source}', target: '{top}{path}/{lang}'},
  {source: '{top}{source}', target: '{top}{lang}'}
]
