import type {List, Root, RootContent} from 'mdast'
import type {Run, RunItem} from '../../model/document.js'
import type {Label} from '../../model/label.js'
import {placeOf} from '../node-place.js'
import {kindOf} from './label.js'
import {GAP_MAX, linkBetween} from './label-sequence.js'
import {type BlockParent, holdsBlocks} from './labels.js'

/**
 * The runs of list items and labelled paragraphs, from the outermost in.
 *
 * - Lists right after each other are one run when the numbers go on, over bullets too (`1.` `2.`
 *   `•` `4.`), or when only the sign or the delimiter changes; not when blank lines set them apart
 *   (unless the numbers go on), and not when the second starts again at 1. Bullets between `1.`
 *   and `2.` hang below `1.` and are a run in it.
 * - After prose or code, numbers that go on continue the run, over a gap of at most two; `1.` and
 *   bullets start another. Past a heading only the very next number continues it; past a numbered
 *   heading nothing does.
 * - Labelled paragraphs continue each other as `label-sequence.ts` says; 1.1 and 2.1 have
 *   different parents and stand in different runs.
 */
export function blockRuns(tree: Root): Run[] {
  const runs: Run[] = []
  const queue: {parent: BlockParent; depth: number}[] = [{parent: tree, depth: 0}]
  for (const {parent, depth} of queue) {
    const found = runsIn(parent, depth)
    for (const {items, depth} of found) runs.push({items, depth})
    const runOf = new Map(found.flatMap((run) => [...run.blocks].map((block) => [block, run])))
    for (const node of parent.children) {
      if (node.type === 'list') {
        const within = 1 + (runOf.get(node)?.depth ?? depth)
        for (const item of node.children) queue.push({parent: item, depth: within})
      } else if (holdsBlocks(node)) queue.push({parent: node, depth})
    }
  }
  return runs
}

interface OpenRun {
  readonly items: RunItem[]
  /** The lists and paragraphs that its items stand in. */
  readonly blocks: Set<RootContent>
  depth: number
  /** The style of its last label that is not a bullet; `bullet` until there is one. */
  kind: string
  value: readonly number[]
  bulletsSince: number
  /** Whether a number above 1 is among its labels. */
  counts: boolean
  /** Whether blank lines stand between any of its items. */
  loose: boolean
  /** How things stood after its last item. */
  after: Interruptions
  lastBlock: RootContent
  /** How many runs there were in the same parent after its last item. */
  known: number
}

/** What has been seen in a parent so far that interrupts runs. */
interface Interruptions {
  readonly prose: number
  readonly headings: number
  readonly numberedHeadings: number
}

/** State of the walk over the blocks of one parent. */
interface Walk {
  readonly blocks: readonly RootContent[]
  readonly ahead: readonly BulletsAhead[]
  readonly depth: number
  readonly runs: OpenRun[]
  /** Runs that may still go on, innermost last. */
  open: OpenRun[]
  seen: Interruptions
  index: number
}

function runsIn({children}: BlockParent, depth: number): OpenRun[] {
  const walk: Walk = {
    blocks: children,
    ahead: bulletsAhead(children),
    depth,
    runs: [],
    open: [],
    seen: {prose: 0, headings: 0, numberedHeadings: 0},
    index: 0
  }
  for (const [index, node] of children.entries()) {
    walk.index = index
    if (node.type === 'list') addList(node, walk)
    else if (node.type === 'paragraph' && node.data?.label)
      addParagraph(node, node.data.label, walk)
    else walk.seen = interrupted(node, walk.seen)
  }
  return walk.runs
}

function interrupted(
  node: RootContent,
  {prose, headings, numberedHeadings}: Interruptions
): Interruptions {
  if (node.type !== 'heading') return {prose: prose + 1, headings, numberedHeadings}
  const numbered = numberedHeadings + (node.data?.label ? 1 : 0)
  return {prose, headings: headings + 1, numberedHeadings: numbered}
}

