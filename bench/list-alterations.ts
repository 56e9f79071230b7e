import {shift, writeLabel} from '../src/check/lists/numbering.js'
import type {Document, Run} from '../src/model/document.js'
import type {Edit} from '../src/model/edit.js'
import type {Label} from '../src/model/label.js'
import type {Place} from '../src/model/place.js'

/** What can happen to the markers of one list. */
export interface ListAlteration {
  /** `restart` */
  readonly name: string
  /** In order of place. */
  readonly edits: readonly Edit[]
}

export type ListKind = 'numbers' | 'bullets'

/** A number in [0, 1), another one each time. */
export type Random = () => number

interface Drawn {
  readonly labels: readonly Label[]
  /** The place in the run of the item that is drawn. */
  readonly at: number
  readonly random: Random
}

/** The labels that the items of a run get, those that stay left out; none where it cannot be done. */
type Relabel = (drawn: Drawn) => readonly (readonly [Label, string])[]

const ofNumbers: Readonly<Record<string, Relabel>> = {
  bullet: ({labels, at, random}) =>
    labels.slice(at, at + 1).map((label) => [label, signBy(random)]),
  'all bullets': ({labels, random}) => {
    const sign = signBy(random)
    return labels.map((label) => [label, sign])
  },
  'off by one': ({labels, at}) => labels.slice(at, at + 1).map((label) => moved(label, 1)),
  repeat: ({labels, at}) =>
    labels
      .slice(Math.max(at, 1))
      .slice(0, 1)
      .map((label) => moved(label, -1)),
  'counted on': ({labels, at}) => labels.slice(at).map((label) => moved(label, 1)),
  restart: ({labels, at}) => {
    const from = Math.max(at, 1)
    const by = 1 - (labels[from]?.value.at(-1) ?? 1)
    return labels.slice(from).map((label) => moved(label, by))
  },
  delimiter: ({labels, at}) =>
    labels.slice(at, at + 1).flatMap((label) => {
      const other = label.delimiter === '.' ? ')' : '.'
      return '.)'.includes(label.delimiter) && label.delimiter !== ''
        ? [[label, label.text.replace(label.delimiter, other)] as const]
        : []
    })
}

const ofBullets: Readonly<Record<string, Relabel>> = {
  sign: ({labels, at, random}) => labels.slice(at, at + 1).map((label) => [label, signBy(random)]),
  numbered: ({labels, at}) => labels.slice(at, at + 1).map((label) => [label, `${at + 1}.`]),
  'all numbered': ({labels}) => labels.map((label, index) => [label, `${index + 1}.`])
}

/**
 * Draws one list of a kind of a document, an item in it, and what happens to its markers. Undefined where what
 * is drawn changes nothing.
 */
export function listAlteration(
  document: Document,
  kind: ListKind,
  random: Random
): ListAlteration | undefined {
  const lists = listsOf(document, kind)
  const run = lists[Math.floor(random() * lists.length)]
  if (!run) return undefined
  const labels = run.items.map(({label}) => label)
  const kinds = Object.entries(kind === 'bullets' ? ofBullets : ofNumbers)
  const [name, relabel] = kinds[Math.floor(random() * kinds.length)] ?? []
  if (name === undefined || relabel === undefined) return undefined
  const edits = relabel({labels, at: Math.floor(random() * labels.length), random})
    .filter(([label, text]) => label.text !== text)
    .map(([{place}, insert]) => ({start: place.start.offset, end: place.end.offset, insert}))
  return edits.length > 0 ? {name, edits} : undefined
}

/** Lists of one kind, of three items or more, whose labels can be written again as they are. */
export function listsOf({runs, text}: Document, kind: ListKind): readonly Run[] {
  const fits =
    kind === 'bullets' ? ({style}: Label) => style === 'bullet' : (label: Label) => isPlain(label)
  return runs.filter(
    ({items}) =>
      items.length > 2 && items.every(({label, place}) => fits(label) && !isHeading(place, text))
  )
}

function isHeading({start}: Place, text: string): boolean {
  return text.startsWith('#', start.offset)
}

function isPlain(label: Label): boolean {
  return label.style !== 'bullet' && writeLabel(label.value, label) === label.text
}

function moved(label: Label, by: number): readonly [Label, string] {
  return [label, writeLabel(shift(label.value, by), label)]
}

function signBy(random: Random): string {
  return ['•', '-', '*'][Math.floor(random() * 3)] ?? '•'
}
