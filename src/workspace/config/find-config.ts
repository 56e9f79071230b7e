import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** What a config may be called where it is not named on the command line; the first one counts. */
export const configNames = [
  'bitext.config.json',
  'bitext.config.yaml',
  'bitext.config.yml',
  'bitext.config.mjs'
] as const

/**
 * The nearest config: in the folder or in one above it, no higher than the root of the repository
 * (the first folder with `.git`) or of the file system. A `package.json` counts if it has the key
 * `bitext`. `undefined` if there is none.
 */
export function findConfig(folder: string): string | undefined {
  let at = folder
  while (true) {
    const path = configIn(at)
    if (path !== undefined) return path
    const above = dirname(at)
    if (existsSync(join(at, '.git')) || above === at) return undefined
    at = above
  }
}

/** The config in a folder, by name or as a key of its `package.json`; `undefined` if there is none. */
export function configIn(folder: string): string | undefined {
  const name = configNames.find((known) => existsSync(join(folder, known)))
  if (name !== undefined) return join(folder, name)
  const manifest = join(folder, 'package.json')
  return hasOwnKey(manifest) ? manifest : undefined
}

/** A broken manifest is not a config; whatever reads it for packages will report it. */
function hasOwnKey(manifest: string): boolean {
  try {
    const text = readFileSync(manifest, 'utf8')
    return text.includes('"bitext"') && Object.hasOwn(JSON.parse(text), 'bitext')
  } catch {
    return false
  }
}
