import {listCauses} from '../check/causes.js'
/**
 * `list-number-parity`: an item carries the number of the reference item that it translates.
 *
 * Numbers that differ only because an item before them is missing or was added are not reported:
 * the missing item is the cause, and has its own finding. A target that counts properly is not
 * reported against a reference that does not.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {byTargetRun, type Item, type ItemPair, itemPairsOf} from '../check/lists/item-pairs.js'
import {
  follows,
  sameValue,
  shift,
  shownValues,
  type Value,
  writeLabel
} from '../check/lists/numbering.js'
import {relabel} from '../check/lists/relabel.js'
import type {Report} from '../check/report.js'
import type {Bitext} from '../model/bead.js'
import type {Format, Run} from '../model/document.js'
import type {Segment} from '../model/segment.js'
import {followedMentions} from './list-number-parity/followed-mentions.js'

export const listNumberParity = defineRule({
  id: 'list-number-parity',
  summary: 'Items have the number of the reference item that they translate',
  why: 'Readers of the two texts refer to items by number. If item 4 of one is item 5 of the other, they talk past each other.',
  severity: 'error',
  category: 'accuracy/mistranslation',
  follows: listCauses,
  examples: [
    {
      name: 'the same numbers, other delimiter',
      source: ['en', '1. Bread for the week\n2. Milk for the child'],
      target: ['nl', '1) Brood voor de week\n2) Melk voor het kind'],
      findings: []
    },
    {
      name: 'a wrong number, expected from the reference item',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake'],
      target: ['nl', '1. Brood voor de week\n2. Melk voor het kind\n4. Eieren voor de taart'],
      findings: ['target 3:1-3:3 Unexpected number `4.`, expected `3.`']
    },
    {
      name: 'a list that goes on counting wrongly is one finding',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake'],
      target: ['de', '2. Brot für die Woche\n3. Milch für das Kind\n4. Eier für den Kuchen'],
      findings: ['target 1:1-1:3 Unexpected number `2.`, expected `1.`']
    },
    {
      name: 'one number among those that Markdown counts',
      source: ['en', '1. Bread for the week\n1. Milk for the child\n1. Eggs for the cake'],
      target: ['nl', '1. Brood voor de week\n1. Melk voor het kind\n2. Eieren voor de taart'],
      findings: ['target 3:1-3:3 Unexpected number `2.`, expected `1.`']
    },
    {
      name: 'every item of a Markdown list may be written 1.',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake'],
      target: [
        'fr',
        '1. Du pain pour la semaine\n1. Du lait pour l’enfant\n1. Des œufs pour le gâteau'
      ],
      findings: []
    },
    {
      name: 'an item with another number',
      source: ['en', '3. Ring the bell.\n4. Wait for the porter.\n5. Sign the book.'],
      target: ['es', '3. Toque el timbre.\n4. Espere al portero.\n6. Firme el libro.'],
      findings: ['target 3:1-3:3 Unexpected number `6.`, expected `5.`']
    }
  ],
  check(bitext, report) {
    const pairs = itemPairsOf(bitext)
    const irregular = (run: Run, format: Format) => !counts(shownValues(run, format))
    for (const [run, group] of byTargetRun(pairs)) {
      const trusted = group.filter(
        ({source}) =>
          !irregular(source.run, bitext.source.format) || irregular(run, bitext.target.format)
      )
      const repeated = repeatedNumber(group)
      const found = repeated
        ? trusted
            .filter(({target}) => target.value && !sameValue(target.label.value, repeated))
            .map((pair) => [pair] as const)
        : stretchesOf(trusted, pairs)
      for (const wrong of found) {
        report(reportOf(wrong, {bitext, repeated, group}))
      }
    }
  }
})

/** Whether a run counts up without a break; bullets do not break it. */
function counts(values: readonly (readonly number[] | undefined)[]): boolean {
  const numbers = values.filter((value) => value !== undefined)
  return numbers.every((value, index) => {
    const previous = numbers[index - 1]
    return previous === undefined || follows(previous, value)
  })
}

/**
 * The number that the reference list repeats for Markdown to count (`1.` `1.` `1.`), where the target
 * list repeats it too but for fewer items than would be wrong if it counted.
 */
