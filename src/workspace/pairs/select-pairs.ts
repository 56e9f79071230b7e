import {resolve} from 'node:path'
import {type Problem, ProblemError} from '../../model/problem.js'
import {didYouMean} from '../files/nearest-name.js'
import type {Pair} from './pair.js'

/**
 * The pairs that a user asks for, each by its name or by the path of one of its files; every pair
 * when none is asked for. In the order of the config, each once.
 *
 * @param folder  the folder that the user is in
 * @throws ProblemError for a name that is neither
 */
export function selectPairs(
  pairs: readonly Pair[],
  asked: readonly string[],
  {folder, config}: {readonly folder: string; readonly config: string}
): readonly Pair[] {
  if (asked.length === 0) return pairs
  const wanted = new Set<Pair>()
  for (const name of asked) {
    const path = resolve(folder, name)
    const found = pairs.filter((pair) => pair.name === name || hasFile(pair, path))
    if (found.length === 0) throw new ProblemError(noPair(name, {pairs, config}))
    for (const pair of found) wanted.add(pair)
  }
  return pairs.filter((pair) => wanted.has(pair))
}

/** Whether a file, by its absolute path, is one of the two of a pair. */
export function hasFile({source, target}: Pair, path: string): boolean {
  return source.path === path || target.path === path
}

function noPair(
  name: string,
  {pairs, config}: {readonly pairs: readonly Pair[]; readonly config: string}
): Problem {
  const names = pairs.map((pair) => pair.name)
  const first = names.slice(0, 5).map((known) => `\`${known}\``)
  const more = names.length > 5 ? `, … (${names.length} in all)` : ''
  return {
    path: config,
    what: `Cannot find the pair \`${name}\`${didYouMean(name, names)}`,
    help: `Name one of its pairs (${first.join(', ')}${more}) or two files`
  }
}
