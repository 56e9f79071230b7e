import type {Signature, StoredBead} from './stored-alignment.js'

/** What a person signs about beads that are right. */
export interface Acceptance {
  readonly state: 'checked' | 'revised'
  readonly by: string
  /** Whether translator and reviser must be different people. */
  readonly iso17100: boolean
  /** There is a note to add to beads that already have this state. */
  readonly hasNote: boolean
}

/** Why a bead is not signed. */
export type Refusal =
  /** It already has this state. */
  | 'already'
  /** Nobody has checked it, so nobody can revise it. */
  | 'unchecked'
  /** The reviser is the person who checked it. */
  | 'same-person'
  /** Its text changed, or branches disagree about it: a person must look at it individually. */
  | 'stale'
  | 'conflict'
  | 'rejected'
  /** It has no counterpart, which may be a mistake in the translation. */
  | 'one-sided'

/**
 * How a person chose a bead: by its own address, with a range or a section, because a rule reports
 * on it, or with all beads.
 */
export type BeadChoice = 'address' | 'range' | 'rule' | 'all'

/**
 * Why a chosen bead cannot be signed; undefined if it can. The less individually it was chosen, the
 * more reasons there are.
 */
export function refusalFor(
  bead: StoredBead,
  choice: BeadChoice,
  acceptance: Acceptance
): Refusal | undefined {
  if (choice === 'address') return refusalOf(bead, acceptance)
  if (choice === 'all') return refusalAmongAll(bead, acceptance)
  if (bead.conflict) return 'conflict'
  if (bead.state === 'rejected') return 'rejected'
  if (choice === 'range' && !isSigned(bead) && isOneSided(bead)) return 'one-sided'
  return refusalOf(bead, acceptance)
}

/** Why a bead that a person named cannot be signed; undefined if it can. */
export function refusalOf(bead: StoredBead, acceptance: Acceptance): Refusal | undefined {
  const {state, by, iso17100, hasNote} = acceptance
  const isDone = bead.state === 'revised' || bead.state === state
  if (isDone && !hasNote) return 'already'
  if (state === 'checked' || !iso17100) return undefined
  if (checkersOf(bead).length === 0) return 'unchecked'
  return checkersOf(bead).some((name) => isSamePerson(name, by)) ? 'same-person' : undefined
}

/**
 * Why a bead cannot be signed together with all others. There are more reasons than for a named
 * bead, because nobody looked at it individually.
 */
export function refusalAmongAll(bead: StoredBead, acceptance: Acceptance): Refusal | undefined {
  if (bead.conflict) return 'conflict'
  if (bead.stale) return 'stale'
  if (bead.state === 'rejected') return 'rejected'
  if (!isSigned(bead) && isOneSided(bead)) return 'one-sided'
  if (acceptance.state === 'revised' && !isSigned(bead)) return 'unchecked'
  return refusalOf(bead, acceptance)
}

/** Whether a person checked or revised it. */
export function isSigned({state}: StoredBead): boolean {
  return state === 'checked' || state === 'revised'
}

/** Whether it has no counterpart. */
export function isOneSided({source, target}: StoredBead): boolean {
  return source.length === 0 || target.length === 0
}

/** The state after a signature; none takes a revised bead back to checked. */
export function signedState(bead: StoredBead, {state}: Acceptance): Signature['state'] {
  return bead.state === 'revised' ? 'revised' : state
}

/** Everyone who checked the current texts since they were last rejected. */
export function checkersOf({decisions, stale, conflict}: StoredBead): readonly string[] {
  if (stale || conflict) return []
  const signatures = decisions.flatMap((decision) => decision.signatures)
  const rejected = signatures.findLastIndex(({state}) => state === 'rejected')
  return signatures.slice(rejected + 1).flatMap(({state, by}) => (state === 'checked' ? [by] : []))
}

/** Names are compared without case, white space and Unicode form. */
function isSamePerson(one: string, other: string): boolean {
  return plainName(one) === plainName(other)
}

function plainName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
}
