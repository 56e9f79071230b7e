import {join} from 'node:path'
import type {ConfigSurroundings} from '../config/load-rule-modules.js'
import {readText} from '../files/read-text.js'
import type {GitPlace} from '../git/git.js'
import {pairTrouble} from './config/pair-trouble.js'
import {findSetup, type Setup} from './find-setup.js'
import {findTexts} from './find-texts.js'
import {generatorConfigs} from './layout/language-rank.js'
import {repositoryTexts} from './repository-texts.js'

/** What a folder is set up with. */
export interface FolderSurroundings extends GitPlace, ConfigSurroundings {
  /** Name of the config to be, in the folder. */
  readonly shown: string
  /** BCP 47 tag of the language to translate from, if the user names it. */
  readonly sourceLang?: string | undefined
}

/** What was found in a folder. */
export interface FolderSetup {
  readonly setup: Setup
  /** Whether the folder has more texts than were looked at. */
  readonly isCut: boolean
}

/** Looks at the texts of a folder and finds a config for them. Writes nothing. */
export async function setUpFolder(around: FolderSurroundings): Promise<FolderSetup> {
  const {folder} = around
  const {paths, isCut} = await findTexts(around)
  const texts = repositoryTexts(paths, (path) => readText(join(folder, path), path))
  const configs = repositoryTexts(generatorConfigs, (path) => readText(join(folder, path), path))
  const known = new Set(paths)
  const setup = await findSetup({
    ...around,
    texts,
    configs: generatorConfigs.flatMap((path) => configs.read(path) ?? []),
    isKnown: (path) => known.has(path),
    troubleOf: pairTrouble
  })
  return {isCut, setup}
}
