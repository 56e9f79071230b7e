import type {Heading, List, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import '../mdast-data.js'
import type {LabelReading} from '../labels/label.js'
import {chooseReadings, type Slot} from '../labels/label-sequence.js'
import {withNumber} from '../labels/single-items.js'
import {placeOf} from '../node-place.js'
import {headingDepths} from './plain-heading-depths.js'
import {type Block, isTitleBlock, readBlocks, type TitleBlock} from './text-blocks.js'
import {TITLE_SURROUNDINGS, titlesPart} from './title-surroundings.js'

/**
 * Turns the title lines of a plain text into headings with `data.plainHeading` and an inferred
 * depth. A title line looks like a title by itself (`title-line.ts`) and stands where a title
 * stands (`title-surroundings.ts`). Rather misses a heading than makes a false one.
 *
 * Titles that are numbered without a word (`1. Scope`, `B. Costs`) count when others go on from
 * them; one that Markdown reads as a list of a single item becomes a heading whose text opens with
 * the number. Only blocks of the document itself are looked at, not those in lists and quotes.
 *
 * Changes the tree in place; a second time changes nothing more.
 */
export function markPlainHeadings(tree: Root, text: string): void {
  const blocks = readBlocks(tree, text)
  const likely = blocks
    .filter(isTitleBlock)
    .filter((block) => TITLE_SURROUNDINGS.every((holds) => holds(block, blocks)))
  const titles = settleNumbers(likely)
  const depths = headingDepths(
    titles.map(({block, label}) => ({label, titlesPart: titlesPart(block, blocks)}))
  )

  const headings = new Map<RootContent, Heading>()
  for (const [index, {block}] of titles.entries()) {
    const heading = toHeading(block, {depth: depths[index] ?? 2, text})
    if (heading) headings.set(block.node, heading)
  }
  if (headings.size > 0) tree.children = tree.children.map((node) => headings.get(node) ?? node)
}

/** Plugin: see `markPlainHeadings`. For plain texts only. */
export function remarkPlainHeadings() {
  return (tree: Root, file: VFile): undefined => {
    markPlainHeadings(tree, String(file))
  }
}

interface SettledTitle {
  readonly block: TitleBlock
  readonly label: LabelReading | undefined
}

/** Drops the titles whose number nothing goes on from, and tells letters from Roman numerals. */
function settleNumbers(blocks: readonly TitleBlock[]): SettledTitle[] {
  const slots = blocks.map(
    ({title}): Slot => ({readings: title.readings, type: 'line', block: title, opens: true})
  )
  const chosen = chooseReadings(slots)
  return blocks.flatMap((block, index): SettledTitle[] => {
    const slot = slots[index]
    const [first] = block.title.readings
    const label = (slot && chosen.get(slot)) ?? (first?.word === undefined ? undefined : first)
    return first === undefined || label !== undefined ? [{block, label}] : []
  })
}

interface HeadingMake {
  readonly depth: Heading['depth']
  readonly text: string
}

/** `undefined` for a heading already. */
function toHeading({node}: Block, make: HeadingMake): Heading | undefined {
  if (node.type === 'paragraph') return headingOf(node, node.children, make)
  return node.type === 'list' ? headingOf(node, withNumber(node, make.text), make) : undefined
}

function headingOf(
  node: Paragraph | List,
  children: readonly PhrasingContent[],
  {depth}: HeadingMake
): Heading {
  const position = placeOf(node)
  return {type: 'heading', depth, children: [...children], position, data: {plainHeading: true}}
}
