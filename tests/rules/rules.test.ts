import {describe, expect, test} from 'vitest'
import {causesOf} from '../../src/check/causes.js'
import {rules} from '../../src/rules/index.js'
import {exampleLine, runExample} from '../../src/run-example.js'

describe.each(rules)('$id', (rule) => {
  test.each(rule.examples)('$name', (example) => {
    expect(runExample(rule, example).map(exampleLine)).toEqual(example.findings)
  })

  test('has an example that is fine and one that is not', () => {
    expect(new Set(rule.examples.map(({findings}) => findings.length > 0))).toEqual(
      new Set([true, false])
    )
  })

  test('yields to and follows only rules that exist', () => {
    const ids = rules.map(({id}) => id)
    const named = [...(rule.yieldsTo ?? []), ...causesOf(rule)]
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })
})

test('ids are unique and in kebab case', () => {
  const ids = rules.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
})
