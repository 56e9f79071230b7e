import {resolve} from 'node:path'
import type {Rule} from '../../check/define-rule.js'
import type {LinkRewrite} from '../../check/settings.js'
import type {Preset} from '../../rules/presets.js'
import type {InputFile} from '../files/input-file.js'
import type {ConfigIssue} from './config-issue.js'
import type {ConfigData, OverrideEntry} from './config-schema.js'
import type {JsonPath} from './json-places.js'
import {type RuleSettings, readRuleSettings} from './rule-settings.js'

/** What a config says about all documents, or an override about some. */
export interface ConfigLayer extends RuleSettings {
  readonly preset?: Preset
  readonly linkRewrites: readonly LinkRewrite[]
  readonly sameWords: readonly string[]
  readonly glossary?: InputFile
  readonly minConfidence?: number
}

/** A layer for the documents that fit one of its globs and one of its languages. */
export interface ConfigOverride extends ConfigLayer {
  readonly files?: readonly string[]
  readonly languages?: readonly string[]
}

type LayerData = Pick<
  ConfigData,
  'preset' | 'rules' | 'linkRewrites' | 'sameWords' | 'glossary' | 'minConfidence'
>

interface Surroundings {
  readonly rules: readonly Rule[]
  /** What paths start from. */
  readonly folder: string
  readonly at: JsonPath
}

/** Reads one layer of a config, with what is wrong with its rules. */
export function readLayer(
  {preset, rules = {}, linkRewrites = [], sameWords = [], glossary, minConfidence}: LayerData,
  {rules: known, folder, at}: Surroundings
): {readonly layer: ConfigLayer; readonly issues: readonly ConfigIssue[]} {
  const {settings, issues} = readRuleSettings(rules, known, [...at, 'rules'])
  const layer: ConfigLayer = {
    ...settings,
    linkRewrites,
    sameWords,
    ...(preset === undefined ? {} : {preset}),
    ...(glossary === undefined
      ? {}
      : {glossary: {path: resolve(folder, glossary), shown: glossary}}),
    ...(minConfidence === undefined ? {} : {minConfidence})
  }
  return {layer, issues}
}

/** Reads an entry of `overrides`; one for all documents is a mistake. */
export function readOverride(
  entry: OverrideEntry,
  around: Surroundings
): {readonly override: ConfigOverride; readonly issues: readonly ConfigIssue[]} {
  const {layer, issues} = readLayer(entry, around)
  const {files, languages} = entry
  const override = {
    ...layer,
    ...(files === undefined ? {} : {files}),
    ...(languages === undefined ? {} : {languages})
  }
  if (files !== undefined || languages !== undefined) return {override, issues}
  const what = 'Missing key `files` or `languages` in this override'
  const help = 'Say which documents it applies to, or move its keys to the top of the config'
  return {override, issues: [{at: around.at, what, help}, ...issues]}
}
