import type {Side} from '../model/side.js'
import type {BeadState, Decision, Signature, StoredBead} from './stored-alignment.js'

/** A bead without what follows from its decisions. */
export type BeadFacts = Omit<StoredBead, 'state' | 'stale'>

/**
 * A bead with its state and its stale sides, which follow from its decisions: a lone decision on
 * just these texts gives its state; any other leaves the bead `proposed`.
 */
export function withStanding(bead: BeadFacts): StoredBead {
  const {source, target, confidence, parts, provenance, moved, conflict, decisions} = bead
  const stale = conflict ? [] : staleSides(bead)
  const [decision] = decisions
  const isSettled = decision && !conflict && stale.length === 0
  return {
    source,
    target,
    confidence,
    ...(parts ? {parts} : {}),
    provenance,
    ...(moved ? {moved} : {}),
    state: isSettled ? lastSignature(decision).state : ('proposed' satisfies BeadState),
    ...(isFilled(stale) ? {stale} : {}),
    ...(conflict ? {conflict} : {}),
    decisions
  }
}

/** The last word on a pair of texts. */
export function lastSignature({signatures}: Decision): Signature {
  return signatures.at(-1) ?? signatures[0]
}

/** Whether it says something about a bead that is as it was decided on, or was. */
export function isDecided({decisions}: StoredBead): boolean {
  return decisions.length > 0
}

interface Hashed {
  readonly hash: string
}

/** Whether two sides read the same, segment by segment. */
export function isSameText(some: readonly Hashed[], others: readonly Hashed[]): boolean {
  return some.length === others.length && some.every(({hash}, at) => hash === others[at]?.hash)
}

/** Sides on which the texts of some decision are not those of the bead. */
function staleSides({decisions, ...bead}: BeadFacts): readonly Side[] {
  return (['source', 'target'] as const).filter((side) =>
    decisions.some((decision) => !isSameText(decision[side], bead[side]))
  )
}

function isFilled(sides: readonly Side[]): sides is readonly [Side, ...Side[]] {
  return sides.length > 0
}
