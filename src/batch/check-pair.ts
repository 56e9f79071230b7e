import type {CheckResult} from '../check/run-rules.js'
import type {PairTexts} from '../model/bitext-outline.js'
import type {Problem} from '../model/problem.js'
import {type Environment, problemOf} from '../model/problem-of.js'
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
  readonly env: Environment['env']
  /** While files are watched. */
  readonly revisit?: Revisit | undefined
}

/** What keeps a pair from being checked. */
export interface PairProblems {
  readonly type: 'problems'
  readonly problems: readonly Problem[]
}

/** What remains of a checked pair, with its texts, and what kept some of its rules from running. */
export interface PairOutcome {
  readonly type: 'outcome'
  readonly outcome: PackedOutcome
  readonly texts: PairTexts
  readonly problems: readonly Problem[]
}

/**
 * Reads, aligns and checks one pair.
 *
 * @throws ProblemError for a glossary or an alignment file that cannot be read
 */
function checkPair(
  pair: Pair,
  {flags, config, cwd, revisit}: Omit<CheckPlace, 'env'>
): ({readonly type: 'checked'} & CheckedAligned) | PairProblems {
  const folders = config && {folder: config.folder, cwd}
  const loaded = revisit ? realignedPair(pair, folders, revisit) : alignedPair(pair, folders)
  if (loaded.type === 'problems') return loaded
  return {type: 'checked', ...checkAligned(pair, loaded, {flags, config})}
}

/** A pair that was checked, and the errors of rules that did not run to their end. */
export interface CheckedAligned extends Pick<CheckResult, 'errors'> {
  readonly pair: WholePair & Pick<CheckResult, 'suppressed'>
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
): CheckedAligned {
  const options = {...checkOptions(pair, bitext, sources), ...(stored && {stored})}
  const {errors, ...result} = duringCheck(pair, () => examineBitext(bitext, options))
  return {errors, pair: {name: pair.name, bitext, ...result, ...(stored && {stored})}}
}

/** Checks one pair, and keeps of it what reports need. Throws as `checkPair`. */
export function checkToOutcome(
  pair: Pair,
  {keep, env, ...place}: CheckPlace & {readonly keep: Keep}
): PairOutcome | PairProblems {
  const found = checkPair(pair, place)
  if (found.type === 'problems') return found
  const {source, target} = found.pair.bitext
  const texts = {source: source.text, target: target.text}
  const problems = found.errors.map((error) => problemOf(error, {env}, pair.target.shown))
  return {type: 'outcome', outcome: packed(found.pair, keep), texts, problems}
}
