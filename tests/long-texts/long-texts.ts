import {readFileSync} from 'node:fs'

/** An English text of many short sections about all kinds of things, and its translation. */
export interface LongTexts {
  /** `en-nl`. */
  readonly name: string
  /** Language tag and text. */
  readonly source: readonly [string, string]
  readonly target: readonly [string, string]
}

/** @param to  `nl`, `de`, `fr` or `es`; some sections of each have drift of their own */
export function longTexts(to: string): LongTexts {
  const name = `en-${to}`
  const read = (side: string) =>
    readFileSync(new URL(`${name}.${side}.md`, import.meta.url), 'utf8').trim()
  return {name, source: ['en', read('source')], target: [to, read('target')]}
}
