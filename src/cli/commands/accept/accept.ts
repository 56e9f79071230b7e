import {ProblemError} from '../../../model/problem.js'
import {addressOf} from '../../../report/status/status.js'
import {counted} from '../../../report/tally.js'
import {
  type Acceptance,
  checkersOf,
  groupByRefusal,
  type Refusal,
  refusalAmongAll,
  refusalOf,
  signedState
} from '../../../store/accept-beads.js'
import {beadsAt, parseBeadAddress} from '../../../store/bead-address.js'
import {signBeads} from '../../../store/decide.js'
import type {StoredAlignment, StoredBead} from '../../../store/stored-alignment.js'
import {type Decided, type Deciding, decideOnPair} from '../../decisions/decide-on-pair.js'
import type {DecisionFlags} from '../../decisions/reviewer.js'
import type {Io} from '../../io.js'

/** The flags of `bitext accept`. */
export interface AcceptFlags extends DecisionFlags {
  readonly all?: boolean
  readonly revise?: boolean
}

/** Signs beads as right. */
export function accept(
  [name = '', ...addresses]: readonly string[],
  flags: AcceptFlags,
  io: Io
): Promise<number> {
  if (flags.all && addresses.length > 0) throw new ProblemError(bothWays)
  if (!flags.all && addresses.length === 0) throw new ProblemError(noAddress)
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
  const chosen = flags.all ? now.alignment.beads : namedBeads(now.alignment, addresses)
  const refusal = flags.all ? refusalAmongAll : refusalOf
  const groups = groupByRefusal(chosen, (bead) => refusal(bead, acceptance))
  if (!flags.all) refuseSecondRole(groups, acceptance)
  const beads = groups.get(undefined) ?? []
  const left = leftLines(groups)
  if (beads.length === 0) return {said: [`Nothing to accept in ${now.pair.name}`, ...left]}
  const head = flags.revise ? 'Revised' : 'Checked'
  const said = `${head} ${counted(beads.length, 'bead')} of ${now.pair.name} as ${now.saying.by}`
  return {alignment: signed(now, beads, acceptance), said: [said, ...left]}
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

/** The beads that addresses mean, each once, in the order of the file. */
export function namedBeads(
  alignment: StoredAlignment,
  addresses: readonly string[]
): readonly StoredBead[] {
  const named = new Set(addresses.flatMap((text) => beadsAt(alignment, parseBeadAddress(text))))
  return alignment.beads.filter((bead) => named.has(bead))
}

/** Whoever names a bead that they may not revise hears about it before anything is written. */
function refuseSecondRole(
  groups: ReadonlyMap<Refusal | undefined, readonly StoredBead[]>,
  {by}: Acceptance
): void {
  const [same] = groups.get('same-person') ?? []
  if (same) {
    const checkers = checkersOf(same).join(', ')
    throw new ProblemError({
      what: `Cannot revise \`${addressOf(same)}\` as ${by}: it was checked by ${checkers}`,
      help: 'Let a second person revise it: the config asks for ISO 17100'
    })
  }
  const [unchecked] = groups.get('unchecked') ?? []
  if (!unchecked) return
  throw new ProblemError({
    what: `Cannot revise \`${addressOf(unchecked)}\`: nobody has checked its current texts`,
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

function leftLines(
  groups: ReadonlyMap<Refusal | undefined, readonly StoredBead[]>
): readonly string[] {
  return Array.from(groups, ([why, beads]) =>
    why === undefined ? [] : [`Skipped ${counted(beads.length, 'bead')}: ${leftWords[why]}`]
  ).flat()
}

const noAddress = {
  what: 'Missing beads to accept',
  help: 'Name them, `bitext accept PAIR 2.3` or a range `2.3-2.7`, or use `--all`'
}

const bothWays = {
  what: 'Unexpected addresses together with `--all`',
  help: 'Name beads, or use `--all`'
}
