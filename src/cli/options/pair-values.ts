import {InvalidArgumentError} from 'commander'

/** The two files of one `--pair`. */
export interface PairNames {
  readonly source: string
  readonly target: string
}

/** Stands between the two values of an option where they travel as one: no argument can hold it. */
const between = '\0'

/**
 * Makes one value of the two that follow each `--pair`: the parser knows options with one value or
 * with any number, and would take the names of two pairs, or the arguments after them, for one list.
 * What is not followed by two is left for the parser to refuse.
 */
export function joinPairValues(argv: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (let at = 0; at < argv.length; at++) {
    const [option = '', source, target] = argv.slice(at, at + 3)
    if (option === '--') return [...joined, ...argv.slice(at)]
    joined.push(option)
    if (option !== '--pair' || !isValue(source) || !isValue(target)) continue
    joined.push(`${source}${between}${target}`)
    at += 2
  }
  return joined
}

function isValue(word: string | undefined): word is string {
  return word !== undefined && (word === '-' || !word.startsWith('-'))
}

/** Reads one `--pair SOURCE TARGET` and adds it to those before. */
export function addPair(value: string, before: readonly PairNames[] = []): readonly PairNames[] {
  const [source, target] = value.split(between)
  if (source && target) return [...before, {source, target}]
  throw new InvalidArgumentError('Expected two files: `--pair SOURCE TARGET`.')
}
