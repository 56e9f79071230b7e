import {alignDocuments} from './align/align-documents.js'
import type {Rule} from './check/define-rule.js'
import type {Example} from './check/example.js'
import {noSettings} from './check/settings.js'
import type {Bitext} from './model/bead.js'
import {type Finding, withFollowUps} from './model/finding.js'
import {checkBitext, parseDocument} from './pipeline.js'
import {rules as builtIn} from './rules/index.js'
import {signBeads} from './store/decide.js'
import {mergeAlignments} from './store/merge/merge.js'
import type {Signature, StoredAlignment} from './store/stored-alignment.js'
import {updateAlignment} from './update-alignment.js'

/**
 * What a rule finds in one of its examples, as in `bitext check`: the rules that it yields to run
 * too, and those that the example names.
 *
 * @param among  the rules that those are looked up in
 * @throws RuleError when one of the rules throws or reports something else than a report
 */
export function runExample(
  rule: Rule,
  example: Example,
  among: readonly Rule[] = builtIn
): readonly Finding[] {
  const {options = {}, settings = {}, alongside = []} = example
  const {bitext, alignment} = pairOf(example)
  const others = [...(rule.yieldsTo ?? []), ...alongside]
  const involved = among.filter(({id}) => id !== rule.id && others.includes(id))
  const findings = checkBitext(bitext, {
    rules: [rule, ...involved],
    severities: rule.offByDefault ? {[rule.id]: rule.severity} : {},
    options: {[rule.id]: options},
    settings: {...noSettings, ...settings},
    stored: alignment
  })
  return withFollowUps(findings).filter((finding) => finding.rule === rule.id)
}

/** A finding as an example has it: `target 3:1-3:8 Unexpected …`. */
export function exampleLine({side, at: {start, end}, reason}: Finding): string {
  return `${side} ${start.line}:${start.column}-${end.line}:${end.column} ${reason}`
}

interface ExamplePair {
  readonly bitext: Bitext
  readonly alignment?: StoredAlignment
}

/** The two texts aligned, with what was decided before they were changed. */
function pairOf({source, target, before, absent, format = 'markdown'}: Example): ExamplePair {
  const parsed = (from: string, to: string) => ({
    source: parseDocument(from, {lang: source[0], format}),
    target: parseDocument(to, {lang: target[0], format})
  })
  const now = parsed(source[1], target[1])
  if (absent) {
    const {side, ...absence} = absent
    const {source: from, target: to} = now
    const isSource = side === 'source'
    return {
      bitext: isSource
        ? alignDocuments({...from, absent: absence}, to)
        : alignDocuments(from, {...to, absent: absence})
    }
  }
  if (!before) return {bitext: alignDocuments(now.source, now.target)}
  const then = parsed(before.source, before.target)
  const {alignment: base} = updateAlignment(undefined, then)
  const {beads} = base
  const signed = (signature: Signature) => signBeads(base, {beads, signature}, then)
  const ours = signed({state: 'checked', by: 'Ada Vos', date: '2026-11-02'})
  const theirs = signed({state: 'rejected', by: 'Ben Smit', date: '2026-11-03'})
  const stored = before.decided === 'both' ? mergeAlignments({base, ours, theirs}) : ours
  return updateAlignment(stored, now)
}
