import {execFile} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Where git is asked, and with which environment. */
export interface GitPlace {
  /** Absolute: a folder inside the repository. */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What git knows about a repository as a whole. */
export interface Repository {
  /** Absolute, without symbolic links. */
  readonly root: string
  /** Its history was cut off when it was cloned. */
  readonly isShallow: boolean
}

/** The repository that a folder is in; `undefined` without one, or without git. */
export async function repositoryOf(place: GitPlace): Promise<Repository | undefined> {
  const answer = await gitText(place, ['rev-parse', '--show-toplevel', '--is-shallow-repository'])
  const [root, shallow] = answer?.split('\n') ?? []
  return root ? {root, isShallow: shallow === 'true'} : undefined
}

/** The name of the person at work, as git would sign a commit; `undefined` where git has none. */
export async function userName(place: GitPlace): Promise<string | undefined> {
  const name = await gitText(place, ['config', '--get', 'user.name'])
  return name || (await gitText(place, ['config', '--get', 'user.email'])) || undefined
}

/** The full hash of the commit that a revision names; `undefined` where it names none here. */
export async function commitOf(place: GitPlace, revision: string): Promise<string | undefined> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  return (await gitText(place, asked)) || undefined
}

/** A file of a commit by its path from the root, with `/`; `undefined` where it has none there. */
export function fileAt(place: GitPlace, commit: string, path: string): Promise<Buffer | undefined> {
  return bytes(place, ['cat-file', 'blob', `${commit}:${path}`])
}

/**
 * The path that a file of the work tree had in a commit: its own where the commit has it, else what
 * it was renamed from since, committed or not (git's measure of likeness decides). `undefined` for
 * a file that is new.
 *
 * @param path  from the root of the repository, with `/`
 */
export async function pathAt(
  place: GitPlace,
  commit: string,
  path: string
): Promise<string | undefined> {
  if (await isIn(place, commit, path)) return path
  const committed = (await isIn(place, 'HEAD', path)) ? path : await renamedInTree(place, path)
  if (committed === undefined) return undefined
  if (await isIn(place, commit, committed)) return committed
  const before = await renamedSince(place, commit, committed)
  return before !== undefined && (await isIn(place, commit, before)) ? before : undefined
}

async function isIn(place: GitPlace, commit: string, path: string): Promise<boolean> {
  return (await gitText(place, ['cat-file', '-t', `${commit}:${path}`])) === 'blob'
}

/** What a file that is not committed under its name is called in `HEAD`. An index of its own lets git see it. */
async function renamedInTree(place: GitPlace, path: string): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'bitext-index-'))
  try {
    const root = (await repositoryOf(place))?.root ?? place.folder
    const apart = {folder: root, env: {...place.env, GIT_INDEX_FILE: join(folder, 'index')}}
    await gitText(apart, ['read-tree', 'HEAD'])
    await gitText(apart, ['add', '--intent-to-add', '--', path])
    const changes = await gitText(apart, ['diff', '-M', '--diff-filter=R', '--name-status', '-z'])
    return renamesIn(changes).find(({to}) => to === path)?.from
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** The oldest name that a file of `HEAD` had since a commit. */
async function renamedSince(
  place: GitPlace,
  commit: string,
  path: string
): Promise<string | undefined> {
  const steps = await gitText(place, [
    'log',
    '--follow',
    '-M',
    '--diff-filter=R',
    '--name-status',
    '-z',
    '--format=',
    `${commit}..HEAD`,
    '--',
    `:(top)${path}`
  ])
  return renamesIn(steps).at(-1)?.from
}

interface Rename {
  readonly from: string
  readonly to: string
}

/** Reads `R087 NUL from NUL to NUL …`. */
function renamesIn(changes = ''): readonly Rename[] {
  const fields = changes.split('\0').map((field) => field.replace(/^\n+/, ''))
  return fields.flatMap((field, at) => {
    const [from, to] = fields.slice(at + 1, at + 3)
    return /^R\d+$/.test(field) && from && to ? [{from, to}] : []
  })
}

/** What git answers, without the white space at its end; `undefined` when it fails, whatever for. */
export async function gitText(
  place: GitPlace,
  args: readonly string[]
): Promise<string | undefined> {
  return (await bytes(place, args))?.toString('utf8').trimEnd()
}

/** Bytes that an answer may have: a document of that size is refused when it is read. */
const mostBytes = 256 * 1024 * 1024

/** What git answers; `undefined` when it fails, whatever for. */
function bytes({folder, env}: GitPlace, args: readonly string[]): Promise<Buffer | undefined> {
  const options = {
    cwd: folder,
    env: {...env, GIT_OPTIONAL_LOCKS: '0'},
    encoding: 'buffer',
    maxBuffer: mostBytes,
    windowsHide: true
  } as const
  return new Promise((resolve) => {
    execFile('git', [...args], options, (error, stdout) => resolve(error ? undefined : stdout))
  })
}
