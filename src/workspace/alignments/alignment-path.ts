import {join} from 'node:path'
import {type Pair, pathsName} from '../pairs/pair.js'

/** The languages of the two documents of a pair, BCP 47 tags. */
export interface PairLanguages {
  readonly source: string
  readonly target: string
}

/**
 * Where the alignment of a pair is kept, from the folder of the config, with `/`:
 * `alignments/<name>.<source>-<target>.json`. A `/` in the name makes a folder. A pair without a name
 * of its own is named by its two paths; what may not be in the name of a file becomes `_`.
 */
export function alignmentPath(
  pair: Pick<Pair, 'name' | 'source' | 'target'>,
  languages: PairLanguages
): string {
  return `${alignmentStem(pair)}.${languages.source}-${languages.target}.json`
}

/** The same up to the dot before the languages. */
export function alignmentStem({
  name,
  source,
  target
}: Pick<Pair, 'name' | 'source' | 'target'>): string {
  const isNamed = name !== pathsName(source.written, target.written)
  const stem = isNamed ? name : `${source.written}~${target.written.replace(/[\\/]/g, '_')}`
  return `alignments/${safe(stem)}`
}

/** Where that is on this machine. */
export function alignmentFile(
  folder: string,
  pair: Pick<Pair, 'name' | 'source' | 'target'>,
  languages: PairLanguages
): string {
  return join(folder, ...alignmentPath(pair, languages).split('/'))
}

/** Never out of its folder, never hidden, and free of what a file system refuses. */
function safe(stem: string): string {
  return stem
    .split(/[\\/]/)
    .map((part) => part.replace(/[^\p{L}\p{M}\p{N}._~ +()-]/gu, '_').replace(/^\.+/, '_'))
    .filter((part) => part !== '')
    .join('/')
}
