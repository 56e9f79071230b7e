import {surestOf} from '../check/basis.js'
import {listCauses} from '../check/causes.js'
/**
 * `list-kind-parity`: an item is numbered where the reference numbers it, and has a bullet where
 * the reference has one.
 *
 * The number that is expected comes from the aligned reference item, not from the line above, and
 * is written the way the target writes the other numbers of the run.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {byTargetRun, type Item, type ItemPair, itemPairsOf} from '../check/lists/item-pairs.js'
import {sameValue, shift, type Value, writeLabel} from '../check/lists/numbering.js'
import {type Relabelling, relabel} from '../check/lists/relabel.js'
import type {Report} from '../check/report.js'
import type {Bitext} from '../model/bead.js'
import type {Document, Run} from '../model/document.js'
import type {Label} from '../model/label.js'

export const listKindParity = defineRule({
  id: 'list-kind-parity',
  summary: 'Items have numbers where the reference has numbers, and bullets where it has bullets',
  why: 'You can refer to a numbered item: “under 3”. If the number became a bullet, that reference leads nowhere, and the reader cannot tell that the order matters.',
  severity: 'error',
  category: 'design/markup',
  follows: listCauses,
  examples: [
    {
      name: 'the same markers on both sides',
      source: ['en', '1. Bread\n2. Milk\n3. Eggs'],
      target: ['nl', '1. Brood\n2. Melk\n3. Eieren'],
      findings: []
    },
    {
      name: 'the last item lost its number',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake'],
      target: ['nl', '1. Brood voor de week\n2. Melk voor het kind\n• Eieren voor de taart'],
      findings: ['target 3:1-3:2 Unexpected `•`, expected `3.`']
    },
    {
      name: 'the number is written as the other numbers of the run are',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake'],
      target: ['de', '1) Brot für die Woche\n2) Milch für das Kind\n- Eier für den Kuchen'],
      findings: ['target 3:1-3:2 Unexpected `-`, expected `3)`']
    },
    {
      name: 'a numbered list became a bullet list: one finding for the list',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake'],
      target: [
        'fr',
        '- Du pain pour la semaine\n- Du lait pour l’enfant\n- Des œufs pour le gâteau'
      ],
      findings: ['target 1:1-1:2 Unexpected bullets on 3 items, expected numbers from `1.`']
    },
    {
      name: 'a bullet list became a numbered list',
      source: ['en', '- Bread for the week\n- Milk for the child'],
      target: ['es', '1. Pan para la semana\n2. Leche para el niño'],
      findings: ['target 1:1-1:3 Unexpected numbers on 2 items, expected bullets']
    }
  ],
  check(bitext, report) {
    for (const [run, pairs] of byTargetRun(itemPairsOf(bitext))) {
      const wrong = pairs.filter(({source, target}) => isBullet(source) !== isBullet(target))
      const uniform = run.items.every(
        ({label}) => (label.style === 'bullet') === isBullet(pairs[0]?.target)
      )
      const first = wrong[0]
      if (first && wrong.length > 1 && wrong.length === pairs.length && uniform) {
        const list = {pairs: wrong, bitext}
        const all = wrong.map((pair) => relabelling(pair, list))
        const isSure = isUniformAfter(run, pairs, wrong)
        report({...wholeList(first, list), ...fixFor(bitext, all, isSure)})
      } else {
        const list = {pairs, bitext}
        const isSure = isUniformAfter(run, pairs, wrong)
        for (const pair of wrong) {
          report({...oneItem(pair, list), ...fixFor(bitext, [relabelling(pair, list)], isSure)})
        }
      }
    }
  }
})

function isBullet(item: Item | undefined): boolean {
  return item?.label.style === 'bullet'
}

/** The pairs of items that a target list stands in, and the texts of which it is a part. */
interface PairedList {
  readonly pairs: readonly ItemPair[]
  readonly bitext: Bitext
}

