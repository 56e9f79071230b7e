import {ProblemError} from '../../../model/problem.js'
import {counted} from '../../../report/tally.js'
import {
  type Acceptance,
  checkersOf,
  type Refusal,
  refusalFor,
  signedState
} from '../../../store/accept-beads.js'
import {signBeads} from '../../../store/decide.js'
import type {StoredAlignment, StoredBead} from '../../../store/stored-alignment.js'
import {
  type BeadFlags,
  type ChosenBead,
  type ChosenBeads,
  chooseBeads,
  namesBeads
} from '../../decisions/choose-beads.js'
import {type Decided, type Deciding, decideOnPair} from '../../decisions/decide-on-pair.js'
import type {DecisionFlags} from '../../decisions/reviewer.js'
import {skippedLines} from '../../decisions/skipped-lines.js'
import type {Io} from '../../io.js'

/** The flags of `bitext accept`. */
export interface AcceptFlags extends DecisionFlags, BeadFlags {
  readonly all?: boolean
  readonly revise?: boolean
}

/** Signs beads as right. */
export function accept(
  [name = '', ...addresses]: readonly string[],
  flags: AcceptFlags,
  io: Io
): Promise<number> {
  const isNamed = namesBeads(addresses, flags)
  if (flags.all && isNamed) throw new ProblemError(bothWays)
  if (!flags.all && !isNamed) throw new ProblemError(noAddress)
  const decide = (now: Deciding) => accepted(now, addresses, flags)
  return decideOnPair(name, flags, {io, decide})
}

function accepted(now: Deciding, addresses: readonly string[], flags: AcceptFlags): Decided {
  const acceptance: Acceptance = {
    state: flags.revise ? 'revised' : 'checked',
    by: now.saying.by,
    iso17100: now.config.iso17100,
    hasNote: now.saying.note !== undefined
  }
  const chosen = flags.all ? allBeads(now) : chooseBeads(now, addresses, flags)
  const judged = chosen.beads.map((one) => ({
    ...one,
    refusal: refusalFor(one.bead, one.choice, acceptance)
  }))
  refuseSecondRole(judged, acceptance)
  const beads = judged.flatMap(({bead, refusal}) => (refusal === undefined ? [bead] : []))
  const left = flags.all ? countedLines(judged) : namedLines(judged, chosen, acceptance)
  const isPartial = chosen.unknown.length > 0
  if (beads.length === 0)
    return {said: [`Nothing to accept in ${now.pair.name}`, ...left], isPartial}
  const head = flags.revise ? 'Revised' : 'Checked'
  const said = `${head} ${counted(beads.length, 'bead')} of ${now.pair.name} as ${now.saying.by}`
  return {alignment: signed(now, beads, acceptance), said: [said, ...left], isPartial}
}

function allBeads({alignment}: Deciding): ChosenBeads {
  const beads = alignment.beads.map((bead) => ({bead, choice: 'all', name: ''}) as const)
  return {beads, unknown: [], silent: []}
}

function signed(
  {alignment, documents, saying}: Deciding,
  beads: readonly StoredBead[],
  acceptance: Acceptance
): StoredAlignment {
  return (['checked', 'revised'] as const).reduce(
    (so, state) =>
      signBeads(
        so,
        {
          beads: beads.filter((bead) => signedState(bead, acceptance) === state),
          signature: {state, ...saying}
        },
        documents
      ),
    alignment
  )
}

interface JudgedBead extends ChosenBead {
  /** Why it is not signed; undefined if it is. */
  readonly refusal: Refusal | undefined
}

/** Whoever names a bead that they may not revise hears about it before anything is written. */
function refuseSecondRole(judged: readonly JudgedBead[], {by}: Acceptance): void {
  const named = judged.filter(({choice}) => choice === 'address')
  const same = named.find(({refusal}) => refusal === 'same-person')
  if (same) {
    const checkers = checkersOf(same.bead).join(', ')
    throw new ProblemError({
      what: `Cannot revise \`${same.name}\` as ${by}: it was checked by ${checkers}`,
      help: 'Let a second person revise it: the config asks for ISO 17100'
    })
  }
  const unchecked = named.find(({refusal}) => refusal === 'unchecked')
  if (!unchecked) return
  throw new ProblemError({
    what: `Cannot revise \`${unchecked.name}\`: nobody has checked its current texts`,
    help: 'Let its translator check it first, with `bitext accept` without `--revise`'
  })
}

const leftWords: Readonly<Record<Refusal, string>> = {
  already: 'already checked',
  unchecked: 'not checked yet',
  'same-person': 'checked by yourself',
  stale: 'changed since the decision; accept by address',
  conflict: 'in conflict; accept by address',
  rejected: 'rejected; accept by address',
  'one-sided': 'no counterpart; accept by address'
}

/** Among all beads, how many were skipped for each reason. */
function countedLines(judged: readonly JudgedBead[]): readonly string[] {
  const counts = new Map<Refusal, number>()
  for (const {refusal} of judged) {
    if (refusal !== undefined) counts.set(refusal, (counts.get(refusal) ?? 0) + 1)
  }
  return [...counts].map(([why, count]) => `Skipped ${counted(count, 'bead')}: ${leftWords[why]}`)
}

/** The beads that a person named and that were skipped, with the reason. */
function namedLines(
  judged: readonly JudgedBead[],
  chosen: ChosenBeads,
  {state}: Acceptance
): readonly string[] {
  const already = state === 'revised' ? 'revised already' : 'accepted already'
  const skipped = judged.flatMap(({name, refusal}) => {
    if (refusal === undefined) return []
    return {name, why: refusal === 'already' ? already : leftWords[refusal]}
  })
  return skippedLines(skipped, chosen)
}

const noAddress = {
  what: 'Missing beads to accept',
  help: 'Name them, `bitext accept PAIR 2.3` or a range `s3..s9`, or use `--section`, `--rule` or `--all`'
}

const bothWays = {
  what: 'Unexpected addresses together with `--all`',
  help: 'Name beads, or use `--all`'
}
