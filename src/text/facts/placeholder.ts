import {placeholdersIn} from '../placeholders.js'
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
 * What a placeholder names, white space aside. Of an ICU message only the head counts: its branches
 * are text, and other languages need other plurals.
 */
export function placeholderValue(shown: string): string {
  const icu = /^\{\s*(\w[\w.]*)\s*,\s*([a-z]+)\b/i.exec(shown)
  return icu ? `{${icu[1]}, ${icu[2]}}` : shown.replace(/\s+/g, '')
}
