import {ProblemError} from '../../../model/problem.js'
import {addressOf} from '../../../report/status/status.js'
import {counted} from '../../../report/tally.js'
import {signBeads} from '../../../store/decide.js'
import {type Decided, type Deciding, decideOnPair} from '../../decisions/decide-on-pair.js'
import type {DecisionFlags} from '../../decisions/reviewer.js'
import type {Io} from '../../io.js'
import {namedBeads} from '../accept/accept.js'

/** Says that segments do not translate each other: their link is not proposed again. */
export function reject(
  [name = '', ...addresses]: readonly string[],
  flags: DecisionFlags,
  io: Io
): Promise<number> {
  if (addresses.length === 0) throw new ProblemError(noAddress)
  return decideOnPair(name, flags, {io, decide: (now) => rejected(now, addresses)})
}

function rejected(now: Deciding, addresses: readonly string[]): Decided {
  const {alignment, documents, saying, pair} = now
  const named = namedBeads(alignment, addresses)
  const alone = named.find(({source, target}) => source.length === 0 || target.length === 0)
  if (alone) throw new ProblemError(noLink(addressOf(alone)))
  const beads = named.filter(({state}) => state !== 'rejected' || saying.note !== undefined)
  if (beads.length === 0) return {said: [`Nothing to reject in ${pair.name}`]}
  const signature = {state: 'rejected', ...saying} as const
  return {
    alignment: signBeads(alignment, {beads, signature}, documents),
    said: [`Rejected ${counted(beads.length, 'bead')} of ${pair.name} as ${saying.by}`]
  }
}

function noLink(address: string) {
  return {
    what: `Cannot reject \`${address}\`: it has no counterpart`,
    help: 'Link it with `bitext link`, or accept that it has none with `bitext accept`'
  }
}

const noAddress = {
  what: 'Missing beads to reject',
  help: 'Name them: `bitext reject PAIR 2.3`, or a range `2.3-2.7`'
}
