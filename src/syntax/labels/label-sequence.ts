import type {LabelReading} from './label.js'

/** One place where a label may stand, in reading order: a line, an item or a heading. */
export interface Slot {
  /** Ways to read it; none for a line that opens with no label. */
  readonly readings: readonly LabelReading[]
  /**
   * - `item`: a label in any case, as Markdown says so;
   * - `line`: one only if it is part of a sequence;
   * - `break`: none, and sequences do not go on past it.
   */
  readonly type: 'item' | 'line' | 'break'
  /** The block that it stands in. */
  readonly block: object
  /** Whether it opens its block, or comes after a line that ends in a colon. */
  readonly opens: boolean
}

/** How a label goes on from another: the next number, one a bit further, or the same once more. */
export type Link = 'next' | 'gap' | 'repeat'

/** How much further than the next number a label may be and still belong to the same sequence. */
export const GAP_MAX = 2

/** How a label goes on from the one before it; `undefined` when it does not. */
export function linkBetween(
  previous: Pick<LabelReading, 'kind' | 'value'>,
  next: Pick<LabelReading, 'kind' | 'value'>
): Link | undefined {
  if (previous.kind !== next.kind) return undefined
  if (comesNext(previous.value, next.value)) return 'next'
  const level = next.value.length - 1
  const isSibling =
    previous.value.length === next.value.length &&
    previous.value.every((n, i) => i === level || n === next.value[i])
  if (!isSibling) return undefined
  const step = (next.value[level] ?? 0) - (previous.value[level] ?? 0)
  if (step === 0) return 'repeat'
  return step > 0 && step <= GAP_MAX + 1 ? 'gap' : undefined
}

/**
 * Which slots hold labels, and which reading of each is right: those that form a sequence with
 * others, as a reader would see it. Greedy from top to bottom, with a stack of the sequences that
 * are still open, innermost last, so that `1) a) b) 2)` is two sequences; looks one label ahead to
 * tell the letter `i` from the numeral. Linear in slots times open sequences.
 */
export function chooseReadings(slots: readonly Slot[]): Map<Slot, LabelReading> {
  const labelled = slots.filter(({readings, type}) => readings.length > 0 || type === 'break')
  const indexOf = new Map(slots.map((slot, index) => [slot, index]))
  const sequences: Sequence[] = []
  let open: Sequence[] = []

  for (const [index, slot] of labelled.entries()) {
    if (slot.type === 'break') {
      open = open.filter(outlivesBreak)
      continue
    }
    const ahead = labelled[index + 1]
    const found = bestLink(open, slot, ahead)
    const at = {slot, index: indexOf.get(slot) ?? 0}
    if (found) {
      extend(found, at)
      open = open.filter(
        (other, depth) => depth <= open.indexOf(found.sequence) || outlivesBreak(other)
      )
      continue
    }
    const started = start(at, ahead)
    if (started === undefined) continue
    sequences.push(started)
    const same = open.findIndex(({last}) => last.kind === started.last.kind)
    open = [...(same === -1 ? open : open.slice(0, same)), started]
  }

  return new Map(sequences.filter(isAccepted).flatMap(({members}) => [...members]))
}

interface Sequence {
  readonly members: Map<Slot, LabelReading>
  readonly first: At
  last: LabelReading
  lastAt: At
  /** Whether Markdown itself says that one of them is an item. */
  fixed: boolean
  /** Sum of what its links say for it. */
  weight: number
}

interface At {
  readonly slot: Slot
  readonly index: number
}

interface FoundLink {
  readonly sequence: Sequence
  readonly reading: LabelReading
  readonly link: Link
}

function bestLink(
  open: readonly Sequence[],
  slot: Slot,
  ahead: Slot | undefined
): FoundLink | undefined {
  const found = [...open]
    .reverse()
    .flatMap((sequence) =>
      slot.readings.map((reading) => ({sequence, reading, link: linkTo(sequence, slot, reading)}))
    )
    .filter((candidate): candidate is FoundLink => candidate.link !== undefined)
  const best = found.find(({link}) => link === 'next') ?? found[0]
  if (best?.reading.style === 'letter' && opensRoman(slot, ahead)) return undefined
  return best
}

function linkTo(
  {last, lastAt, fixed}: Sequence,
  slot: Slot,
  reading: LabelReading
): Link | undefined {
  // Deep in another paragraph, a number at the start of a line is prose that was wrapped.
  if (slot.type === 'line' && !slot.opens && lastAt.slot.block !== slot.block) return undefined
  const link = linkBetween(last, reading)
  if (link === 'next') return link
  // Markdown says what an item is; a line must earn it.
  if (link === undefined || (slot.type === 'line' && fixed)) return undefined
  if (slot.type === 'line' && last.delimiter !== reading.delimiter) return undefined
  // `1.` once more is another list.
  return link === 'repeat' && isFirst(reading) ? undefined : link
}

function extend({sequence, reading, link}: FoundLink, at: At): void {
  const isSure = link === 'next' && sequence.last.delimiter === reading.delimiter
  sequence.weight += isSure ? SURE : LIKELY
  sequence.members.set(at.slot, reading)
  sequence.fixed ||= at.slot.type === 'item'
  sequence.last = reading
  sequence.lastAt = at
}

function start(at: At, ahead: Slot | undefined): Sequence | undefined {
  const {slot} = at
  const possible = slot.readings.filter(
    (reading) => slot.type === 'item' || mayStart(slot, reading)
  )
  const roman = opensRoman(slot, ahead) ? possible.find(({style}) => style === 'roman') : undefined
  const reading = roman ?? possible.find(isFirst) ?? possible[0]
  if (reading === undefined) return undefined
  return {
    members: new Map([[slot, reading]]),
    first: at,
    last: reading,
    lastAt: at,
    fixed: slot.type === 'item',
    weight: 0
  }
}

/** Sequences start at 1, a or I; numbers may start higher where a block opens with them. */
function mayStart(slot: Slot, reading: LabelReading): boolean {
  return isFirst(reading) || (slot.opens && reading.style === 'decimal')
}

function isFirst({value}: LabelReading): boolean {
  return value.at(-1) === 1
}

/** Whether `i)` is a numeral, as `ii)` comes next. */
function opensRoman({readings}: Slot, ahead: Slot | undefined): boolean {
  const roman = readings.find(({style, value}) => style === 'roman' && value[0] === 1)
  return (
    roman !== undefined &&
    (ahead?.readings ?? []).some((next) => linkBetween(roman, next) === 'next')
  )
}

const SURE = 1
const LIKELY = 0.5
/** One sure link, or two likely ones. */
const ENOUGH = 1

function isAccepted(sequence: Sequence): boolean {
  if (sequence.fixed) return true
  // Labels on every line, without any other line between them, need less.
  const stacked = sequence.lastAt.index - sequence.first.index === sequence.members.size - 1
  return sequence.weight >= (stacked ? LIKELY : ENOUGH)
}

/** `1.2` and `Artikel 5` say where they belong by themselves. */
function outlivesBreak({last}: Sequence): boolean {
  return last.word !== undefined || last.value.length > 1
}

/** 1 → 2, 1.2 → 1.3, 1.2 → 2.1, 5 → 5a → 6. */
function comesNext(previous: readonly number[], next: readonly number[]): boolean {
  const changed = next.findIndex((number, level) => number !== previous[level])
  if (changed === -1) return false
  if (changed >= previous.length) return next.length === previous.length + 1 && next[changed] === 1
  return (
    next[changed] === (previous[changed] ?? 0) + 1 &&
    next.slice(changed + 1).every((number) => number === 1)
  )
}
