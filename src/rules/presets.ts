import type {Rule} from '../check/define-rule.js'
import type {Severity} from '../model/finding.js'
import type {QualityCategory} from '../model/quality-category.js'

/** Choices of rules that a config can start from. */
export const presets = ['recommended', 'strict', 'structure'] as const

export type Preset = (typeof presets)[number]

/** What a preset has each rule at. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>

/** What a document consists of and how it is marked up, whatever it says. */
const structural: ReadonlySet<QualityCategory> = new Set([
  'accuracy/omission',
  'accuracy/addition',
  'linguistic/duplication',
  'design/markup'
])

/**
 * The severities of a preset: `recommended` has each rule as it is by itself, `strict` runs those
 * too that are off by default, `structure` runs only those about the parts of a document.
 */
export function presetSeverities(preset: Preset, rules: readonly Rule[]): RuleSeverities {
  switch (preset) {
    case 'recommended':
      return severitiesOf(rules, ({offByDefault}) => !offByDefault)
    case 'strict':
      return severitiesOf(rules, () => true)
    case 'structure':
      return severitiesOf(
        rules,
        ({category, offByDefault}) => !offByDefault && structural.has(category)
      )
  }
}

function severitiesOf(rules: readonly Rule[], isOn: (rule: Rule) => boolean): RuleSeverities {
  return Object.fromEntries(rules.map((rule) => [rule.id, isOn(rule) ? rule.severity : 'off']))
}
