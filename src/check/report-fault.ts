import type {Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import {otherSide, type Side} from '../model/side.js'
import type {Report} from './report.js'

/** What a value is checked against: the pair, and the sides that the report names. */
interface Around {
  readonly bitext: Bitext
  readonly side: Side
  readonly fixSide: Side
}

/** What a field should be, in words, and whether it is. */
interface Field {
  readonly wanted: string
  readonly isRight: (value: unknown, around: Around) => boolean
  readonly isRequired?: true
}

/** Fields that say something by themselves. */
interface PlainField extends Field {
  readonly isRight: (value: unknown) => boolean
}

const text: PlainField = {wanted: 'a string', isRight: (value) => typeof value === 'string'}

const plainFields = {
  message: {...text, isRequired: true},
  evidence: {wanted: 'a number from 0 to 1', isRight: isShare, isRequired: true},
  expected: text,
  actual: text,
  note: text,
  severity: {
    wanted: '`info`, `warning` or `error`',
    isRight: (value) => value === 'info' || value === 'warning' || value === 'error'
  }
} satisfies Partial<Record<keyof Report, PlainField>>

const placeWords = 'a place in the text, or `{segment, start, end}`'

const fields: Readonly<Record<keyof Report, Field>> = {
  ...plainFields,
  side: {
    wanted: '`source` or `target`',
    isRight: (value) => value === 'source' || value === 'target',
    isRequired: true
  },
  place: {
    wanted: placeWords,
    isRight: (value, {bitext, side}) => isPlace(value, bitext[side]),
    isRequired: true
  },
  bead: {
    wanted: 'a bead, or the number of one',
    isRight: (value, {bitext}) =>
      typeof value === 'number'
        ? bitext.beads[value - 1] !== undefined
        : isObject(value) && isShare(value.confidence)
  },
  alone: {wanted: 'true or false', isRight: (value) => typeof value === 'boolean'},
  counterpart: {
    wanted: placeWords,
    isRight: (value, {bitext, side}) => isPlace(value, bitext[otherSide(side)])
  },
  related: {
    wanted: `a list, each ${placeWords}`,
    isRight: (value, {bitext, side}) =>
      Array.isArray(value) && value.every((one) => isPlace(one, bitext[side]))
  },
  fix: {
    wanted: '`{title, side, edits, safety}` with at least one edit, each `{start, end, insert}`',
    isRight: isFix
  },
  fixRepeats: {
    wanted: `${placeWords}, on the side of the fix`,
    isRight: (value, {bitext, fixSide}) => isPlace(value, bitext[fixSide])
  }
}

/**
 * What is wrong with a value that a rule reports: `\`evidence\` is missing, expected a number from
 * 0 to 1`. Undefined when it is a report about this bitext.
 */
export function reportFault(given: unknown, bitext: Bitext): string | undefined {
  const {side, fix} = isObject(given) ? given : {}
  const around = {bitext, side: sideOr(side), fixSide: sideOr(isObject(fix) ? fix.side : side)}
  return firstFault(given, fields, ({isRight}, value) => isRight(value, around))
}

/** As `reportFault`, of what a rule reports about an item of the corpus, which has the places. */
export function corpusFault(given: unknown): string | undefined {
  return firstFault(given, plainFields, ({isRight}, value) => isRight(value))
}

function firstFault<Some extends Field>(
  given: unknown,
  all: Readonly<Record<string, Some>>,
  isRight: (field: Some, value: unknown) => boolean
): string | undefined {
  if (!isObject(given)) return `it is ${shown(given)}, expected an object`
  for (const [name, field] of Object.entries(all)) {
    const value = given[name]
    if (value === undefined ? field.isRequired : !isRight(field, value)) {
      return `\`${name}\` is ${shown(value)}, expected ${field.wanted}`
    }
  }
  return undefined
}

function sideOr(value: unknown): Side {
  return value === 'source' ? value : 'target'
}

function isPlace(value: unknown, document: Document): boolean {
  if (!isObject(value)) return false
  if ('segment' in value) return isRange(value, document)
  const {start, end} = value
  return isPoint(start) && isPoint(end) && isWithin(start.offset, end.offset, document.text)
}

function isRange({segment, start, end}: Readonly<Record<string, unknown>>, document: Document) {
  if (!isObject(segment) || typeof segment.number !== 'number') return false
  const known: unknown = document.segments[segment.number - 1]
  return known === segment && isWithin(start, end, segment.text)
}

function isPoint(value: unknown): value is {readonly offset: number} {
  if (!isObject(value)) return false
  const {line, column, offset} = value
  return isCount(line) && line > 0 && isCount(column) && column > 0 && isCount(offset)
}

function isWithin(start: unknown, end: unknown, text: unknown): boolean {
  if (!isCount(start) || !isCount(end) || typeof text !== 'string') return false
  return start <= end && end <= text.length
}

function isFix(value: unknown, {bitext, fixSide}: Around): boolean {
  if (!isObject(value) || typeof value.title !== 'string') return false
  const {side, edits, safety} = value
  if (side !== fixSide || (safety !== 'sure' && safety !== 'unsafe')) return false
  if (!Array.isArray(edits) || edits.length === 0) return false
  return edits.every((edit) => isEdit(edit, bitext[fixSide]))
}

function isEdit(value: unknown, {text}: Document): boolean {
  return (
    isObject(value) && typeof value.insert === 'string' && isWithin(value.start, value.end, text)
  )
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0
}

/** Sums of probabilities may pass 1 by a rounding error. */
const rounding = 1e-9

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1 + rounding
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Longest value that a message repeats, UTF-16 code units. */
const longest = 80

/** A value in backticks, as JSON where it is short; else its kind. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  const kind = Array.isArray(value) ? 'a list' : `a ${typeof value}`
  if (typeof value === 'number') return `\`${value}\``
  if (isObject(value) && Object.values(value).some(isObject)) return kind.replace('a o', 'an o')
  const json = JSON.stringify(value) ?? String(value)
  return json.length <= longest ? `\`${json}\`` : kind.replace('a o', 'an o')
}
