import {resolve} from 'node:path'
import type {Config} from '../../config/load-config.js'
import {validateConfig} from '../../config/load-config.js'
import type {ConfigSurroundings} from '../../config/load-rule-modules.js'
import {readYaml} from '../../config/read-yaml.js'
import {type Pairs, resolvePairs} from '../../pairs/pairs.js'
import {type AmendSurroundings, amendedDraft, reportedOrphans} from './amend-draft.js'
import {explicitEntry, isPlain} from './group-entries.js'
import {excludeGlobs, pairsOf, type SetupDraft} from './setup-draft.js'
import {starterConfig} from './starter-config.js'

/** A config whose pairs a check reads without complaint. */
export interface ProvenSetup {
  readonly draft: SetupDraft
  /** Translations without a source, which a check reports. */
  readonly orphans: readonly string[]
  /** The config, as it is to be written. */
  readonly content: string
}

/** Where a config will be, and what proves it. */
export interface ProofSurroundings extends ConfigSurroundings, AmendSurroundings {
  /** Absolute. */
  readonly folder: string
  /** Its name, in that folder. */
  readonly shown: string
}

const mostRounds = 8

/**
 * Proves a draft with the code that reads configs and finds their pairs for a check, and changes what
 * that code refuses: entries get names or become explicit, and texts without a partner are excluded.
 */
export async function proveDraft(
  draft: SetupDraft,
  around: ProofSurroundings
): Promise<ProvenSetup> {
  let current = draft
  for (let round = 0; round < mostRounds && current.entries.length > 0; round++) {
    const {content, pairs, problems} = await trial(current, around)
    const next = amendedDraft(current, pairs, around)
    if (next === undefined && problems.length === 0) {
      const orphans = reportedOrphans(current, pairs, around.isKnown)
      return {draft: current, content, orphans: orphans.map(({target}) => target.written)}
    }
    if (next === undefined) break
    current = next
  }
  const all = new Map(pairsOf(current).map((pair) => [`${pair.source} ${pair.target}`, pair]))
  const named = [...all.values()].filter(({source, target}) => isPlain(source) && isPlain(target))
  const entries = named.map(explicitEntry)
  if (entries.length === 0) return {draft: {...current, entries}, content: '', orphans: []}
  const explicit = {...current, entries}
  return {draft: explicit, content: (await trial(explicit, around)).content, orphans: []}
}

interface Trial extends Pairs {
  readonly content: string
}

async function trial(draft: SetupDraft, around: ProofSurroundings): Promise<Trial> {
  const pairs = draft.entries.map(({entry}) => entry)
  const content = starterConfig({pairs, exclude: excludeGlobs(draft)})
  const config = await configOf(content, around)
  return {content, ...resolvePairs(config, around.folder)}
}

async function configOf(content: string, around: ProofSurroundings): Promise<Config> {
  const {folder, shown} = around
  const file = {path: resolve(folder, shown), shown}
  const result = await validateConfig(readYaml(content, shown), file, around)
  if (result.type === 'config') return result.config
  throw new Error(`The config of init is not valid: ${result.problems[0]?.what}`)
}
