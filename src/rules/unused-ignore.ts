/**
 * `unused-ignore`: every comment that silences a rule has something to silence.
 *
 * Comments outlive their purpose: the text is corrected, or the rule renamed. New drift at that
 * place then goes unnoticed. A comment for a rule that is off, or was not run, is not called
 * unused, because nobody knows what the rule would have found.
 */
import * as v from 'valibot'
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import type {IgnoreUse} from '../check/ignores/ignore-use.js'
import type {Report} from '../check/report.js'

const options = v.object({
  requireReason: v.pipe(
    v.optional(v.boolean(), false),
    v.description('Whether every comment must give a reason: `reason: …`.')
  )
})

export const unusedIgnore = defineRule<v.InferOutput<typeof options>>({
  id: 'unused-ignore',
  summary: 'Every comment that silences a rule has something to silence',
  why: 'A comment that outlived its reason hides the next drift at its place.',
  severity: 'warning',
  category: 'custom',
  readsIgnores: true,
  options,
  follows: [],
  examples: [
    {
      name: 'a bullet that is meant',
      source: ['en', '1. Bread\n2. Milk'],
      target: [
        'nl',
        '1. Brood\n\n<!-- bitext-ignore list-kind-parity reason: as printed -->\n\n• Melk'
      ],
      alongside: ['list-kind-parity'],
      findings: []
    },
    {
      name: 'the bullet has become a number since',
      source: ['en', '1. Bread\n2. Milk'],
      target: ['nl', '1. Brood\n2. Melk <!-- bitext-ignore list-kind-parity -->'],
      alongside: ['list-kind-parity'],
      findings: [
        'target 2:9-2:48 Unexpected `bitext-ignore` of `list-kind-parity`, which finds nothing here'
      ]
    },
    {
      name: 'a rule that does not exist',
      source: ['en', 'Dogs stay outside.'],
      target: ['nl', 'Honden blijven buiten. <!-- bitext-ignore list-kind-party -->'],
      findings: ['target 1:24-1:62 Unexpected rule `list-kind-party` in `bitext-ignore`']
    },
    {
      name: 'a comment without a reason, where one is demanded',
      source: ['en', '1. Bread\n2. Milk'],
      target: ['nl', '1. Brood\n\n<!-- bitext-ignore-next list-kind-parity -->\n\n• Melk'],
      alongside: ['list-kind-parity'],
      options: {requireReason: true},
      findings: ['target 3:1-3:45 Missing reason in `bitext-ignore-next`']
    },
    {
      name: 'an end without a start',
      source: ['en', 'Dogs stay outside.'],
      target: ['nl', 'Honden blijven buiten.\n\n<!-- bitext-ignore-end -->'],
      findings: ['target 3:1-3:27 Unexpected `bitext-ignore-end` without a start']
    }
  ],
  check(_bitext, report, {ignores, options: {requireReason}}) {
    for (const use of ignores) {
      const {side, place, name, reason} = use.comment
      const messages = messagesOf(use)
      if (requireReason && reason === undefined && name !== 'bitext-ignore-end') {
        messages.push(`Missing reason in \`${name}\``)
      }
      for (const message of messages) report({message, side, place, evidence: grade.certain})
    }
  }
})

function messagesOf({comment, idle, unknown, isIdle}: IgnoreUse): Report['message'][] {
  const {name, range} = comment
  if (!range) return [`Unexpected \`${name}\` without a start`]
  return [
    ...unknown.map((id) => `Unexpected rule \`${id}\` in \`${name}\``),
    ...idle.map((id) => `Unexpected \`${name}\` of \`${id}\`, which finds nothing here`),
    ...(isIdle ? [`Unexpected \`${name}\`, nothing is found here`] : [])
  ]
}
