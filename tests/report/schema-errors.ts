import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'

/** What a schema of `docs/schema` has against a value, in words; nothing for a good one. */
export function schemaErrors(
  name:
    | 'check'
    | 'segments'
    | 'align'
    | 'align-sentences'
    | 'evaluate'
    | 'status'
    | 'diff'
    | 'alignment',
  value: unknown
): readonly string[] {
  const file = new URL(`../../docs/schema/${name}.schema.json`, import.meta.url)
  const ajv = new Ajv2020({strict: true, strictRequired: false, allErrors: true})
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
  if (validate(value)) return []
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}
