import type {Bead, Bitext} from '../../model/bead.js'
import type {Side} from '../../model/finding.js'
import type {InlineMark, Segment} from '../../model/segment.js'

/** A mark with the segment that it stands in. */
export interface PlacedMark extends InlineMark {
  readonly segment: Segment
}

/** The marks of a bead that the other side does not have. */
export interface MarkDrift<Mark> {
  readonly bead: Bead
  readonly missing: readonly Mark[]
  readonly extra: readonly Mark[]
}

/** How marks are read from a segment, and when two of them are the same. */
export interface MarkReading<Mark> {
  readonly read: (segment: Segment) => readonly Mark[]
  readonly key: (mark: Mark) => string
}

/**
 * The marks that differ between the sides of a bead. Order is free, counts are not. What is missing
 * in one bead and extra in one close by is only cut elsewhere, and is no drift; beads with an empty
 * side count for that, but are none themselves.
 */
export function markDrifts<Mark>(bitext: Bitext, reading: MarkReading<Mark>): MarkDrift<Mark>[] {
  const left = bitext.beads.map((bead) => leftOver(bead, reading))
  for (let distance = 1; distance <= reach; distance++) cancel(left, distance, reading)
  return left.filter(
    ({bead: {source, target}, missing, extra}) =>
      source.length > 0 && target.length > 0 && missing.length + extra.length > 0
  )
}

/** How many beads away the same mark is still taken for the one that is missing. */
const reach = 3

type LeftOver<Mark> = {-readonly [Key in keyof MarkDrift<Mark>]: MarkDrift<Mark>[Key]}

function leftOver<Mark>(bead: Bead, {read, key}: MarkReading<Mark>): LeftOver<Mark> {
  const on = (side: Side) => bead[side].flatMap(read)
  return {bead, ...without(on('source'), on('target'), key)}
}

/** What of two lists is left when those of the same key have been taken out of both, one for one. */
function without<Mark>(
  source: readonly Mark[],
  target: readonly Mark[],
  key: (mark: Mark) => string
): {missing: readonly Mark[]; extra: readonly Mark[]} {
  if (source.length + target.length === 0) return {missing: source, extra: target}
  const extra = [...target]
  const missing = source.filter((mark) => {
    const at = extra.findIndex((other) => key(other) === key(mark))
    if (at >= 0) extra.splice(at, 1)
    return at < 0
  })
  return {missing, extra}
}

function cancel<Mark>(
  left: readonly LeftOver<Mark>[],
  distance: number,
  {key}: MarkReading<Mark>
): void {
  for (const [index, here] of left.entries()) {
    const there = left[index + distance]
    if (!there || here.missing.length + here.extra.length === 0) continue
    const forth = without(here.missing, there.extra, key)
    const back = without(there.missing, here.extra, key)
    here.missing = forth.missing
    there.extra = forth.extra
    there.missing = back.missing
    here.extra = back.extra
  }
}
