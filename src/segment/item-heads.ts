import type {List, ListItem, Paragraph, Root} from 'mdast'
import type {Run} from '../model/document.js'
import {eachNode} from '../model/each-node.js'
import type {Label} from '../model/label.js'
import type {FlatText} from './flat-text.js'
import {type TitleCandidate, type TitleSplit, titleCandidate, titleSplits} from './item-title.js'

/** Numbers of the runs by the offset of an item's label. */
export type RunNumbers = ReadonlyMap<number, number>

export function runNumbers(runs: readonly Run[]): RunNumbers {
  return new Map(
    runs.flatMap(({items}, number) =>
      items.map(({label}): [number, number] => [label.place.start.offset, number])
    )
  )
}

/** The number of the run that the label is in, if it is in one. */
export function runOf(runs: RunNumbers, label: Label | undefined): number | undefined {
  return label === undefined ? undefined : runs.get(label.place.start.offset)
}

/**
 * Where the first paragraphs of items fall into title and body, for all items of the tree at once,
 * since the items of a run decide together. Items without a run decide with their list.
 */
export function titleSplitsOf(
  tree: Root,
  runs: RunNumbers,
  flatOf: (paragraph: Paragraph) => FlatText
): ReadonlyMap<Paragraph, TitleSplit> {
  const groups = new Map<number | List, (readonly [Paragraph, TitleCandidate | undefined])[]>()
  const add = (key: number | List, paragraph: Paragraph) => {
    const group = groups.get(key) ?? []
    group.push([paragraph, titleCandidate(flatOf(paragraph))])
    groups.set(key, group)
  }
  eachNode(tree, (node, parent) => {
    if (node.type === 'listItem' && parent?.type === 'list') addItem(node, parent, runs, add)
    if (node.type === 'paragraph') {
      const run = runOf(runs, node.data?.label)
      if (run !== undefined) add(run, node)
    }
  })
  return new Map([...groups.values()].flatMap(splitsOfGroup))
}

function addItem(
  item: ListItem,
  list: List,
  runs: RunNumbers,
  add: (key: number | List, paragraph: Paragraph) => void
): void {
  const first = item.children[0]
  if (first?.type === 'paragraph') add(runOf(runs, item.data?.label) ?? list, first)
}

function splitsOfGroup(
  group: readonly (readonly [Paragraph, TitleCandidate | undefined])[]
): readonly [Paragraph, TitleSplit][] {
  const splits = titleSplits(group.map(([, candidate]) => candidate))
  return group.flatMap(([paragraph], index): [Paragraph, TitleSplit][] => {
    const split = splits[index]
    return split === undefined ? [] : [[paragraph, split]]
  })
}
