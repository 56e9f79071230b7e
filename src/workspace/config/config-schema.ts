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

const pair = v.pipe(
  v.strictObject({
    name: described(
      words,
      'What the pair is called; unique. Of a pattern: with `{name}` in it, such as `guide/{name}`.'
    ),
    source: v.pipe(words, v.description('Path or pattern of the document that was translated.')),
    target: v.pipe(words, v.description('Path or pattern of its translation.')),
    sourceLang: described(
      langTag,
      'Language of the source; goes before its front matter and its path.'
    ),
    targetLang: described(
      langTag,
      'Language of the target; goes before its front matter and its path.'
    )
  }),
  v.description(
    'Two documents, or two patterns: `{name}` stands for a part of a file or folder name, `**/{name}` for one in any folder below, `{lang}` for a language tag.'
  )
)

const linkRewrite = v.strictObject({
  from: v.pipe(words, v.description('Part of a link of the source, such as `/en/`.')),
  to: v.pipe(v.string(), v.description('What stands there in the target, such as `/nl/`.'))
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
    '`recommended`: the rules that are on by default; `strict`: every rule; `structure`: only what is missing, added or marked up otherwise.'
  ),
  rules: described(
    rules,
    'Severity by rule, where it is not the rule’s own; with options as `[severity, options]` or `{severity, options}`.'
  ),
  linkRewrites: described(
    v.array(linkRewrite),
    'Parts of links that the target writes otherwise than the source.'
  ),
  sameWords: described(
    v.array(words),
    'Names and words that stay the same in both languages; case does not count.'
  ),
  glossary: described(words, 'Path of a file with the terms of the two languages.'),
  minConfidence: described(
    v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    'Findings that are less sure are left out; from 0 to 1, by default 0.'
  )
}

const override = v.pipe(
  v.strictObject({
    files: described(
      v.pipe(v.array(words), v.minLength(1)),
      'Globs; either document of a pair may fit.'
    ),
    languages: described(
      v.pipe(v.array(langTag), v.minLength(1)),
      'Languages; either document of a pair may be in it. `nl` takes in `nl-BE`.'
    ),
    ...layer
  }),
  v.description('What holds for some documents only; later ones win.')
)

/** The shape of a config; `docs/schema/config.schema.json` says the same to editors. */
export const configSchema = v.strictObject({
  $schema: described(v.string(), 'Where an editor finds this schema.'),
  pairs: v.pipe(
    v.array(pair),
    v.minLength(1),
    v.description('The pairs of documents to check, each named outright or by a pattern.')
  ),
  exclude: described(v.array(words), 'Globs of documents that are in no pair.'),
  ...layer,
  overrides: described(
    v.array(override),
    'Other rules and settings by path and by language; later ones win.'
  ),
  failOn: described(
    v.picklist(failLevels),
    'The least severity of a finding that fails a check, by default `error`; `never` only reports.'
  ),
  maxWarnings: described(
    v.pipe(v.number(), v.integer(), v.minValue(0)),
    'More warnings than this fail a check.'
  ),
  baseline: described(
    words,
    'Path of the file with the findings that are accepted for now; `--update-baseline` writes it.'
  ),
  iso17100: described(
    v.boolean(),
    'Whether reviews follow ISO 17100: the reviser is another person than the translator.'
  ),
  ruleModules: described(
    v.array(words),
    'Paths of JavaScript modules that export rules of your own, made by `defineRule`.'
  )
})

/** What a config says once it fits. */
export type ConfigData = v.InferOutput<typeof configSchema>

/** One entry of `pairs` as written: two files, or two patterns with `{name}` and `{lang}`. */
export type PairEntry = v.InferOutput<typeof pair>

/** One entry of `overrides` as written. */
export type OverrideEntry = v.InferOutput<typeof override>
