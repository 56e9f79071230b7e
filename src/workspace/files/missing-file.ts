import {readdirSync} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import type {Problem} from '../../model/problem.js'
import {nearestName} from './nearest-name.js'
import {statOf} from './stat-of.js'

/**
 * The problem of a file that is not there, with the name that was probably meant, or with the
 * first folder on the way that is missing too.
 *
 * @param part  what the file is to another, where that helps: `the target to \`a.md\``
 */
export function missingFile(path: string, shown: string, part?: string): Problem {
  const what = part === undefined ? 'Cannot find the file' : `Cannot find the file, ${part}`
  const names = namesIn(dirname(path))
  if (!names) return missingFolder({path, shown, what})
  const near = otherEnding(basename(path), names) ?? nearestName(basename(path), names)
  const help = near === undefined ? checkPath : `Did you mean \`${beside(shown, near)}\`?`
  return {path: shown, what, help}
}

const checkPath = 'Check the path and its spelling'

interface Missing {
  readonly path: string
  readonly shown: string
  readonly what: string
}

function missingFolder({path, shown, what}: Missing): Problem {
  let missing = dirname(path)
  let name = dirname(shown)
  while (dirname(missing) !== missing && !isFolder(dirname(missing))) {
    missing = dirname(missing)
    name = dirname(name)
  }
  if (isThere(missing)) {
    return {path: shown, what: `${what}: \`${name}\` is not a folder`, help: checkPath}
  }
  const near = nearestName(basename(missing), namesIn(dirname(missing)) ?? [])
  const help = near === undefined ? checkPath : `Did you mean the folder \`${beside(name, near)}\`?`
  return {path: shown, what: `${what}: there is no folder \`${name}\``, help}
}

/** `guide.nl.txt` for `guide.nl.md`: the same name, of another format. */
function otherEnding(name: string, names: readonly string[]): string | undefined {
  const stem = basename(name, extname(name))
  return names.find((other) => basename(other, extname(other)) === stem)
}

/** The sibling of a path, written in the same way. */
function beside(shown: string, name: string): string {
  return dirname(shown) === '.' && !shown.startsWith('.') ? name : join(dirname(shown), name)
}

function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder)
  } catch {
    return undefined
  }
}

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false
}

function isThere(path: string): boolean {
  return statOf(path) !== undefined
}
