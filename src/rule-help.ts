import type {Rule} from './check/define-rule.js'
import type {Example} from './check/example.js'
import {rulePage} from './check/rule-page.js'
import {noSettings} from './check/settings.js'
import type {Fix} from './model/edit.js'
import {alignDocuments, checkBitext, parseDocument} from './pipeline.js'

/** The page about a rule; its examples are run to see whether it offers fixes. */
export function ruleHelp(rule: Rule): string {
  const safeties = rule.examples.flatMap((example) => safetiesIn(rule, example))
  return rulePage(rule, {safeties})
}

function safetiesIn(rule: Rule, example: Example): readonly Fix['safety'][] {
  const {source, target, format = 'markdown', options = {}, settings = {}} = example
  const bitext = alignDocuments(
    parseDocument(source[1], {lang: source[0], format}),
    parseDocument(target[1], {lang: target[0], format})
  )
  const findings = checkBitext(bitext, {
    rules: [rule],
    severities: {[rule.id]: rule.severity},
    options: {[rule.id]: options},
    settings: {...noSettings, ...settings}
  })
  return findings.flatMap(({fix}) => (fix ? [fix.safety] : []))
}
