/**
 * `document-missing`: every source document has a translation.
 *
 * The pattern of the config that expects the translation decides which documents these are. The
 * finding is at the start of the first segment of the source, since the target does not exist.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {headOf} from '../check/places/stored-places.js'

export const documentMissing = defineRule({
  id: 'document-missing',
  summary: 'Every source document has a translation',
  why: 'A page that is not translated is not found by its readers, and links to it lead nowhere.',
  severity: 'warning',
  category: 'accuracy/omission',
  isOfAbsent: true,
  examples: [
    {
      name: 'the translation of a page exists',
      source: ['en', '# Ferries\n\nThe harbour opens at six.'],
      target: ['nl', '# Veerboten\n\nDe haven gaat om zes uur open.'],
      findings: []
    },
    {
      name: 'a page was never translated',
      source: ['en', '# Ferries\n\nThe harbour opens at six.'],
      target: ['nl', ''],
      absent: {side: 'target', pattern: 'docs/nl/{name}.md'},
      findings: [
        'source 1:1-1:1 Missing translation in `nl`, expected by the pattern `docs/nl/{name}.md`'
      ]
    }
  ],
  check({source, target}, report) {
    const {absent, lang, path} = target
    if (!absent) return
    report({
      message: `Missing translation in \`${lang}\`, expected by the pattern \`${absent.pattern}\``,
      side: 'source',
      place: headOf(source),
      evidence: grade.certain,
      expected: path === '' ? lang : path,
      ...(absent.isOptional ? {severity: 'info'} : {}),
      note: 'Translate the document, or add it to `exclude` in the config'
    })
  }
})
