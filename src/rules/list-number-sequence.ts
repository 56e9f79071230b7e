import {listCauses} from '../check/causes.js'
/**
 * `list-number-sequence`: the numbers of a run count up from one, without gap, repeat or restart.
 *
 * Looks at each text alone and knows only what a run should look like. Where the reference item
 * shows which number is right, `list-number-parity` says so instead; where the reference has the
 * same gap (an article that was repealed, numbers that carry meaning), the target is right to
 * follow it.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {type Item, type ItemPair, itemPairsOf, itemsOf} from '../check/lists/item-pairs.js'
import {follows, sameValue, shift, type Value, writeLabel} from '../check/lists/numbering.js'
import {type RelabelledText, type Relabelling, relabel} from '../check/lists/relabel.js'
import type {Report} from '../check/report.js'
import {otherSide, type Side} from '../model/side.js'

export const listNumberSequence = defineRule({
  id: 'list-number-sequence',
  summary: 'The numbers of a list start at one, without a gap, repeat or restart',
  why: 'A gap or repeat shows that an item was lost, merged or copied, and makes references to items ambiguous.',
  severity: 'warning',
  category: 'design/markup',
  follows: listCauses,
  yieldsTo: ['list-number-parity'],
  examples: [
    {
      name: 'one to three',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake'],
      target: ['nl', '1. Brood voor de week\n2. Melk voor het kind\n3. Eieren voor de taart'],
      findings: []
    },
    {
      name: 'a number used twice, in the reference',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n2. Eggs for the cake'],
      target: ['nl', '1. Brood voor de week\n2. Melk voor het kind\n3. Eieren voor de taart'],
      findings: ['source 3:1-3:3 Unexpected repeat of number `2.`, expected `3.`']
    },
    {
      name: 'a gap that the reference has too is meant',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n4. Eggs for the cake'],
      target: ['de', '1. Brot für die Woche\n2. Milch für das Kind\n4. Eier für den Kuchen'],
      findings: ['source 3:1-3:3 Unexpected gap before number `4.`, expected `3.`']
    },
    {
      name: 'a number that is skipped, in the reference',
      source: [
        'en',
        '1. Ring the bell.\n2. Wait for the porter.\n4. Sign the book.\n5. Take a badge.'
      ],
      target: [
        'fr',
        '1. Sonnez.\n2. Attendez le portier.\n3. Signez le registre.\n4. Prenez un badge.'
      ],
      findings: ['source 3:1-3:3 Unexpected gap before number `4.`, expected `3.`']
    },
    {
      name: 'one to four',
      source: [
        'en',
        '1. Ring the bell.\n2. Wait for the porter.\n3. Sign the book.\n4. Take a badge.'
      ],
      target: [
        'es',
        '1. Toque el timbre.\n2. Espere al portero.\n3. Firme el libro.\n4. Tome una tarjeta.'
      ],
      findings: []
    }
  ],
  check(bitext, report) {
    const pairs = itemPairsOf(bitext)
    for (const side of ['source', 'target'] as const) {
      const pairOf = new Map(pairs.map((pair) => [pair[side].segment, pair]))
      const partners = new Map(pairs.map(({source, target}) => [target.segment, source]))
      const follow: Partners = side === 'target' ? partners : new Map()
      for (const items of runsOf([...itemsOf(bitext[side]).values()])) {
        for (const found of breaksOf(items, {side, document: bitext[side]}, follow)) {
          report({...found, ...beadOf(side, pairOf.get(found.item.segment))})
        }
      }
    }
  }
})

type Partners = ReadonlyMap<Item['segment'], Item>

function runsOf(items: readonly Item[]): Item[][] {
  const runs = new Map<Item['run'], Item[]>()
  for (const item of items) {
    const run = runs.get(item.run)
    if (run) run.push(item)
    else runs.set(item.run, [item])
  }
  return [...runs.values()].filter((run) => run.length > 1)
}

interface Break extends Report {
  readonly item: Item
}

function breaksOf(items: readonly Item[], text: RelabelledText, partners: Partners): Break[] {
  const breaks: Break[] = []
  let previous: Item | undefined
  for (const [at, item] of items.entries()) {
    if (!item.value) continue
    const wanted = nextValue(previous, item)
    const meant = followsReference(previous, item, partners)
    if (wanted && !meant) {
      const rest = breaks.length === 0 ? restOf(items.slice(at), partners) : []
      breaks.push(breakAt(item, {previous, wanted, next: items[at + 1], rest, text}))
    }
    previous = item
  }
  return breaks
}

/** An item and those after it; none where the reference has one of these with the number that it has. */
function restOf(items: readonly Item[], partners: Partners): readonly Item[] {
  const isKept = ({segment, value}: Item) =>
    value !== undefined && sameValue(partners.get(segment)?.value ?? [], value)
  return items.slice(1).some(isKept) ? [] : items
}

