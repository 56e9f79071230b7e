import type {BeadScores, DecidedState} from '../../model/bead.js'
import {inFileOrder} from '../bead-order.js'
import {lastSignature} from '../standing.js'
import type {StoredBead} from '../stored-alignment.js'

/** A bead by the indexes of its segments, from 0. */
export interface IndexedBead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly parts?: BeadScores
  readonly moved?: true
  readonly decided?: DecidedState
}

/**
 * The beads of an alignment as those of a bitext: every segment in one of them. A bead that a person
 * rejected is taken apart, since its segments do not translate each other.
 *
 * @param beads    in the order of the file
 * @param reasons  what speaks for beads that the search has just found, in words
 */
export function knownBeads(
  beads: readonly StoredBead[],
  reasons: ReadonlyMap<StoredBead, readonly string[]> = new Map()
): readonly IndexedBead[] {
  const links = beads.some(isRejected) ? inFileOrder(beads.flatMap(takenApart)) : beads
  return links.map((bead) => {
    const {source, target, confidence, parts, moved, state} = bead
    return {
      source: source.map(({number}) => number - 1),
      target: target.map(({number}) => number - 1),
      confidence: state === 'proposed' || state === 'rejected' ? confidence : 1,
      reasons: reasons.get(bead) ?? reasonsOf(bead),
      ...(parts ? {parts} : {}),
      ...(moved ? {moved} : {}),
      ...(state === 'proposed' ? {} : {decided: state})
    }
  })
}

/** Whether a person said last that these segments do not translate each other. */
export function isRejected({decisions}: StoredBead): boolean {
  const [decision, ...others] = decisions
  return (
    decision !== undefined && others.length === 0 && lastSignature(decision).state === 'rejected'
  )
}

function takenApart(bead: StoredBead): readonly StoredBead[] {
  if (!isRejected(bead)) return [bead]
  const {moved: _, parts: __, ...rest} = bead
  return [
    ...bead.source.map((segment) => ({...rest, source: [segment], target: []})),
    ...bead.target.map((segment) => ({...rest, source: [], target: [segment]}))
  ]
}

/** The only reason of a stored bead that nobody decided on. */
export const fromFile = 'from the alignment file'

function reasonsOf({decisions, stale, conflict}: StoredBead): readonly string[] {
  const [decision] = decisions
  if (!decision) return [fromFile]
  const {state, by, date} = lastSignature(decision)
  const change = stale ? [`${stale.join(' and ')} changed since`] : []
  return [`${state} by ${by} on ${date}`, ...(conflict ? ['also decided differently'] : change)]
}
