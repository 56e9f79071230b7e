import {shapeOf} from '../../model/bead.js'
import type {Side} from '../../model/side.js'
import type {AlignmentTally} from '../../store/alignment-tally.js'
import type {LostDecision, StoredAlignment, StoredBead} from '../../store/stored-alignment.js'

/** The progress of one translation. */
export interface PairStatus {
  readonly name: string
  /** The alignment file, as the user would name it. */
  readonly file: string
  /** Whether that file exists. */
  readonly isStored: boolean
  /** Brought up to date with the two documents. */
  readonly alignment: StoredAlignment
  readonly tally: AlignmentTally
  /** The side whose document does not exist. */
  readonly absent?: Side
}

/** Something in an alignment that waits for a person. */
export type Waiting =
  | {readonly type: 'conflict' | 'stale'; readonly bead: StoredBead}
  | {readonly type: 'lost'; readonly lost: LostDecision}

/** Everything that waits for a person: conflicts first, then stale beads, then lost decisions. */
export function waitingIn({beads, lost}: StoredAlignment): readonly Waiting[] {
  return [
    ...beads.filter(({conflict}) => conflict).map((bead) => ({type: 'conflict' as const, bead})),
    ...beads.filter(({stale}) => stale).map((bead) => ({type: 'stale' as const, bead})),
    ...lost.map((one) => ({type: 'lost' as const, lost: one}))
  ]
}

/** How a person would name a bead on the command line: `2.3`, or `t2.4` where it has no source. */
export function addressOf({source, target}: StoredBead): string {
  const [first] = source
  return first ? first.path : `t${target[0]?.path ?? ''}`
}

/** What waits, in words. */
export function describeWaiting(waiting: Waiting): string {
  switch (waiting.type) {
    case 'conflict':
      return waiting.bead.decisions
        .map(({signatures, ...texts}) => `${shapeOf(texts)} ${signed(signatures)}`)
        .join(', or ')
    case 'stale': {
      const changed = sidesWord(waiting.bead.stale ?? [])
      const signatures = waiting.bead.decisions.map((decision) => signed(decision.signatures))
      return `the ${changed} changed after it was ${signatures.join(' and ')}`
    }
    case 'lost': {
      const {decision, gone} = waiting.lost
      const text = [...decision.source, ...decision.target][0]?.text ?? ''
      return `the ${sidesWord(gone)} is missing, ${signed(decision.signatures)}: ${text}`
    }
  }
}

/** `checked by Ada on 2026-03-01`, of the last signature. */
export function signed(signatures: LostDecision['decision']['signatures']): string {
  const {state, by, date} = signatures.at(-1) ?? signatures[0]
  return `${state} by ${by} on ${date}`
}

function sidesWord(sides: readonly Side[]): string {
  return sides.join(' and the ')
}
