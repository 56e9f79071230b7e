import {ProblemError} from '../../../model/problem.js'
import {counted} from '../../../report/tally.js'
import {unlinkBeads, withoutLost} from '../../../store/decide.js'
import {type Decided, type Deciding, decideOnPair} from '../../decisions/decide-on-pair.js'
import type {DecisionFlags} from '../../decisions/reviewer.js'
import type {Io} from '../../io.js'
import {namedBeads} from '../accept/accept.js'

/** The flags of `bitext unlink`. */
export interface UnlinkFlags extends DecisionFlags {
  readonly lost?: boolean
}

/** Takes beads apart, or drops decisions whose segments are gone. */
export function unlink(
  [name = '', ...addresses]: readonly string[],
  flags: UnlinkFlags,
  io: Io
): Promise<number> {
  if (addresses.length === 0 && !flags.lost) throw new ProblemError(noAddress)
  const decide = (now: Deciding) => unlinked(now, addresses, flags)
  return decideOnPair(name, flags, {io, decide})
}

function unlinked(
  {alignment, documents, saying, pair}: Deciding,
  addresses: readonly string[],
  {lost: letsGo}: UnlinkFlags
): Decided {
  const beads = namedBeads(alignment, addresses).filter(
    ({source, target}) => source.length + target.length > 1
  )
  const lost = letsGo ? alignment.lost : []
  if (beads.length + lost.length === 0) return {said: [`Nothing to unlink in ${pair.name}`]}
  const signature = {state: 'checked', ...saying} as const
  const apart = unlinkBeads(alignment, {beads, signature}, documents)
  return {
    alignment: withoutLost(apart, lost),
    said: [
      ...(beads.length > 0
        ? [`Took ${counted(beads.length, 'bead')} of ${pair.name} apart as ${saying.by}`]
        : []),
      ...(lost.length > 0
        ? [`Dropped ${counted(lost.length, 'lost decision')} of ${pair.name}`]
        : [])
    ]
  }
}

const noAddress = {
  what: 'Missing beads to unlink',
  help: 'Name them: `bitext unlink PAIR 2.3`, or drop lost decisions with `--lost`'
}
