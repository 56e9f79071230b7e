import * as v from 'valibot'
import {presets} from '../../rules/presets.js'

/** What counts as failing: findings of this severity and above, or none. */
export const failLevels = ['error', 'warning', 'info', 'never'] as const

export type FailLevel = (typeof failLevels)[number]

/** What a rule can be set to. */
export const ruleSeverities = ['off', 'info', 'warning', 'error'] as const

/** BCP 47 as far as a config needs it: a primary language and any subtags. */
const langTag = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  v.description('BCP 47 tag, such as `nl` or `pt-BR`.')
)

const words = v.pipe(v.string(), v.regex(/\S/))

function described<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.optional(v.pipe(schema, v.description(description)))
}

const languages = v.pipe(v.array(langTag), v.minLength(1))

const pair = v.pipe(
  v.strictObject({
    name: described(
      words,
      'Name of the pair; must be unique. For a pattern, include `{name}`, as in `guide/{name}`.'
    ),
    source: v.pipe(words, v.description('Path or pattern of the source document.')),
    target: v.pipe(words, v.description('Path or pattern of the translation.')),
    sourceLang: described(
      langTag,
      'Language of the source; overrides its front matter and its path.'
    ),
    targetLang: described(
      langTag,
      'Language of the target; overrides its front matter and its path.'
    ),
    expect: described(
      languages,
      'Languages that every source document of this pattern must exist in; overrides `expect` of the config.'
    )
  }),
  v.description(
    'Two documents, or two patterns: `{name}` matches part of a file or folder name, `**/{name}` a name in any folder below, `{lang}` a language tag.'
  )
)

const linkRewrite = v.strictObject({
  from: v.pipe(words, v.description('Part of a link of the source, such as `/en/`.')),
  to: v.pipe(v.string(), v.description('What the target has instead, such as `/nl/`.'))
})

/** A record takes a list for an object, so that is asked first. */
const rules = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'a list'),
  v.record(v.string(), v.unknown())
)

/** What the whole config says, and an override for some documents. */
const layer = {
  preset: described(
    v.picklist(presets),
    '`recommended`: the rules that are on by default; `strict`: every rule; `structure`: only missing, added and repeated parts, and markup.'
  ),
  rules: described(
    rules,
    'Severity of each rule, if not its default; with options, `[severity, options]` or `{severity, options}`.'
  ),
  linkRewrites: described(
    v.array(linkRewrite),
    'Parts of links that differ between source and target.'
  ),
  sameWords: described(
    v.array(words),
    'Names and words that are the same in both languages; case is ignored.'
  ),
  glossary: described(words, 'Path of a glossary file with terms in the two languages.'),
  minConfidence: described(
    v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    'Minimum confidence to report, from 0 to 1; by default 0.'
  )
}

const override = v.pipe(
  v.strictObject({
    files: described(
      v.pipe(v.array(words), v.minLength(1)),
      'Globs; one document of the pair must match.'
    ),
    languages: described(
      languages,
      'Languages; one document of the pair must be in one of them. `nl` includes `nl-BE`.'
    ),
    ...layer
  }),
  v.description('Settings for some documents only; later entries win.')
)

/** The shape of a config; `docs/schema/config.schema.json` says the same to editors. */
export const configSchema = v.strictObject({
  $schema: described(v.string(), 'Location of this schema, for editors.'),
  extends: described(
    v.union([words, v.array(words)]),
    'Configs that this one builds on: paths, or names of packages. Lists add up; of all else the later one counts, this config last.'
  ),
  pairs: v.pipe(
    v.array(pair),
    v.minLength(1),
    v.description('The pairs of documents to check, by path or by pattern.')
  ),
  expect: described(
    languages,
    'Languages that every source document must exist in, for patterns with `{lang}`.'
  ),
  exclude: described(v.array(words), 'Globs of documents to leave out of all pairs.'),
  ...layer,
  overrides: described(
    v.array(override),
    'Other rules and settings by path or language; later entries win.'
  ),
  failOn: described(
    v.picklist(failLevels),
    'The lowest severity that fails the check, by default `error`; `never` only reports.'
  ),
  maxWarnings: described(
    v.pipe(v.number(), v.integer(), v.minValue(0)),
    'The check fails if there are more warnings.'
  ),
  baseline: described(
    words,
    'Path of the file with accepted findings; `--update-baseline` writes it.'
  ),
  iso17100: described(
    v.boolean(),
    'Whether reviews follow ISO 17100: a bead must be revised by somebody other than its translator.'
  ),
  ruleModules: described(
    v.array(words),
    'Paths of JavaScript modules that export your own rules, made with `defineRule`.'
  )
})

/** What a config says once it fits. */
export type ConfigData = v.InferOutput<typeof configSchema>

/** One entry of `pairs` as written: two files, or two patterns with `{name}` and `{lang}`. */
export type PairEntry = v.InferOutput<typeof pair>

/** One entry of `overrides` as written. */
export type OverrideEntry = v.InferOutput<typeof override>
