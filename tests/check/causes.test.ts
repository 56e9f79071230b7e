import {describe, expect, test} from 'vitest'
import {causesOf, listCauses, usualCauses} from '../../src/check/causes.js'
import type {Rule} from '../../src/check/define-rule.js'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'
import {rules} from '../../src/rules/index.js'

const example = {name: 'x', source: ['en', ''], target: ['nl', ''], findings: []} as const
const rule: Rule = {
  id: 'own-rule',
  summary: 'x',
  why: 'x',
  severity: 'info',
  category: 'custom',
  examples: [example, example],
  check: ({target: {segments}}, report) => {
    for (const {place} of segments) {
      report({message: 'Unexpected text', side: 'target', place, evidence: 1})
    }
  }
}

describe('the causes of a rule', () => {
  test('are the usual ones, unless it says otherwise', () => {
    expect(causesOf(rule)).toEqual(usualCauses)
    expect(causesOf({...rule, alsoFollows: ['mojibake']})).toEqual([...usualCauses, 'mojibake'])
    expect(causesOf({...rule, follows: listCauses})).toEqual(listCauses)
    expect(causesOf({...rule, follows: []})).toEqual([])
  })

  test('are never the rule itself', () => {
    expect(causesOf({...rule, id: 'code-parity'})).not.toContain('code-parity')
  })

  test('are rules that exist', () => {
    const ids = rules.map(({id}) => id)
    expect([...usualCauses, ...listCauses].filter((id) => !ids.includes(id))).toEqual([])
  })

  test('take what it finds below them', () => {
    const bitext = alignDocuments(
      parseDocument('The harbour opens at six.', {lang: 'en'}),
      parseDocument('De haven gaat om zes uur open.\n\nHonden blijven buiten.', {lang: 'nl'})
    )
    const found = checkBitext(bitext, {rules: [...rules, rule]})
    const extra = found.find((one) => one.rule === 'segment-extra')
    expect(extra?.followUps.map((one) => one.rule)).toEqual(['own-rule'])
    expect(found.filter((one) => one.rule === 'own-rule')).toHaveLength(1)
  })
})
