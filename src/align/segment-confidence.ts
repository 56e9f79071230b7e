/**
 * How often beads of several segments are right, by the posterior of their path: by it they are
 * right too often, since a segment that only one side has is easily taken for part of its
 * neighbour, and a join has no rival as near as another join.
 *
 * Posterior and share that is right, both in [0, 1], ascending, straight lines between. Isotonic
 * (Zadrozny and Elkan 2002) on known disturbances of development pairs (`bench/segment-reliability.ts`,
 * 167 such beads), above 0.95 together with the pages that were judged by reading.
 */
const joined: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.4, 0.03],
  [0.6, 0.12],
  [0.7, 0.2],
  [0.8, 0.45],
  [0.9, 0.68],
  [0.95, 0.75],
  [0.98, 0.85],
  [1, 0.96]
]

interface SegmentBead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** The posterior, 0 to 1. */
  readonly confidence: number
}

/**
 * Probability that a bead of segments is right, 0 to 1. Beads of one segment a side, and of one
 * alone, are right at least as often as their posteriors say, and keep them.
 */
export function segmentConfidence({source, target, confidence}: SegmentBead): number {
  const isJoined = source.length > 0 && target.length > 0 && source.length + target.length > 2
  return isJoined ? along(joined, confidence) : confidence
}

function along(line: readonly (readonly [number, number])[], at: number): number {
  const next = line.findIndex(([from]) => from >= at)
  const [upper, before] = [line[next], line[next - 1]]
  if (!upper) return line.at(-1)?.[1] ?? at
  if (!before) return upper[1]
  const share = (at - before[0]) / (upper[0] - before[0])
  return before[1] + share * (upper[1] - before[1])
}
