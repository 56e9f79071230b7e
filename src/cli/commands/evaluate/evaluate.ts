import {evaluate as compare} from '../../../align/evaluate.js'
import type {LadderBead} from '../../../align/nouns/ladder.js'
import {type Problem, ProblemError} from '../../../model/problem.js'
import type {EvaluatedAlignments} from '../../../report/evaluation/evaluation.js'
import {evaluationJson} from '../../../report/evaluation/json.js'
import {evaluationTable} from '../../../report/evaluation/table.js'
import {type GoldFiles, goldPairs} from '../../../workspace/evidence/gold-pairs.js'
import {readLadder} from '../../../workspace/evidence/read-ladder.js'
import {flaggedFile} from '../../evidence-flags.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {printProblems} from '../../output/print-problems.js'
import {reportContext} from '../../output/report-context.js'

/** The flags of `bitext evaluate`. */
export interface EvaluateFlags {
  readonly gold?: readonly string[]
  readonly test?: readonly string[]
  readonly format?: 'table' | 'json'
  /** In [0, 1]. */
  readonly minF1?: number
  readonly color?: boolean
}

/** Compares alignments with gold, over all pairs together. */
export async function evaluate(flags: EvaluateFlags, io: Io): Promise<number> {
  const {gold = [], test = []} = flags
  if (gold.length === 0 || gold.length !== test.length) {
    throw new ProblemError(unequal(gold.length, test.length))
  }
  const files = gold.flatMap((name, index) =>
    goldPairs(flaggedFile(name, io), flaggedFile(test[index] ?? '', io))
  )
  const {ladders, problems} = readAll(files)
  if (problems.length > 0) {
    printProblems(problems, io, flags.color)
    return exitCode.couldNotRun
  }
  const evaluated = evaluation(ladders, io)
  const context = reportContext(io.stdout, {flag: flags.color, env: io.env})
  io.stdout.write(
    flags.format === 'json' ? evaluationJson(evaluated) : evaluationTable(evaluated, context)
  )
  return verdict(evaluated.all.strict.f1, flags, io)
}

interface Ladders {
  readonly files: GoldFiles
  readonly gold: readonly LadderBead[]
  readonly test: readonly LadderBead[]
}

function readAll(files: readonly GoldFiles[]): {
  readonly ladders: readonly Ladders[]
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const read = (file: GoldFiles['gold']): readonly LadderBead[] => {
    try {
      return readLadder(file)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problems.push(error.problem)
      return []
    }
  }
  const ladders = files.map((pair) => ({files: pair, gold: read(pair.gold), test: read(pair.test)}))
  return {ladders, problems}
}

function evaluation(ladders: readonly Ladders[], io: Io): EvaluatedAlignments {
  const pairs = ladders.map(({files, gold, test}) => ({
    files,
    compared: {gold, test: withConfidences(test, files.test.shown, io)}
  }))
  return {
    all: compare(pairs.map(({compared}) => compared)),
    pairs: pairs.map(({files, compared}) => ({
      name: files.name,
      gold: files.gold.shown,
      test: files.test.shown,
      evaluation: compare([compared])
    }))
  }
}

/** Scores of other tools may be costs: what leaves [0, 1] says nothing about reliability. */
function withConfidences(
  test: readonly LadderBead[],
  shown: string,
  {stderr}: Io
): readonly LadderBead[] {
  const isShare = ({confidence = 0}: LadderBead) => confidence >= 0 && confidence <= 1
  if (test.every(isShare)) return test
  stderr.write(`Skipped the scores of ${shown}: they are not confidences from 0 to 1\n`)
  return test.map(({source, target}) => ({source, target}))
}

function verdict(f1: number, {minF1}: EvaluateFlags, {stderr}: Io): number {
  if (minF1 === undefined || f1 >= minF1) return exitCode.clean
  // Cut, not rounded: 0.89999 must not read as the 0.9 that it misses.
  const shown = (Math.floor(f1 * 10_000) / 10_000).toFixed(4)
  stderr.write(`Strict F1 is ${shown}, less than the required ${minF1}\n`)
  return exitCode.findings
}

function unequal(gold: number, test: number): Problem {
  return {
    what: `Unexpected ${test} of \`--test\` for ${gold} of \`--gold\`, expected one each`,
    help: 'Give them in pairs: `--gold x.gold --test x.ladder`, or two folders'
  }
}
