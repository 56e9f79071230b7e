import {dirname, join} from 'node:path'
import * as v from 'valibot'
import {type Problem, ProblemError} from '../../../model/problem.js'
import type {ImportModule} from '../../files/import-module.js'
import {missingFile} from '../../files/missing-file.js'
import {statOf} from '../../files/stat-of.js'
import {type ConfigIssue, configIssue} from '../config-issue.js'
import type {ConfigFile, ConfigText, Locate} from '../config-text.js'
import {readConfigText} from '../read-config-text.js'
import {type ConfigSource, sharedSchema} from './config-source.js'
import {findExtended} from './find-extended.js'

/** The sources of a config, those that are extended before those that extend them. */
export interface ConfigSources {
  readonly sources: readonly ConfigSource[]
  readonly problems: readonly Problem[]
}

/** A text of a config that has been read. */
type ConfigValue = Extract<ConfigText, {readonly type: 'data'}>

/**
 * Reads what a config extends, and what that extends in turn, each file once.
 *
 * @throws ProblemError when a file cannot be read as text
 */
export async function readSources(
  file: ConfigFile,
  value: ConfigValue,
  importModule: ImportModule
): Promise<ConfigSources> {
  const reader = new SourceReader(importModule)
  await reader.add(file, value, {documents: dirname(file.path), chain: []})
  return reader
}

interface Link {
  readonly documents: string
  /** The files on the way, each extended by the one before it. */
  readonly chain: readonly ConfigFile[]
}

class SourceReader implements ConfigSources {
  readonly sources: ConfigSource[] = []
  readonly problems: Problem[] = []
  readonly #importModule: ImportModule

  constructor(importModule: ImportModule) {
    this.#importModule = importModule
  }

  async add(file: ConfigFile, {data, locate}: ConfigValue, {documents, chain}: Link) {
    const result = v.safeParse(sharedSchema, data)
    if (!result.success) {
      const issues = result.issues.map((issue) => configIssue(issue, sharedSchema))
      this.problems.push(...issues.map((issue) => placed(issue, locate)))
      return
    }
    const {output} = result
    const names = typeof output.extends === 'string' ? [output.extends] : (output.extends ?? [])
    for (const [index, name] of names.entries()) {
      const at = typeof output.extends === 'string' ? ['extends'] : ['extends', index]
      const place = (issue: Omit<ConfigIssue, 'at'>) => placed({at, ...issue}, locate)
      await this.#extend(name, {documents, chain: [...chain, file]}, place)
    }
    this.sources.push({file, data: output, locate, documents, folder: dirname(file.path)})
  }

  async #extend(
    name: string,
    {documents, chain}: Link,
    place: (issue: Omit<ConfigIssue, 'at'>) => Problem
  ): Promise<void> {
    const by = chain.at(-1)
    if (!by) return
    const found = findExtended(name, dirname(by.path))
    const fault = found ? fileFault(found.path, name) : noPackage(name)
    if (!found || fault) {
      if (fault) this.problems.push(place(fault))
      return
    }
    const file = {path: found.path, shown: shownBeside(name, by)}
    const first = chain.findIndex(({path}) => path === file.path)
    if (first >= 0) {
      this.problems.push(place(circle([...chain.slice(first), file])))
      return
    }
    if (this.sources.some((source) => source.file.path === file.path)) return
    const value = await this.#read(file)
    if (value.type === 'problem') this.problems.push(value.problem)
    else {
      const start = found.type === 'package' ? documents : dirname(file.path)
      await this.add(file, value, {documents: start, chain})
    }
  }

  async #read(file: ConfigFile): Promise<ConfigText> {
    try {
      return await readConfigText(file, this.#importModule)
    } catch (error) {
      if (error instanceof ProblemError) return {type: 'problem', problem: error.problem}
      throw error
    }
  }
}

function placed({at, what, help}: ConfigIssue, locate: Locate): Problem {
  return {...locate(at), what, help}
}

/** A file as the user would name it, who is where the config that extends it is shown from. */
function shownBeside(name: string, by: ConfigFile): string {
  return name.startsWith('.') ? join(dirname(by.shown), name) : name
}

function fileFault(path: string, name: string): Omit<ConfigIssue, 'at'> | undefined {
  if (statOf(path)?.isFile()) return undefined
  const {what, help} = missingFile(path, name)
  return {what: `${what} \`${name}\` that this config extends`, help}
}

function noPackage(name: string): Omit<ConfigIssue, 'at'> {
  const what = `Cannot find the package \`${name}\` that this config extends, or a config in it`
  return {what, help: `Install it, or write \`./${name}\` for a file beside this one`}
}

function circle(files: readonly ConfigFile[]): Omit<ConfigIssue, 'at'> {
  const chain = files.map(({shown}) => `\`${shown}\``).join(' → ')
  return {what: `Unexpected circle of \`extends\`: ${chain}`, help: 'Remove one of them'}
}
