import type {
  BitextOutline,
  DocumentOutline,
  PairTexts,
  SegmentOutline
} from '../model/bitext-outline.js'
import type {Problem} from '../model/problem.js'

/** A segment: its hash, where it starts and ends (UTF-16 code units), where its label starts. */
type SegmentData = readonly [hash: string, start: number, end: number, label?: number]

interface SideData {
  readonly path: string
  readonly lang: string
  readonly problems?: readonly Problem[]
  readonly segments: readonly SegmentData[]
}

/** Numbers of the segments of a bead on either side, from 0. */
type BeadData = readonly [source: readonly number[], target: readonly number[]]

/** As much of a bitext as most reports need, as plain data and without its texts. */
export interface OutlineData {
  readonly type: 'outline'
  readonly source: SideData
  readonly target: SideData
  readonly beads: readonly BeadData[]
}

export function outlineData({source, target, beads}: BitextOutline): OutlineData {
  const numbers = new Map(
    [source, target].flatMap(({segments}) => segments.map((segment, index) => [segment, index]))
  )
  const of = (segments: readonly SegmentOutline[]) =>
    segments.map((segment) => numbers.get(segment) ?? -1)
  return {
    type: 'outline',
    source: sideOf(source),
    target: sideOf(target),
    beads: beads.map((bead) => [of(bead.source), of(bead.target)])
  }
}

function sideOf({path, lang, problems, segments}: DocumentOutline): SideData {
  const data = segments.map(({hash, place, label}): SegmentData => {
    const [start, end] = [place.start.offset, place.end.offset]
    return label ? [hash, start, end, label.place.start.offset] : [hash, start, end]
  })
  return {path, lang, ...(problems ? {problems} : {}), segments: data}
}

/** The outline that the data are of. */
export function outlineOf(data: OutlineData, texts: PairTexts): BitextOutline {
  const source = documentOf(data.source, texts.source)
  const target = documentOf(data.target, texts.target)
  const beads = data.beads.map(([sources, targets], index) => ({
    number: index + 1,
    source: sources.flatMap((at) => source.segments[at] ?? []),
    target: targets.flatMap((at) => target.segments[at] ?? [])
  }))
  return {source, target, beads}
}

function documentOf({segments, ...side}: SideData, text: string): DocumentOutline {
  return {
    ...side,
    text,
    segments: segments.map(([hash, start, end, label]) => ({
      hash,
      place: {start: {offset: start}, end: {offset: end}},
      ...(label === undefined ? {} : {label: {place: {start: {offset: label}}}})
    }))
  }
}
