import type {Finding} from '../model/finding.js'
import {type BaselineEntry, type BaselinePair, baselineEntry, entryKey} from './baseline-entry.js'

/** A pair without its accepted findings. */
export interface BaselineResult {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
  /** Entries of this pair whose finding is gone, or whose texts changed. */
  readonly unused: readonly BaselineEntry[]
}

/** Separates the findings of a pair that a baseline accepts, one finding per entry. */
export function applyBaseline(
  entries: readonly BaselineEntry[],
  pair: BaselinePair
): BaselineResult {
  const left = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    if (entry.pair !== pair.name) continue
    const key = entryKey(entry)
    left.set(key, [...(left.get(key) ?? []), entry])
  }
  if (left.size === 0) return {findings: pair.findings, suppressed: [], unused: []}
  const findings: Finding[] = []
  const suppressed: Finding[] = []
  for (const finding of pair.findings) {
    const accepted = left.get(entryKey(baselineEntry(pair, finding)))?.pop()
    if (accepted) suppressed.push(finding.with({suppressed: {kind: 'baseline'}}))
    else findings.push(finding)
  }
  return {findings, suppressed, unused: [...left.values()].flat()}
}
