import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {rules} from '../../src/rules/index.js'
import {configJsonSchema} from '../../src/workspace/config/config-json-schema.js'

const path = 'docs/schema/config.schema.json'

test('docs/schema/config.schema.json has each rule and its options', () => {
  const schema: unknown = JSON.parse(JSON.stringify(configJsonSchema(rules)))
  if (process.env.UPDATE_GOLDEN === '1') {
    writeFileSync(path, JSON.stringify(schema, undefined, 2))
    execFileSync('npx', ['biome', 'format', '--write', path])
  }
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(schema)
})