function addList(list: List, walk: Walk): void {
  const items = list.children.flatMap((item): RunItem[] => {
    const label = item.data?.label
    return label ? [{label, place: placeOf(item)}] : []
  })
  const first = items[0]?.label
  if (first === undefined) return

  const found =
    first.style === 'bullet' ? runForBullets(list, walk) : runForNumber(list, first, walk)
  const run = found ?? startRun(list, first, walk)
  for (const item of items) addItem(run, item, {block: list, walk})
}

function addParagraph(paragraph: RootContent, label: Label, walk: Walk): void {
  const next = {kind: kindOf(label), value: label.value}
  const found = walk.open.findLast((run) => {
    const link = linkBetween(run, next)
    return (
      link !== undefined &&
      isSibling(run.value, next) &&
      (link === 'next' || label.value.at(-1) !== 1)
    )
  })
  const run = found ?? startRun(paragraph, label, walk)
  addItem(run, {label, place: placeOf(paragraph)}, {block: paragraph, walk})
}

/** Whether all levels but the last agree: `1.1` and `1.2`, not `1.2` and `2.1`. */
function isSibling(
  value: readonly number[],
  next: {readonly kind: string; readonly value: readonly number[]}
): boolean {
  const level = Number(/\/(\d)$/.exec(next.kind)?.[1] ?? 1)
  return next.value.slice(0, level - 1).every((number, index) => number === value[index])
}

function startRun(block: RootContent, label: Label, walk: Walk): OpenRun {
  const kind = kindOf(label)
  const before = walk.blocks[walk.index - 1]
  const above = walk.open.findLast(({lastBlock}) => lastBlock === before)
  // An item after a labelled paragraph, and a labelled paragraph after any item, hang below it.
  const hangs =
    above && above.kind !== kind && (before?.type === 'paragraph' || block.type === 'paragraph')
  const run: OpenRun = {
    items: [],
    blocks: new Set(),
    depth: hangs || (above && interposes(above, block, walk)) ? above.depth + 1 : walk.depth,
    kind,
    value: label.value,
    bulletsSince: 0,
    counts: false,
    loose: false,
    after: walk.seen,
    lastBlock: block,
    known: 0
  }
  const same = walk.open.findIndex((other) => other.kind === kind)
  walk.open = [...(same === -1 ? walk.open : walk.open.slice(0, same)), run]
  walk.runs.push(run)
  return run
}

function addItem(
  run: OpenRun,
  item: RunItem,
  {block, walk}: {block: RootContent; walk: Walk}
): void {
  // Runs that started since its last item stand inside of it, as it turns out.
  if (run.items.length > 0) {
    for (const inner of walk.runs.slice(run.known))
      inner.depth = Math.max(inner.depth, run.depth + 1)
  }
  walk.open = walk.open.slice(0, walk.open.indexOf(run) + 1)
  run.loose ||= isApart(run.items.at(-1), item)
  run.counts ||= (item.label.value[0] ?? 0) > 1
  run.items.push(item)
  run.blocks.add(block)
  run.lastBlock = block
  run.after = walk.seen
  run.known = walk.runs.length
  if (item.label.style === 'bullet') run.bulletsSince++
  else Object.assign(run, {kind: kindOf(item.label), value: item.label.value, bulletsSince: 0})
}

const NUMBERS = 'decimal/1'

function runForNumber(list: List, {value: [number = 0]}: Label, walk: Walk): OpenRun | undefined {
  const counted = walk.open.findLast(
    (run) => run.kind === NUMBERS && goesOn(run, number, {list, walk})
  )
  return counted ?? walk.open.findLast((run) => countsBullets(run, number, {list, walk}))
}

/** Whether a list that starts with a number continues a run of bullets alone: `•` `•` `3.` */
function countsBullets(
  run: OpenRun,
  number: number,
  {list, walk}: {list: List; walk: Walk}
): boolean {
  if (run.kind !== 'bullet' || interruptionSince(run, walk) !== 'nothing') return false
  return number === run.items.length + 1 || (number > 1 && !isSetApart(run, list))
}

