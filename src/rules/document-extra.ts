/**
 * `document-extra`: every translated document has a source.
 *
 * The pattern of the config that expects the source decides which documents these are. The finding
 * is at the start of the first segment of the target, since the source does not exist.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {headOf} from '../check/places/stored-places.js'

export const documentExtra = defineRule({
  id: 'document-extra',
  summary: 'Every translated document has a source',
  why: 'The source may have been renamed or removed, and then nobody updates the translation.',
  severity: 'info',
  category: 'accuracy/addition',
  isOfAbsent: true,
  examples: [
    {
      name: 'the source of a page exists',
      source: ['en', '# Ferries\n\nThe harbour opens at six.'],
      target: ['nl', '# Veerboten\n\nDe haven gaat om zes uur open.'],
      findings: []
    },
    {
      name: 'the source of a page was removed',
      source: ['en', ''],
      target: ['nl', '# Veerboten\n\nDe haven gaat om zes uur open.'],
      absent: {side: 'source', pattern: 'docs/en/{name}.md'},
      findings: [
        'target 1:1-1:1 Unexpected document: its source does not exist, expected by the pattern `docs/en/{name}.md`'
      ]
    }
  ],
  check({source, target}, report) {
    const {absent, path} = source
    if (!absent) return
    report({
      message: `Unexpected document: its source does not exist, expected by the pattern \`${absent.pattern}\``,
      side: 'target',
      place: headOf(target),
      evidence: grade.certain,
      ...(path === '' ? {} : {expected: path}),
      note: 'Remove or rename the document, or add it to `exclude` in the config'
    })
  }
})