function repeatedNumber(group: readonly ItemPair[]): Value | undefined {
  const [source = [], target = []] = [group[0]?.source.run, group[0]?.target.run].map((run) =>
    (run?.items ?? []).flatMap(({label}) => (label.style === 'bullet' ? [] : [label.value]))
  )
  const [number, ...more] = source
  if (!number || more.length === 0 || !more.every((value) => sameValue(value, number)))
    return undefined
  const odd = target.filter((value) => !sameValue(value, number)).length
  const wrong = group.filter(
    ({source, target}) => !sameValue(source.value ?? [], target.value ?? [])
  )
  return target.length - odd > 1 && odd < wrong.length ? number : undefined
}

/** Wrong pairs, those that follow one another and are off by the same amount together. */
function stretchesOf(
  group: readonly ItemPair[],
  pairs: readonly ItemPair[]
): (readonly [ItemPair, ...ItemPair[]])[] {
  const stretches: [ItemPair, ...ItemPair[]][] = []
  let last: ItemPair | undefined
  for (const pair of group) {
    if (!isWrong(pair, pairs)) continue
    if (last && pair.target.index === last.target.index + 1 && offset(pair) === offset(last)) {
      stretches.at(-1)?.push(pair)
    } else stretches.push([pair])
    last = pair
  }
  return stretches
}

function isWrong(pair: ItemPair, pairs: readonly ItemPair[]): boolean {
  const {source, target} = pair
  if (!source.value || !target.value || sameValue(source.value, target.value)) return false
  return offset(pair) !== unpairedBefore(pair, pairs)
}

/** How much the reference counts ahead of the target; `NaN` where they count on different levels. */
function offset({source, target}: ItemPair): number {
  const from = source.value ?? []
  const to = target.value ?? []
  if (from.length !== to.length || !sameValue(from.slice(0, -1), to.slice(0, -1))) return Number.NaN
  return (from.at(-1) ?? 0) - (to.at(-1) ?? 0)
}

/**
 * How many items of the reference run are missing before this one, less those that were added. An
 * item that is translated in another run of the target is not missing.
 */
function unpairedBefore({source, target}: ItemPair, pairs: readonly ItemPair[]): number {
  const before = pairs.filter(
    (pair) => isEarlier(pair.source, source) && isEarlier(pair.target, target)
  )
  const inSource = before.filter((pair) => pair.source.run === source.run).length
  const inTarget = before.filter((pair) => pair.target.run === target.run).length
  return source.index - inSource - (target.index - inTarget)
}

function isEarlier({label: {place}}: Item, than: Item): boolean {
  return place.start.offset < than.label.place.start.offset
}

interface Written {
  readonly bitext: Bitext
  /** The number of all items, where Markdown counts them. */
  readonly repeated: Value | undefined
  /** All pairs whose target is in the run. */
  readonly group: readonly ItemPair[]
}

function reportOf(
  wrong: readonly [ItemPair, ...ItemPair[]],
  {bitext, repeated, group}: Written
): Report {
  const [{bead, source, target}, ...more] = wrong
  const actual = target.label.text
  const expected = expectedLabel(wrong[0], repeated)
  const fix = relabel(
    {side: 'target', document: bitext.target},
    wrong.map((pair) => ({
      item: pair.target,
      expected: expectedLabel(pair, repeated),
      peers: group
        .filter((other) => other.source.run === pair.source.run)
        .map((other) => other.target.label),
      confidence: pair.bead.confidence
    }))
  )
  const followers = repeated ? [] : followedMentions(bitext, renumbered(wrong))
  return {
    message: `Unexpected number \`${actual}\`, expected \`${expected}\``,
    side: 'target',
    place: target.label.place,
    counterpart: source.label.place,
    related: more.map((pair) => pair.target.label.place),
    actual,
    expected,
    evidence: grade.certain,
    bead,
    ...(fix ? {fix: {...fix, edits: [...fix.edits, ...followers]}} : {}),
    note:
      more.length === 0
        ? `The reference item is \`${source.label.text}\``
        : `The reference item is \`${source.label.text}\`; the next ${more.length} are off by the same amount`
  }
}

/** Mentions go by what readers see, so by the numbers that the text itself has. */
function renumbered(wrong: readonly ItemPair[]): ReadonlyMap<Segment, Value> {
  return new Map(
    wrong
      .filter(({target}) => sameValue(target.label.value, target.value ?? []))
      .map(({source, target}) => [target.segment, source.value ?? []])
  )
}

/**
 * The number of the reference, written as the target writes its own: an item that Markdown counts is
 * off by as much as what it shows.
 */
function expectedLabel(pair: ItemPair, repeated: Value | undefined): string {
  const {source, target} = pair
  const by = offset(pair)
  const counted = Number.isNaN(by) ? (source.value ?? []) : shift(target.label.value, by)
  return writeLabel(repeated ?? counted, target.label)
}
