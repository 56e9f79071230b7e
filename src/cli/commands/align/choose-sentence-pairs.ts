import {basename, extname} from 'node:path'
import {type Problem, ProblemError} from '../../../model/problem.js'
import type {Pair} from '../../../workspace/pairs/pair.js'
import type {Io} from '../../io.js'
import {namedFile} from '../../named-file.js'
import type {PairNames} from '../../options/pair-values.js'

/**
 * The pairs of files with a sentence a line that the arguments mean: two files; or more, where the
 * two of a pair differ only in their last extension, whatever order the shell gives them in; or
 * those of `--pair`. A pair is called as its source file, without folder and last extension.
 *
 * @throws ProblemError when the arguments mean no pairs, or standard input is to be read twice
 */
export async function chooseSentencePairs(
  args: readonly string[],
  flagged: readonly PairNames[],
  io: Io
): Promise<readonly Pair[]> {
  if (args.length > 0 && flagged.length > 0) throw new ProblemError(bothForms(args))
  const named = flagged.length > 0 ? flagged : pairsOfArguments(args)
  const inputs = named.flatMap(({source, target}) => [source, target])
  if (inputs.filter((name) => name === '-').length > 1) throw new ProblemError(stdinTwice)
  const pairs: Pair[] = []
  for (const {source, target} of named) {
    pairs.push({
      name: stemOf(basename(source === '-' ? 'stdin' : source)),
      source: await namedFile(source, io),
      target: await namedFile(target, io)
    })
  }
  return pairs
}

/** A path without its last extension. */
function stemOf(path: string): string {
  const ending = extname(path)
  return ending === '' ? path : path.slice(0, -ending.length)
}

function pairsOfArguments(args: readonly string[]): readonly PairNames[] {
  const [source, target] = args
  if (source === undefined || target === undefined) throw new ProblemError(tooFew(args))
  if (args.length === 2) return [{source, target}]
  const byStem = new Map<string, string[]>()
  for (const name of args) byStem.set(stemOf(name), [...(byStem.get(stemOf(name)) ?? []), name])
  return [...byStem.values()].map((names) => {
    const [first, second, ...more] = names
    if (first !== undefined && second !== undefined && more.length === 0) {
      return {source: first, target: second}
    }
    throw new ProblemError(unpaired(names))
  })
}

const stdinTwice: Problem = {
  what: 'Cannot read more than one text from standard input',
  help: 'Name files for the others'
}

function tooFew(args: readonly string[]): Problem {
  return {
    what: `Cannot align ${args.length === 0 ? 'nothing' : 'one file'} with \`--pre-segmented\``,
    help: 'Name two files with one sentence per line, `--pre-segmented SOURCE TARGET`, or several with `--pair SOURCE TARGET`'
  }
}

function bothForms([first = '']: readonly string[]): Problem {
  return {
    what: `Unexpected \`${first}\` beside \`--pair\``,
    help: 'Name each pair with `--pair SOURCE TARGET`, or remove `--pair`'
  }
}

function unpaired(names: readonly string[]): Problem {
  const [first = ''] = names
  const found = names.length === 1 ? 'no other file' : `${names.length - 1} other files`
  return {
    path: first,
    what: `Cannot find its partner: ${found} with this name and another extension`,
    help: 'Say which two belong together: `--pair SOURCE TARGET`, once for each pair'
  }
}
