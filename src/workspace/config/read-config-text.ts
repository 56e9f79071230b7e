import {basename} from 'node:path'
import {pathToFileURL} from 'node:url'
import {firstLineOf} from '../../model/first-line-of.js'
import type {Problem} from '../../model/problem.js'
import type {ImportModule} from '../files/import-module.js'
import {readText} from '../files/read-text.js'
import type {ConfigFile, ConfigText, Locate} from './config-text.js'
import {type JsonPath, jsonFault, jsonLocator} from './json-places.js'
import {readYaml} from './read-yaml.js'

/**
 * Reads a config as JSON, YAML, a module or a `package.json`, by its name.
 *
 * @throws ProblemError when the file cannot be read as text
 */
export async function readConfigText(
  file: ConfigFile,
  importModule: ImportModule
): Promise<ConfigText> {
  if (/\.[cm]?js$/.test(file.path)) return await importConfig(file, importModule)
  const text = readText(file.path, file.shown)
  if (/\.ya?ml$/.test(file.path)) return readYaml(text, file.shown)
  const json = readJson(text, file.shown)
  return basename(file.path) === 'package.json' ? ownPart(json) : json
}

function readJson(text: string, shown: string): ConfigText {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    const locate = jsonLocator(text)
    return {type: 'data', data, locate: (path) => ({path: shown, ...locate(path)})}
  } catch {
    return {type: 'problem', problem: brokenJson(text, shown)}
  }
}

function brokenJson(text: string, shown: string): Problem {
  const fault = jsonFault(text) ?? {line: 1, column: 1, what: 'Unexpected text, expected JSON'}
  const help = fault.what.includes('comment')
    ? 'Remove it: JSON has no comments. A `bitext.config.yaml` may have them'
    : 'Correct the JSON here'
  return {path: shown, ...fault, help}
}

/** The key `bitext` of a manifest. */
function ownPart(json: ConfigText): ConfigText {
  if (json.type === 'problem') return json
  const {data, locate} = json
  const own: unknown =
    typeof data === 'object' && data !== null && 'bitext' in data ? data.bitext : undefined
  return {type: 'data', data: own, locate: (path) => locate(['bitext', ...path])}
}

async function importConfig(
  {path, shown}: ConfigFile,
  importModule: ImportModule
): Promise<ConfigText> {
  // A file that is not there, or no text, is worded as for the other formats.
  readText(path, shown)
  try {
    const module = await importModule(pathToFileURL(path).href)
    const locate: Locate = (at) => ({path: at.length === 0 ? shown : `${shown}: ${keyPath(at)}`})
    if (module.default !== undefined) return {type: 'data', data: module.default, locate}
    const what = 'Missing default export, expected the config'
    return {type: 'problem', problem: {path: shown, what, help: 'Write `export default {…}`'}}
  } catch (error) {
    return {type: 'problem', problem: brokenModule(error, shown)}
  }
}

/** What is wrong with a module that cannot be loaded. */
export function brokenModule(error: unknown, shown: string): Problem {
  const what = `Cannot load the module: ${firstLineOf(error)}`
  return {path: shown, what, help: 'Run it with `node` to see where the error comes from'}
}

/** `overrides[0].rules`: a path as one writes it in code. */
function keyPath(path: JsonPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}
