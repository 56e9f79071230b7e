import type {Format} from '../../src/model/document.js'
import {rules} from '../../src/rules/index.js'

/** The two texts of an example. */
export interface ExamplePair {
  /** `spacing: two spaces in a row`. */
  readonly name: string
  /** The same for the same name. */
  readonly seed: number
  /** Language tag and text. */
  readonly source: readonly [string, string]
  readonly target: readonly [string, string]
  readonly format: Format
}

/** The texts of all examples of all rules. */
export const examplePairs: readonly ExamplePair[] = rules.flatMap((rule) =>
  rule.examples.map(({name, source, target, format = 'markdown'}) => {
    const whole = `${rule.id}: ${name}`
    return {name: whole, seed: seedOf(whole), source, target, format}
  })
)

function seedOf(name: string): number {
  return [...name].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) | 0, 7)
}
