import type {CheckResult} from '../check/run-rules.js'
import type {PairTexts} from '../model/bitext-outline.js'
import type {Problem} from '../model/problem.js'
import {examineBitext} from '../pipeline.js'
import type {WholePair} from '../report/reporter.js'
import {
  type AlignedPair,
  alignedPair,
  type Revisit,
  realignedPair
} from '../workspace/alignments/stored-pair.js'
import type {Pair} from '../workspace/pairs/pair.js'
import {type CheckSources, checkOptions} from './check-options.js'
import {type Keep, type PackedOutcome, packed} from './check-outcome.js'
import {duringCheck} from './late-errors.js'

/** What pairs are checked with, and the folder that the user is in. */
export interface CheckPlace extends CheckSources {
  readonly cwd: string
  /** While files are watched. */
  readonly revisit?: Revisit | undefined
}

/** What keeps a pair from being checked. */
export interface PairProblems {
  readonly type: 'problems'
  readonly problems: readonly Problem[]
}

/** What remains of a checked pair, with its texts. */
export interface PairOutcome {
  readonly type: 'outcome'
  readonly outcome: PackedOutcome
  readonly texts: PairTexts
}

/**
 * Reads, aligns and checks one pair.
 *
 * @throws ProblemError for a glossary or an alignment file that cannot be read
 */
function checkPair(
  pair: Pair,
  {flags, config, cwd, revisit}: CheckPlace
): {readonly type: 'checked'; readonly pair: WholePair} | PairProblems {
  const folders = config && {folder: config.folder, cwd}
  const loaded = revisit ? realignedPair(pair, folders, revisit) : alignedPair(pair, folders)
  if (loaded.type === 'problems') return loaded
  return {type: 'checked', pair: checkAligned(pair, loaded, {flags, config})}
}

/**
 * Checks a pair that is read and aligned already.
 *
 * @throws ProblemError for a glossary that cannot be read
 */
export function checkAligned(
  pair: Pair,
  {bitext, stored}: Omit<Extract<AlignedPair, {type: 'bitext'}>, 'type'>,
  sources: CheckSources
): WholePair & Pick<CheckResult, 'suppressed'> {
  const options = {...checkOptions(pair, bitext, sources), ...(stored && {stored})}
  const result = duringCheck(pair, () => examineBitext(bitext, options))
  return {name: pair.name, bitext, ...result, ...(stored && {stored})}
}

/** Checks one pair, and keeps of it what reports need. Throws as `checkPair`. */
export function checkToOutcome(
  pair: Pair,
  {keep, ...place}: CheckPlace & {readonly keep: Keep}
): PairOutcome | PairProblems {
  const found = checkPair(pair, place)
  if (found.type === 'problems') return found
  const {source, target} = found.pair.bitext
  const texts = {source: source.text, target: target.text}
  return {type: 'outcome', outcome: packed(found.pair, keep), texts}
}
