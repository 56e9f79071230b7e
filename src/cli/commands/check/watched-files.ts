import {alignmentFile, type PairLanguages} from '../../../workspace/alignments/alignment-path.js'
import type {Pair} from '../../../workspace/pairs/pair.js'
import type {ChosenPairs} from '../../choose-pairs.js'

interface WatchedConfig {
  readonly config: ChosenPairs['config'] | undefined
  readonly configPath: string | undefined
}

/**
 * What a check depends on: texts, alignment files, and what the config says, itself included. Absolute
 * paths; they need not be there.
 *
 * @param languages  of the documents of each pair, by its name; alignment files are named for them
 */
export function watchedFiles(
  pairs: readonly Pair[],
  {config, configPath}: WatchedConfig,
  languages: ReadonlyMap<string, PairLanguages>
): readonly string[] {
  const texts = pairs
    .flatMap(({source, target}) => [source, target])
    .filter(({text}) => text === undefined)
    .map(({path}) => path)
  const own = configPath === undefined ? [] : [configPath]
  if (!config) return [...own, ...texts]
  const alignments = pairs.flatMap((pair) => {
    const langs = languages.get(pair.name)
    return langs ? alignmentFile(config.folder, pair, langs) : []
  })
  const glossaries = [config.layer, ...config.overrides].flatMap(({glossary}) => glossary ?? [])
  const others = [...glossaries, ...(config.baseline ? [config.baseline] : [])]
  return [...own, ...config.extended, ...texts, ...alignments, ...others.map(({path}) => path)]
}
