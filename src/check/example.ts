import type {Absence, Format} from '../model/document.js'
import type {Side} from '../model/side.js'
import type {CheckSettings} from './settings.js'

/** Documentation and test in one: shown on the rule's page, and run by the tests. */
export interface Example {
  /** What the example shows, in words: `one item lost its number`. */
  readonly name: string
  readonly source: readonly [lang: string, text: string]
  readonly target: readonly [lang: string, text: string]
  /** How both texts are read; Markdown by default. */
  readonly format?: Format
  /** Options of the rule and settings of the project, if the example needs them. */
  readonly options?: unknown
  readonly settings?: Partial<CheckSettings>
  /** The document that does not exist, with the pattern that expects it. Its text is empty. */
  readonly absent?: Absence & {readonly side: Side}
  /** Other rules that run, too, if the example needs them. */
  readonly alongside?: readonly string[]
  /** The texts when their alignment was stored, if it matters that they changed since. */
  readonly before?: ExampleBefore
  /** `side line:column-line:column message`, in reading order; empty when the pair is fine. */
  readonly findings: readonly string[]
}

/** Two earlier texts, and what a person decided about all of their beads. */
export interface ExampleBefore {
  readonly source: string
  readonly target: string
  /** `both`: one branch checked them, another rejected them, and the two were merged. */
  readonly decided: 'checked' | 'both'
}
