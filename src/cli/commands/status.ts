import type {Problem} from '../../model/problem.js'
import type {PairStatus} from '../../report/status.js'
import {statusJson} from '../../report/status-json.js'
import {statusMarkdown} from '../../report/status-markdown.js'
import {statusTerminal} from '../../report/status-terminal.js'
import {type AlignmentTally, percentOf, tallyAlignment} from '../../store/alignment-tally.js'
import {readAlignment} from '../../workspace/alignment-files.js'
import type {Pair} from '../../workspace/pair.js'
import {
  type AlignmentFolders,
  readStoredPair,
  type StoredPair,
  updatedPair
} from '../../workspace/stored-pair.js'
import {choosePairs} from '../choose-pairs.js'
import {exitCode} from '../exit-code.js'
import type {Io} from '../io.js'
import {printProblems, problemOf} from '../print-problems.js'
import {reportContext} from '../report-context.js'

/** The flags of `bitext status`: least shares in percent, most segments, for each pair. */
export interface StatusFlags {
  readonly config?: string
  readonly format?: 'terminal' | 'json' | 'markdown'
  readonly minAligned?: number
  readonly minChecked?: number
  readonly minRevised?: number
  readonly maxStale?: number
  readonly maxMissing?: number
  readonly maxExtra?: number
  readonly maxConflicts?: number
  readonly maxLost?: number
  readonly color?: boolean
}

/** Shows how far translations have come. Every pair that can be read is counted. */
export async function status(
  names: readonly string[],
  flags: StatusFlags,
  io: Io
): Promise<number> {
  const {config: path} = flags
  const {pairs, problems, config} = await choosePairs(
    names,
    path === undefined ? {} : {config: path},
    io
  )
  const folders = {folder: config?.folder ?? io.cwd, cwd: io.cwd}
  const results = pairs.map((pair) => statusOf(pair, folders, io))
  const known = results.filter((result) => 'tally' in result)
  const trouble = [...problems, ...results.flatMap((result) => ('tally' in result ? [] : result))]
  if (known.length > 0 || flags.format === 'json') io.stdout.write(shown(known, flags, io))
  printProblems(trouble, io, flags.color)
  if (trouble.length > 0) return exitCode.couldNotRun
  const unmet = known.flatMap((pair) => unmetLimits(pair, flags))
  for (const line of unmet) io.stderr.write(`${line}\n`)
  return unmet.length > 0 ? exitCode.findings : exitCode.clean
}

function statusOf(pair: Pair, folders: AlignmentFolders, io: Io): PairStatus | readonly Problem[] {
  try {
    const found = readStoredPair(pair, folders)
    return found.type === 'problems' ? found.problems : countedPair(found)
  } catch (error) {
    return [problemOf(error, io, pair.target.shown)]
  }
}

function countedPair(found: StoredPair): PairStatus {
  const stored = readAlignment(found.file)
  const {alignment} = updatedPair(found, stored)
  const {pair, file} = found
  return {
    name: pair.name,
    file: file.shown,
    isStored: stored !== undefined,
    alignment,
    tally: tallyAlignment(alignment)
  }
}

function shown(
  pairs: readonly PairStatus[],
  {format = 'terminal', color}: StatusFlags,
  io: Io
): string {
  switch (format) {
    case 'terminal':
      return statusTerminal(pairs, reportContext(io.stdout, {flag: color, env: io.env}))
    case 'json':
      return statusJson(pairs)
    case 'markdown':
      return statusMarkdown(pairs)
  }
}

const leastShares = [
  ['minAligned', 'aligned'],
  ['minChecked', 'checked'],
  ['minRevised', 'revised']
] as const

const mostCounts = [
  ['maxStale', 'stale'],
  ['maxMissing', 'missing'],
  ['maxExtra', 'extra'],
  ['maxConflicts', 'conflicts'],
  ['maxLost', 'lost']
] as const

/** Which limits a pair does not keep, in words. */
function unmetLimits({name, tally}: PairStatus, flags: StatusFlags): readonly string[] {
  const shares = leastShares.flatMap(([flag, key]) => {
    const least = flags[flag]
    const share = shareOf(tally, key)
    return least === undefined || share >= least
      ? []
      : [
          `${name}: ${percentOf(tally[key], tally.segments)} % ${key}, less than the ${least} % asked for`
        ]
  })
  const counts = mostCounts.flatMap(([flag, key]) => {
    const most = flags[flag]
    return most === undefined || tally[key] <= most
      ? []
      : [`${name}: ${tally[key]} ${key}, more than the ${most} allowed`]
  })
  return [...shares, ...counts]
}

/** In percent, not rounded. */
function shareOf(tally: AlignmentTally, key: 'aligned' | 'checked' | 'revised'): number {
  return tally.segments === 0 ? 100 : (100 * tally[key]) / tally.segments
}
