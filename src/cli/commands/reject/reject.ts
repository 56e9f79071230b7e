import {ProblemError} from '../../../model/problem.js'
import {counted} from '../../../report/tally.js'
import {isOneSided} from '../../../store/accept-beads.js'
import {signBeads} from '../../../store/decide.js'
import type {StoredBead} from '../../../store/stored-alignment.js'
import {type BeadFlags, chooseBeads, namesBeads} from '../../decisions/choose-beads.js'
import {type Decided, type Deciding, decideOnPair} from '../../decisions/decide-on-pair.js'
import type {DecisionFlags} from '../../decisions/reviewer.js'
import {skippedLines} from '../../decisions/skipped-lines.js'
import type {Io} from '../../io.js'

/** The flags of `bitext reject`. */
export interface RejectFlags extends DecisionFlags, BeadFlags {}

/** Says that segments do not translate each other: their link is not proposed again. */
export function reject(
  [name = '', ...addresses]: readonly string[],
  flags: RejectFlags,
  io: Io
): Promise<number> {
  if (!namesBeads(addresses, flags)) throw new ProblemError(noAddress)
  return decideOnPair(name, flags, {io, decide: (now) => rejected(now, addresses, flags)})
}

function rejected(now: Deciding, addresses: readonly string[], flags: RejectFlags): Decided {
  const {alignment, documents, saying, pair} = now
  const chosen = chooseBeads(now, addresses, flags)
  const hasNote = saying.note !== undefined
  const judged = chosen.beads.map((one) => ({...one, why: whyNot(one.bead, hasNote)}))
  const beads = judged.flatMap(({bead, why}) => (why === undefined ? [bead] : []))
  const [alone] = judged.filter(({why}) => why === noCounterpart)
  if (alone && judged.length === 1 && alone.choice === 'address') {
    throw new ProblemError(noLink(alone.name))
  }
  const skipped = judged.flatMap(({name, why}) => (why === undefined ? [] : {name, why}))
  const left = skippedLines(skipped, chosen)
  const isPartial = chosen.unknown.length > 0
  if (beads.length === 0) return {said: [`Nothing to reject in ${pair.name}`, ...left], isPartial}
  const signature = {state: 'rejected', ...saying} as const
  const said = `Rejected ${counted(beads.length, 'bead')} of ${pair.name} as ${saying.by}`
  return {
    alignment: signBeads(alignment, {beads, signature}, documents),
    said: [said, ...left],
    isPartial
  }
}

const noCounterpart = 'no counterpart, so there is no link to reject'

/** Why a bead is not rejected; undefined if it is. */
function whyNot(bead: StoredBead, hasNote: boolean): string | undefined {
  if (isOneSided(bead)) return noCounterpart
  return bead.state === 'rejected' && !hasNote ? 'rejected already' : undefined
}

function noLink(address: string) {
  return {
    what: `Cannot reject \`${address}\`: it has no counterpart`,
    help: 'Link it with `bitext link`, or accept that it has none with `bitext accept`'
  }
}

const noAddress = {
  what: 'Missing beads to reject',
  help: 'Name them: `bitext reject PAIR 2.3`, or a range `s3..s9`'
}
