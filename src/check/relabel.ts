import type {Run} from '../model/document.js'
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

/**
 * Writes other labels on items, the rest of each line left as it is. What stands under an item is
 * indented by the width of its label, so where that changes, an item of several lines needs a
 * person's eye.
 */
export function relabel(side: Side, items: readonly Relabelling[]): Fix | undefined {
  const all = items.filter(({item, expected}) => item.label.text !== expected)
  const [edit, ...edits] = all.map(editOf)
  if (!edit) return undefined
  const first = `\`${edit.insert}\``
  return {
    title: edits.length === 0 ? `Write ${first}` : `Write ${all.length} labels from ${first}`,
    side,
    edits: [edit, ...edits],
    safety: all.every(isEven) ? 'sure' : 'unsafe'
  }
}

function editOf({item, expected}: Relabelling): Edit {
  const {start, end} = item.label.place
  return {start: start.offset, end: end.offset, insert: expected}
}

function isEven({item, expected}: Relabelling): boolean {
  const {label, run} = item
  const place = run.items.find((one) => one.label === label)?.place
  return (
    (place !== undefined && place.start.line === place.end.line) ||
    label.text.length === expected.length
  )
}
