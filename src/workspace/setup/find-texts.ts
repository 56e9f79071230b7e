import {type Dirent, existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {type GitPlace, gitText} from '../git/git.js'
import {containers} from './layout/layouts.js'
import {isTextPath} from './text-paths.js'

/** More texts than this say nothing that the first ones do not. */
const mostTexts = 20_000

/** Folders of others' files, of files that are made, and of files for tests. */
const foreign: ReadonlySet<string> = new Set([
  'fixtures',
  '__fixtures__',
  '__tests__',
  '__snapshots__',
  'testdata',
  'node_modules',
  'vendor',
  'dist',
  'build',
  'target',
  'coverage',
  '__pycache__'
])

/** Folders with a leading dot that hold texts all the same. */
const dotted: ReadonlySet<string> = new Set(['.github', '.gitlab', '.docs', ...containers])

/** The texts below a folder. */
export interface FoundTexts {
  /** From the folder, with `/`; sorted. */
  readonly paths: readonly string[]
  /** Whether there are more than are looked at. */
  readonly isCut: boolean
}

/**
 * The Markdown and plain texts below a folder. Folders that start with a dot are left out, but for
 * a few, and so are symbolic links and whatever git ignores.
 */
export async function findTexts({folder, env}: GitPlace): Promise<FoundTexts> {
  const ignored = existsSync(folder) ? await ignoredPaths({folder, env}) : new Set<string>()
  const paths: string[] = []
  const folders = ['']
  for (let at = folders.pop(); at !== undefined && paths.length < mostTexts; at = folders.pop()) {
    for (const entry of entriesOf(join(folder, at))) {
      const path = `${at}${entry.name}`
      if (entry.isDirectory() && isOpen(entry.name) && !ignored.has(`${path}/`)) {
        folders.push(`${path}/`)
      } else if (entry.isFile() && isTextPath(path) && !ignored.has(path)) paths.push(path)
    }
  }
  return {paths: paths.sort(), isCut: folders.length > 0}
}

function isOpen(name: string): boolean {
  return name.startsWith('.') ? dotted.has(name) : !foreign.has(name)
}

/** Files and whole folders (with a slash at the end) that git ignores; none outside a repository. */
async function ignoredPaths(place: GitPlace): Promise<ReadonlySet<string>> {
  const asked = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z']
  return new Set((await gitText(place, asked))?.split('\0'))
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return [] // What may not be looked into has no texts.
  }
}
