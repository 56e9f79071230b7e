import {expectRules} from '../../batch/check-options.js'
import {checkAligned} from '../../batch/check-pair.js'
import type {Bitext} from '../../model/bead.js'
import {type Finding, withFollowUps} from '../../model/finding.js'
import type {FilePlace} from '../../model/place.js'
import {otherSide, type Side} from '../../model/side.js'
import type {StoredBead} from '../../store/stored-alignment.js'
import type {Deciding} from './decide-on-pair.js'

/**
 * The beads on which a rule reports, with the options and the minimum confidence of the config: the
 * bead of each finding, and those with a segment at one of its places.
 *
 * @throws ProblemError for a rule that does not exist, and for a glossary that cannot be read
 * @throws RuleError for a rule that throws
 */
export function reportedBeads(
  {pair, bitext, alignment, config}: Deciding,
  rule: string
): readonly StoredBead[] {
  const sources = {flags: {rule: [rule]}, config}
  expectRules(sources)
  const {pair: checked, errors} = checkAligned(pair, {bitext, stored: alignment}, sources)
  const [error] = errors
  if (error) throw error
  const findings = withFollowUps(checked.findings)
  const numbers = segmentsOf(
    bitext,
    findings.filter((finding) => finding.rule === rule)
  )
  return alignment.beads.filter((bead) =>
    (['source', 'target'] as const).some((side) =>
      bead[side].some(({number}) => numbers[side].has(number))
    )
  )
}

/** The numbers of the segments that findings are about. */
function segmentsOf(
  {beads}: Bitext,
  findings: readonly Finding[]
): Readonly<Record<Side, ReadonlySet<number>>> {
  const about = beads.filter((bead) =>
    findings.some((finding) => finding.bead === bead.number || isAt(finding, bead))
  )
  const numbersOf = (side: Side) => new Set(about.flatMap((bead) => bead[side].map(numberOf)))
  return {source: numbersOf('source'), target: numbersOf('target')}
}

function numberOf({number}: {readonly number: number}): number {
  return number
}

/** Whether a place of a finding has something in common with a segment of a bead. */
function isAt({side, at, related, counterpart}: Finding, bead: Bitext['beads'][number]): boolean {
  const meets = (here: Side, place: FilePlace) =>
    bead[here].some(
      ({place: {start, end}}) => place.start.offset < end.offset && start.offset < place.end.offset
    )
  if ([at, ...related].some((place) => meets(side, place))) return true
  return counterpart !== undefined && meets(otherSide(side), counterpart)
}
