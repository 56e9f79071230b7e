import * as v from 'valibot'
import type {SegmentKind} from '../../model/segment.js'

/** 16 hexadecimal digits, as `contentHash` gives them. */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))

const kinds: Readonly<Record<SegmentKind, true>> = {
  heading: true,
  'item-title': true,
  item: true,
  paragraph: true,
  quote: true,
  cell: true,
  caption: true,
  code: true,
  footnote: true,
  html: true,
  line: true
}
const kind = v.picklist(Object.keys(kinds) as SegmentKind[])

const words = v.pipe(v.string(), v.regex(/\S/))
const number = v.pipe(v.number(), v.integer(), v.minValue(1))
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const provenance = v.picklist(['search', 'person', 'import'])
const side = v.picklist(['source', 'target'])
const sides = v.tupleWithRest([side], side)

const segment = v.strictObject({hash, kind, number, path: v.string()})
const decidedText = v.strictObject({hash, kind, text: v.string()})

const signature = v.strictObject({
  state: v.picklist(['checked', 'revised', 'rejected']),
  by: words,
  date: v.pipe(v.string(), v.isoDate()),
  note: v.exactOptional(v.string())
})

const decision = v.strictObject({
  source: v.array(decidedText),
  target: v.array(decidedText),
  signatures: v.tupleWithRest([signature], signature)
})

/** A bead as its line has it. */
export const beadSchema = v.strictObject({
  source: v.array(segment),
  target: v.array(segment),
  confidence,
  parts: v.exactOptional(
    v.strictObject({
      evidence: v.number(),
      length: v.number(),
      lexical: v.number(),
      shape: v.number()
    })
  ),
  provenance,
  moved: v.exactOptional(v.literal(true)),
  state: v.picklist(['proposed', 'checked', 'revised', 'rejected']),
  stale: v.exactOptional(sides),
  conflict: v.exactOptional(v.literal(true)),
  decisions: v.optional(v.array(decision), [])
})

export const lostSchema = v.strictObject({decision, confidence, provenance, gone: sides})

const document = v.strictObject({lang: words, path: v.string()})

/** The head of a file: its documents, and the version of its shape. */
export const headSchema = v.strictObject({
  source: document,
  target: document,
  version: v.literal(1)
})
