import type {Document, Run} from '../../model/document.js'
import type {Edit, Fix} from '../../model/edit.js'
import type {Label} from '../../model/label.js'
import type {Side} from '../../model/side.js'

/** The parts of an item that are needed to write its label; the run says how far it reaches. */
interface Labelled {
  readonly label: Label
  readonly run: Run
}

/** An item and the label that it should have. */
export interface Relabelling {
  readonly item: Labelled
  readonly expected: string
  /** The labels around it; those of its run by default. */
  readonly peers?: readonly Label[]
  /** In [0, 1]: how sure it is that this item should have the label; 1 by default. */
  readonly confidence?: number
}

/** The text whose items get new labels. */
export interface RelabelledText {
  readonly side: Side
  readonly document: Pick<Document, 'text'>
}

/**
 * Writes new labels on items and leaves the rest of each line. A label that joins a list is placed
 * like the others of its kind in that list. Lines below an item are indented by the width of its
 * label; if that grows too far, these lines move with it. Lines with less indentation belong to the
 * item only as continuation lines, and stay. If they contain tabs, the fix is unsafe.
 *
 * @param isSure  whether the list as a whole lets the labels be written without a person's look
 */
export function relabel(
  {side, document}: RelabelledText,
  items: readonly Relabelling[],
  isSure = true
): Fix | undefined {
  const all = items.filter(({item, expected}) => item.label.text !== expected)
  const changes = all.map((one) => changeOf(one, all, document.text))
  const [edit, ...edits] = changes.flatMap((change) => [
    change.edit,
    ...bodyEdits(change, document.text)
  ])
  if (!edit || !all[0]) return undefined
  const first = `\`${all[0].expected}\``
  return {
    title: all.length === 1 ? `Write ${first}` : `Write ${all.length} labels from ${first}`,
    side,
    edits: [edit, ...edits],
    safety: isSure && !changes.some((one) => isDoubtful(one, document.text)) ? 'sure' : 'unsafe'
  }
}

/**
 * Below it, it is not sure enough that two items are translations of each other for a safe
 * renumbering.
 */
const sureBead = 0.8

function isDoubtful(change: Change, text: string): boolean {
  return (change.confidence ?? 1) < sureBead || (change.by > 0 && hasTabs(change, text))
}

/** A new label, and by how much its item's text moves to the right. */
interface Change extends Relabelling {
  readonly edit: Edit
  readonly by: number
}

function changeOf(one: Relabelling, all: readonly Relabelling[], text: string): Change {
  const {label, run} = one.item
  const {start, end} = label.place
  const growth = one.expected.length - label.text.length
  const isNew = (other: Label) => all.some(({item}) => item.label === other)
  const like = (one.peers ?? run.items.map((item) => item.label))
    .filter((other) => !isNew(other) && isNumber(other.text) === isNumber(one.expected))
    .sort(nearestTo(start.offset))[0]
  const [own, wanted] = [indentOf(label, text), like && indentOf(like, text)]
  const isStray = own !== undefined && wanted !== undefined && isNear(own, wanted)
  if (!isStray) {
    return {...one, by: growth, edit: {start: start.offset, end: end.offset, insert: one.expected}}
  }
  const edit = {
    start: start.offset - own,
    end: end.offset,
    insert: ' '.repeat(wanted) + one.expected
  }
  return {...one, by: growth + wanted - own, edit}
}

/**
 * The order in which labels are consulted: those before a place, nearest first, then those after
 * it.
 */
function nearestTo(offset: number) {
  const distance = ({place: {start}}: Label) =>
    start.offset <= offset ? offset - start.offset : Number.MAX_SAFE_INTEGER / 2 + start.offset
  return (a: Label, b: Label) => distance(a) - distance(b)
}

/** Whether a label counts; a bullet does not. */
function isNumber(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** How many columns a marker may be out of line and still belong to its list, as in CommonMark. */
const straying = 3

function isNear(a: number, b: number): boolean {
  return a !== b && Math.abs(a - b) <= straying
}

/** The number of spaces before a label, if there is nothing else before it. */
function indentOf({place: {start}}: Label, text: string): number | undefined {
  const before = text.slice(start.offset - start.column + 1, start.offset)
  return /^ *$/u.test(before) ? before.length : undefined
}

/** Spaces before the lines below the text of an item, as many as move with it. */
function bodyEdits({by, ...one}: Change, text: string): Edit[] {
  if (by <= 0) return []
  const {end} = one.item.label.place
  const gap = /^ {1,4}(?! )/u.exec(text.slice(end.offset))?.[0].length ?? 1
  const body = end.column - 1 + gap
  const lines = linesUnder(one, text).filter(({indent}) => indent >= body)
  const fits = lines.every(
    ({indent, fenced}) => indent >= body + by && (fenced || indent < body + code)
  )
  return fits ? [] : lines.map(({at}) => ({start: at, end: at, insert: ' '.repeat(by)}))
}

/** Columns by which a line under an item is indented when it is code. */
const code = 4

interface BodyLine {
  /** Offset of its first character. */
  readonly at: number
  /** Its leading spaces. */
  readonly indent: number
  /** It is code between fences, whose indentation does not affect the item. */
  readonly fenced: boolean
}

/** The lines of an item after its first that are not blank. */
function linesUnder({item: {label, run}}: Relabelling, text: string): BodyLine[] {
  const place = run.items.find((one) => one.label === label)?.place
  if (!place) return []
  const body = text.slice(0, place.end.offset)
  const lines: BodyLine[] = []
  const lineStart = /(?:\r\n|\n|\r)( *)(?=[^\r\n])(```|~~~)?/gu
  lineStart.lastIndex = label.place.end.offset
  let fence: string | undefined
  for (const match of body.matchAll(lineStart)) {
    const [whole, {length: indent} = '', mark = ''] = match
    lines.push({
      at: match.index + whole.length - mark.length - indent,
      indent,
      fenced: fence !== undefined
    })
    if (fence === undefined || fence === mark)
      fence = fence === undefined && mark !== '' ? mark : undefined
  }
  return lines
}

function hasTabs({item: {label, run}}: Relabelling, text: string): boolean {
  const place = run.items.find((one) => one.label === label)?.place
  return (
    place !== undefined && /[\r\n]\s*\t/u.test(text.slice(place.start.offset, place.end.offset))
  )
}
