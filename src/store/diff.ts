import {beadJson} from './encode.js'
import type {StoredAlignment} from './stored-alignment.js'

/**
 * What changed from one version of an alignment to another, a bead a line with `-` or `+` before
 * it; empty where nothing did.
 */
export function diffAlignments(
  before: StoredAlignment | undefined,
  after: StoredAlignment
): readonly string[] {
  const old = (before?.beads ?? []).map(beadJson)
  const now = after.beads.map(beadJson)
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)
  ]
}
