import * as v from 'valibot'

/** What counts as failing: findings of this severity and above, or none. */
export const failLevels = ['error', 'warning', 'info', 'never'] as const

export type FailLevel = (typeof failLevels)[number]

/** BCP 47 as far as a config needs it: a primary language and any subtags. */
const langTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))

const words = v.pipe(v.string(), v.regex(/\S/))

const pair = v.strictObject({
  name: v.optional(words),
  source: words,
  target: words,
  sourceLang: v.optional(langTag),
  targetLang: v.optional(langTag)
})

const ruleId = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/))

/** A record takes a list for an object, so that is asked first. */
const rules = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'a list'),
  v.record(ruleId, v.picklist(['off', 'info', 'warning', 'error']))
)

/** The shape of `bitext.config.json`; `docs/schema/config.schema.json` says the same to editors. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  pairs: v.pipe(v.array(pair), v.minLength(1)),
  rules: v.optional(rules),
  failOn: v.optional(v.picklist(failLevels))
})

/** One entry of `pairs` as written: two files, or two patterns with `{name}` and `{lang}`. */
export type PairEntry = v.InferOutput<typeof pair>

/** Keys that each object of a config may have, for suggestions. */
export const configKeys: readonly string[] = Object.keys(configSchema.entries)
export const pairKeys: readonly string[] = Object.keys(pair.entries)
