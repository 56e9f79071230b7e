import type {Bead, Bitext} from '../src/model/bead.js'
import type {Segment} from '../src/model/segment.js'

/** A pair with one known change: what it is about, or none where the change is no drift. */
export interface Perturbed {
  readonly source: string
  readonly target: string
  /** Rules whose message says what was done; empty where nothing should be said. */
  readonly rules: readonly string[]
  /** Offset in the changed target where it was done. */
  readonly at: number
}

interface Stretch {
  readonly start: number
  readonly end: number
}

type Change = (
  bead: LinkedBead,
  bitext: Bitext,
  next: LinkedBead | undefined
) => Perturbed | undefined

/** A bead of one segment on either side. */
interface LinkedBead {
  readonly source: Segment
  readonly target: Segment
}

const prose: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote'])

/** Every way to change one bead in `every` of a pair, from the first on; deterministic. */
export function perturbations(bitext: Bitext, every: number): readonly Perturbed[] {
  const beads = bitext.beads.flatMap(linked)
  return beads.flatMap((bead, index) => {
    if (index % every !== 0) return []
    const change = changes[Math.floor(index / every) % changes.length]
    return change?.(bead, bitext, beads[index + 1]) ?? []
  })
}

function linked({source, target, confidence}: Bead): LinkedBead[] {
  const [one, other] = [source[0], target[0]]
  const isPlain = source.length === 1 && target.length === 1 && confidence > 0.9
  return isPlain && one && other && prose.has(one.kind) && one.kind === other.kind
    ? [{source: one, target: other}]
    : []
}

const changes: readonly Change[] = [
  dropped,
  droppedFromBoth,
  sentenceDropped,
  numberChanged,
  swapped,
  linkDropped,
  rewrapped
]

function dropped({target}: LinkedBead, bitext: Bitext): Perturbed {
  const stretch = linesOf(target, bitext.target.text)
  return {
    source: bitext.source.text,
    target: without(bitext.target.text, stretch),
    rules: ['segment-missing', 'list-number-sequence', 'list-number-parity'],
    at: stretch.start
  }
}

/** Both are shorter by the same text; in a numbered list both would have a gap. */
function droppedFromBoth(bead: LinkedBead, bitext: Bitext): Perturbed | undefined {
  if (bead.target.label) return undefined
  const source = without(bitext.source.text, linesOf(bead.source, bitext.source.text))
  return {...dropped(bead, bitext), source, rules: []}
}

function sentenceDropped({target}: LinkedBead, bitext: Bitext): Perturbed | undefined {
  const [, second, third] = target.sentences
  if (!second || !third) return undefined
  const [start, end] = [second.place.start.offset, third.place.start.offset]
  return {
    source: bitext.source.text,
    target: without(bitext.target.text, {start, end}),
    rules: ['sentence-missing'],
    at: start
  }
}

function numberChanged({target}: LinkedBead, bitext: Bitext): Perturbed | undefined {
  const {text} = bitext.target
  const [start, end] = [target.place.start.offset, target.place.end.offset]
  const found = /(?<![\p{L}\p{N}/.#-])\d{2,}(?![\p{L}\p{N}/-])/u.exec(text.slice(start, end))
  if (!found) return undefined
  const at = start + found.index
  const other = String(Number(found[0]) + 7)
  return {
    source: bitext.source.text,
    target: `${text.slice(0, at)}${other}${text.slice(at + found[0].length)}`,
    rules: ['number-parity', 'date-parity', 'currency-parity', 'unit-parity', 'identifier-parity'],
    at
  }
}

function swapped(
  {target}: LinkedBead,
  bitext: Bitext,
  next: LinkedBead | undefined
): Perturbed | undefined {
  if (!next || next.target.number !== target.number + 1 || target.label || next.target.label)
    return undefined
  const {text} = bitext.target
  const [one, two] = [target.place, next.target.place]
  const swap = [
    text.slice(0, one.start.offset),
    text.slice(two.start.offset, two.end.offset),
    text.slice(one.end.offset, two.start.offset),
    text.slice(one.start.offset, one.end.offset),
    text.slice(two.end.offset)
  ]
  return {
    source: bitext.source.text,
    target: swap.join(''),
    rules: ['segment-moved'],
    at: one.start.offset
  }
}

function linkDropped({target}: LinkedBead, bitext: Bitext): Perturbed | undefined {
  const {text} = bitext.target
  const [start, end] = [target.place.start.offset, target.place.end.offset]
  const found = /(?<!!)\[([^\][]+)\]\([^()\s]+\)/u.exec(text.slice(start, end))
  if (!found) return undefined
  const at = start + found.index
  return {
    source: bitext.source.text,
    target: `${text.slice(0, at)}${found[1]}${text.slice(at + found[0].length)}`,
    rules: ['link-parity'],
    at
  }
}

/** The words of a paragraph on lines of other lengths, which changes nothing. */
function rewrapped({target}: LinkedBead, bitext: Bitext): Perturbed | undefined {
  if (target.kind !== 'paragraph' || target.marks.length > 0) return undefined
  const {text} = bitext.target
  const [start, end] = [target.place.start.offset, target.place.end.offset]
  const words = text.slice(start, end).split(/[ \n]+/u)
  const isPlain = words.every((word) => /^[\p{L}\p{N}(„“"']/u.test(word) && !/^\d+[.)]$/.test(word))
  if (!isPlain) return undefined
  const lines = words.map((word, index) => (index % 9 === 8 ? `${word}\n` : `${word} `)).join('')
  return {
    source: bitext.source.text,
    target: `${text.slice(0, start)}${lines.trimEnd()}${text.slice(end)}`,
    rules: [],
    at: start
  }
}

/** The lines of a segment, with the blank lines after it. */
function linesOf({place}: Segment, text: string): Stretch {
  const start = text.lastIndexOf('\n', place.start.offset - 1) + 1
  const line = text.indexOf('\n', place.end.offset)
  let end = line === -1 ? text.length : line + 1
  while (text[end] === '\n') end++
  return {start, end}
}

function without(text: string, {start, end}: Stretch): string {
  return text.slice(0, start) + text.slice(end)
}
