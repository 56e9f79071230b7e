import {describe, expect, test} from 'vitest'
import {planFixes} from '../../src/fix/plan-fixes.js'
import type {ProposedFix} from '../../src/fix/proposed-fix.js'
import type {Edit} from '../../src/model/edit.js'
import {Finding, type Severity} from '../../src/model/finding.js'

const point = {line: 1, column: 1, offset: 0}

function proposed(
  rule: string,
  severity: Severity,
  ...[first, ...more]: [Edit, ...Edit[]]
): ProposedFix {
  const fix = {title: 'Write it', side: 'target', edits: [first, ...more], safety: 'sure'} as const
  const place = {path: 'a.md', start: point, end: point}
  const finding = new Finding({
    rule,
    severity,
    confidence: 0.9,
    message: 'Wrong',
    side: 'target',
    place,
    fix
  })
  return {finding, fix}
}

const edit = (start: number, end: number, insert: string): Edit => ({start, end, insert})

describe('planFixes', () => {
  test('puts edits in order of place', () => {
    const plan = planFixes([
      proposed('b', 'error', edit(10, 11, 'x')),
      proposed('a', 'error', edit(2, 3, 'y'))
    ])
    expect(plan.edits).toEqual([edit(2, 3, 'y'), edit(10, 11, 'x')])
    expect(plan.dropped).toEqual([])
  })

  test('makes one edit of two that touch', () => {
    const plan = planFixes([
      proposed('a', 'error', edit(2, 4, 'y')),
      proposed('b', 'error', edit(4, 6, 'z'))
    ])
    expect(plan.edits).toEqual([edit(2, 6, 'yz')])
  })

  test('makes an edit once that two findings ask for', () => {
    const plan = planFixes([
      proposed('a', 'error', edit(2, 4, 'y')),
      proposed('b', 'warning', edit(2, 4, 'y'))
    ])
    expect(plan.edits).toEqual([edit(2, 4, 'y')])
    expect(plan.applied).toHaveLength(2)
  })

  test.each([
    {why: 'ranges that overlap', a: edit(2, 5, 'y'), b: edit(4, 6, 'z')},
    {why: 'two insertions at one point', a: edit(2, 2, 'y'), b: edit(2, 2, 'z')},
    {why: 'an insertion inside what is replaced', a: edit(2, 5, 'y'), b: edit(3, 3, 'z')}
  ])('keeps the graver of two for $why, and says which was dropped for which', ({a, b}) => {
    const [lesser, graver] = [proposed('a', 'warning', a), proposed('b', 'error', b)]
    const plan = planFixes([lesser, graver])
    expect(plan.applied).toEqual([graver])
    expect(plan.dropped).toEqual([{...lesser, because: graver}])
    expect(plan.edits).toEqual([b])
  })

  test('makes a fix whole or not at all', () => {
    const graver = proposed('a', 'error', edit(2, 5, 'y'))
    const plan = planFixes([graver, proposed('b', 'warning', edit(4, 6, 'z'), edit(20, 21, 'w'))])
    expect(plan.edits).toEqual([edit(2, 5, 'y')])
  })
})
