import type {BitextOutline, SegmentOutline} from '../../model/bitext-outline.js'
import type {Finding} from '../../model/finding.js'
import type {Place} from '../../model/place.js'
import {otherSide} from '../../model/side.js'
import {contentHash} from '../../text/content-hash.js'

/**
 * The identity of each finding of a bitext, whatever line it is on: 16 hexadecimal digits made of
 * its rule, the values that it names, and the content of the segments that it is about on both
 * sides. It stays the same when text moves or is re-wrapped, and changes with either side. Findings
 * that agree in all of this are distinguished by their order.
 */
export function fingerprints(
  findings: readonly Finding[],
  bitext: BitextOutline
): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const {rule, side, expected = [], actual = ''} = finding
    const about = hashesOf(finding, bitext)
    const alike = [side, ...expected, actual, ...about].join('\n')
    const count = seen.get(`${rule}\n${alike}`) ?? 0
    seen.set(`${rule}\n${alike}`, count + 1)
    return contentHash(rule, `${alike}\n${count}`)
  })
}

/** The content hashes of what a finding is about: its bead, else the segments at its places. */
function hashesOf({bead: number, side, at, counterpart}: Finding, bitext: BitextOutline): string[] {
  const bead = number === undefined ? undefined : bitext.beads[number - 1]
  const other = otherSide(side)
  const here = segmentsAt(bitext[side].segments, at)
  const there = counterpart ? segmentsAt(bitext[other].segments, counterpart) : []
  const about = new Set([...here, ...there, ...(bead?.[side] ?? []), ...(bead?.[other] ?? [])])
  return [...about].map(({hash}) => hash)
}

function segmentsAt(segments: readonly SegmentOutline[], {start, end}: Place): SegmentOutline[] {
  return segments.filter(
    ({place}) => place.start.offset < end.offset && start.offset < place.end.offset
  )
}
