import type {Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Finding} from '../model/finding.js'
import type {Side} from '../model/side.js'
import type {FixViolation} from './fix-violations.js'
import type {DroppedFix, LeftFix, ProposedFix} from './proposed-fix.js'
import {type ParseAgain, provableFixes} from './provable-fixes.js'

/** What fixing needs from the stages before it. */
export interface FixStages {
  readonly check: (bitext: Bitext) => Checked
  readonly parse: ParseAgain
  readonly align: (source: Document, target: Document) => Bitext
}

/** What a check says of a bitext. */
export interface Checked {
  /** The requested fixes that it offers. */
  readonly proposed: readonly ProposedFix[]
  /** Its findings, where fixing must not bring up others. */
  readonly said?: readonly Finding[]
}

/** A pair of texts with the fixes that could be made. */
export interface FixedBitext {
  readonly bitext: Bitext
  readonly applied: readonly ProposedFix[]
  /** Fixes that lost their place to another one and were not offered again. */
  readonly dropped: readonly DroppedFix[]
  /** Fixes that would change more than they name, or that never settle. */
  readonly left: readonly LeftFix[]
}

/**
 * How often the outcome is checked and fixed again. Numbers that depend on other numbers need a
 * second pass.
 */
const mostPasses = 4

/** How often fixing starts again without the fixes that did not settle. */
const mostRounds = 8

/** A bitext to fix, with what a check says of it before. */
export interface FixRun {
  readonly bitext: Bitext
  readonly stages: FixStages
  readonly before: Checked
}

/** What becomes of it, with what a check says afterwards. */
export interface Settled {
  readonly fixed: FixedBitext
  readonly after: Checked
}

/**
 * Makes the fixes that a check offers, checks the outcome, and repeats until it offers none but those
 * that are left out.
 *
 * @param out  fixes not to make
 */
export function settleFixes(
  {bitext, stages, before}: FixRun,
  out: readonly ProposedFix[]
): Settled {
  const left = new Map<string, LeftFix>()
  const excluded = new Set(out.map(keyOf))
  for (let round = 0; round < mostRounds; round++) {
    const {fixed, after, restless} = allPasses({bitext, stages, before}, left, excluded)
    if (restless.length === 0) return {fixed: {...fixed, left: [...left.values()]}, after}
    for (const one of restless) left.set(keyOf(one), {...one, violation: neverSettles(one)})
  }
  const fixed = {bitext, applied: [], dropped: [], left: [...left.values()]}
  return {fixed, after: before}
}

interface Passes extends Settled {
  /** Fixes that brought up others again and again. */
  readonly restless: readonly ProposedFix[]
}

function allPasses(
  {bitext, stages, before}: FixRun,
  left: Map<string, LeftFix>,
  excluded: ReadonlySet<string>
): Passes {
  const applied: ProposedFix[] = []
  let now: FixedBitext = {bitext, applied, dropped: [], left: []}
  let after = before
  const wanted = () =>
    after.proposed.filter((one) => !left.has(keyOf(one)) && !excluded.has(keyOf(one)))
  for (let pass = 0; pass < mostPasses; pass++) {
    const proposed = wanted()
    if (proposed.length === 0) {
      return {fixed: {...now, applied, dropped: []}, after, restless: []}
    }
    now = fixOnce(now.bitext, proposed, stages)
    for (const one of now.left) left.set(keyOf(one), one)
    if (now.applied.length === 0) break
    applied.push(...now.applied)
    after = stages.check(now.bitext)
  }
  const restless = wanted().flatMap((one) => causesOf(one, applied))
  return {fixed: {...now, applied}, after, restless}
}

/** Makes the fixes of one pass, on each side those that are proved. */
export function fixOnce(
  {source, target}: Bitext,
  proposed: readonly ProposedFix[],
  {parse, align}: FixStages
): FixedBitext {
  const on = (side: Side, document: Document) => {
    const some = proposed.filter(({fix}) => fix.side === side)
    return some.length === 0 ? undefined : provableFixes(document, some, parse)
  }
  const proven = {source: on('source', source), target: on('target', target)}
  const all = [proven.source, proven.target].filter((one) => one !== undefined)
  return {
    bitext: align(proven.source?.after ?? source, proven.target?.after ?? target),
    applied: all.flatMap(({plan}) => plan.applied),
    dropped: all.flatMap(({plan}) => plan.dropped),
    left: all.flatMap((one) => one.left)
  }
}

/** Which fix of an earlier pass is offered again: one of its rule on its line, else all of its rule. */
function causesOf({finding, fix}: ProposedFix, applied: readonly ProposedFix[]): ProposedFix[] {
  const ofRule = applied.filter(
    (one) => one.finding.rule === finding.rule && one.fix.side === fix.side
  )
  const {line} = finding.at.start
  const here = ofRule.filter((one) => one.finding.at.start.line === line)
  if (here.length > 0) return here
  return ofRule.length > 0 ? ofRule : [{finding, fix}]
}

function neverSettles({finding}: ProposedFix): FixViolation {
  const what = `Unexpected fix of \`${finding.rule}\` again after it was made`
  return {what, line: finding.at.start.line}
}

/** What tells a fix from others when texts are checked again: its words and its place. */
function keyOf({finding, fix}: ProposedFix): string {
  const edits = fix.edits.map(({insert}) => insert).join('\0')
  return [finding.rule, fix.side, finding.at.start.line, fix.title, finding.reason, edits].join(
    '\n'
  )
}
