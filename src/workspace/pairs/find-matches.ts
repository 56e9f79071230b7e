import {type Dirent, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {languageOfLabel} from '../../text/language-label.js'
import {statOf} from '../files/stat-of.js'
import type {PathPattern, PatternPart, PatternValues} from './path-pattern.js'

/** One file that a pattern fits. */
export interface PatternMatch extends PatternValues {
  /** From the folder that the pattern starts from, with `/`. */
  readonly path: string
}

/**
 * The files below a folder that a pattern fits, sorted by path. Only folders that the pattern can
 * lead to are read; `**` enters no `node_modules`, no folder with a leading dot, and no symbolic
 * link (which may lead in a circle).
 */
export function findMatches(folder: string, {parts}: PathPattern): readonly PatternMatch[] {
  const found = matchesFrom({folder, path: [], values: {}, within: []}, parts)
  return [...found].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** How far into the folders a match has come. */
interface Step {
  readonly folder: string
  readonly path: readonly string[]
  readonly values: PatternValues
  /** Folders passed under `**`, which the name will start with. */
  readonly within: readonly string[]
}

function* matchesFrom(step: Step, parts: readonly PatternPart[]): Generator<PatternMatch> {
  const [part, ...rest] = parts
  if (!part) {
    if (isFile(step.folder)) yield {path: step.path.join('/'), ...step.values}
  } else if (part.type === 'literal') {
    yield* matchesFrom(down(step, part.text), rest)
  } else if (part.type === 'folders') {
    yield* matchesBelow(step, rest)
  } else {
    for (const {name} of entriesOf(step.folder)) {
      const values = valuesOf(name, part, step)
      if (values) yield* matchesFrom({...down(step, name), values}, rest)
    }
  }
}

function* matchesBelow(step: Step, parts: readonly PatternPart[]): Generator<PatternMatch> {
  yield* matchesFrom(step, parts)
  for (const entry of entriesOf(step.folder)) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules')
      continue
    yield* matchesBelow({...down(step, entry.name), within: [...step.within, entry.name]}, parts)
  }
}

function down(step: Step, name: string): Step {
  // An absolute pattern starts with an empty part: the root.
  const folder = name === '' && step.path.length === 0 ? '/' : join(step.folder, name)
  return {...step, folder, path: [...step.path, name]}
}

/** What the placeholders stand for if a name fits a part, along with what is known already. */
function valuesOf(
  entry: string,
  part: Extract<PatternPart, {type: 'placeholder'}>,
  step: Step
): PatternValues | undefined {
  if (entry.startsWith('.') && !part.text.startsWith('.')) return undefined
  for (const reading of part.readings) {
    const groups = reading.exec(entry)?.groups
    const values = groups && joined(groups, step)
    if (values) return values
  }
  return undefined
}

function joined(groups: PatternValues, {values, within}: Step): PatternValues | undefined {
  const {name: piece, lang = values.lang} = groups
  const name = piece === undefined ? values.name : [...within, piece].join('/')
  if (values.name !== undefined && name !== values.name) return undefined
  if (values.lang !== undefined && lang !== values.lang) return undefined
  // Keeps folders such as `img` from counting as languages.
  if (lang !== undefined && languageOfLabel(lang) === undefined) return undefined
  return {...(name === undefined ? {} : {name}), ...(lang === undefined ? {} : {lang})}
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return [] // What is not there, or may not be looked into, has no matches.
  }
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() ?? false
}
