import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {rules} from '../../../src/rules/index.js'
import {configJsonSchema} from '../../../src/workspace/config/config-json-schema.js'
import {writeConfigSchema} from './write-config-schema.js'

test('docs/schema/config.schema.json has each rule and its options', () => {
  if (process.env.UPDATE_GOLDEN === '1') writeConfigSchema()
  const schema: unknown = JSON.parse(JSON.stringify(configJsonSchema(rules)))
  expect(JSON.parse(readFileSync('docs/schema/config.schema.json', 'utf8'))).toEqual(schema)
})
