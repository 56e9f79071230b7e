import {toJsonSchema} from '@valibot/to-json-schema'
import type {Rule} from './define-rule.js'
import {isValibot} from './standard-schema.js'

/** One option of a rule, in words. */
export interface RuleOption {
  readonly name: string
  /** `boolean`, `number`, `one of a, b`, `list of string`. */
  readonly type: string
  /** As JSON. */
  readonly standard: string
  readonly description: string
}

/** The options of a rule, as its schema has them; none for a schema that does not tell its keys. */
export function ruleOptions({options}: Rule): readonly RuleOption[] {
  if (!options || !isValibot(options)) return []
  const schema: unknown = toJsonSchema(options, {typeMode: 'input', errorMode: 'ignore'})
  return Object.entries(objectIn(schema, 'properties')).map(([name, property]) => {
    const {default: standard, description} = objectOf(property)
    return {
      name,
      type: typeWords(property),
      standard: JSON.stringify(standard) ?? '',
      description: typeof description === 'string' ? description : ''
    }
  })
}

function typeWords(schema: unknown): string {
  const {type, enum: choices, items, anyOf} = objectOf(schema)
  if (Array.isArray(choices)) return `one of ${choices.map((word) => `\`${word}\``).join(', ')}`
  if (Array.isArray(anyOf)) return anyOf.map(typeWords).join(' or ')
  if (type === 'array') return `list of ${typeWords(items)}`
  return typeof type === 'string' ? type : 'any'
}

function objectIn(value: unknown, key: string): Readonly<Record<string, unknown>> {
  return objectOf(objectOf(value)[key])
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? {...value} : {}
}
