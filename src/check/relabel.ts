import type {Document, Run} from '../model/document.js'
import type {Edit, Fix} from '../model/edit.js'
import type {Side} from '../model/finding.js'
import type {Label} from '../model/label.js'

/** What of an item is needed to write its label: the run says how far it reaches. */
interface Labelled {
  readonly label: Label
  readonly run: Run
}

/** An item and the label that it should have. */
export interface Relabelling {
  readonly item: Labelled
  readonly expected: string
}

/** The text whose items get other labels. */
export interface RelabelledText {
  readonly side: Side
  readonly document: Pick<Document, 'text'>
}

/**
 * Writes other labels on items, the rest of each line left as it is. What stands under an item is
 * indented by the width of its label: where that grows, these lines move with it. Lines that are
 * indented less belong to the item by grace and stay; with tabs in them, a person has to look.
 */
export function relabel(
  {side, document}: RelabelledText,
  items: readonly Relabelling[]
): Fix | undefined {
  const all = items.filter(({item, expected}) => item.label.text !== expected)
  const [edit, ...edits] = all.flatMap((one) => [editOf(one), ...bodyEdits(one, document.text)])
  if (!edit) return undefined
  const first = `\`${edit.insert}\``
  return {
    title: all.length === 1 ? `Write ${first}` : `Write ${all.length} labels from ${first}`,
    side,
    edits: [edit, ...edits],
    safety: all.some((one) => growth(one) > 0 && hasTabs(one, document.text)) ? 'unsafe' : 'sure'
  }
}

function editOf({item, expected}: Relabelling): Edit {
  const {start, end} = item.label.place
  return {start: start.offset, end: end.offset, insert: expected}
}

function growth({item, expected}: Relabelling): number {
  return expected.length - item.label.text.length
}

/** Spaces before the lines that stand under the text of an item, as many as its label grows. */
function bodyEdits(one: Relabelling, text: string): Edit[] {
  const by = growth(one)
  if (by <= 0) return []
  const {end} = one.item.label.place
  const gap = /^ {1,4}(?! )/u.exec(text.slice(end.offset))?.[0].length ?? 1
  const body = end.column - 1 + gap
  return linesUnder(one, text)
    .filter(({indent}) => indent >= body)
    .map(({at}) => ({start: at, end: at, insert: ' '.repeat(by)}))
}

interface BodyLine {
  /** Offset of its first character. */
  readonly at: number
  /** Spaces that it opens with. */
  readonly indent: number
}

/** The lines of an item after its first that are not blank. */
function linesUnder({item: {label, run}}: Relabelling, text: string): BodyLine[] {
  const place = run.items.find((one) => one.label === label)?.place
  if (!place) return []
  const body = text.slice(0, place.end.offset)
  const lines: BodyLine[] = []
  const lineStart = /(?:\r\n|\n|\r)( *)(?=[^\r\n])/gu
  lineStart.lastIndex = label.place.end.offset
  for (const match of body.matchAll(lineStart)) {
    const indent = match[1]?.length ?? 0
    lines.push({at: match.index + match[0].length - indent, indent})
  }
  return lines
}

function hasTabs({item: {label, run}}: Relabelling, text: string): boolean {
  const place = run.items.find((one) => one.label === label)?.place
  return (
    place !== undefined && /[\r\n]\s*\t/u.test(text.slice(place.start.offset, place.end.offset))
  )
}
