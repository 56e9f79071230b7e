import type {GenericSchema} from 'valibot'
import type {JsonPath} from './json-places.js'

/** The keys that the object at a path of a schema may have; none where it takes no object. */
export function keysAt(schema: GenericSchema, path: JsonPath): readonly string[] {
  let at: unknown = schema
  for (const key of path) {
    at = typeof key === 'number' ? part(bare(at), 'item') : part(part(bare(at), 'entries'), key)
  }
  const entries = part(bare(at), 'entries')
  return typeof entries === 'object' && entries !== null ? Object.keys(entries) : []
}

/** The schema inside `optional` and its like. */
function bare(schema: unknown): unknown {
  const wrapped = part(schema, 'wrapped')
  return wrapped === undefined ? schema : bare(wrapped)
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
