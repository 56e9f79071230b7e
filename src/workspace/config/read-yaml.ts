import {type Document, isCollection, isMap, isScalar, LineCounter, parseDocument} from 'yaml'
import type {ConfigText} from './config-text.js'
import type {JsonPath} from './json-places.js'

/** Reads a config in YAML 1.2; its first fault is its problem. */
export function readYaml(text: string, shown: string): ConfigText {
  try {
    return parsed(text, shown)
  } catch {
    // Nested too deep for the stack, or aliases that lead nowhere or multiply.
    const what = 'Cannot read the YAML: it is nested too deeply, or an alias does not exist'
    return {type: 'problem', problem: {path: shown, what, help: 'Write it out in full'}}
  }
}

function parsed(text: string, shown: string): ConfigText {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: true
  })
  const pointAt = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {path: shown, line, column: col}
  }
  const [fault] = document.errors
  if (fault) {
    const what = `Cannot read the YAML: ${sentence(fault.message)}`
    const problem = {...pointAt(fault.pos[0]), what, help: 'Correct the YAML here'}
    return {type: 'problem', problem}
  }
  // Aliases of aliases may grow without end; a config has no use for many.
  const data: unknown = document.toJS({maxAliasCount: 100})
  return {type: 'data', data, locate: (path) => pointAt(offsetOf(document, path))}
}

/** The first line of a message of the parser, without the place, which is shown apart. */
function sentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '')
}

/** Where the key (of an item: the value) stands; of a path that leads nowhere, the nearest outside. */
function offsetOf(document: Document, path: JsonPath): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const key of path) {
    if (!isCollection(node)) return offset
    const pair = isMap(node)
      ? node.items.find(({key: name}) => isScalar(name) && String(name.value) === String(key))
      : undefined
    const value = node.get(key, true)
    offset = startOf(pair?.key) ?? startOf(value) ?? offset
    node = value
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  const range: unknown = typeof node === 'object' && node !== null && 'range' in node && node.range
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined
}
