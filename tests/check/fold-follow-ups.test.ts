import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Rule} from '../../src/check/define-rule.js'
import {type Found, foldFollowUps} from '../../src/check/fold-follow-ups.js'
import type {ScoredReport} from '../../src/check/scored-report.js'
import {Finding, type Severity} from '../../src/model/finding.js'
import type {Place} from '../../src/model/place.js'

function ruleOf(id: string, follows: readonly string[]): Rule {
  const example = {name: id, source: ['en', ''], target: ['nl', ''], findings: []} as const
  return {
    id,
    summary: id,
    why: id,
    severity: 'error',
    category: 'custom',
    follows,
    examples: [example, example],
    check: () => undefined
  }
}

function placeOf(start: number, end: number): Place {
  const point = (offset: number) => ({line: 1, column: offset + 1, offset})
  return {start: point(start), end: point(end)}
}

interface Sketch {
  readonly id: string
  readonly at: readonly [number, number]
  readonly severity?: Severity
  readonly follows?: readonly string[]
  readonly counterpart?: readonly [number, number]
  readonly isOneCause?: true
}

function foundAs({id, at, severity = 'error', follows = [], ...sketch}: Sketch): Found {
  const {counterpart, isOneCause} = sketch
  const report: ScoredReport = {
    message: id,
    side: 'target',
    place: placeOf(...at),
    confidence: 1,
    ...(counterpart ? {counterpart: placeOf(...counterpart)} : {})
  }
  const rule = {...ruleOf(id, follows), ...(isOneCause ? {isOneCause} : {})}
  return {rule, report, severity}
}

function fold(sketches: readonly Sketch[]): Finding[] {
  return foldFollowUps(sketches.map(foundAs), ({rule, report, severity}, followUps) => {
    const {message, side, confidence} = report
    const place = {...report.place, path: 'a.md'}
    return new Finding({message, side, confidence, place, rule: rule.id, severity, followUps})
  })
}

function told(findings: readonly Finding[]): string[] {
  return findings.map(({rule, severity, followUps}) =>
    [`${rule} ${severity}`, ...followUps.map((follower) => follower.rule)].join(' < ')
  )
}

describe('follow-ups', () => {
  test.each<{readonly name: string; readonly found: readonly Sketch[]; readonly told: string[]}>([
    {
      name: 'a finding at the place of its cause hangs below it',
      found: [
        {id: 'whole', at: [0, 10]},
        {id: 'part', at: [2, 4], follows: ['whole']}
      ],
      told: ['whole error < part']
    },
    {
      name: 'what a rule of one cause finds hangs below its first, unless something else caused it',
      found: [
        {id: 'whole', at: [0, 10]},
        {id: 'mark', at: [2, 4], follows: ['whole'], isOneCause: true},
        {id: 'mark', at: [12, 14], follows: ['whole'], isOneCause: true},
        {id: 'mark', at: [22, 24], follows: ['whole'], isOneCause: true}
      ],
      told: ['whole error < mark', 'mark error < mark']
    },
    {
      name: 'a finding elsewhere stands alone',
      found: [
        {id: 'whole', at: [0, 10]},
        {id: 'part', at: [12, 14], follows: ['whole']}
      ],
      told: ['whole error', 'part error']
    },
    {
      name: 'a cause that is seen on the other side only counts there',
      found: [
        {id: 'missing', at: [5, 5], counterpart: [0, 10]},
        {id: 'number', at: [20, 30], counterpart: [2, 3], follows: ['missing']}
      ],
      told: ['missing error < number']
    },
    {
      name: 'nothing hangs below a mere point',
      found: [
        {id: 'missing', at: [5, 5]},
        {id: 'mark', at: [0, 10], follows: ['missing']}
      ],
      told: ['missing error', 'mark error']
    },
    {
      name: 'a chain hangs below its first cause',
      found: [
        {id: 'c', at: [2, 3], follows: ['b']},
        {id: 'b', at: [1, 5], follows: ['a']},
        {id: 'a', at: [0, 10]}
      ],
      told: ['a error < c < b']
    },
    {
      name: 'a cause is as grave as what hangs below it',
      found: [
        {id: 'whole', at: [0, 10], severity: 'info'},
        {id: 'part', at: [2, 4], severity: 'warning', follows: ['whole']}
      ],
      told: ['whole warning < part']
    },
    {
      name: 'two rules that follow each other lose neither finding',
      found: [
        {id: 'a', at: [0, 10], follows: ['b']},
        {id: 'b', at: [0, 10], follows: ['a']}
      ],
      told: ['b error < a']
    }
  ])('$name', ({found, told: expected}) => {
    expect(told(fold(found))).toEqual(expected)
  })

  test('keep every finding once, whatever follows what', () => {
    const id = fc.constantFrom('a', 'b', 'c')
    const sketch = fc.record({
      id,
      at: fc.tuple(fc.nat(5), fc.nat(5)).map(([start, size]) => [start, start + size] as const),
      follows: fc.array(id, {maxLength: 3})
    })
    fc.assert(
      fc.property(fc.array(sketch, {maxLength: 8}), (sketches) => {
        const all = fold(sketches).flatMap((finding) => [finding, ...finding.followUps])
        expect(all.map(({rule}) => rule).sort()).toEqual(sketches.map((one) => one.id).sort())
      })
    )
  })
})
