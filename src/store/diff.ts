import {alignmentLines} from './encode.js'
import type {StoredAlignment} from './stored-alignment.js'

/**
 * What changed from one version of an alignment file to another: its lines that are gone with `- `
 * before them, then those that are new with `+ `; empty where the file stays as it is.
 */
export function diffAlignments(
  before: StoredAlignment | undefined,
  after: StoredAlignment
): readonly string[] {
  const old = before ? linesOf(before) : []
  const now = linesOf(after)
  return [
    ...without(old, now).map((line) => `- ${line}`),
    ...without(now, old).map((line) => `+ ${line}`)
  ]
}

/** The lines that say something, without indent and comma. */
function linesOf(alignment: StoredAlignment): readonly string[] {
  return [...alignmentLines(alignment)]
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line.includes('":') && !line.endsWith('{') && !line.endsWith('['))
}

/** The lines that are not among the others as often. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}
