import type {Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Finding} from '../model/finding.js'
import type {Side} from '../model/side.js'
import type {FixViolation} from './fix-violations.js'
import type {DroppedFix, LeftFix, ProposedFix} from './proposed-fix.js'
import {type ParseAgain, provableFixes} from './provable-fixes.js'

/** What fixing needs from the stages before it. */
export interface FixStages {
  /** The requested fixes that a check of the bitext offers. */
  readonly propose: (bitext: Bitext) => readonly ProposedFix[]
  readonly parse: ParseAgain
  readonly align: (source: Document, target: Document) => Bitext
}

/** Which fixes are requested. */
export interface FixChoice {
  /** The texts that may be changed; the target by default. */
  readonly sides?: readonly Side[]
  /** `unsafe`: also fixes that need a person's judgement. */
  readonly safety?: 'sure' | 'unsafe'
  /** Which findings to fix; all by default. */
  readonly accept?: (finding: Finding) => boolean
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

/**
 * Makes the fixes that findings offer, checks the outcome, and repeats until a check offers none.
 *
 * Everything that no edit names is verified to be unchanged (`fix-violations.ts`). A fix that would
 * change something else is left out, and so is one that is offered again after it was made; all
 * others are made.
 *
 * @param chosen  exactly these fixes, made once, as a person chose them, instead of those that
 * checks offer
 */
export function fixBitext(
  bitext: Bitext,
  stages: FixStages,
  chosen?: readonly ProposedFix[]
): FixedBitext {
  if (chosen) return onePass(bitext, chosen, stages)
  const left = new Map<string, LeftFix>()
  for (let round = 0; round < mostRounds; round++) {
    const {fixed, restless} = allPasses(bitext, stages, left)
    if (restless.length === 0) return {...fixed, left: [...left.values()]}
    for (const one of restless) left.set(keyOf(one), {...one, violation: neverSettles(one)})
  }
  return {bitext, applied: [], dropped: [], left: [...left.values()]}
}

interface Passes {
  readonly fixed: FixedBitext
  /** Fixes that brought up others again and again. */
  readonly restless: readonly ProposedFix[]
}

function allPasses(bitext: Bitext, stages: FixStages, left: Map<string, LeftFix>): Passes {
  const applied: ProposedFix[] = []
  let now: FixedBitext = {bitext, applied, dropped: [], left: []}
  for (let pass = 0; pass < mostPasses; pass++) {
    const proposed = stages.propose(now.bitext).filter((one) => !left.has(keyOf(one)))
    if (proposed.length === 0) return {fixed: {...now, applied, dropped: []}, restless: []}
    now = onePass(now.bitext, proposed, stages)
    for (const one of now.left) left.set(keyOf(one), one)
    applied.push(...now.applied)
    if (now.applied.length === 0) break
  }
  const again = stages.propose(now.bitext).filter((one) => !left.has(keyOf(one)))
  return {fixed: {...now, applied}, restless: again.flatMap((one) => causesOf(one, applied))}
}

/** The fixes of one pass, on each side those that are proved. */
function onePass(
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

/** The requested fixes that findings and their follow-ups offer. */
export function proposedFixes(
  findings: readonly Finding[],
  {sides = ['target'], safety = 'sure', accept = () => true}: FixChoice = {}
): ProposedFix[] {
  return findings
    .flatMap((finding) => [finding, ...finding.followUps])
    .flatMap((finding) => (finding.fix ? [{finding, fix: finding.fix}] : []))
    .filter(({fix}) => sides.includes(fix.side) && (safety === 'unsafe' || fix.safety === 'sure'))
    .filter(({finding}) => accept(finding))
}
