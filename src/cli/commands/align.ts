import {type Problem, ProblemError} from '../../model/problem.js'
import {beadsJson} from '../../report/beads-json.js'
import {beadsTable} from '../../report/beads-table.js'
import {loadPair} from '../../workspace/load-pair.js'
import type {Pair} from '../../workspace/pair.js'
import {choosePairs, type PairFlags} from '../choose-pairs.js'
import {exitCode} from '../exit-code.js'
import type {Io} from '../io.js'
import {printProblems} from '../print-problems.js'
import {reportContext} from '../report-context.js'

/** The flags of `bitext align`. */
export interface AlignFlags extends PairFlags {
  readonly format?: 'table' | 'json'
  readonly sentences?: boolean
  readonly color?: boolean
}

/** Columns where output is no terminal: two texts side by side are padded, so whole ones would not fit. */
const pipedWidth = 160

/** Shows how the segments of one pair go together. */
export async function align(args: readonly string[], flags: AlignFlags, io: Io): Promise<number> {
  const {pairs, problems} = await choosePairs(args, flags, io)
  const [pair] = pairs
  if (problems.length > 0 || !pair) return couldNot(problems, flags, io)
  if (pairs.length > 1) throw new ProblemError(tooMany(pairs))
  const loaded = loadPair(pair)
  if (loaded.type === 'problems') return couldNot(loaded.problems, flags, io)
  const context = reportContext(io.stdout, {flag: flags.color, env: io.env}, pipedWidth)
  const sentences = flags.sentences === true
  io.stdout.write(
    flags.format === 'json'
      ? beadsJson(pair.name, loaded.bitext)
      : beadsTable(loaded.bitext, context, {sentences})
  )
  return exitCode.clean
}

function couldNot(problems: readonly Problem[], {color}: AlignFlags, io: Io): number {
  printProblems(problems, io, color)
  return exitCode.couldNotRun
}

function tooMany(pairs: readonly Pair[]): Problem {
  const names = pairs.slice(0, 5).map(({name}) => `\`${name}\``)
  const more = pairs.length > 5 ? ', …' : ''
  return {
    what: `Cannot align ${pairs.length} pairs at once`,
    help: `Name one of them (${names.join(', ')}${more}), or two files`
  }
}
