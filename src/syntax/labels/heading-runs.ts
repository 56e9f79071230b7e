import type {Root} from 'mdast'
import type {Run, RunItem} from '../../model/document.js'
import {placeOf} from '../node-place.js'
import {kindOf} from './label.js'
import {siblingHeadings} from './sibling-headings.js'

/**
 * The runs of numbered headings: those of one depth below one parent, of one kind, as long as
 * their numbers do not fall. The depth of a run is the number of numbered headings above it.
 */
export function headingRuns(tree: Root): Run[] {
  return siblingHeadings(tree).flatMap(({headings, above}) => {
    const depth = above.filter(({data}) => data?.label).length
    const items = headings.flatMap((heading): RunItem[] => {
      const label = heading.data?.label
      return label ? [{label, place: placeOf(heading)}] : []
    })
    return byKind(items).map((run) => ({items: run, depth}))
  })
}

function byKind(items: readonly RunItem[]): RunItem[][] {
  const runs: RunItem[][] = []
  const open = new Map<string, RunItem[]>()
  for (const item of items) {
    const kind = kindOf(item.label)
    const run = open.get(kind)
    const last = run?.at(-1)
    if (run && last && !falls(last, item)) {
      run.push(item)
      continue
    }
    const started = [item]
    runs.push(started)
    open.set(kind, started)
  }
  return runs
}

function falls({label: previous}: RunItem, {label: next}: RunItem): boolean {
  const level = next.value.findIndex((number, index) => number !== previous.value[index])
  if (level === -1) return next.value.length < previous.value.length
  return (next.value[level] ?? 0) < (previous.value[level] ?? 0)
}