/** The number that should stand on the item; undefined when its own will do. Bullets count as one each. */
function nextValue(previous: Item | undefined, item: Item): Value | undefined {
  const value = item.value ?? []
  if (!previous?.value) return startsWell(item) ? undefined : firstValue(item)
  const counted = shift(previous.value, item.index - previous.index - 1)
  if (follows(counted, value) || follows(previous.value, value)) return undefined
  return shift(counted, 1)
}

/** Runs may start at 0 or 1 on every level; bullets before the first number count as well. */
function startsWell({value = [], index}: Item): boolean {
  const last = value.at(-1) ?? 1
  return value.length > 1 || last <= 1 + index
}

function firstValue({index}: Item): Value {
  return [1 + index]
}

function followsReference(previous: Item | undefined, item: Item, partners: Partners): boolean {
  const here = partners.get(item.segment)?.value
  if (!here || !item.value || !sameValue(here, item.value)) return false
  if (!previous) return true
  const before = partners.get(previous.segment)?.value
  return before !== undefined && sameValue(before, previous.value ?? [])
}

interface Around {
  readonly previous: Item | undefined
  readonly next: Item | undefined
  /** Those from the item on that may be counted on from it. */
  readonly rest: readonly Item[]
  readonly wanted: Value
  readonly text: RelabelledText
}

function breakAt(item: Item, around: Around): Break {
  const {previous, wanted, text} = around
  const {side} = text
  const actual = item.label.text
  const expected = writeLabel(wanted, item.label)
  const fix = relabel(text, relabellings(item, around))
  return {
    item,
    message: `${wordFor(previous, item)} \`${actual}\`, expected \`${expected}\``,
    side,
    place: item.label.place,
    actual,
    expected,
    evidence: grade.strong,
    alone: true,
    ...(previous ? {related: [previous.label.place]} : {}),
    // The list itself only tells that something is wrong; what is right, a person has to say.
    ...(fix ? {fix: {...fix, safety: 'unsafe' as const}} : {})
  }
}

/**
 * The item alone, where those after it count on from the right number; else all from the first break
 * on, so that the run counts to its end.
 */
function relabellings(item: Item, {next, rest, wanted}: Around): Relabelling[] {
  const counted = next?.value === undefined || follows(wanted, next.value)
  const group = counted ? [item] : rest
  const isFlat = group.every(({value = []}) => value.length === wanted.length)
  if (!isFlat) return []
  return group.map((one, index) => ({
    item: one,
    expected: writeLabel(shift(wanted, index), one.label)
  }))
}

function wordFor(previous: Item | undefined, {value = []}: Item): string {
  const before = previous?.value
  if (!before) return 'Unexpected start at number'
  if (sameValue(before, value)) return 'Unexpected repeat of number'
  if ((value[0] ?? 0) < (before[0] ?? 0)) return 'Unexpected restart at number'
  return value.length === before.length ? 'Unexpected gap before number' : 'Unexpected number'
}

function beadOf(side: Side, pair: ItemPair | undefined) {
  return pair ? {bead: pair.bead, counterpart: pair[otherSide(side)].label.place} : {}
}
