import type {Bead, Bitext} from '../../model/bead.js'

/** The beads that have something on both sides, in the order of the bitext. */
export function linkedBeads({beads}: Bitext): Bead[] {
  return beads.filter(({source, target}) => source.length > 0 && target.length > 0)
}
