import {toJsonSchema} from '@valibot/to-json-schema'
import type {GenericSchema} from 'valibot'
import type {Rule} from '../../check/define-rule.js'
import {isValibot} from '../../check/standard-schema.js'
import {configSchema, ruleSeverities} from './config-schema.js'

/**
 * The JSON Schema (2020-12) of a config: what the tool itself validates against, with each rule and
 * its options, so that editors complete them.
 */
export function configJsonSchema(rules: readonly Rule[]): object {
  const {properties, required: _, ...root} = jsonSchemaOf(configSchema)
  const severity = {enum: ruleSeverities}
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'bitext configuration',
    description:
      'Which documents translate each other, and what to report. Paths are relative to the folder of this file.',
    ...root,
    // What a config extends may have the pairs.
    anyOf: [{required: ['pairs']}, {required: ['extends']}],
    properties: withRules(properties),
    $defs: {
      severity,
      rules: {
        type: 'object',
        propertyNames: {pattern: '^[a-z]+(-[a-z]+)*$'},
        properties: Object.fromEntries(byId(rules).map((rule) => [rule.id, ruleSetting(rule)])),
        // Rules of modules of one's own; the tool knows them, this schema does not.
        additionalProperties: settingOf({type: 'object'})
      }
    }
  }
}

/** Sorted, so that two rules that are added at once rarely meet in one line of the file. */
function byId(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
}

interface JsonObject {
  readonly [key: string]: unknown
}

/** Formats and checks that JSON Schema has no word for are left to the tool. */
function jsonSchemaOf(schema: GenericSchema): JsonObject {
  const {$schema: _, ...rest} = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore'
  })
  return rest
}

/**
 * Describes each `rules` of the schema, at the top and in overrides, by the list of existing rules.
 */
function withRules(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withRules)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'rules'
        ? {description: descriptionOf(inner), $ref: '#/$defs/rules'}
        : withRules(inner)
    ])
  )
}

function descriptionOf(schema: unknown): unknown {
  return typeof schema === 'object' && schema !== null && 'description' in schema
    ? schema.description
    : undefined
}

function ruleSetting({summary, options}: Rule): JsonObject {
  const description = `${summary}.`
  if (!options) return {description, ...settingOf({type: 'object', maxProperties: 0})}
  return {description, ...settingOf(isValibot(options) ? jsonSchemaOf(options) : {type: 'object'})}
}

function settingOf(options: JsonObject): JsonObject {
  const severity = {$ref: '#/$defs/severity'}
  return {
    anyOf: [
      severity,
      {type: 'array', prefixItems: [severity, options], items: false, minItems: 1},
      {type: 'object', properties: {severity, options}, additionalProperties: false}
    ]
  }
}
