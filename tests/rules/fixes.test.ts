import {describe, expect, test} from 'vitest'
import type {Rule} from '../../src/check/define-rule.js'
import type {Example} from '../../src/check/example.js'
import {noSettings} from '../../src/check/settings.js'
import {alignDocuments, checkBitext, fixBitext, parseDocument} from '../../src/pipeline.js'
import {rules} from '../../src/rules/index.js'

function bitextOf({source, target, format = 'markdown'}: Example) {
  const [from, to] = [source, target].map(([lang, text]) => parseDocument(text, {lang, format}))
  if (!from || !to) throw new Error('Cannot read an example')
  return alignDocuments(from, to)
}

function checkOf(rule: Rule, {options = {}, settings = {}}: Example) {
  return {
    rules: [rule],
    severities: {[rule.id]: rule.severity},
    options: {[rule.id]: options},
    settings: {...noSettings, ...settings}
  }
}

function fixesIn(rule: Rule, example: Example): number {
  const findings = checkBitext(bitextOf(example), checkOf(rule, example))
  return findings.filter(({fix}) => fix !== undefined).length
}

const fixable = rules.flatMap((rule) =>
  rule.examples
    .filter((example) => fixesIn(rule, example) > 0)
    .map((example) => ({id: rule.id, name: example.name, rule, example}))
)

describe('each fix of an example', () => {
  test.each(fixable)('$id, $name: passes the verification and ends its finding', (one) => {
    const check = checkOf(one.rule, one.example)
    const outcome = fixBitext(bitextOf(one.example), {
      check,
      sides: ['source', 'target'],
      safety: 'unsafe'
    })
    expect(outcome.left).toEqual([])
    expect(outcome.applied.length).toBeGreaterThan(0)
    const left = checkBitext(outcome.bitext, check)
    expect(left.filter(({fix}) => fix !== undefined)).toEqual([])
  })
})
