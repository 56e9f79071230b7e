import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Files, tempFolder} from './temp-folder.js'

/** A folder with a repository in it. */
export interface GitFolder {
  readonly path: string
  /** The environment that keeps git from the settings of whoever runs the tests. */
  readonly env: Readonly<Record<string, string>>
  /** Runs git in it. */
  readonly git: (...args: readonly string[]) => string
  /** Writes files by their path; `undefined` removes one. */
  readonly write: (files: Readonly<Record<string, string | undefined>>) => void
  /** Commits all that is there. */
  readonly commit: (message?: string) => void
}

/** An environment in which git knows no settings but those of the repository. */
const env: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_DATE: '2026-03-01T10:00:00Z',
  GIT_COMMITTER_DATE: '2026-03-01T10:00:00Z'
}

/** A new repository with one commit of the files; `user` is the name in its settings. */
export function gitFolder(files: Files, user = 'Ada Lint'): GitFolder {
  const path = tempFolder()
  rmSync(join(path, '.git'), {recursive: true})
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {cwd: path, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  const write = (changed: Readonly<Record<string, string | Uint8Array | undefined>>) => {
    for (const [name, content] of Object.entries(changed)) {
      const at = join(path, name)
      mkdirSync(dirname(at), {recursive: true})
      if (content === undefined) rmSync(at)
      else writeFileSync(at, content)
    }
  }
  const commit = (message = 'Change') => {
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', message)
  }
  git('init', '--quiet', '--initial-branch', 'main')
  git('config', 'user.name', user)
  git('config', 'user.email', 'ada@example.org')
  write(files)
  commit('Start')
  return {path, env, git, write, commit}
}
