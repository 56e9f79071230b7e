import {describe, expect, test} from 'vitest'
import type {Example, Rule} from '../../src/check/define-rule.js'
import {noSettings} from '../../src/check/settings.js'
import type {Finding} from '../../src/model/finding.js'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'
import {rules} from '../../src/rules/index.js'

/** The rule at work as in `bitext check`, with those that it yields to. */
function findings(rule: Rule, example: Example): string[] {
  const {source, target, format = 'markdown', options = {}, settings = {}} = example
  const bitext = alignDocuments(
    parseDocument(source[1], {lang: source[0], format}),
    parseDocument(target[1], {lang: target[0], format})
  )
  const involved = rules.filter(
    ({id}) => id === rule.id || rule.yieldsTo?.includes(id) || example.alongside?.includes(id)
  )
  return checkBitext(bitext, {
    rules: involved,
    severities: rule.offByDefault ? {[rule.id]: rule.severity} : {},
    options: {[rule.id]: options},
    settings: {...noSettings, ...settings}
  })
    .flatMap((finding) => [finding, ...finding.followUps])
    .filter((finding) => finding.rule === rule.id)
    .map(lineOf)
}

function lineOf({side, at, reason}: Finding): string {
  const {start, end} = at
  return `${side} ${start.line}:${start.column}-${end.line}:${end.column} ${reason}`
}

describe.each(rules)('$id', (rule) => {
  test.each(rule.examples)('$name', (example) => {
    expect(findings(rule, example)).toEqual(example.findings)
  })

  test('has an example that is fine and one that is not', () => {
    expect(new Set(rule.examples.map(({findings}) => findings.length > 0))).toEqual(
      new Set([true, false])
    )
  })

  test('yields to and follows only rules that exist', () => {
    const ids = rules.map(({id}) => id)
    const named = [...(rule.yieldsTo ?? []), ...(rule.follows ?? [])]
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })
})

test('ids are unique and in kebab case', () => {
  const ids = rules.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
})
