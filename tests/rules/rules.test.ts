import {describe, expect, test} from 'vitest'
import {causesOf} from '../../src/check/causes.js'
import type {Rule} from '../../src/check/define-rule.js'
import type {Example} from '../../src/check/example.js'
import {noSettings} from '../../src/check/settings.js'
import type {Bitext} from '../../src/model/bead.js'
import type {Finding} from '../../src/model/finding.js'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'
import {rules} from '../../src/rules/index.js'
import {signBeads} from '../../src/store/decide.js'
import {mergeAlignments} from '../../src/store/merge/merge.js'
import type {Signature, StoredAlignment} from '../../src/store/stored-alignment.js'
import {updateAlignment} from '../../src/update-alignment.js'

/** The two texts aligned, with what was decided before they were changed. */
function updated({source, target, before, format = 'markdown'}: Example): {
  readonly bitext: Bitext
  readonly alignment?: StoredAlignment
} {
  const pairOf = (from: string, to: string) => ({
    source: parseDocument(from, {lang: source[0], format}),
    target: parseDocument(to, {lang: target[0], format})
  })
  const now = pairOf(source[1], target[1])
  if (!before) return {bitext: alignDocuments(now.source, now.target)}
  const then = pairOf(before.source, before.target)
  const {alignment: base} = updateAlignment(undefined, then)
  const {beads} = base
  const signed = (signature: Signature) => signBeads(base, {beads, signature}, then)
  const ours = signed({state: 'checked', by: 'Ada Vos', date: '2026-11-02'})
  const theirs = signed({state: 'rejected', by: 'Ben Smit', date: '2026-11-03'})
  const stored = before.decided === 'both' ? mergeAlignments({base, ours, theirs}) : ours
  return updateAlignment(stored, now)
}

/** The rule at work as in `bitext check`, with those that it yields to. */
function findings(rule: Rule, example: Example): string[] {
  const {options = {}, settings = {}} = example
  const {bitext, alignment} = updated(example)
  const involved = rules.filter(
    ({id}) => id === rule.id || rule.yieldsTo?.includes(id) || example.alongside?.includes(id)
  )
  return checkBitext(bitext, {
    rules: involved,
    severities: rule.offByDefault ? {[rule.id]: rule.severity} : {},
    options: {[rule.id]: options},
    settings: {...noSettings, ...settings},
    stored: alignment
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
    const named = [...(rule.yieldsTo ?? []), ...causesOf(rule)]
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })
})

test('ids are unique and in kebab case', () => {
  const ids = rules.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
})
