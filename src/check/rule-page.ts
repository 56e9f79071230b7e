import type {Fix} from '../model/edit.js'
import type {Rule} from './define-rule.js'
import type {Example, ExampleBefore} from './example.js'
import {ruleOptions} from './rule-options.js'

/** Facts about a rule that show only when it runs. */
export interface RuleFixes {
  /** How safe the fixes in its examples are. */
  readonly safeties: readonly Fix['safety'][]
}

/**
 * The page about a rule, in Markdown: what it reports, why, its fixes, its options, and its tested
 * examples.
 */
export function rulePage(rule: Rule, {safeties}: RuleFixes): string {
  const yields = rule.yieldsTo?.map((id) => `[\`${id}\`](${id}.md)`).join(', ')
  return [
    `# \`${rule.id}\``,
    `${rule.summary}.`,
    rule.why,
    `Severity: ${rule.severity}${rule.offByDefault ? ', off by default' : ''}. MQM: ${rule.category}.`,
    ...(yields ? [`Not reported where a more specific rule reports the same: ${yields}.`] : []),
    ...fixWords(safeties),
    ...optionParts(rule),
    '## Examples',
    ...rule.examples.flatMap(exampleParts)
  ]
    .join('\n\n')
    .concat('\n')
}

function fixWords(safeties: RuleFixes['safeties']): readonly string[] {
  if (safeties.includes('sure')) return ['Fix: `bitext fix` makes the safe fixes.']
  return safeties.includes('unsafe') ? ['Fix: `bitext fix --unsafe`; check the result.'] : []
}

function optionParts(rule: Rule): readonly string[] {
  const options = ruleOptions(rule)
  if (options.length === 0) return []
  const rows = options.map(({name, type, standard, description}) =>
    [`\`${name}\``, type, standard === '' ? '' : `\`${standard}\``, description]
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | ')
  )
  const lines = ['option | type | default | meaning', '--- | --- | --- | ---', ...rows]
  return ['## Options', lines.map((line) => `| ${line} |`).join('\n')]
}

function exampleParts({name, source, target, before, absent, findings}: Example): string[] {
  const outcome = findings.length === 0 ? ['No finding.'] : findings.map(findingLine)
  return [
    `### ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    ...(before ? beforeParts(before) : []),
    absent?.side === 'source'
      ? `Source, \`${source[0]}\`: does not exist.`
      : fenced(`Source, \`${source[0]}\`:`, source[1]),
    absent?.side === 'target'
      ? `Target, \`${target[0]}\`: does not exist.`
      : fenced(`Target, \`${target[0]}\`:`, target[1]),
    outcome.join('\n')
  ]
}

function beforeParts({source, target, decided}: ExampleBefore): string[] {
  const how = decided === 'checked' ? 'checked' : 'checked on one branch and rejected on another'
  return [fenced(`Source when ${how}:`, source), fenced(`Target when ${how}:`, target)]
}

function fenced(caption: string, text: string): string {
  return `${caption}\n\n\`\`\`\`markdown\n${text}\n\`\`\`\``
}

/** `target 3:1-3:2 Unexpected …` as a list item that names the place first. */
function findingLine(finding: string): string {
  const [side, place, ...message] = finding.split(' ')
  return `- ${side}, ${place}: ${message.join(' ')}`
}
