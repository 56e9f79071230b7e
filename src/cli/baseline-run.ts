import {resolve} from 'node:path'
import {applyBaseline} from '../baseline/apply-baseline.js'
import {type BaselineEntry, baselineEntry} from '../baseline/baseline-entry.js'
import {encodeBaseline, isBaseline} from '../baseline/encode-baseline.js'
import {ProblemError} from '../model/problem.js'
import {flatMapped, mapped} from '../report/findings/mapped.js'
import {mapPairs} from '../report/pair-list.js'
import type {CheckedPair, PairList} from '../report/reporter.js'
import type {Config} from '../workspace/config/load-config.js'
import type {CheckWish} from '../workspace/config/resolve-check.js'
import type {InputFile} from '../workspace/files/input-file.js'
import {writeFile} from '../workspace/files/write-file.js'
import {readBaseline} from '../workspace/read-baseline.js'
import type {Io} from './io.js'

export interface BaselineFlags extends CheckWish {
  readonly baseline?: string
  readonly updateBaseline?: boolean
}

/** What was checked, and what it was checked with. */
export interface BaselineRun {
  readonly checked: PairList
  readonly flags: BaselineFlags
  readonly config: Config | undefined
  /** Whether these are all existing pairs. */
  readonly isWhole: boolean
}

/**
 * Separates the findings that the baseline accepts, and says on stderr which of its entries no
 * longer match. With `--update-baseline` it is written first.
 *
 * @throws ProblemError for a baseline that cannot be read or written
 */
export async function withBaseline(run: BaselineRun, io: Io): Promise<PairList> {
  const file = fileOf(run, io)
  if (!file) return run.checked
  const before = readBaseline(file)
  const entries = run.flags.updateBaseline ? await update(before, {...run, file}, io) : before
  const byPair = entriesByPair(entries)
  const resultOf = (pair: CheckedPair) => applyBaseline(byPair.get(pair.name) ?? [], pair)
  // With fewer rules or a higher bar, what is not found may still be there.
  const isPartial = run.flags.rule !== undefined || run.flags.minConfidence !== undefined
  if (entries.length > 0 && !isPartial) {
    let unused = 0
    for (const pair of run.checked) unused += resultOf(pair).unused.length
    if (unused > 0) io.stderr.write(unusedWords(unused, file))
  }
  return mapPairs(run.checked, (pair) => {
    const {findings, suppressed} = resultOf(pair)
    return {...pair, findings, suppressed: [...(pair.suppressed ?? []), ...suppressed]}
  })
}

function entriesByPair(
  entries: readonly BaselineEntry[]
): ReadonlyMap<string, readonly BaselineEntry[]> {
  const byPair = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    const own = byPair.get(entry.pair)
    if (own) own.push(entry)
    else byPair.set(entry.pair, [entry])
  }
  return byPair
}

function fileOf({flags, config}: BaselineRun, {cwd}: Io): InputFile | undefined {
  if (flags.baseline !== undefined) {
    return {path: resolve(cwd, flags.baseline), shown: flags.baseline}
  }
  if (config?.baseline || !flags.updateBaseline) return config?.baseline
  throw new ProblemError({
    what: 'Cannot update the baseline: no file is named',
    help: 'Name it: `--baseline bitext-baseline.json`, or `baseline` in the config'
  })
}

interface Update extends BaselineRun {
  readonly file: InputFile
}

/** What was not looked at stays: other pairs, and rules that were not asked for. */
async function update(
  before: readonly BaselineEntry[],
  {checked, flags, isWhole, file}: Update,
  io: Io
): Promise<readonly BaselineEntry[]> {
  const names = new Set(mapped(checked, ({name}) => name))
  const kept = before.filter(({pair, rule}) =>
    names.has(pair) ? flags.rule !== undefined && !flags.rule.includes(rule) : !isWhole
  )
  const found = flatMapped(checked, (pair) =>
    pair.findings.map((finding) => baselineEntry(pair, finding))
  )
  const entries = [...kept, ...found]
  writeFile(
    {...file, content: encodeBaseline(entries)},
    {isOwn: isBaseline, why: 'it is not a baseline'}
  )
  const count = entries.length === 1 ? '1 finding' : `${entries.length} findings`
  io.stderr.write(`Wrote ${file.shown}: ${count} accepted\n`)
  return entries
}

function unusedWords(count: number, {shown}: InputFile): string {
  const [entries, match, them] =
    count === 1 ? ['1 entry', 'matches', 'it'] : [`${count} entries`, 'match', 'them']
  return `${entries} of ${shown} no longer ${match} a finding; remove ${them} with \`--update-baseline\`\n`
}
