import * as v from 'valibot'
import {ProblemError} from '../../model/problem.js'
import {withStanding} from '../standing.js'
import {type StoredAlignment, type StoredBead, schemaVersion} from '../stored-alignment.js'
import {beadSchema, headSchema, lostSchema} from './bead-schema.js'
import {type AlignmentPart, collectParts} from './collect-parts.js'
import {
  brokenLine,
  conflictMarks,
  cutShort,
  emptyBead,
  type FilePoint,
  noAlignment,
  undueState,
  unknownVersion,
  wrongShape
} from './decode-problem.js'
import {laidOutLines} from './laid-out-lines.js'

/**
 * Reads a whole alignment file.
 *
 * @param shown  the file, as the user would name it
 * @throws ProblemError for an unknown version, a broken line, or anything that is not an alignment
 */
export function decodeAlignment(text: string, shown: string): StoredAlignment {
  return collectParts(decodeLines(laidOutLines(text), shown), shown)
}

/**
 * Reads an alignment file line by line, with the memory of one bead, however many there are.
 *
 * @param lines  without their line ends
 * @throws ProblemError as `decodeAlignment` does, when it reaches the place
 */
export function* decodeLines(
  lines: Iterable<string>,
  shown: string
): Generator<AlignmentPart, void> {
  let section: Section = 'start'
  let head = ''
  let line = 0
  for (const raw of lines) {
    line += 1
    const at = {path: shown, line}
    const text = raw.trim()
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(text)) throw new ProblemError(conflictMarks(at))
    const next = nextSection(section, text)
    if (next === 'beads' && section === 'head') yield headPart(head, {path: shown, line: 2})
    if (next !== undefined) section = next
    else if (section === 'head') head += text
    else if (section === 'beads') yield {type: 'bead', bead: beadOf(text, at)}
    else if (section === 'lost') yield {type: 'lost', lost: decoded(lostSchema, text, at)}
    else if (text !== '') throw new ProblemError(noAlignment(at))
  }
  if (section !== 'end') throw new ProblemError(cutShort({path: shown, line}))
}

/** Where in the file a line stands. */
type Section = 'start' | 'opened' | 'head' | 'beads' | 'between' | 'lost' | 'closing' | 'end'

/** The lines that part the sections; every other line belongs to the section it stands in. */
const borders: Readonly<Record<Section, Readonly<Record<string, Section>>>> = {
  start: {'{': 'opened'},
  opened: {'"alignment": {': 'head'},
  head: {'"beads": [': 'beads'},
  beads: {'],': 'between'},
  between: {'"lost": [': 'lost'},
  lost: {']': 'closing'},
  closing: {'}': 'end'},
  end: {}
}

function nextSection(section: Section, text: string): Section | undefined {
  const border = borders[section]
  return Object.hasOwn(border, text) ? border[text] : undefined
}

function headPart(head: string, at: FilePoint): AlignmentPart {
  const value = parsed(`{${head.replace(/,$/, '')}`, at)
  const version = isRecord(value) ? value.version : undefined
  if (version !== undefined && version !== schemaVersion) {
    throw new ProblemError(unknownVersion(at, version))
  }
  const {source, target} = valid(headSchema, value, at)
  return {type: 'head', source, target}
}

function beadOf(text: string, at: FilePoint): StoredBead {
  const bead = decoded(beadSchema, text, at)
  const {source, target, state, stale} = bead
  if (source.length + target.length === 0) throw new ProblemError(emptyBead(at))
  const due = withStanding(bead)
  const isDue = due.state === state && String(due.stale) === String(stale)
  if (!isDue) throw new ProblemError(undueState(at, {bead, due}))
  return due
}

function decoded<Output>(
  schema: v.GenericSchema<unknown, Output>,
  text: string,
  at: FilePoint
): Output {
  return valid(schema, parsed(text.replace(/,$/, ''), at), at)
}

function parsed(json: string, at: FilePoint): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new ProblemError(brokenLine(at))
  }
}

function valid<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  at: FilePoint
): Output {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  throw new ProblemError(wrongShape(at, result.issues[0]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
