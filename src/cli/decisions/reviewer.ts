import {ProblemError} from '../../model/problem.js'
import {userName} from '../../workspace/git/git.js'
import type {Io} from '../io.js'

/** Flags that every command has by which a person decides something. */
export interface DecisionFlags {
  readonly config?: string
  /** The person's name, where it is not that of git. */
  readonly by?: string
  readonly note?: string
  readonly color?: boolean
}

/** A person's name, the time, and the note. */
export interface Saying {
  readonly by: string
  /** `2026-11-25`, where the person is. */
  readonly date: string
  readonly note?: string
}

/**
 * The person who decides: `--by`, or else the author that git would use.
 *
 * @throws ProblemError if neither gives a name
 */
export async function sayingOf({by, note}: DecisionFlags, io: Io): Promise<Saying> {
  const name = (by ?? (await userName({folder: io.cwd, env: io.env})) ?? '').trim()
  if (name === '') throw new ProblemError(by === undefined ? nameless : emptyName)
  const said = note?.trim() ?? ''
  return {by: name, date: dateOf(io.now()), ...(said === '' ? {} : {note: said})}
}

const nameless = {
  what: 'Cannot tell who decides: git has no `user.name` here',
  help: 'Give your name with `--by NAME`, or run `git config user.name NAME` once'
}

const emptyName = {
  what: 'Unexpected empty name for `--by`',
  help: 'Write your name, or remove the option to use the name in git'
}

function dateOf(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0'))
  ].join('-')
}
