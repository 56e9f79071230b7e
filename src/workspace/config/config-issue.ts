import type {BaseIssue, GenericSchema} from 'valibot'
import type {Problem} from '../../model/problem.js'
import {didYouMean} from '../files/nearest-name.js'
import type {JsonPath} from './json-places.js'
import {keysAt} from './schema-keys.js'

/** One thing that is wrong with a config, and at which key or list item. */
export interface ConfigIssue extends Pick<Problem, 'what' | 'help'> {
  readonly at: JsonPath
}

/**
 * What one issue from the validator means to the person who wrote the config.
 *
 * @param schema  the schema that was validated against, for the known keys
 * @param within  where in the config the value is
 */
export function configIssue(
  issue: BaseIssue<unknown>,
  schema: GenericSchema,
  within: JsonPath = []
): ConfigIssue {
  const inner = jsonPath(issue)
  const path = [...within, ...inner]
  const last = issue.path?.at(-1)
  // The validator takes a list for an object that lacks its keys.
  if (last?.origin === 'key' && Array.isArray(last.input)) {
    const outer = path.slice(0, -1)
    return {at: outer, ...wrongKind(last.input, outer, 'an object')}
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {at: path, ...unknownKey(path, keysAt(schema, inner.slice(0, -1)))}
  }
  // A key that is missing has no place of its own: the object that lacks it is shown.
  return {at: path, ...wordIssue(issue, path)}
}

type Words = Pick<Problem, 'what' | 'help'>

function wordIssue(issue: BaseIssue<unknown>, path: JsonPath): Words {
  switch (issue.type) {
    case 'strict_object':
    case 'object':
      return issue.received === 'undefined' && path.length > 0
        ? missingKey(path)
        : wrongKind(issue.input, path, 'an object')
    case 'picklist':
      return wrongChoice(issue, path)
    case 'regex':
      return wrongText(issue.input, path)
    case 'min_length':
      return path[0] === 'pairs' ? noPairs : wrongKind(issue.input, path, 'at least one entry')
    case 'custom':
      return {what: `${issue.message}`, help: 'Correct it, or remove it'}
    default:
      return wrongKind(issue.input, path, expectation(issue))
  }
}

const noPairs: Words = {
  what: 'Unexpected empty list for `pairs`, expected at least one pair',
  help: 'Name a pair: `{"source": "docs/{name}.en.md", "target": "docs/{name}.nl.md"}`'
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  record: 'an object',
  check: 'an object',
  union: 'a path or a list of paths',
  unknown: 'an object'
}

function expectation({type, expected}: BaseIssue<unknown>): string {
  if (type === 'min_value') return `${expected?.replace('>=', '')} or more`
  if (type === 'max_value') return `${expected?.replace('<=', '')} or less`
  return kinds[type] ?? `${expected}`
}

/** What is wrong with a value of another kind than its key takes. */
export function wrongKind(value: unknown, path: JsonPath, expected: string): Words {
  const name = nameOf(path)
  const what = `Unexpected ${kindOf(value)} for ${name}, expected ${expected}`
  return {what, help: `Write ${name} in that form`}
}

function wrongChoice({input, expected}: BaseIssue<unknown>, path: JsonPath): Words {
  const choices = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
  return wrongWord(input, path, choices)
}

/** The problem with a value that is not one of those a key accepts. */
export function wrongWord(value: unknown, path: JsonPath, choices: readonly string[]): Words {
  const list = choices.map((choice) => `\`${choice}\``).join(', ')
  const what = `Unexpected ${kindOf(value)} for ${nameOf(path)}, expected one of ${list}`
  return {what, help: `Write one of them${didYouMean(String(value), choices)}`}
}

function missingKey(path: JsonPath): Words {
  const owner = path.length === 1 ? 'the config' : path[0] === 'pairs' ? 'this pair' : 'this object'
  const example =
    path.length === 1
      ? ', a list of pairs of documents'
      : path[0] === 'pairs'
        ? ', the path of a document'
        : ''
  const key = nameOf(path)
  return {what: `Missing key ${key} in ${owner}`, help: `Add ${key}${example}`}
}

/** The problem with a key that an object does not have. */
export function unknownKey(path: JsonPath, known: readonly string[]): Words {
  const help = `Remove it, or use one of ${known.map((name) => `\`${name}\``).join(', ')}`
  return {what: `Unexpected key ${nameOf(path)}${didYouMean(String(path.at(-1)), known)}`, help}
}

function wrongText(value: unknown, path: JsonPath): Words {
  const key = String(path.at(-1))
  if (key.endsWith('Lang') || ['languages', 'expect'].includes(String(path.at(-2)))) {
    const what = `Unexpected ${kindOf(value)} for ${nameOf(path)}, expected a language tag`
    return {what, help: 'Write a BCP 47 tag such as `en`, `nl` or `pt-BR`'}
  }
  return emptyText(path)
}

function emptyText(path: JsonPath): Words {
  const isFile = path[0] === 'pairs' && path.at(-1) !== 'name'
  const wanted = isFile ? 'the path of a document' : path.at(-1) === 'name' ? 'a name' : 'a text'
  const what = `Unexpected empty text for ${nameOf(path)}, expected ${wanted}`
  return {what, help: `Write it, or remove the ${isFile ? 'pair' : 'key'}`}
}

function nameOf(path: JsonPath): string {
  const key = path.at(-1)
  if (key === undefined) return 'the config'
  return typeof key === 'number' ? `item ${key + 1} of \`${path.at(-2)}\`` : `\`${key}\``
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object' && value !== null ? 'object' : `\`${JSON.stringify(value)}\``
}

function jsonPath(issue: BaseIssue<unknown>): JsonPath {
  const parts: (string | number)[] = []
  for (const {key} of issue.path ?? []) {
    if (typeof key === 'string' || typeof key === 'number') parts.push(key)
  }
  return parts
}
