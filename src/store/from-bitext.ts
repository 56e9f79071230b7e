import type {Bead, Bitext} from '../model/bead.js'
import type {Segment} from '../model/segment.js'
import {inFileOrder} from './bead-order.js'
import {withStanding} from './standing.js'
import type {
  Provenance,
  StoredAlignment,
  StoredBead,
  StoredDocument,
  StoredSegment
} from './stored-alignment.js'

/** How the two documents of a bitext are named in a file: from the folder of the config, with `/`. */
export interface StoredPaths {
  readonly source: string
  readonly target: string
}

/** What is stored of a bitext that nobody has decided on anything of. */
export function fromBitext(
  bitext: Bitext,
  paths: StoredPaths,
  provenance: Provenance = 'search'
): StoredAlignment {
  return {
    source: storedDocument(paths.source, bitext.source),
    target: storedDocument(paths.target, bitext.target),
    beads: inFileOrder(bitext.beads.map((bead) => storedBead(bead, provenance))),
    lost: []
  }
}

export function storedDocument(path: string, {lang}: {readonly lang: string}): StoredDocument {
  return {path: path.replaceAll('\\', '/'), lang}
}

export function storedBead(bead: Bead, provenance: Provenance): StoredBead {
  const {source, target, confidence, parts, moved} = bead
  return withStanding({
    source: source.map(storedSegment),
    target: target.map(storedSegment),
    confidence: rounded(confidence, 4),
    ...(parts ? {parts: roundedParts(parts)} : {}),
    provenance,
    ...(moved ? {moved} : {}),
    decisions: []
  })
}

export function storedSegment({hash, kind, number, path}: Segment): StoredSegment {
  return {hash, kind, number, path}
}

function roundedParts({evidence, length, lexical, shape}: NonNullable<Bead['parts']>) {
  return {
    evidence: rounded(evidence, 2),
    length: rounded(length, 2),
    lexical: rounded(lexical, 2),
    shape: rounded(shape, 2)
  }
}

/** Never a negative zero, which JSON does not know. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}
