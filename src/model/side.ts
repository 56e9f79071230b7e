/** Which text of a pair. */
export type Side = 'source' | 'target'

/** The text of a pair that `side` is compared with. */
export function otherSide(side: Side): Side {
  return side === 'source' ? 'target' : 'source'
}