function oneItem(pair: ItemPair, list: PairedList): Report {
  const actual = pair.target.label.text
  const expected = expectedLabel(pair, list)
  return {
    ...common(pair),
    message: `Unexpected \`${actual}\`, expected \`${expected}\``,
    actual,
    expected,
    evidence: grade.certain
  }
}

function relabelling(pair: ItemPair, list: PairedList): Relabelling {
  const peers = list.pairs.filter(({source}) => source.run === pair.source.run)
  return {
    item: pair.target,
    expected: expectedLabel(pair, list),
    peers: peers.map(({target}) => target.label),
    confidence: pair.bead.confidence
  }
}

function fixFor({target}: Bitext, all: readonly Relabelling[], isSure: boolean) {
  const fix = relabel({side: 'target', document: target}, all, isSure)
  return fix ? {fix} : {}
}

/** Whether all items of a list are of one kind once the wrong ones are put right, or are so in the reference. */
function isUniformAfter(
  {items}: Run,
  pairs: readonly ItemPair[],
  wrong: readonly ItemPair[]
): boolean {
  const changed = new Set(wrong.map(({target}) => target.label))
  const bullets = items.filter(
    ({label}) => (label.style === 'bullet') !== changed.has(label)
  ).length
  const isMixedInSource = pairs.some(({source}) => isBullet(source) !== isBullet(pairs[0]?.source))
  return bullets === 0 || bullets === items.length || isMixedInSource
}

function wholeList(first: ItemPair, list: PairedList): Report {
  const {pairs: wrong} = list
  const from = expectedLabel(first, list)
  const [found, wanted] = isBullet(first.target)
    ? ['bullets', `numbers from \`${from}\``]
    : ['numbers', 'bullets']
  return {
    ...common(first),
    message: `Unexpected ${found} on ${wrong.length} items, expected ${wanted}`,
    actual: first.target.label.text,
    expected: from,
    related: wrong.slice(1).map(({target}) => target.label.place),
    evidence: grade.certain,
    bead: surestOf([first.bead, ...wrong.map(({bead}) => bead)])
  }
}

function common({bead, source, target}: ItemPair) {
  return {
    side: 'target',
    place: target.label.place,
    counterpart: source.label.place,
    bead,
    note: `The reference item has \`${source.label.text}\``
  } as const
}

/** What the target should have: its own bullet sign, or the number of the reference in its own style. */
function expectedLabel({source, target}: ItemPair, {pairs, bitext}: PairedList): string {
  const own = labelsOf(target)
  if (source.value === undefined) {
    const sign = own.find(({style}) => style === 'bullet')?.text
    return sign ?? usualSign(bitext.target) ?? source.label.text
  }
  const numbered = pairs.filter((pair) => pair.target.value && pair.source.value)
  const near =
    numbered.findLast((pair) => pair.target.index < target.index) ??
    numbered.find((pair) => pair.target.index > target.index)
  const offset = (near?.target.value?.at(-1) ?? 0) - (near?.source.value?.at(-1) ?? 0)
  const like = near?.target.label ?? source.label
  const repeated =
    repeatedValue(own) ?? (numbered.length < 2 ? repeatedValue(labelsOf(source)) : undefined)
  if (repeated) return writeLabel(repeated, like)
  return writeLabel(shift(source.value, offset), like)
}

/** The sign that most bullets of a document have, the earlier of two that are equal. */
function usualSign({runs}: Document): string | undefined {
  const counts = new Map<string, number>()
  for (const {label} of runs.flatMap(({items}) => items)) {
    if (label.style === 'bullet') counts.set(label.text, (counts.get(label.text) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0]
}

function labelsOf({run}: Item): readonly Label[] {
  return run.items.map(({label}) => label)
}

/** The number that all numbered items of a list repeat, for Markdown to count: `1.` `1.` `1.`. */
function repeatedValue(labels: readonly Label[]): Value | undefined {
  const values = labels.filter(({style}) => style !== 'bullet').map(({value}) => value)
  const [first, ...more] = values
  const isRepeated = more.length > 0 && more.every((value) => first && sameValue(value, first))
  return isRepeated ? first : undefined
}
