import {resolve} from 'node:path'
import {stringify} from 'yaml'
import {type Problem, ProblemError} from '../../../model/problem.js'
import {rules as builtIn} from '../../../rules/index.js'
import {configJsonSchema} from '../../../workspace/config/config-json-schema.js'
import type {Config} from '../../../workspace/config/load-config.js'
import {
  type CheckedFile,
  type ResolvedCheck,
  resolveCheck
} from '../../../workspace/config/resolve-check.js'
import {didYouMean} from '../../../workspace/files/nearest-name.js'
import {loadDocument} from '../../../workspace/load-pair.js'
import type {Pair} from '../../../workspace/pairs/pair.js'
import {resolvePairs} from '../../../workspace/pairs/pairs.js'
import {selectPairs} from '../../../workspace/pairs/select-pairs.js'
import {configFor} from '../../choose-pairs.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {printProblems} from '../../output/print-problems.js'

export interface ConfigFlags {
  readonly config?: string
  readonly format?: 'yaml' | 'json'
  readonly color?: boolean
}

interface ConfigArgs {
  readonly what: string | undefined
  readonly name: string | undefined
}

/** Shows the config as it is understood, or the schema of configs. */
export async function config(
  {what, name}: ConfigArgs,
  flags: ConfigFlags,
  io: Io
): Promise<number> {
  if (what !== 'print' && what !== 'schema') throw new ProblemError(unknownWord(what))
  const found = await configFor(flags, io)
  if (found?.type === 'problems') {
    printProblems(found.problems, io, flags.color)
    return exitCode.couldNotRun
  }
  if (what === 'schema') {
    print(configJsonSchema(found?.config.rules ?? builtIn), 'json', io)
    return exitCode.clean
  }
  if (!found) throw new ProblemError(noConfig(io))
  print(described(found.config, pairsOf(found.config, name, io)), flags.format ?? 'yaml', io)
  return exitCode.clean
}

function print(value: object, format: 'yaml' | 'json', {stdout}: Io): void {
  if (format === 'json') stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)
  else stdout.write(stringify(value, {lineWidth: 100, aliasDuplicateObjects: false}))
}

/** The pairs that are meant; of a config as a whole, none. */
function pairsOf(config: Config, name: string | undefined, {cwd}: Io): readonly Pair[] {
  if (name === undefined) return []
  const {pairs} = resolvePairs(config, cwd)
  return selectPairs(pairs, [name], {folder: cwd, config: config.shown})
}

function described(config: Config, pairs: readonly Pair[]): object {
  const {shown, failOn = 'error', maxWarnings, baseline, iso17100, exclude, expect} = config
  const whole = {
    config: shown,
    failOn,
    ...(maxWarnings === undefined ? {} : {maxWarnings}),
    ...(baseline ? {baseline: baseline.shown} : {}),
    iso17100
  }
  if (pairs.length === 0) {
    return {
      ...whole,
      pairs: config.pairs,
      ...(expect && {expect}),
      exclude,
      ...checkJson(resolveCheck(config, []))
    }
  }
  const each = pairs.map((pair) => pairJson(config, pair))
  return each.length === 1 ? {...whole, ...each[0]} : {...whole, pairs: each}
}

function pairJson(config: Config, pair: Pair): object {
  const files = [pair.source, pair.target].map(
    (file): CheckedFile => ({path: file.path, lang: loadDocument(file).lang})
  )
  const side = (key: 'source' | 'target', index: number) => ({
    path: pair[key].shown,
    lang: files[index]?.lang
  })
  return {
    pair: pair.name,
    source: side('source', 0),
    target: side('target', 1),
    ...checkJson(resolveCheck(config, files))
  }
}

function checkJson(check: ResolvedCheck): object {
  const {preset, minConfidence, settings, rules, severities, options} = check
  const {linkRewrites, sameWords, glossary} = settings
  return {
    preset,
    minConfidence,
    linkRewrites,
    sameWords,
    ...(glossary ? {glossary: glossary.path} : {}),
    rules: Object.fromEntries(
      rules.map(({id}) => [id, id in options ? [severities[id], options[id]] : severities[id]])
    )
  }
}

function unknownWord(what = ''): Problem {
  const known = ['print', 'schema']
  return {
    what: `Unexpected \`${what}\`, expected \`print\` or \`schema\`${didYouMean(what, known)}`,
    help: 'Write `bitext config print`, or `bitext config print FILE`'
  }
}

function noConfig({cwd}: Io): Problem {
  const what = 'Cannot find a config here or in a folder above'
  return {path: resolve(cwd), what, help: 'Run `bitext init` to write one'}
}
