import {join, resolve, sep} from 'node:path'
import {alignmentStem} from '../workspace/alignments/alignment-path.js'
import type {Config} from '../workspace/config/load-config.js'
import type {Pair} from '../workspace/pairs/pair.js'

/**
 * The pairs whose findings may be others once some files have changed: those of a text or of an
 * alignment file, and all pairs for the config, its glossaries, its baseline and its rule modules.
 * Files that have nothing to do with any pair are passed over.
 *
 * @param files  as the user names them, from the folder that the user is in
 */
export function touchedPairs(
  pairs: readonly Pair[],
  files: readonly string[],
  {config, folder}: {readonly config: Config; readonly folder: string}
): readonly Pair[] {
  const touched = files.map((file) => resolve(folder, file))
  const whole = wholeFiles(config)
  if (touched.some((path) => whole.has(path))) return pairs
  const known = new Set(touched)
  return pairs.filter((pair) => {
    if (known.has(pair.source.path) || known.has(pair.target.path)) return true
    const stem = join(config.folder, ...alignmentStem(pair).split('/'))
    return touched.some((path) => isAlignment(path, stem))
  })
}

/** Files that all pairs depend on; absolute. */
function wholeFiles(config: Config): ReadonlySet<string> {
  const glossaries = [config.layer, ...config.overrides].flatMap(({glossary}) => glossary ?? [])
  const inputs = [...glossaries, ...(config.baseline ? [config.baseline] : [])]
  const modules = config.rules.flatMap(({module}) =>
    module === undefined ? [] : resolve(config.folder, module)
  )
  return new Set([config.path, ...config.extended, ...inputs.map(({path}) => path), ...modules])
}

/** Whatever languages its name ends in. */
function isAlignment(path: string, stem: string): boolean {
  if (!path.startsWith(`${stem}.`)) return false
  const rest = path.slice(stem.length + 1)
  return rest.endsWith('.json') && !rest.includes(sep)
}