/** Whether a list that starts with a number continues a run that has numbers. */
function goesOn(run: OpenRun, number: number, {list, walk}: {list: List; walk: Walk}): boolean {
  const last = run.value[0] ?? 0
  const next = last + run.bulletsSince + 1
  switch (interruptionSince(run, walk)) {
    case 'numbered heading':
      return false
    case 'heading':
      return number === last + 1 || number === next
    case 'prose':
      return number > last && number <= next + GAP_MAX
    case 'nothing': {
      if (number > last && number <= next + GAP_MAX) return true
      const restarts = number === 1 && run.counts
      return !restarts && !isSetApart(run, list)
    }
  }
}

type Interruption = 'nothing' | 'prose' | 'heading' | 'numbered heading'

function interruptionSince({after}: OpenRun, {seen}: Walk): Interruption {
  if (seen.numberedHeadings > after.numberedHeadings) return 'numbered heading'
  if (seen.headings > after.headings) return 'heading'
  return seen.prose > after.prose ? 'prose' : 'nothing'
}

function runForBullets(list: List, walk: Walk): OpenRun | undefined {
  const run = walk.open.findLast(({lastBlock}) => lastBlock === walk.blocks[walk.index - 1])
  if (run === undefined) return undefined
  if (run.kind !== 'bullet' && run.kind !== NUMBERS) return undefined
  if (interposes(run, list, walk)) return undefined
  return isSetApart(run, list) && !isCounted(run, walk) ? undefined : run
}

/** Whether bullets stand between a number and the very next one, so below the first: `1.` `•` `2.` */
function interposes(run: OpenRun, block: RootContent, walk: Walk): boolean {
  if (block.type !== 'list' || block.ordered || run.kind !== NUMBERS) return false
  const {number} = walk.ahead[walk.index] ?? NO_BULLETS
  const last = run.value[0] ?? 0
  return number !== undefined && number > last && !isCounted(run, walk)
}

/** Whether the number after the bullets has counted them: `2.` `•` `4.` */
function isCounted(run: OpenRun, walk: Walk): boolean {
  const {bullets, number} = walk.ahead[walk.index] ?? NO_BULLETS
  return number !== undefined && number > (run.value[0] ?? 0) + run.bulletsSince + bullets
}

interface BulletsAhead {
  /** How many bullets stand here, up to the next number that follows them at once. */
  readonly bullets: number
  readonly number: number | undefined
}

const NO_BULLETS: BulletsAhead = {bullets: 0, number: undefined}

/**
 * For each block of a parent, the blocks from there on; from the end, so that each is visited once.
 */
function bulletsAhead(blocks: readonly RootContent[]): BulletsAhead[] {
  const ahead: BulletsAhead[] = []
  let next = NO_BULLETS
  for (const block of blocks.toReversed()) {
    next = block.type === 'list' ? bulletsFrom(block, next) : NO_BULLETS
    ahead.push(next)
  }
  return ahead.reverse()
}

function bulletsFrom({ordered, children}: List, {bullets, number}: BulletsAhead): BulletsAhead {
  if (ordered) return {bullets: 0, number: children[0]?.data?.label?.value[0]}
  return {bullets: bullets + children.length, number}
}

/** Whether blank lines part a list from a run, where the items of either have none between them. */
function isSetApart({items, loose}: OpenRun, list: List): boolean {
  const places = list.children.map((item) => ({place: placeOf(item)}))
  if (!isApart(items.at(-1), places[0])) return false
  const isTight =
    places.length > 1 && !places.some((item, index) => isApart(item, places[index + 1]))
  return isTight || (items.length > 1 && !loose)
}

type Placed = Pick<RunItem, 'place'>

function isApart(item: Placed | undefined, next: Placed | undefined): boolean {
  return item !== undefined && next !== undefined && next.place.start.line - item.place.end.line > 1
}
