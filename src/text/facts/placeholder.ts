import {placeholdersIn} from '../marks/placeholders.js'
import type {Fact, FactReader} from './fact.js'

/** What stands for something that a program fills in: `%s`, `{name}`, `${x}`, `{{ x }}`, `<%= x %>`. */
export const placeholderReader: FactReader = {
  types: ['placeholder'],
  read: (text) =>
    placeholdersIn(text).map(({start, end}): Fact => {
      const shown = text.slice(start, end)
      return {type: 'placeholder', start, end, shown, value: placeholderValue(shown)}
    })
}

/**
 * What a placeholder names, white space aside. Of an ICU message the head counts, and which branches
 * a program may ask for: all of a `select`, the `other` of a plural. What branches say is text, and
 * other languages need other plurals.
 */
export function placeholderValue(shown: string): string {
  const [head, name, type] = /^\{\s*(\w[\w.]*)\s*,\s*([a-z]+)\b/i.exec(shown) ?? []
  if (head === undefined) return shown.replace(/\s+/g, '')
  const branches = branchesOf(shown.slice(head.length))
  const asked = type === 'select' ? branches.sort() : branches.filter((key) => key === 'other')
  return `{${[name, type, ...asked].join(', ')}}`
}

/** The keys before the branches of an ICU message. */
function branchesOf(rest: string): string[] {
  const keys: string[] = []
  let depth = 0
  for (const {0: shown, 1: key} of rest.matchAll(/([\w=]+)\s*(?=\{)|[{}]/g)) {
    if (shown === '{') depth++
    else if (shown === '}') depth--
    else if (depth === 0 && key !== undefined) keys.push(key)
  }
  return keys
}
