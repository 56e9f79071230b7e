import type {Side} from '../../model/side.js'
import {matchSegments} from '../match/match-segments.js'
import {renumbered, segmentTwins} from '../match/segment-twins.js'
import {isDecided} from '../standing.js'
import type {LostDecision, StoredAlignment, StoredBead} from '../stored-alignment.js'
import {insertBeads} from './insert-beads.js'
import {isEqual, mergeBead} from './merge-bead.js'

/** Three versions of one alignment file: the common ancestor, and what two branches made of it. */
export interface MergeVersions {
  /** Absent where both branches added the file. */
  readonly base?: StoredAlignment
  readonly ours: StoredAlignment
  readonly theirs: StoredAlignment
}

/**
 * Merges two branches' versions of an alignment, bead by bead. Beads that both changed and decided
 * on differently hold the decisions of both, and have `conflict` until a person decides again. The
 * documents are not looked at: once they are merged too, `updateAlignment` makes the rest right.
 *
 * Laws: what only one branch changed is taken as it is there, and no decision that either branch
 * added is dropped.
 */
export function mergeAlignments({base, ours, theirs}: MergeVersions): StoredAlignment {
  if (base && isEqual(ours, base)) return theirs
  if (isEqual(ours, theirs) || (base && isEqual(theirs, base))) return ours
  const none = {...ours, beads: [], lost: []}
  const versions = {base: base ?? none, ours, theirs}
  const document = (side: Side) =>
    base && isEqual(ours[side], base[side]) ? theirs[side] : ours[side]
  return {
    source: document('source'),
    target: document('target'),
    beads: mergedBeads(versions),
    lost: mergedLost(versions)
  }
}

type Versions = Required<MergeVersions>

function mergedBeads(versions: Versions): readonly StoredBead[] {
  const {base, ours, theirs} = versions
  const inOurs = heirs(base, ours)
  const inTheirs = heirs(base, theirs)
  const ourOwn = ours.beads.filter((bead) => !inOurs.taken.has(bead))
  const theirOwn = theirs.beads.filter((bead) => !inTheirs.taken.has(bead))
  const merged: StoredBead[] = []
  const alone: StoredBead[] = []
  for (const bead of base.beads) {
    const [one, other] = [inOurs.of.get(bead), inTheirs.of.get(bead)]
    const both = one && other ? mergeBead({base: bead, ours: one, theirs: other}) : undefined
    if (both && both.source.length + both.target.length > 0) merged.push(both)
    else alone.push(...[one, other].flatMap((heir) => (heir && isChanged(bead, heir) ? heir : [])))
  }
  const twice = pairs(ourOwn, theirOwn)
  const seen = new Set(twice.values())
  const added = [
    ...ourOwn.map((bead) => {
      const other = twice.get(bead)
      return other ? mergeBead({ours: bead, theirs: other}) : bead
    }),
    ...theirOwn.filter((bead) => !seen.has(bead))
  ]
  const rest = [...alone, ...added]
  const inTurn = [...rest.filter(isDecided), ...rest.filter((bead) => !isDecided(bead))]
  const twins = segmentTwins(ours, theirs)
  return renumbered(insertBeads(merged, inTurn, twins), {theirs, twins})
}

/** Whether a branch made something of a bead that the other one dropped. */
function isChanged(base: StoredBead, bead: StoredBead): boolean {
  return keyOf(base) !== keyOf(bead) || !isEqual(base.decisions, bead.decisions)
}

/** Which bead of a branch has which bead of the base become. */
interface Heirs {
  readonly of: ReadonlyMap<StoredBead, StoredBead>
  readonly taken: ReadonlySet<StoredBead>
}

/**
 * A bead with the same texts; else the one bead that shares a text with it, if that has no other
 * bead of the base to do so.
 */
function heirs(base: StoredAlignment, branch: StoredAlignment): Heirs {
  const of = new Map(pairs(base.beads, branch.beads))
  const taken = new Set(of.values())
  const left = branch.beads.filter((bead) => !taken.has(bead))
  const gone = base.beads.filter((bead) => !of.has(bead))
  const sharers = sharersOf(gone, left)
  for (const bead of gone) {
    const [heir, ...others] = sharers.ofGone.get(bead) ?? []
    if (!heir || others.length > 0 || sharers.ofLeft.get(heir)?.size !== 1) continue
    of.set(bead, heir)
    taken.add(heir)
  }
  return {of, taken}
}

/** Beads with the same texts on both sides, distinguished by their neighbours. */
function pairs(
  some: readonly StoredBead[],
  others: readonly StoredBead[]
): ReadonlyMap<StoredBead, StoredBead> {
  const match = matchSegments(some.map(keyOf), others.map(keyOf))
  return new Map(
    some.flatMap((bead, index) => {
      const other = others[match.now[index] ?? -1]
      return other ? [[bead, other] as const] : []
    })
  )
}

function keyOf({source, target}: StoredBead): string {
  return [source, target].map((side) => side.map(({hash}) => hash).join('+')).join(':')
}

function sharersOf(gone: readonly StoredBead[], left: readonly StoredBead[]) {
  const holders = new Map<string, StoredBead[]>()
  for (const bead of left) {
    for (const key of textKeys(bead)) holders.set(key, [...(holders.get(key) ?? []), bead])
  }
  const ofGone = new Map<StoredBead, ReadonlySet<StoredBead>>()
  const ofLeft = new Map<StoredBead, Set<StoredBead>>()
  for (const bead of gone) {
    const found = new Set(textKeys(bead).flatMap((key) => holders.get(key) ?? []))
    ofGone.set(bead, found)
    for (const heir of found) ofLeft.set(heir, (ofLeft.get(heir) ?? new Set()).add(bead))
  }
  return {ofGone, ofLeft}
}

function textKeys({source, target}: StoredBead): readonly string[] {
  return [...source.map(({hash}) => `s${hash}`), ...target.map(({hash}) => `t${hash}`)]
}

/** What both or either branch lost, without what either dropped. */
function mergedLost({base, ours, theirs}: Versions): readonly LostDecision[] {
  const keysOf = ({lost}: StoredAlignment) => new Map(lost.map((one) => [JSON.stringify(one), one]))
  const [was, one, other] = [keysOf(base), keysOf(ours), keysOf(theirs)]
  const all = new Map([...one, ...other])
  return [...all].flatMap(([key, lost]) =>
    was.has(key) && !(one.has(key) && other.has(key)) ? [] : [lost]
  )
}
