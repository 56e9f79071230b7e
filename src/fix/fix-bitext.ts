import type {Bitext} from '../model/bead.js'
import {withFollowUps} from '../model/finding.js'
import type {LeftFix, ProposedFix} from './proposed-fix.js'
import {
  type Checked,
  type FixedBitext,
  type FixRun,
  type FixStages,
  fixOnce,
  type Settled,
  settleFixes
} from './settle-fixes.js'

/**
 * Makes the fixes that findings offer, checks the outcome, and repeats until a check offers none.
 *
 * Everything that no edit names is verified to be unchanged (`fix-violations.ts`). A fix is left out
 * if it would change something else, if it is offered again after it was made, or if a check of the
 * outcome says something new because of it; all others are made.
 *
 * @param chosen  exactly these fixes, made once, as a person chose them, instead of those that
 * checks offer
 */
export function fixBitext(
  bitext: Bitext,
  stages: FixStages,
  chosen?: readonly ProposedFix[]
): FixedBitext {
  if (chosen) return fixOnce(bitext, chosen, stages)
  const run = {bitext, stages, before: stages.check(bitext)}
  const all = settleFixes(run, [])
  if (!saysMore(run, all)) return all.fixed
  const blamed = culprits(run, all.fixed.applied, all.fixed.applied)
  const others = settleFixes(run, blamed)
  const left = [...others.fixed.left, ...blamed.map(bringsUpOthers)]
  if (!saysMore(run, others)) return {...others.fixed, left}
  return {bitext, applied: [], dropped: [], left: all.fixed.applied.map(bringsUpOthers)}
}

/** Which of some fixes make a check say something new, tried by halves. */
function culprits(
  run: FixRun,
  all: readonly ProposedFix[],
  some: readonly ProposedFix[]
): readonly ProposedFix[] {
  const others = all.filter((one) => !some.includes(one))
  if (!saysMore(run, settleFixes(run, others))) return []
  if (some.length === 1) return some
  const middle = Math.ceil(some.length / 2)
  return [some.slice(0, middle), some.slice(middle)].flatMap((half) => culprits(run, all, half))
}

/** Whether a check has findings after fixing that it did not have before, by rule and line. */
function saysMore({bitext, before}: FixRun, {fixed, after}: Settled): boolean {
  const lines = (one: Bitext) => `${countLines(one.source.text)} ${countLines(one.target.text)}`
  const hasLines = lines(bitext) === lines(fixed.bitext)
  const keysOf = ({said = []}: Checked) =>
    withFollowUps(said).map(({rule, at}) =>
      hasLines ? `${rule} ${at.path} ${at.start.line}` : rule
    )
  const left = keysOf(before)
  return keysOf(after).some((key) => {
    const at = left.indexOf(key)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function countLines(text: string): number {
  return text.split('\n').length
}

function bringsUpOthers(one: ProposedFix): LeftFix {
  const what = 'Unexpected new findings once it is made'
  return {...one, violation: {what, line: one.finding.at.start.line}}
}
