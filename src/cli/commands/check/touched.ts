import type {BitextOutline, DocumentOutline, SegmentOutline} from '../../../model/bitext-outline.js'
import type {Finding} from '../../../model/finding.js'
import type {FilePlace} from '../../../model/place.js'
import {otherSide, type Side} from '../../../model/side.js'
import type {CheckedPair} from '../../../report/reporter.js'
import type {ChangedFiles, ChangedLines} from '../../../workspace/git/changed-files.js'
import type {Pair} from '../../../workspace/pairs/pair.js'

/** Whether either text of a pair has changed. */
export function isTouched({source, target}: Pair, {linesOf}: ChangedFiles): boolean {
  return linesOf(source.path) !== undefined || linesOf(target.path) !== undefined
}

/**
 * A pair with only the findings that a change has to do with: in a bead with a changed segment on
 * either side, beside lines that were taken out, or at a place that is compared with such a one.
 */
export function touchedOnly(
  checked: CheckedPair,
  pair: Pair,
  {linesOf}: ChangedFiles
): CheckedPair {
  if (checked.findings.length + (checked.suppressed?.length ?? 0) === 0) return checked
  const {bitext} = checked
  const stretches = {
    source: stretchesOf(linesOf(pair.source.path) ?? [], bitext.source),
    target: stretchesOf(linesOf(pair.target.path) ?? [], bitext.target)
  }
  const beads = touchedBeads(bitext, stretches)
  const keep = (finding: Finding) => isIn(finding, {beads, stretches})
  const {findings, suppressed = []} = checked
  return {...checked, findings: findings.filter(keep), suppressed: suppressed.filter(keep)}
}

/** Half-open, UTF-16 code units from the start of a text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

type Stretches = Readonly<Record<Side, readonly Stretch[]>>

/** Where lines were taken out, the lines on either side of the gap stand for them. */
function stretchesOf(lines: readonly ChangedLines[], {text}: DocumentOutline): readonly Stretch[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((end) => end.index + end[0].length)]
  const startOf = (line: number) => starts[Math.max(line, 1) - 1] ?? text.length
  return lines.map(({first, count}) => ({
    start: startOf(first),
    end: startOf(count === 0 ? first + 2 : Math.min(first + count, starts.length + 1))
  }))
}

interface Touched {
  /** Their numbers. */
  readonly beads: ReadonlySet<number>
  readonly stretches: Stretches
}

/** Beads with a changed segment; of lines taken out, also the beads between their neighbours. */
function touchedBeads({beads}: BitextOutline, stretches: Stretches): ReadonlySet<number> {
  const isChanged = (side: Side) => (segment: SegmentOutline) =>
    overlaps(stretches[side], segment.place.start.offset, segment.place.end.offset)
  const own = beads.map(
    (bead) => bead.source.some(isChanged('source')) || bead.target.some(isChanged('target'))
  )
  const touched = new Set<number>()
  let run: number[] = []
  let before = false
  for (const [index, bead] of beads.entries()) {
    if (own[index]) touched.add(bead.number)
    if (bead.source.length === 0 || bead.target.length === 0) {
      run.push(bead.number)
      continue
    }
    // What has no counterpart may be without one because of what changed beside it.
    if (before || own[index]) for (const number of run) touched.add(number)
    run = []
    before = own[index] === true
  }
  if (before) for (const number of run) touched.add(number)
  return touched
}

function isIn(finding: Finding, {beads, stretches}: Touched): boolean {
  const {side, at, counterpart, related, bead, followUps} = finding
  if (bead !== undefined && beads.has(bead)) return true
  const other = otherSide(side)
  const isChanged = (on: Side) => (place: FilePlace) =>
    overlaps(stretches[on], place.start.offset, Math.max(place.end.offset, place.start.offset + 1))
  if ([at, ...related].some(isChanged(side))) return true
  if (counterpart && isChanged(other)(counterpart)) return true
  return followUps.some((below) => isIn(below, {beads, stretches}))
}

function overlaps(stretches: readonly Stretch[], start: number, end: number): boolean {
  return stretches.some((stretch) => stretch.start < end && start < stretch.end)
}
