import {readFileSync} from 'node:fs'
import type {Rule} from '../../src/check/define-rule.js'

/** Which rules stand together in the list of all rules, in the order of the list. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Structure: [
    'document-missing',
    'document-extra',
    'segment-missing',
    'segment-extra',
    'segment-moved',
    'segment-merged',
    'segment-split',
    'segment-repeated',
    'sentence-missing',
    'sentence-extra',
    'heading-parity',
    'title-repeated',
    'list-kind-parity',
    'list-number-parity',
    'list-number-sequence',
    'list-marker-mixed',
    'list-depth-parity',
    'table-parity',
    'code-parity',
    'footnote-parity',
    'html-parity',
    'front-matter-parity',
    'definition-parity',
    'hard-break-parity'
  ],
  Facts: [
    'number-parity',
    'date-parity',
    'currency-parity',
    'unit-parity',
    'roman-numeral-parity',
    'name-parity',
    'acronym-parity',
    'identifier-parity',
    'link-parity',
    'anchor-parity',
    'image-parity',
    'email-parity',
    'placeholder-parity',
    'reference-number'
  ],
  Language: [
    'untranslated',
    'partly-untranslated',
    'wrong-language',
    'do-not-translate',
    'length-ratio',
    'negation-parity',
    'modality-parity',
    'quantifier-parity'
  ],
  Terms: [
    'term-missing',
    'term-forbidden',
    'term-drift',
    'target-inconsistent',
    'source-inconsistent'
  ],
  Typography: [
    'end-punctuation',
    'bracket-pairs',
    'quote-pairs',
    'mojibake',
    'quote-style',
    'spacing',
    'invisible-character',
    'repeated-word',
    'case-start',
    'emphasis-parity',
    'number-format',
    'date-format'
  ],
  Custom: ['pattern-pair'],
  'Alignment file and comments': [
    'alignment-stale',
    'alignment-lost',
    'alignment-conflict',
    'alignment-unchecked',
    'unused-ignore'
  ]
}

const intro = `# Rules

Each rule has a page with its reasons, options and tested examples; \`bitext explain RULE\` prints it.
You can change the severity of a rule or switch it off in the [config](../configuration.md), and
[write rules of your own](../configuration.md#rules-of-your-own). What *bead* and other terms mean is
in the [glossary](../glossary.md).`

/** The list of all rules, `docs/rules/README.md`. */
export function rulesIndex(rules: readonly Rule[]): string {
  const parts = Object.entries(groups).map(([title, ids]) => {
    const rows = ids.map((id) => rowOf(ruleNamed(id, rules)))
    return `## ${title}\n\n| rule | severity | what holds | fix |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
  })
  return `${[intro, ...parts].join('\n\n')}\n`
}

/** The ids in the list, in its order. */
export const listedRules: readonly string[] = Object.values(groups).flat()

function ruleNamed(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((known) => known.id === id)
  if (!rule) throw new Error(`Unknown rule \`${id}\` in the list of rules`)
  return rule
}

function rowOf(rule: Rule): string {
  const level = rule.offByDefault ? `off (${rule.severity})` : rule.severity
  return `| [\`${rule.id}\`](${rule.id}.md) | ${level} | ${rule.summary} | ${fixWord(rule)} |`
}

/** As the page of the rule says, which another test compares with what its fixes are. */
function fixWord({id}: Rule): string {
  const fix = /^Fix: `(bitext fix.*?)`/m.exec(readFileSync(`docs/rules/${id}.md`, 'utf8'))
  if (!fix) return ''
  return fix[1] === 'bitext fix' ? 'safe' : 'unsafe'
}
