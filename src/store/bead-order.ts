import type {StoredBead} from './stored-alignment.js'

/**
 * The order of the file: beads by their first source segment, and those without a source segment
 * after the bead that has the target segment before theirs. Any order of the same beads gives the
 * same.
 */
export function inFileOrder(beads: readonly StoredBead[]): readonly StoredBead[] {
  const sourced = beads.filter(({source}) => source.length > 0)
  const alone = beads.filter(({source}) => source.length === 0)
  const followers = followersOf(sourced, alone)
  return [
    ...chain(undefined, followers),
    ...sourced
      .toSorted((one, other) => firstNumber(one.source) - firstNumber(other.source))
      .flatMap((bead) => chain(bead, followers))
  ]
}

type Followers = ReadonlyMap<StoredBead | undefined, readonly StoredBead[]>

/** Which beads without source stand after which bead with one; `undefined` is the head. */
function followersOf(sourced: readonly StoredBead[], alone: readonly StoredBead[]): Followers {
  const targets = [
    ...sourced.flatMap((bead) => bead.target.map(({number}) => ({number, bead, isAlone: false}))),
    ...alone.map((bead) => ({number: firstNumber(bead.target), bead, isAlone: true}))
  ].sort((one, other) => one.number - other.number)
  const followers = new Map<StoredBead | undefined, StoredBead[]>()
  let before: StoredBead | undefined
  for (const {bead, isAlone} of targets) {
    const waiting = followers.get(before)
    if (!isAlone) before = bead
    else if (waiting) waiting.push(bead)
    else followers.set(before, [bead])
  }
  return followers
}

function chain(bead: StoredBead | undefined, followers: Followers): readonly StoredBead[] {
  return [...(bead ? [bead] : []), ...(followers.get(bead) ?? [])]
}

function firstNumber(segments: StoredBead['source']): number {
  return segments[0]?.number ?? 0
}
