import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import {type Problem, ProblemError} from '../../model/problem.js'
import {decodeText} from '../files/read-text.js'
import {commitOf, fileAt, type GitPlace, gitText, type Repository, repositoryOf} from './git.js'

/** Lines that are not what they were; with a count of 0, lines were taken out after `first`. */
export interface ChangedLines {
  /** From 1; 0 only where the first lines of a file were taken out. */
  readonly first: number
  readonly count: number
}

/** What has changed: lines by file; the whole of a new file. */
export interface ChangedFiles {
  /** The lines of a file that changed, by its absolute path; `undefined` for an unchanged one. */
  readonly linesOf: (path: string) => readonly ChangedLines[] | undefined
  /** The staged text of a file that goes on changing in the work tree; `undefined` for all others. */
  readonly stagedText: (path: string, shown: string) => Promise<string | undefined>
}

/** Since when: where the work left a branch or commit, or what is staged for the next commit. */
export type ChangeScope =
  | {readonly type: 'since'; readonly revision: string}
  | {readonly type: 'staged'}

/**
 * What git sees as changed. A renamed file is compared with what it was; `since` counts from where
 * the work parted from the revision, and takes in what is not committed, or not even added.
 *
 * @throws ProblemError without a repository, or where it lacks the commit
 */
export async function changedFiles(place: GitPlace, scope: ChangeScope): Promise<ChangedFiles> {
  const repository = await repositoryOf(place)
  if (!repository) throw new ProblemError(noRepository)
  const at = {...place, folder: repository.root}
  const against = scope.type === 'staged' ? ['--cached'] : [await baseOf(at, scope, repository)]
  const changed = parseChanges(
    await answer(at, ['diff', ...diffOptions, '--name-status', '-z', ...against]),
    await answer(at, ['diff', ...diffOptions, '--unified=0', '--no-color', ...against])
  )
  const added = scope.type === 'since' ? await untracked(at) : []
  for (const path of added) changed.set(path, whole)
  const byPath = new Map([...changed].map(([path, lines]) => [join(repository.root, path), lines]))
  const unstaged = scope.type === 'staged' ? await changedAgain(at) : []
  return {
    linesOf: (path) => byPath.get(realPath(path)),
    stagedText: async (path, shown) => {
      const name = relative(repository.root, realPath(path)).split(sep).join('/')
      const bytes = unstaged.includes(name) ? await fileAt(at, '', name) : undefined
      return bytes && decodeText(bytes, shown)
    }
  }
}

const diffOptions = ['--find-renames', '--no-ext-diff', '--no-textconv']

/** All lines, however many there are. */
const whole: readonly ChangedLines[] = [{first: 1, count: Number.MAX_SAFE_INTEGER}]

async function baseOf(
  place: GitPlace,
  {revision}: {readonly revision: string},
  {isShallow}: Repository
): Promise<string> {
  const commit = await commitOf(place, revision)
  if (!commit) throw new ProblemError(noRevision(revision, isShallow))
  const base = await gitText(place, ['merge-base', commit, 'HEAD'])
  if (base) return base
  throw new ProblemError(noBase(revision, isShallow))
}

async function untracked(place: GitPlace): Promise<readonly string[]> {
  const names = await answer(place, ['ls-files', '--others', '--exclude-standard', '-z'])
  return names.split('\0').filter((name) => name !== '')
}

/** Paths from the root of what differs from what is staged of it. */
async function changedAgain(place: GitPlace): Promise<readonly string[]> {
  return (await answer(place, ['diff', '--name-only', '-z'])).split('\0')
}

async function answer(place: GitPlace, args: readonly string[]): Promise<string> {
  const said = await gitText(place, args)
  if (said !== undefined) return said
  throw new ProblemError({
    what: `Cannot tell what changed: \`git ${args[0]}\` failed`,
    help: 'Run `git status` to see why'
  })
}

/**
 * Reads the two answers of `git diff` about one change: the names, `M NUL path NUL` or `R087 NUL from
 * NUL to NUL`, and the patch, with one section for each name in the same order.
 */
function parseChanges(names: string, patch: string): Map<string, readonly ChangedLines[]> {
  const sections = patch.split(/^diff --git .*$/mu).slice(1)
  const fields = names.split('\0')
  const changed = new Map<string, readonly ChangedLines[]>()
  for (let at = 0, section = 0; at + 1 < fields.length; section++) {
    const isMoved = /^[RC]/.test(fields[at] ?? '')
    const path = fields[at + (isMoved ? 2 : 1)] ?? ''
    changed.set(path, hunksIn(sections[section] ?? ''))
    at += isMoved ? 3 : 2
  }
  return changed
}

function hunksIn(section: string): readonly ChangedLines[] {
  return [...section.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gmu)].map(([, first, count]) => ({
    first: Number(first),
    count: count === undefined ? 1 : Number(count)
  }))
}

/** Without symbolic links in its folders, as git names it. */
function realPath(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path))
  } catch {
    return path
  }
}

const noRepository: Problem = {
  what: 'Cannot find a git repository here',
  help: 'Run the check inside one, with git installed, or do not use `--since` or `--staged`'
}

function noRevision(revision: string, isShallow: boolean): Problem {
  const what = `Cannot find the revision \`${revision}\`${isShallow ? ' in this shallow clone' : ''}`
  return isShallow
    ? {what, help: `Fetch it: \`git fetch --unshallow\`, or \`fetch-depth: 0\` in a workflow`}
    : {what, help: 'Name a commit, a branch or a tag (`git log --oneline` lists commits)'}
}

function noBase(revision: string, isShallow: boolean): Problem {
  const what = `Cannot find a common ancestor with \`${revision}\``
  return isShallow
    ? {
        what: `${what} in this shallow clone`,
        help: 'Fetch the history: `git fetch --unshallow`, or `fetch-depth: 0` in a workflow'
      }
    : {what, help: 'Name a commit or branch that shares history with what is checked out'}
}
