import {type BigIntStats, statSync} from 'node:fs'

/** What the system knows of a path, links followed; `undefined` where nothing is or none may look. */
export function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, {bigint: true})
  } catch {
    return undefined
  }
}
