import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** What a config is called where it is not named on the command line. */
export const configName = 'bitext.config.json'

/**
 * The nearest config: in the folder or one above it, no higher than the root of the repository
 * (the first folder with `.git` in it) or of the file system. `undefined` when there is none.
 */
export function findConfig(folder: string): string | undefined {
  let at = folder
  while (true) {
    const path = join(at, configName)
    if (existsSync(path)) return path
    const above = dirname(at)
    if (existsSync(join(at, '.git')) || above === at) return undefined
    at = above
  }
}
