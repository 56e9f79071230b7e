import {checkAligned} from '../../../batch/check-pair.js'
import type {Problem} from '../../../model/problem.js'
import {problemOf} from '../../../model/problem-of.js'
import type {CheckedPair} from '../../../report/reporter.js'
import {statusJson} from '../../../report/status/json.js'
import {statusMarkdown} from '../../../report/status/markdown.js'
import {statusMatrix} from '../../../report/status/matrix.js'
import type {PairStatus} from '../../../report/status/status.js'
import {statusTerminal} from '../../../report/status/terminal.js'
import {tallyOf} from '../../../report/tally.js'
import {type AlignmentTally, percentOf, tallyAlignment} from '../../../store/alignment-tally.js'
import {readAlignment} from '../../../workspace/alignments/alignment-files.js'
import {
  readStoredPair,
  type StoredPair,
  updatedPair
} from '../../../workspace/alignments/stored-pair.js'
import type {Config} from '../../../workspace/config/load-config.js'
import {absentSide, type Pair} from '../../../workspace/pairs/pair.js'
import {withBaseline} from '../../baseline-run.js'
import {choosePairs} from '../../choose-pairs.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {printProblems} from '../../output/print-problems.js'
import {reportContext} from '../../output/report-context.js'
import {listFormat, matrixFormat, type StatusFormat, shownMatrix} from './status-formats.js'

/** The flags of `bitext status`: least shares in percent, most segments, for each pair. */
export interface StatusFlags {
  readonly config?: string
  readonly format?: StatusFormat
  /** Documents against languages, with the findings of a check. */
  readonly matrix?: boolean
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
  expectFormat(flags)
  const {pairs, problems, config} = await choosePairs(
    names,
    path === undefined ? {} : {config: path},
    io
  )
  const count = {config, isChecked: flags.matrix === true, io}
  const results = pairs.map((pair) => statusOf(pair, count))
  const known = results.filter((result) => 'tally' in result)
  const trouble = [...problems, ...results.flatMap((result) => ('tally' in result ? [] : result))]
  if (known.length > 0 || flags.format === 'json') {
    const isWhole = names.length === 0 && trouble.length === 0
    io.stdout.write(await shown(known, {flags, config, isWhole}, io))
  }
  printProblems(trouble, io, flags.color)
  if (trouble.length > 0) return exitCode.couldNotRun
  const unmet = known.flatMap((pair) => unmetLimits(pair, flags))
  for (const line of unmet) io.stderr.write(`${line}\n`)
  return unmet.length > 0 ? exitCode.findings : exitCode.clean
}

interface Count {
  readonly config: Config | undefined
  /** Whether findings count, too. */
  readonly isChecked: boolean
  readonly io: Io
}

/** A pair that is counted, and checked where that was asked for. */
interface CountedPair extends PairStatus {
  readonly checked?: CheckedPair
}

function statusOf(pair: Pair, count: Count): CountedPair | readonly Problem[] {
  const {config, io} = count
  try {
    const folders = {folder: config?.folder ?? io.cwd, cwd: io.cwd}
    const found = readStoredPair(pair, folders)
    return found.type === 'problems' ? found.problems : countedPair(found, count)
  } catch (error) {
    return [problemOf(error, io, pair.target.shown)]
  }
}

function countedPair(found: StoredPair, {config, isChecked}: Count): CountedPair {
  const stored = readAlignment(found.file)
  const {bitext, alignment} = updatedPair(found, stored)
  const {pair, file} = found
  const absent = absentSide(pair)
  const counted = {
    ...(absent && {absent}),
    name: pair.name,
    file: file.shown,
    isStored: stored !== undefined,
    alignment,
    tally: tallyAlignment(alignment)
  }
  if (!isChecked) return counted
  const aligned = {bitext, ...(stored && {stored: alignment})}
  const {pair: checked, errors} = checkAligned(pair, aligned, {flags: {}, config})
  if (errors[0]) throw errors[0]
  return {...counted, checked}
}

interface Shown {
  readonly flags: StatusFlags
  readonly config: Config | undefined
  /** Whether these are all existing pairs. */
  readonly isWhole: boolean
}

async function shown(
  pairs: readonly CountedPair[],
  {flags, ...run}: Shown,
  io: Io
): Promise<string> {
  const context = reportContext(io.stdout, {flag: flags.color, env: io.env})
  if (flags.matrix) {
    const checked = pairs.flatMap((pair) => pair.checked ?? [])
    const left = await withBaseline({checked, flags: {}, ...run}, io)
    const matrix = statusMatrix(
      pairs.map((pair, index) => ({...pair, findings: tallyOf(left.at(index)?.findings ?? [])}))
    )
    return shownMatrix(matrix, matrixFormat(flags.format), context)
  }
  switch (listFormat(flags.format)) {
    case 'terminal':
      return statusTerminal(pairs, context)
    case 'json':
      return statusJson(pairs)
    case 'markdown':
      return statusMarkdown(pairs)
  }
}

/** Refused before anything is read. */
function expectFormat({matrix, format}: StatusFlags): void {
  if (matrix) matrixFormat(format)
  else listFormat(format)
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
          `${name}: ${percentOf(tally[key], tally.segments)} % ${key}, less than the required ${least} %`
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
