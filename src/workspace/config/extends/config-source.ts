import * as v from 'valibot'
import {configSchema} from '../config-schema.js'
import type {ConfigFile, Locate} from '../config-text.js'

/** A config that another may extend: the same, but the pairs may be left to that other one. */
export const sharedSchema = v.strictObject({
  ...configSchema.entries,
  pairs: v.optional(configSchema.entries.pairs)
})

/** What one file says that a config is made of. */
export interface ConfigSource {
  readonly file: ConfigFile
  readonly data: v.InferOutput<typeof sharedSchema>
  readonly locate: Locate
  /** What the paths of its own files start from: a glossary, a baseline, rule modules. Absolute. */
  readonly folder: string
  /** What the paths of documents start from. Absolute. */
  readonly documents: string
}
