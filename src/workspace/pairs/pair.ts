import type {Absence} from '../../model/document.js'
import type {Side} from '../../model/side.js'

/** One text of a pair, not read yet. */
export interface PairFile {
  /** Absolute; `-` for standard input. */
  readonly path: string
  /** As the user would name it, from the folder that they are in. */
  readonly shown: string
  /** As it stands in the config, where it does; the same wherever the tool is started. */
  readonly written: string
  /** BCP 47 tag, where an entry or a flag says it. */
  readonly lang?: string
  /** The text, where it has been read already (standard input). */
  readonly text?: string
  /** Set if a pattern expects the file and it does not exist. */
  readonly absent?: Absence
}

/** Two files that are to be compared. */
export interface Pair {
  /** Unique among the pairs of a config, and the same wherever and whenever the tool is started. */
  readonly name: string
  readonly source: PairFile
  readonly target: PairFile
}

/** Whether a text comes from standard input, so that the pair has no place for an alignment file. */
export function isTyped({source, target}: Pair): boolean {
  return source.path === '-' || target.path === '-'
}

/** The side of a pair whose file does not exist, although a pattern expects it. */
export function absentSide({source, target}: Pair): Side | undefined {
  if (source.absent) return 'source'
  return target.absent ? 'target' : undefined
}

/** What a pair is called that has no name of its own. */
export function pathsName(source: string, target: string): string {
  return `${source} → ${target}`
}
