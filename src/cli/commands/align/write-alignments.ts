import {createTwoFilesPatch} from 'diff'
import type {Problem} from '../../../model/problem.js'
import {problemOf} from '../../../model/problem-of.js'
import {counted} from '../../../report/tally.js'
import {encodeAlignment} from '../../../store/file/encode.js'
import type {StoredAlignment} from '../../../store/stored-alignment.js'
import {changeAlignment, readAlignment} from '../../../workspace/alignments/alignment-files.js'
import {
  readStoredPair,
  type StoredPair,
  updatedPair
} from '../../../workspace/alignments/stored-pair.js'
import type {Config} from '../../../workspace/config/load-config.js'
import {absentSide, type Pair} from '../../../workspace/pairs/pair.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {printProblems} from '../../output/print-problems.js'

/** Flags of `bitext align` where it writes alignment files. */
export interface WriteAlignmentsFlags {
  /** Write nothing, and fail where something would be written. */
  readonly check?: boolean
  /** Write nothing, and show what would be written. */
  readonly dryRun?: boolean
  /** Search again for everything that no person decided on, even if its texts did not change. */
  readonly fresh?: boolean
  readonly color?: boolean
}

interface Configured {
  readonly pairs: readonly Pair[]
  readonly config: Config
}

/**
 * Brings the alignment files of pairs up to date, or shows how they would change. Every pair whose
 * documents and file can be read is done, whatever the others are.
 */
export async function writeAlignments(
  {pairs, config}: Configured,
  flags: WriteAlignmentsFlags,
  io: Io
): Promise<number> {
  const problems: Problem[] = []
  let changed = 0
  for (const pair of pairs.filter((one) => absentSide(one) === undefined)) {
    try {
      const found = readStoredPair(pair, {folder: config.folder, cwd: io.cwd})
      if (found.type === 'problems') problems.push(...found.problems)
      else if (await isChanged(found, flags, io)) changed += 1
    } catch (error) {
      problems.push(problemOf(error, io, pair.target.shown))
    }
  }
  printProblems(problems, io, flags.color)
  if (problems.length > 0) return exitCode.couldNotRun
  if (changed === 0 || !flags.check) return exitCode.clean
  const files = changed === 1 ? 'an alignment file is' : `${changed} alignment files are`
  io.stderr.write(`Failed: ${files} out of date; run \`bitext align\`\n`)
  return exitCode.findings
}

/** Does one pair; whether its file changed, or would. */
async function isChanged(found: StoredPair, flags: WriteAlignmentsFlags, io: Io): Promise<boolean> {
  if (flags.check || flags.dryRun) return isDifferent(found, flags, io)
  let said = `${found.file.shown} is up to date`
  let differs = false
  await changeAlignment(found.file, (stored) => {
    const {alignment} = updatedPair(found, startFrom(stored, flags))
    differs = !stored || encodeAlignment(stored) !== encodeAlignment(alignment)
    if (differs) said = `Wrote ${found.file.shown}: ${summary(stored, alignment)}`
    return alignment
  })
  io.stderr.write(`${said}\n`)
  return differs
}

/** What an update starts from: the whole file, or only the decisions in it. */
export function startFrom(
  stored: StoredAlignment | undefined,
  {fresh}: Pick<WriteAlignmentsFlags, 'fresh'>
): StoredAlignment | undefined {
  if (!stored || !fresh) return stored
  return {...stored, beads: stored.beads.filter(({decisions}) => decisions.length > 0)}
}

function isDifferent(found: StoredPair, flags: WriteAlignmentsFlags, io: Io): boolean {
  const stored = readAlignment(found.file)
  const {alignment} = updatedPair(found, startFrom(stored, flags))
  const [before, after] = [stored ? encodeAlignment(stored) : '', encodeAlignment(alignment)]
  if (before === after) return false
  io.stdout.write(patchOf(found.file.shown, before, after))
  return true
}

/** Lines that differ before a whole file is as easy to read as what changed in it. */
const mostEdits = 20_000

function patchOf(path: string, before: string, after: string): string {
  const old = before === '' ? '/dev/null' : path
  const patch = createTwoFilesPatch(old, path, before, after, '', '', {
    context: 1,
    maxEditLength: mostEdits,
    headerOptions: {includeIndex: false, includeUnderline: false, includeFileHeaders: true}
  })
  if (patch !== undefined) return patch
  return `${path}: more than ${mostEdits} lines differ\n`
}

/** `212 beads, 3 new, 1 stale`. */
function summary(stored: StoredAlignment | undefined, alignment: StoredAlignment): string {
  const {beads, lost} = alignment
  const known = new Set((stored?.beads ?? []).map(contentOf))
  const counts = [
    [beads.filter((bead) => !known.has(contentOf(bead))).length, 'new'],
    [beads.filter(({stale}) => stale).length, 'stale'],
    [beads.filter(({conflict}) => conflict).length, 'in conflict'],
    [lost.length, 'lost']
  ] as const
  const rest = counts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []))
  return [counted(beads.length, 'bead'), ...rest].join(', ')
}

/** A bead by what its segments say, wherever they stand. */
function contentOf({source, target}: StoredAlignment['beads'][number]): string {
  return [source, target].map((side) => side.map(({hash}) => hash).join()).join(':')
}
