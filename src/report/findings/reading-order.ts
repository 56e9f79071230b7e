import type {BitextOutline} from '../../model/bitext-outline.js'
import type {Finding} from '../../model/finding.js'
import type {Side} from '../../model/side.js'
import type {CheckedPair} from '../reporter.js'

/** Number of the bead at an offset of one side; between beads the one before; 0 before the first. */
export type BeadFinder = (side: Side, offset: number) => number

/**
 * Sorts the findings of a pair as one reads the two texts side by side: by bead, the source before
 * the target, then by offset and rule. A missing segment so stands where it is missed.
 */
export function inReadingOrder({bitext, findings}: CheckedPair): readonly Finding[] {
  if (findings.length === 0) return findings
  const find = beadFinder(bitext)
  return findings
    .map((finding) => ({finding, key: keyOf(finding, find)}))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({finding}) => finding)
}

/** Indexes the segments of a bitext by where they start. A look-up is O(log segments). */
export function beadFinder(bitext: BitextOutline): BeadFinder {
  const starts = {source: startsOf(bitext, 'source'), target: startsOf(bitext, 'target')}
  return (side, offset) => lastUpTo(starts[side], offset)
}

interface BeadStart {
  readonly offset: number
  readonly bead: number
}

function startsOf(bitext: BitextOutline, side: Side): readonly BeadStart[] {
  return bitext.beads
    .flatMap((bead) =>
      bead[side].map((segment) => ({
        // A label is a part of its item although it stands before the item's text.
        offset: Math.min(segment.place.start.offset, segment.label?.place.start.offset ?? Infinity),
        bead: bead.number
      }))
    )
    .sort((a, b) => a.offset - b.offset)
}

function lastUpTo(starts: readonly BeadStart[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle]?.offset ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return starts[low - 1]?.bead ?? 0
}

type Key = readonly (number | string)[]

function keyOf(finding: Finding, find: BeadFinder): Key {
  const {start, end} = finding.at
  const bead = finding.bead ?? find(finding.side, start.offset)
  return [bead, finding.side, start.offset, end.offset, finding.rule, finding.reason]
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? part
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}
