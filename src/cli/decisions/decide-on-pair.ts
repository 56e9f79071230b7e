import type {Bitext} from '../../model/bead.js'
import {type Problem, ProblemError} from '../../model/problem.js'
import type {StoredAlignment} from '../../store/stored-alignment.js'
import {changeAlignment} from '../../workspace/alignments/alignment-files.js'
import {
  readStoredPair,
  type StoredPair,
  updatedPair
} from '../../workspace/alignments/stored-pair.js'
import type {Config} from '../../workspace/config/load-config.js'
import {missingFile} from '../../workspace/files/missing-file.js'
import {absentSide, type Pair} from '../../workspace/pairs/pair.js'
import {choosePairs} from '../choose-pairs.js'
import {exitCode} from '../exit-code.js'
import type {Io} from '../io.js'
import {printProblems} from '../output/print-problems.js'
import {type DecisionFlags, type Saying, sayingOf} from './reviewer.js'

/** An alignment that a person is about to decide something about. */
export interface Deciding extends StoredPair {
  /** Up to date with the documents. */
  readonly alignment: StoredAlignment
  /** The same beads with their texts. */
  readonly bitext: Bitext
  readonly saying: Saying
  readonly config: Config
}

/** What a decision makes of an alignment, in words for the person too. */
export interface Decided {
  /** Absent if there is nothing to write. */
  readonly alignment?: StoredAlignment
  readonly said: readonly string[]
  /** Something that the person named does not exist. */
  readonly isPartial?: boolean
}

/**
 * Lets a person decide something about the alignment of one pair of the config: brings the file up
 * to date, changes it, lets the search settle what the decision leaves open, and writes it.
 *
 * @throws ProblemError where the name means no pair, or as `decide` does; nothing is written then
 */
export async function decideOnPair(
  name: string,
  flags: DecisionFlags,
  {io, decide}: {readonly io: Io; readonly decide: (now: Deciding) => Decided}
): Promise<number> {
  const {pairs, problems, config} = await choosePairs([name], configOf(flags), io)
  const [pair] = pairs
  if (!pair || !config) return couldNot(problems, flags, io)
  if (pairs.length > 1) throw new ProblemError(severalPairs(name, pairs))
  const absent = absentSide(pair)
  if (absent) throw new ProblemError(missingFile(pair[absent].path, pair[absent].shown))
  const saying = await sayingOf(flags, io)
  const found = readStoredPair(pair, {folder: config.folder, cwd: io.cwd})
  if (found.type === 'problems') return couldNot(found.problems, flags, io)
  let made: Decided = {said: []}
  await changeAlignment(found.file, (stored) => {
    const {alignment, bitext} = updatedPair(found, stored)
    made = decide({...found, alignment, bitext, saying, config})
    return made.alignment && updatedPair(found, made.alignment).alignment
  })
  for (const line of made.said) io.stdout.write(`${line}\n`)
  return made.isPartial ? exitCode.findings : exitCode.clean
}

function configOf({config}: DecisionFlags): {readonly config?: string} {
  return config === undefined ? {} : {config}
}

function couldNot(problems: readonly Problem[], {color}: DecisionFlags, io: Io): number {
  printProblems(problems, io, color)
  return exitCode.couldNotRun
}

function severalPairs(name: string, pairs: readonly Pair[]): Problem {
  const names = pairs.map((pair) => `\`${pair.name}\``).join(', ')
  return {
    what: `Unexpected \`${name}\`: it is a file of ${pairs.length} pairs, expected one pair`,
    help: `Name one of them: ${names}`
  }
}
