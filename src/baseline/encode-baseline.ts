import type {FileEnds} from '../model/file-ends.js'
import {type BaselineEntry, entryKey} from './baseline-entry.js'

/**
 * A baseline as a file: JSON with one entry per line, sorted. The same findings in any order give
 * the same file, and a change shows as changed lines.
 */
export function encodeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map((entry) => ({key: entryKey(entry), line: lineOf(entry)}))
    .sort((a, b) => compare(a.key, b.key) || compare(a.line, b.line))
    .map(({line}) => `    ${line}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": 1,\n  "entries": ${list}\n}\n`
}

/** Whether a file is a baseline. */
export function isBaseline({start}: FileEnds): boolean {
  return /^\{\s*"version": 1,\s*"entries": \[/.test(start)
}

/** Keys in a fixed order, whatever order the entry was made in. */
function lineOf({pair, rule, source, target, values, message}: BaselineEntry): string {
  return JSON.stringify({pair, rule, source, target, values, message})
}

/** By code unit, the same in every locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
