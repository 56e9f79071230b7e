import {ProblemError} from '../../../model/problem.js'
import {counted} from '../../../report/tally.js'
import {isOneSided, isSigned} from '../../../store/accept-beads.js'
import {unlinkBeads, withoutLost} from '../../../store/decide.js'
import type {StoredBead} from '../../../store/stored-alignment.js'
import {type BeadFlags, chooseBeads, namesBeads} from '../../decisions/choose-beads.js'
import {type Decided, type Deciding, decideOnPair} from '../../decisions/decide-on-pair.js'
import type {DecisionFlags} from '../../decisions/reviewer.js'
import {skippedLines} from '../../decisions/skipped-lines.js'
import type {Io} from '../../io.js'

/** The flags of `bitext unlink`. */
export interface UnlinkFlags extends DecisionFlags, BeadFlags {
  readonly lost?: boolean
}

/**
 * Says that segments have no counterpart, on purpose; or drops decisions whose segments are gone.
 */
export function unlink(
  [name = '', ...addresses]: readonly string[],
  flags: UnlinkFlags,
  io: Io
): Promise<number> {
  if (!namesBeads(addresses, flags) && !flags.lost) throw new ProblemError(noAddress)
  const decide = (now: Deciding) => unlinked(now, addresses, flags)
  return decideOnPair(name, flags, {io, decide})
}

function unlinked(now: Deciding, addresses: readonly string[], flags: UnlinkFlags): Decided {
  const {alignment, documents, saying, pair} = now
  const chosen = chooseBeads(now, addresses, flags)
  const settled = chosen.beads.filter(({bead}) => isSettled(bead))
  const beads = chosen.beads.flatMap(({bead}) => (isSettled(bead) ? [] : [bead]))
  const left = skippedLines(
    settled.map(({name}) => ({name, why: 'known to have no counterpart already'})),
    chosen
  )
  const isPartial = chosen.unknown.length > 0
  const lost = flags.lost ? alignment.lost : []
  if (beads.length + lost.length === 0) {
    return {said: [`Nothing to unlink in ${pair.name}`, ...left], isPartial}
  }
  const signature = {state: 'checked', ...saying} as const
  const apart = unlinkBeads(alignment, {beads, signature}, documents)
  const dropped = `Dropped ${counted(lost.length, 'lost decision')} of ${pair.name}`
  return {
    alignment: withoutLost(apart, lost),
    said: [...beadLines(beads, now), ...(lost.length > 0 ? [dropped] : []), ...left],
    isPartial
  }
}

function beadLines(beads: readonly StoredBead[], {pair, saying}: Deciding): readonly string[] {
  const linked = beads.filter((bead) => !isOneSided(bead)).length
  const alone = beads.length - linked
  const has = alone === 1 ? 'has' : 'have'
  return [
    ...(linked > 0
      ? [`Took ${counted(linked, 'bead')} of ${pair.name} apart as ${saying.by}`]
      : []),
    ...(alone > 0
      ? [
          `Checked that ${counted(alone, 'bead')} of ${pair.name} ${has} no counterpart as ${saying.by}`
        ]
      : [])
  ]
}

/** Whether a person said already that it has no counterpart. */
function isSettled(bead: StoredBead): boolean {
  return isOneSided(bead) && isSigned(bead)
}

const noAddress = {
  what: 'Missing beads to unlink',
  help: 'Name them: `bitext unlink PAIR 2.3`, or drop lost decisions with `--lost`'
}
