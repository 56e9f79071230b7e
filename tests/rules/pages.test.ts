import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {ruleHelp} from '../../src/rule-help.js'
import {rules} from '../../src/rules/index.js'
import {writeConfigSchema} from '../workspace/config/write-config-schema.js'
import {listedRules, rulesIndex} from './rules-index.js'

// A new rule, or new options of one, is in the schema of configs too.
if (process.env.UPDATE_GOLDEN === '1') writeConfigSchema()

test.each(rules)('docs/rules/$id.md says what the rule file says', (rule) => {
  const path = `docs/rules/${rule.id}.md`
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, ruleHelp(rule))
  expect(readFileSync(path, 'utf8')).toBe(ruleHelp(rule))
})

test('every page is about a rule', () => {
  const pages = readdirSync('docs/rules').map((name) => name.replace(/\.md$/, ''))
  expect(pages.sort()).toEqual(['README', ...rules.map(({id}) => id)].sort())
})

describe('docs/rules/README.md', () => {
  const path = 'docs/rules/README.md'

  test('lists what the rule files say', () => {
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, rulesIndex(rules))
    expect(readFileSync(path, 'utf8')).toBe(rulesIndex(rules))
  })

  test('lists every rule once', () => {
    expect([...listedRules].sort()).toEqual(rules.map(({id}) => id).sort())
  })
})
