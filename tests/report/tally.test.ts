import {describe, expect, test} from 'vitest'
import type {Finding, Severity} from '../../src/model/finding.js'
import {counted, describeTally, tallyByRule, tallyOf, worstOf} from '../../src/report/tally.js'
import {finding, placeIn, teaBitext} from './fixture.js'

const place = placeIn(teaBitext().target, 'Theegids')
const found = (severity: Severity, rule = 'a'): Finding => finding({severity, rule, place})

describe('describeTally', () => {
  test.each<{severities: readonly Severity[]; words: string}>([
    {severities: [], words: 'no findings'},
    {severities: ['info'], words: '1 info'},
    {severities: ['info', 'error', 'error'], words: '2 errors, 1 info'},
    {severities: ['warning', 'info', 'error'], words: '1 error, 1 warning, 1 info'}
  ])('says $words', ({severities, words}) => {
    const findings = severities.map((severity) => found(severity))
    expect(describeTally(tallyOf(findings))).toBe(words)
  })
})

describe('tallyByRule', () => {
  test('puts the worst rule first, then the most frequent, then goes by name', () => {
    const findings = [
      found('info', 'd'),
      found('warning', 'b'),
      found('warning', 'c'),
      found('warning', 'c'),
      found('warning', 'a'),
      found('info', 'e'),
      found('error', 'e')
    ]
    expect(tallyByRule(findings)).toEqual([
      {rule: 'e', severity: 'error', count: 2},
      {rule: 'c', severity: 'warning', count: 2},
      {rule: 'a', severity: 'warning', count: 1},
      {rule: 'b', severity: 'warning', count: 1},
      {rule: 'd', severity: 'info', count: 1}
    ])
  })
})

describe('worstOf', () => {
  test.each<{severities: readonly Severity[]; worst: Severity}>([
    {severities: ['info', 'warning'], worst: 'warning'},
    {severities: ['warning', 'error', 'info'], worst: 'error'},
    {severities: [], worst: 'info'}
  ])('of $severities is $worst', ({severities, worst}) => {
    expect(worstOf(severities.map((severity) => found(severity)))).toBe(worst)
  })
})

describe('counted', () => {
  test.each([
    {count: 0, words: '0 pairs'},
    {count: 1, words: '1 pair'},
    {count: 2, words: '2 pairs'}
  ])('says $words', ({count, words}) => {
    expect(counted(count, 'pair')).toBe(words)
  })
})
