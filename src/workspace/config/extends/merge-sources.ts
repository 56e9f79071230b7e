import type {Locate} from '../config-text.js'
import type {JsonPath} from '../json-places.js'
import type {ConfigSource} from './config-source.js'
import {pathsFrom} from './paths-from.js'

/** A config made of several, as if it were written in the last of them. */
export interface MergedConfig {
  readonly data: Readonly<Record<string, unknown>>
  /** Leads to the file that a key or list item comes from. */
  readonly locate: Locate
}

/**
 * Puts sources together: lists one after the other, rules one by one, and of all else the last one
 * counts. Paths come to start from the folder of the last source.
 *
 * @param sources  at least one; later ones go before earlier ones
 */
export function mergeSources(sources: readonly ConfigSource[], last: ConfigSource): MergedConfig {
  const data: Record<string, unknown> = {}
  /** Which items of a list, and which keys of an object, each source gave. */
  const origins: Origin[] = []
  for (const source of sources) {
    const {extends: _, $schema: __, ...own} = pathsFrom(source, last.folder)
    for (const [key, value] of Object.entries(own)) {
      const before = data[key]
      origins.push({source, key, start: Array.isArray(before) ? before.length : 0, value})
      data[key] = merged(key, before, value)
    }
  }
  return {data, locate: (path) => placeOf(path, origins, last)}
}

interface Origin {
  readonly source: ConfigSource
  readonly key: string
  /** Index of its first item, where it is a list. */
  readonly start: number
  readonly value: unknown
}

function merged(key: string, before: unknown, value: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(value)) return [...before, ...value]
  if (key !== 'rules' || !isObject(before) || !isObject(value)) return value
  const rules: Record<string, unknown> = {...before}
  for (const [rule, setting] of Object.entries(value))
    rules[rule] = withOptions(rules[rule], setting)
  return rules
}

/** A setting without options keeps the earlier ones, as in overrides. */
function withOptions(before: unknown, setting: unknown): unknown {
  if (typeof setting !== 'string') return setting
  if (Array.isArray(before)) return [setting, ...before.slice(1)]
  return isObject(before) ? {...before, severity: setting} : setting
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function placeOf(
  path: JsonPath,
  origins: readonly Origin[],
  last: ConfigSource
): ReturnType<Locate> {
  const [key, inner, ...rest] = path
  const origin = origins.findLast((one) => one.key === key && gave(one, inner))
  if (!origin) return last.locate(path)
  const {source, start, value} = origin
  if (Array.isArray(value) && typeof inner === 'number') {
    return source.locate([origin.key, inner - start, ...rest])
  }
  return source.locate(path)
}

/** Whether a source gave an item or key of a list or object. */
function gave({start, value}: Origin, inner: string | number | undefined): boolean {
  if (inner === undefined) return true
  if (typeof inner === 'number') return Array.isArray(value) ? inner >= start : true
  return isObject(value) && inner in value
}
