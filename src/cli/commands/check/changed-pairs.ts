import {mapPairs} from '../../../report/pair-list.js'
import type {PairList} from '../../../report/reporter.js'
import {
  type ChangedFiles,
  type ChangeScope,
  changedFiles
} from '../../../workspace/git/changed-files.js'
import type {Pair, PairFile} from '../../../workspace/pairs/pair.js'
import type {Io} from '../../io.js'
import {isTouched, touchedOnly} from './touched.js'

export interface ChangeFlags {
  readonly since?: string
  readonly staged?: boolean
}

/** Pairs that a change has to do with. */
export interface ChangedPairs {
  /** With the staged texts, where these are what is asked about. */
  readonly pairs: readonly Pair[]
  /** What was found in them, as far as the change has to do with it. */
  readonly touchedIn: (checked: PairList) => PairList
}

/**
 * The pairs of which either text has changed; `undefined` where the flags do not ask for them.
 *
 * @throws ProblemError where git cannot tell what has changed
 */
export async function changedPairs(
  pairs: readonly Pair[],
  flags: ChangeFlags,
  io: Io
): Promise<ChangedPairs | undefined> {
  const scope = scopeOf(flags)
  if (!scope) return undefined
  const changes = await changedFiles({folder: io.cwd, env: io.env}, scope)
  const touched = pairs.filter((pair) => isTouched(pair, changes))
  if (touched.length === 0) {
    const since = scope.type === 'staged' ? 'is staged' : `has changed since ${scope.revision}`
    io.stderr.write(`No pair ${since}\n`)
  }
  const staged = await Promise.all(touched.map((pair) => asStaged(pair, changes)))
  const byName = new Map(touched.map((pair) => [pair.name, pair]))
  return {
    pairs: staged,
    touchedIn: (checked) =>
      mapPairs(checked, (one) => {
        const pair = byName.get(one.name)
        return pair ? touchedOnly(one, pair, changes) : one
      })
  }
}

function scopeOf({since, staged}: ChangeFlags): ChangeScope | undefined {
  if (staged) return {type: 'staged'}
  return since === undefined ? undefined : {type: 'since', revision: since}
}

async function asStaged(pair: Pair, {stagedText}: ChangedFiles): Promise<Pair> {
  const staged = async (file: PairFile) => {
    const text = await stagedText(file.path, file.shown)
    return text === undefined ? file : {...file, text}
  }
  return {...pair, source: await staged(pair.source), target: await staged(pair.target)}
}
