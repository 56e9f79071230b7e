import type {GenericSchema} from 'valibot'

/**
 * A schema as described by Standard Schema (https://standardschema.dev), version 1: Zod, Valibot,
 * ArkType and others have it. Only the part that is needed to decode options.
 */
export interface StandardSchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1
    /** The library that the schema is of. */
    readonly vendor: string
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>
  }
}

/** The decoded value, or what is wrong with it. */
export type SchemaResult<Output> =
  | {readonly value: Output; readonly issues?: undefined}
  | {readonly issues: readonly SchemaIssue[]}

export interface SchemaIssue {
  readonly message: string
  /** Keys from the outside in, each by itself or in an object. */
  readonly path?: readonly (PropertyKey | {readonly key: PropertyKey})[] | undefined
}

/**
 * Decodes a value at once.
 *
 * @throws Error for a schema that decodes asynchronously
 */
export function decodeWith<Output>(
  schema: StandardSchema<Output>,
  value: unknown
): SchemaResult<Output> {
  const result = schema['~standard'].validate(value)
  if (!(result instanceof Promise)) return result
  // Nobody waits for it.
  result.catch(() => {})
  throw new Error('its options have an asynchronous schema, expected a synchronous one')
}

/** Whether a schema is one of Valibot, so that its keys, defaults and descriptions can be read. */
export function isValibot<Output>(
  schema: StandardSchema<Output>
): schema is StandardSchema<Output> & GenericSchema {
  return schema['~standard'].vendor === 'valibot'
}
