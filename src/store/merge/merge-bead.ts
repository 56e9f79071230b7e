import type {Side} from '../../model/side.js'
import {isSameText, lastSignature, withStanding} from '../standing.js'
import type {Decision, Signature, StoredBead, StoredSegment} from '../stored-alignment.js'

/** One bead as three versions have it. */
export interface BeadVersions {
  /** Absent where both branches made the bead. */
  readonly base?: StoredBead | undefined
  readonly ours: StoredBead
  readonly theirs: StoredBead
}

/**
 * Merges what two branches made of a bead. What only one of them changed is taken as it is there;
 * decisions that both added stand side by side where they agree, and are a conflict where not.
 */
export function mergeBead({base, ours, theirs}: BeadVersions): StoredBead {
  if (base && isEqual(ours, base)) return theirs
  if (isEqual(ours, theirs) || (base && isEqual(theirs, base))) return ours
  const versions = {base, ours, theirs}
  const found = base && isEqual(foundOf(ours), foundOf(base)) ? theirs : ours
  return withStanding({
    ...foundOf(found),
    source: mergedSide(versions, 'source'),
    target: mergedSide(versions, 'target'),
    ...mergedDecisions(versions)
  })
}

/** What the search said of a bead. */
function foundOf({confidence, parts, provenance, moved}: StoredBead) {
  return {
    confidence,
    ...(parts ? {parts} : {}),
    provenance,
    ...(moved ? {moved} : {})
  }
}

/** The texts that one branch changed; ours if both did. */
function mergedSide({base, ours, theirs}: BeadVersions, side: Side): readonly StoredSegment[] {
  return base && isSameText(ours[side], base[side]) ? theirs[side] : ours[side]
}

type Decisions = Pick<StoredBead, 'decisions' | 'conflict'>

function mergedDecisions({base, ours, theirs}: BeadVersions): Decisions {
  const [was, one, other] = [base, ours, theirs].map((bead) => decisionsOf(bead))
  if (isEqual(other, was ?? {decisions: []}) || isEqual(one, other)) return decisionsOf(ours)
  if (isEqual(one, was ?? {decisions: []})) return decisionsOf(theirs)
  return joinDecisions(ours, theirs)
}

function decisionsOf(bead: StoredBead | undefined): Decisions {
  const {decisions = [], conflict} = bead ?? {}
  return {decisions, ...(conflict ? {conflict} : {})}
}

/** The decisions of two beads on one: signatures beside each other if they agree, else a conflict. */
export function joinDecisions(ours: Decisions, theirs: Decisions): Decisions {
  const [one, ...more] = ours.decisions
  const [other, ...others] = theirs.decisions
  if (!one) return decisionsIn(theirs)
  if (!other) return decisionsIn(ours)
  const isLone = more.length + others.length === 0 && !ours.conflict && !theirs.conflict
  if (isLone && isOnSameTexts(one, other) && isAgreed(one, other)) {
    return {decisions: [{...one, signatures: signedByBoth(one, other)}]}
  }
  const all = [...ours.decisions, ...theirs.decisions]
  const distinct = all.filter(
    (decision, at) => !all.slice(0, at).some((was) => isEqual(was, decision))
  )
  return distinct.length === 1 ? {decisions: distinct} : {decisions: distinct, conflict: true}
}

function decisionsIn({decisions, conflict}: Decisions): Decisions {
  return {decisions, ...(conflict ? {conflict} : {})}
}

function isOnSameTexts(one: Decision, other: Decision): boolean {
  return isSameText(one.source, other.source) && isSameText(one.target, other.target)
}

function isAgreed(one: Decision, other: Decision): boolean {
  const rejects = [one, other].map((decision) => lastSignature(decision).state === 'rejected')
  return rejects[0] === rejects[1]
}

function signedByBoth(one: Decision, other: Decision): Decision['signatures'] {
  const [first, ...rest] = one.signatures
  const all: readonly Signature[] = [first, ...rest, ...other.signatures]
  const distinct = all.filter((it, at) => !all.slice(0, at).some((was) => isEqual(was, it)))
  const [start = first, ...others] = distinct.toSorted((a, b) => compare(orderOf(a), orderOf(b)))
  return [start, ...others]
}

/** By date, then a check before its revision, then by name, so that both ways round are the same. */
function orderOf({date, state, by, note = ''}: Signature): string {
  return [date, state, by, note].join('\n')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** Equal as JSON, for values whose keys come in the same order. */
export function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
