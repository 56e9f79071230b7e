import {relative, sep} from 'node:path'
import type {Rule} from '../../check/define-rule.js'
import type {CheckSettings} from '../../check/settings.js'
import type {Glossary} from '../../model/glossary.js'
import {rules as builtIn} from '../../rules/index.js'
import {type Preset, presetSeverities, type RuleSeverities} from '../../rules/presets.js'
import {baseLanguage} from '../../text/language.js'
import {fitsGlob} from '../files/path-glob.js'
import {statOf} from '../files/stat-of.js'
import {readGlossary} from '../glossary/read-glossary.js'
import type {ConfigLayer, ConfigOverride} from './config-layer.js'
import type {Config} from './load-config.js'

/** What the command line asks for; it goes before the config. */
export interface CheckWish {
  readonly preset?: Preset
  /** Ids of the only rules to run, whether the config has them on or off. */
  readonly rule?: readonly string[]
  readonly minConfidence?: number
}

/** One document of a pair, as far as an override may ask for it. */
export interface CheckedFile {
  /** Absolute. */
  readonly path: string
  /** BCP 47 tag. */
  readonly lang: string
}

/** How one pair is checked, once config, overrides and command line have had their say. */
export interface ResolvedCheck {
  readonly preset: Preset
  readonly rules: readonly Rule[]
  /** Ids of all rules, whether they run or not. */
  readonly knownRules: readonly string[]
  readonly severities: RuleSeverities
  readonly options: Readonly<Record<string, unknown>>
  readonly settings: CheckSettings
  readonly minConfidence: number
}

/**
 * How a pair is checked. Of severities, options and single values the last word counts: preset,
 * config, overrides in their order, command line. Link rewrites and same words add up.
 *
 * @throws ProblemError for a glossary that cannot be read
 */
export function resolveCheck(
  config: Config | undefined,
  files: readonly CheckedFile[],
  wish: CheckWish = {}
): ResolvedCheck {
  const layers = config ? layersFor(config, files) : []
  const rules = config?.rules ?? builtIn
  const preset = wish.preset ?? last(layers, 'preset') ?? 'recommended'
  const severities = Object.assign(
    {...presetSeverities(preset, rules)},
    ...layers.map((layer) => layer.severities)
  )
  return {
    preset,
    knownRules: rules.map(({id}) => id),
    ...chosen(rules, severities, wish),
    options: Object.assign({}, ...layers.map(({options}) => options)),
    settings: settingsOf(layers, files),
    minConfidence: wish.minConfidence ?? last(layers, 'minConfidence') ?? 0
  }
}

function layersFor(config: Config, files: readonly CheckedFile[]): readonly ConfigLayer[] {
  const matching = config.overrides.filter((override) =>
    files.some((file) => isFor(override, file, config.folder))
  )
  return [config.layer, ...matching]
}

function isFor({files, languages}: ConfigOverride, file: CheckedFile, folder: string): boolean {
  const path = relative(folder, file.path).split(sep).join('/')
  if (files && !files.some((glob) => fitsGlob(path, glob))) return false
  return !languages || languages.some((tag) => isWithin(file.lang, tag))
}

/** `nl-BE` is within `nl` and `nl-be`, not within `nl-NL`. */
function isWithin(lang: string, tag: string): boolean {
  if (!tag.includes('-')) return baseLanguage(lang) === tag.toLowerCase()
  return `${lang}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase())
}

function last<Key extends keyof ConfigLayer>(
  layers: readonly ConfigLayer[],
  key: Key
): ConfigLayer[Key] | undefined {
  return layers.findLast((layer) => layer[key] !== undefined)?.[key]
}

/** A rule that is asked for by name runs, also where it is off. */
function chosen(
  rules: readonly Rule[],
  severities: RuleSeverities,
  {rule: asked}: CheckWish
): Pick<ResolvedCheck, 'rules' | 'severities'> {
  if (!asked) return {rules, severities}
  const wanted = rules.filter(({id}) => asked.includes(id))
  const on = wanted.map(({id, severity}) => {
    const own = severities[id]
    return [id, own === undefined || own === 'off' ? severity : own] as const
  })
  return {rules: wanted, severities: Object.fromEntries(on)}
}

function settingsOf(
  layers: readonly ConfigLayer[],
  [source, target]: readonly CheckedFile[]
): CheckSettings {
  const file = last(layers, 'glossary')
  const settings = {
    linkRewrites: layers.flatMap(({linkRewrites}) => linkRewrites),
    sameWords: layers.flatMap(({sameWords}) => sameWords)
  }
  if (file === undefined) return settings
  const languages = {source: source?.lang ?? 'und', target: target?.lang ?? 'und'}
  return {...settings, glossary: glossaryOf(file, languages)}
}

const glossaries = new Map<string, {readonly glossary: Glossary; readonly saved: string}>()

/** Read once for two languages and each time it was saved, however many pairs are checked with it. */
function glossaryOf(...[file, languages]: Parameters<typeof readGlossary>): Glossary {
  const stat = statOf(file.path)
  const saved = `${stat?.mtimeNs} ${stat?.size}`
  const key = JSON.stringify([file.path, languages.source, languages.target])
  const known = glossaries.get(key)
  if (known?.saved === saved) return known.glossary
  const glossary = readGlossary(file, languages)
  glossaries.set(key, {glossary, saved})
  return glossary
}
