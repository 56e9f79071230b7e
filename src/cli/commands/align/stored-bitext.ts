import {encodeAlignment} from '../../../store/file/encode.js'
import {readAlignment} from '../../../workspace/alignments/alignment-files.js'
import {
  type AlignedPair,
  readStoredPair,
  updatedPair
} from '../../../workspace/alignments/stored-pair.js'
import type {Config} from '../../../workspace/config/load-config.js'
import {isTyped, type Pair} from '../../../workspace/pairs/pair.js'
import type {Io} from '../../io.js'
import {startFrom, type WriteAlignmentsFlags} from './write-alignments.js'

/**
 * The stored alignment of a pair, for printing; undefined if none is stored. One that is out of date
 * comes back as `bitext align` would write it, and stderr says so.
 *
 * @param flags  with `fresh`, everything without a decision is searched again
 * @throws ProblemError for an alignment file that is broken or of another version
 */
export function storedBitext(
  pair: Pair,
  {folder}: Config,
  flags: Pick<WriteAlignmentsFlags, 'fresh'>,
  io: Io
): AlignedPair | undefined {
  if (isTyped(pair)) return undefined
  const found = readStoredPair(pair, {folder, cwd: io.cwd})
  if (found.type === 'problems') return found
  const stored = readAlignment(found.file)
  if (!stored) return undefined
  const {bitext, alignment} = updatedPair(found, startFrom(stored, flags))
  const isOutdated = !flags.fresh && encodeAlignment(stored) !== encodeAlignment(alignment)
  if (isOutdated) io.stderr.write(`${found.file.shown} is out of date; run \`bitext align\`\n`)
  return {type: 'bitext', bitext, stored: alignment}
}
