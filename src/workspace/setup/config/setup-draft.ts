import type {FoundPair} from '../found-pair.js'
import type {DraftEntry} from './group-entries.js'

/** A text that is in no pair, and why, as the end of a sentence about it. */
export interface LeftOut {
  readonly path: string
  readonly why: string
}

/** A config to be: its entries, and what their patterns take in but must not. */
export interface SetupDraft {
  readonly entries: readonly DraftEntry[]
  readonly excluded: readonly LeftOut[]
}

/** All pairs that a draft means. */
export function pairsOf({entries}: SetupDraft): readonly FoundPair[] {
  return entries.flatMap(({pairs}) => pairs)
}

/** From this many texts of a folder on, the folder is excluded as a whole. */
const manyTexts = 5

/**
 * Globs that exclude the texts of a draft: paths, and folders of which nothing is in a pair. They
 * use nothing but `?` for characters that may mean something in a glob.
 */
export function excludeGlobs(draft: SetupDraft): readonly string[] {
  const kept = pairsOf(draft).flatMap(({source, target}) => [source, target])
  const paths = draft.excluded.map(({path}) => path)
  const folders = emptyFolders(paths, kept)
  const rest = paths.filter((path) => !folders.some((folder) => path.startsWith(folder)))
  return [...folders, ...rest].sort().map(globOf)
}

/** The outermost folders with many of the paths and nothing that is kept. */
function emptyFolders(paths: readonly string[], kept: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const path of paths) {
    for (const folder of foldersOf(path)) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const used = new Set(kept.flatMap(foldersOf))
  const empty = [...counts].flatMap(([folder, count]) =>
    count >= manyTexts && !used.has(folder) ? [folder] : []
  )
  return empty.filter(
    (folder) => !foldersOf(folder.slice(0, -1)).some((one) => empty.includes(one))
  )
}

/** `a/`, `a/b/` of `a/b/c.md`. */
function foldersOf(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({index}) => path.slice(0, index + 1))
}

/** A glob without a slash would fit a name in any folder. */
function globOf(path: string): string {
  const plain = path.replaceAll(/[*?{}[\]()!+@|\\]/g, '?')
  return /\/./.test(plain) ? plain : `/${plain}`
}
