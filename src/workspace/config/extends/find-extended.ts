import {existsSync} from 'node:fs'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import {readText} from '../../files/read-text.js'
import {configIn} from '../find-config.js'

/** A config that another names under `extends`. */
export interface Extended {
  /** Absolute; the file need not exist. */
  readonly path: string
  /** Whether it is a file beside the config, or from a package. */
  readonly type: 'file' | 'package'
}

/**
 * Where the config is that another names: a file by a path that begins with `.` or is absolute, or a
 * package in a `node_modules` above. Of a package without a path inside it, it is its config by name
 * (`bitext.config.json` and so on), or its `main`.
 *
 * @param folder  of the config that names it
 * @returns `undefined` for a package that is not installed, or has no config
 */
export function findExtended(name: string, folder: string): Extended | undefined {
  if (/^\.\.?(?:[/\\]|$)/.test(name) || isAbsolute(name)) {
    return {path: resolve(folder, name), type: 'file'}
  }
  const [, packageName = '', inside] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name) ?? []
  const root = packageFolder(packageName, folder)
  if (root === undefined) return undefined
  const path = inside === undefined ? (configIn(root) ?? mainOf(root)) : join(root, inside)
  return path === undefined ? undefined : {path, type: 'package'}
}

function packageFolder(name: string, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'node_modules', name)
    if (name !== '' && existsSync(path)) return path
    if (dirname(at) === at) return undefined
  }
}

function mainOf(root: string): string | undefined {
  const manifest = join(root, 'package.json')
  if (!existsSync(manifest)) return undefined
  try {
    const data: unknown = JSON.parse(readText(manifest))
    const main = typeof data === 'object' && data !== null && 'main' in data ? data.main : undefined
    return typeof main === 'string' ? join(root, main) : undefined
  } catch {
    return undefined
  }
}
