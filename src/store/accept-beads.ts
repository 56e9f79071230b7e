import type {Signature, StoredAlignment, StoredBead} from './stored-alignment.js'

/** What a person says of beads that are right. */
export interface Acceptance {
  readonly state: 'checked' | 'revised'
  readonly by: string
  /** Whether the translator and the reviser must be two persons. */
  readonly iso17100: boolean
  /** There is something to add to beads that have come this far already. */
  readonly hasNote: boolean
}

/** Why a bead is not signed. */
export type Refusal =
  /** It has come this far already. */
  | 'already'
  /** Nobody has checked it, so nobody can revise it. */
  | 'unchecked'
  /** Who would revise it has checked it. */
  | 'same-person'
  /** Its text changed, or branches disagree about it: a person has to look at it by itself. */
  | 'stale'
  | 'conflict'
  | 'rejected'
  /** It has no counterpart, which may be a fault of the translation. */
  | 'one-sided'

/** What keeps a bead that a person named from being signed; nothing where it can be. */
export function refusalOf(bead: StoredBead, acceptance: Acceptance): Refusal | undefined {
  const {state, by, iso17100, hasNote} = acceptance
  const isDone = bead.state === 'revised' || bead.state === state
  if (isDone && !hasNote) return 'already'
  if (state === 'checked' || !iso17100) return undefined
  if (checkersOf(bead).length === 0) return 'unchecked'
  return checkersOf(bead).some((name) => isSamePerson(name, by)) ? 'same-person' : undefined
}

/**
 * What keeps a bead from being signed along with all others: more than where it is named, since
 * nobody looked at it by itself.
 */
export function refusalAmongAll(bead: StoredBead, acceptance: Acceptance): Refusal | undefined {
  if (bead.conflict) return 'conflict'
  if (bead.stale) return 'stale'
  if (bead.state === 'rejected') return 'rejected'
  const isSigned = bead.state === 'checked' || bead.state === 'revised'
  if (!isSigned && (bead.source.length === 0 || bead.target.length === 0)) return 'one-sided'
  if (acceptance.state === 'revised' && !isSigned) return 'unchecked'
  return refusalOf(bead, acceptance)
}

/** The state that a signature leaves: none takes a revised bead back to checked. */
export function signedState(bead: StoredBead, {state}: Acceptance): Signature['state'] {
  return bead.state === 'revised' ? 'revised' : state
}

/** Beads by what keeps them from being signed; `undefined` for those that nothing does. */
export function groupByRefusal(
  beads: StoredAlignment['beads'],
  refusal: (bead: StoredBead) => Refusal | undefined
): ReadonlyMap<Refusal | undefined, readonly StoredBead[]> {
  const groups = new Map<Refusal | undefined, StoredBead[]>()
  for (const bead of beads) {
    const why = refusal(bead)
    const group = groups.get(why)
    if (group) group.push(bead)
    else groups.set(why, [bead])
  }
  return groups
}

/** Who checked the texts as they are now, since they were rejected last. */
export function checkersOf({decisions, stale, conflict}: StoredBead): readonly string[] {
  if (stale || conflict) return []
  const signatures = decisions.flatMap((decision) => decision.signatures)
  const rejected = signatures.findLastIndex(({state}) => state === 'rejected')
  return signatures.slice(rejected + 1).flatMap(({state, by}) => (state === 'checked' ? [by] : []))
}

/** Names are compared without regard to case, white space and Unicode form. */
function isSamePerson(one: string, other: string): boolean {
  return plainName(one) === plainName(other)
}

function plainName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
}
