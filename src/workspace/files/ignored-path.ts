import {existsSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {readText} from './read-text.js'
import {statOf} from './stat-of.js'

/** Files with one pattern a line that say which paths are left out. */
const ignoreFiles = ['.gitignore', '.bitextignore'] as const

/**
 * Makes a function that tells whether a `.gitignore` or a `.bitextignore` leaves out a path: one in
 * its folder, or in a folder above, up to the root of the repository. As in git, the nearest file
 * with an opinion counts, and nothing in an ignored folder comes back. Ignore files are read once.
 *
 * @returns a function of an absolute path, which need not exist
 */
export function ignoredPaths(): (path: string) => boolean {
  const known = new Map<string, readonly Ignore[]>()
  const listsIn = (folder: string) => {
    const lists = known.get(folder) ?? readLists(folder)
    known.set(folder, lists)
    return lists
  }
  return (path) => {
    for (const folder of foldersAbove(path)) {
      const written = relative(folder, path).split(sep).join('/')
      const tests = listsIn(folder).map((list) => list.test(written))
      if (tests.some(({ignored}) => ignored)) return true
      if (tests.some(({unignored}) => unignored)) return false
    }
    return false
  }
}

/** From the nearest folder to the root of the repository; without one, to the root of the disk. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = []
  for (let at = dirname(path); ; at = dirname(at)) {
    folders.push(at)
    if (existsSync(join(at, '.git')) || dirname(at) === at) return folders
  }
}

function readLists(folder: string): readonly Ignore[] {
  return ignoreFiles.flatMap((name) => {
    const path = join(folder, name)
    if (statOf(path)?.isFile() !== true) return []
    const text = readText(path, path)
    return ignore({allowRelativePaths: true}).add(text)
  })
}
