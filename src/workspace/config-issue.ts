import type {BaseIssue} from 'valibot'
import type {Problem} from '../model/problem.js'
import {configKeys, pairKeys} from './config-schema.js'
import type {JsonPath, JsonPoint} from './json-places.js'
import {didYouMean} from './nearest-name.js'

/** What one complaint of the validator means to the person who wrote the config, and where. */
export function configIssue(
  issue: BaseIssue<unknown>,
  file: {readonly shown: string; readonly locate: (path: JsonPath) => JsonPoint}
): Problem {
  const path = jsonPath(issue)
  const last = issue.path?.at(-1)
  // The validator takes a list for an object that lacks its keys.
  if (last?.origin === 'key' && Array.isArray(last.input)) {
    const outer = path.slice(0, -1)
    return {path: file.shown, ...file.locate(outer), ...wrongKind(last.input, outer, 'an object')}
  }
  // A key that is missing has no place of its own: the object that lacks it is shown.
  return {path: file.shown, ...file.locate(path), ...wordIssue(issue, path)}
}

type Words = Pick<Problem, 'what' | 'help'>

function wordIssue(issue: BaseIssue<unknown>, path: JsonPath): Words {
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return unknownKey(path)
      return issue.received === 'undefined' && path.length > 0
        ? missingKey(path)
        : wrongKind(issue.input, path, 'an object')
    case 'picklist':
      return wrongChoice(issue, path)
    case 'regex':
      return wrongText(issue.input, path)
    case 'min_length':
      return noPairs
    case 'array':
      return wrongKind(issue.input, path, 'a list')
    case 'string':
      return wrongKind(issue.input, path, 'a text')
    default:
      return wrongKind(issue.input, path, 'an object')
  }
}

const noPairs: Words = {
  what: 'Unexpected empty list for `pairs`, expected at least one pair',
  help: 'Name a pair: `{"source": "docs/{name}.en.md", "target": "docs/{name}.nl.md"}`'
}

function wrongKind(value: unknown, path: JsonPath, expected: string): Words {
  const name = nameOf(path)
  const what = `Unexpected ${kindOf(value)} for ${name}, expected ${expected}`
  return {what, help: `Write ${name} in that form`}
}

function wrongChoice({input, expected}: BaseIssue<unknown>, path: JsonPath): Words {
  const choices = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
  const list = choices.map((choice) => `\`${choice}\``).join(', ')
  const what = `Unexpected ${kindOf(input)} for ${nameOf(path)}, expected one of ${list}`
  return {what, help: `Write one of them${didYouMean(String(input), choices)}`}
}

function missingKey(path: JsonPath): Words {
  const owner = path.length === 1 ? 'the config' : 'this pair'
  const example = path.length === 1 ? 'a list of pairs of documents' : 'the path of a document'
  const key = nameOf(path)
  return {what: `Missing key ${key} in ${owner}`, help: `Add ${key}, ${example}`}
}

function unknownKey(path: JsonPath): Words {
  const known = path.length === 1 ? configKeys : pairKeys
  const help = `Remove it, or use one of ${known.map((name) => `\`${name}\``).join(', ')}`
  return {what: `Unexpected key ${nameOf(path)}${didYouMean(String(path.at(-1)), known)}`, help}
}

function wrongText(value: unknown, path: JsonPath): Words {
  const key = String(path.at(-1))
  if (path[0] === 'rules') {
    const what = `Unexpected rule id ${kindOf(value)}, expected lower-case words joined by hyphens`
    return {what, help: 'Write the id as it stands in a report, such as `list-number-parity`'}
  }
  if (key.endsWith('Lang')) {
    const what = `Unexpected ${kindOf(value)} for \`${key}\`, expected a language tag`
    return {what, help: 'Write a BCP 47 tag such as `en`, `nl` or `pt-BR`'}
  }
  const [wanted, owner] = key === 'name' ? ['a name', 'key'] : ['the path of a document', 'pair']
  const what = `Unexpected empty text for \`${key}\`, expected ${wanted}`
  return {what, help: `Write it, or remove the ${owner}`}
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
