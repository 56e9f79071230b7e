import {resolve} from 'node:path'
import {ProblemError} from '../../../model/problem.js'
import {addressOf, signed} from '../../../report/status/status.js'
import {counted} from '../../../report/tally.js'
import {mergeAlignments} from '../../../store/merge/merge.js'
import type {StoredAlignment, StoredBead} from '../../../store/stored-alignment.js'
import {changeAlignment, readAlignment} from '../../../workspace/alignments/alignment-files.js'
import {statOf} from '../../../workspace/files/stat-of.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'

/** The flags of `bitext merge`. */
export interface MergeFlags {
  /** The file in the work tree, for messages: git hands over temporary ones. */
  readonly path?: string
  readonly color?: boolean
}

/** The three versions of an alignment file, as git names them to a merge driver. */
export interface MergeNames {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/**
 * Merges two versions of an alignment file into ours. Conflicts fail, as git expects of a merge
 * driver.
 *
 * @throws ProblemError for a broken version; ours then stays unchanged
 */
export async function merge(
  {base, ours, theirs}: MergeNames,
  flags: MergeFlags,
  io: Io
): Promise<number> {
  const shown = flags.path ?? ours
  const file = (name: string) => ({path: resolve(io.cwd, name), shown: name})
  const [ancestor, other] = [versionOf(file(base)), readAlignment(file(theirs))]
  if (!other) throw new ProblemError(missing(theirs))
  let merged: StoredAlignment | undefined
  await changeAlignment(file(ours), (own) => {
    if (!own) throw new ProblemError(missing(ours))
    merged = mergeAlignments({...(ancestor ? {base: ancestor} : {}), ours: own, theirs: other})
    return merged
  })
  const torn = merged?.beads.filter(({conflict}) => conflict) ?? []
  if (torn.length === 0) return exitCode.clean
  const sorry = counted(torn.length, 'bead')
  io.stderr.write(`${shown}: ${sorry} decided on differently; \`bitext status\` lists them\n`)
  for (const bead of torn) io.stderr.write(`  ${tornLine(bead)}\n`)
  return exitCode.findings
}

/** Where both branches added the file, git hands over an empty ancestor. */
function versionOf(file: Parameters<typeof readAlignment>[0]): StoredAlignment | undefined {
  return statOf(file.path)?.size === 0n ? undefined : readAlignment(file)
}

function tornLine(bead: StoredBead): string {
  const sayings = bead.decisions.map(({signatures}) => signed(signatures))
  return `${addressOf(bead)}: ${sayings.join(', or ')}`
}

function missing(name: string) {
  return {
    path: name,
    what: 'Cannot find this version of the alignment',
    help: 'Name the three versions as git does: `bitext merge %O %A %B`'
  }
}
