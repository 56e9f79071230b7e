import {describe, expect, test} from 'vitest'
import {defineRule} from '../src/check/define-rule.js'
import type {Example} from '../src/check/example.js'
import {rules} from '../src/rules/index.js'
import {testRule} from '../src/test-rule.js'

const quiet: Example = {
  name: 'no shouting',
  source: ['en', 'Stop here.'],
  target: ['nl', 'Stop hier.'],
  findings: []
}
const loud: Example = {
  name: 'shouting',
  source: ['en', 'Stop here.'],
  target: ['nl', 'STOP hier.'],
  findings: ['target 1:1-1:5 Unexpected `STOP`']
}

function ruleWith(...examples: readonly [Example, Example, ...Example[]]) {
  return defineRule({
    id: 'no-shouting',
    summary: 'Nobody shouts',
    why: 'It is loud.',
    severity: 'info',
    category: 'custom',
    examples,
    check(bitext, report) {
      for (const segment of bitext.target.segments) {
        if (segment.text.includes('crash')) throw new Error('crashed')
        for (const {0: shown, index: start} of segment.text.matchAll(/\b[A-Z]{3,}\b/g)) {
          const place = {segment, start, end: start + shown.length}
          report({message: `Unexpected \`${shown}\``, side: 'target', place, evidence: 0.9})
        }
      }
    }
  })
}

describe('testRule', () => {
  test('is silent when every example passes', () => {
    expect(() => testRule(ruleWith(quiet, loud))).not.toThrow()
  })

  test('names rule, example, what was expected and what was found', () => {
    const wrong = {...loud, name: 'a wrong place', findings: ['target 1:2-1:5 Unexpected `STOP`']}
    expect(() => testRule(ruleWith(quiet, loud, wrong))).toThrow(
      [
        'Rule `no-shouting`: 1 example fails',
        '  a wrong place',
        '    expected  target 1:2-1:5 Unexpected `STOP`',
        '    actual    target 1:1-1:5 Unexpected `STOP`'
      ].join('\n')
    )
  })

  test('tells of every example that fails, also where nothing is found', () => {
    const missed = {...quiet, name: 'missed', findings: ['target 1:1-1:5 Unexpected `Stop`']}
    const extra = {...loud, name: 'extra', findings: []}
    expect(() => testRule(ruleWith(missed, extra))).toThrow(
      /2 examples fail\n {2}missed\n.*\n {4}actual {4}nothing\n {2}extra\n {4}expected {2}nothing\n/
    )
  })

  test('says what the rule threw', () => {
    const broken = {...quiet, name: 'broken', target: ['nl', 'een crash']} as const
    expect(() => testRule(ruleWith(broken, loud))).toThrow(
      'broken\n    Cannot run rule `no-shouting`: crashed'
    )
  })

  test.each([
    {examples: [quiet, quiet] as const, says: 'no example has a finding'},
    {examples: [loud, loud] as const, says: 'no example is without findings'}
  ])('wants examples of both kinds: $says', ({examples, says}) => {
    expect(() => testRule(ruleWith(...examples))).toThrow(says)
  })

  test('runs the rules that a rule yields to', () => {
    const yielding = {...ruleWith(quiet, loud), yieldsTo: ['other-rule']}
    const other = {...ruleWith(quiet, loud), id: 'other-rule'}
    expect(() => testRule(yielding, [yielding, other])).toThrow('actual    nothing')
    expect(() => testRule(yielding, rules)).not.toThrow()
  })
})
