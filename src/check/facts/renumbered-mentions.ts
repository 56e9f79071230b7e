import type {Bead, Bitext} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import type {Side} from '../../model/side.js'
import {readOnce} from '../../text/read-once.js'
import {leftOutSegments} from '../gaps/left-out-segments.js'
import {type Mention, mentionsIn, partsOf} from '../tokens/mentions.js'
import type {PlacedFact} from './placed-fact.js'

/** Two facts that one may have become the other. */
interface FactChange {
  readonly source: PlacedFact
  readonly target: PlacedFact
}

/**
 * Whether two numbers differ only because numbered text was left out on purpose: both are in
 * mentions (`step 3`, `stap 2`) of parts that translate each other.
 */
export function isRenumbered(bitext: Bitext, {source, target}: FactChange): boolean {
  if (!hasNumberedGap(bitext)) return false
  const partners = partnersOf(bitext)
  const leads = leadsOf(bitext, 'target', target)
  return leadsOf(bitext, 'source', source).some((part) =>
    partners.get(part)?.target.some((other) => leads.includes(other))
  )
}

/** Whether a person left out numbered text of either side. */
const hasNumberedGap = readOnce((bitext: Bitext) =>
  (['source', 'target'] as const).some((side) =>
    [...leftOutSegments(bitext, side)].some(({label}) => (label?.value.length ?? 0) > 0)
  )
)

const partnersOf = readOnce(
  ({beads}: Bitext): ReadonlyMap<Segment, Bead> =>
    new Map(beads.flatMap((bead) => bead.source.map((part) => [part, bead])))
)

/** The parts that the mention around a fact leads to. */
function leadsOf(bitext: Bitext, side: Side, {segment, start, end}: PlacedFact) {
  const document = bitext[side]
  const around = (mention: Mention) => mention.start <= start && end <= mention.end
  return mentionsIn(segment, document, partsOf(document)).find(around)?.leads ?? []
}
