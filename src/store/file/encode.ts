import {inFileOrder} from '../bead-order.js'
import {
  type LostDecision,
  type StoredAlignment,
  type StoredBead,
  type StoredDocument,
  schemaVersion
} from '../stored-alignment.js'

/**
 * The text of an alignment file: JSON with sorted keys, one bead a line, LF, a trailing newline.
 * The same alignment always gives the same text, and what is decoded from it is the same alignment.
 */
export function encodeAlignment(alignment: StoredAlignment): string {
  let text = ''
  for (const line of alignmentLines(alignment)) text += `${line}\n`
  return text
}

/** The lines of an alignment file, for one that is too large to hold as a text. */
export function* alignmentLines(alignment: StoredAlignment): Generator<string, void> {
  const {source, target, beads, lost} = alignment
  yield '{'
  yield '  "alignment": {'
  yield `    "source": ${documentJson(source)},`
  yield `    "target": ${documentJson(target)},`
  yield `    "version": ${schemaVersion}`
  yield '  },'
  yield* list('beads', inFileOrder(beads).map(beadJson), '],')
  yield* list('lost', lost.map(lostJson).sort(), ']')
  yield '}'
}

/** One bead as its line has it, without indent and comma. */
function beadJson(bead: StoredBead): string {
  const {decisions, ...rest} = bead
  return sortedJson(decisions.length > 0 ? bead : rest)
}

function lostJson(lost: LostDecision): string {
  return sortedJson(lost)
}

function documentJson({lang, path}: StoredDocument): string {
  return sortedJson({lang, path})
}

function* list(key: string, items: readonly string[], close: string): Generator<string, void> {
  yield `  "${key}": [`
  for (const [index, item] of items.entries()) {
    yield `    ${item}${index === items.length - 1 ? '' : ','}`
  }
  yield `  ${close}`
}

/** JSON on one line, the keys of every object in the order of their code units. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner))
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const keys = Object.keys(record).sort()
  return Object.fromEntries(keys.map((key) => [key, record[key]]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
