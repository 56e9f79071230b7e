import type {Bead} from '../../../model/bead.js'

/** What makes a bead interesting even without findings. */
export type BeadTrait = 'doubtful' | 'one-sided' | 'moved'

/** All traits, in the order in which they are offered. */
export const beadTraits: readonly BeadTrait[] = ['doubtful', 'one-sided', 'moved']

/** The traits of one bead, in that order. */
export function traitsOf(bead: Bead): readonly BeadTrait[] {
  const isOneSided = bead.source.length === 0 || bead.target.length === 0
  return [
    ...(surenessOf(bead) === 'doubtful' ? (['doubtful'] as const) : []),
    ...(isOneSided ? (['one-sided'] as const) : []),
    ...(bead.moved ? (['moved'] as const) : [])
  ]
}

/** Confidence from which on a bead is joined by a whole line, and below which it is doubtful. */
const CERTAIN = 0.8
const DOUBTFUL = 0.5

/** How sure a bead is, in three steps. */
export function surenessOf({confidence}: Bead): 'certain' | 'likely' | 'doubtful' {
  if (confidence >= CERTAIN) return 'certain'
  return confidence >= DOUBTFUL ? 'likely' : 'doubtful'
}
