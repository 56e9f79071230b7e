/**
 * `front-matter-parity`: the front matter has the keys of the reference.
 *
 * Plain text has no front matter, so nothing is missing there. Keys that only a translation needs (its language, its translator) may be added. Values are
 * compared for the keys that a project names, such as `layout` or `date`.
 */
import * as v from 'valibot'
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {extentOf} from '../check/places/extent.js'
import type {Report} from '../check/report.js'
import type {Document, MetadataEntry} from '../model/document.js'
import type {Place} from '../model/place.js'

const options = v.strictObject({
  /** Keys whose values must be the same on both sides. */
  values: v.optional(v.array(v.string()), []),
  /** Keys that may be missing or added. */
  ignore: v.optional(v.array(v.string()), [
    'lang',
    'language',
    'locale',
    'translator',
    'translators',
    'original'
  ])
})

type Options = v.InferOutput<typeof options>

export const frontMatterParity = defineRule<Options>({
  id: 'front-matter-parity',
  summary: 'The front matter has the same keys as the reference',
  why: 'The layout, order and address of a page depend on its front matter. A missing key falls back to a default that nobody chose.',
  severity: 'warning',
  category: 'design/markup',
  options,
  follows: [],
  examples: [
    {
      name: 'the same keys',
      source: ['en', '---\ntitle: Harbour rules\nlayout: page\n---\n\nDogs stay outside.'],
      target: [
        'nl',
        '---\nlang: nl\ntitle: Havenregels\nlayout: page\n---\n\nHonden blijven buiten.'
      ],
      findings: []
    },
    {
      name: 'a key is missing, another was added',
      source: ['en', '---\ntitle: Harbour rules\nlayout: page\n---\n\nDogs stay outside.'],
      target: ['nl', '---\ntitle: Havenregels\nopmaak: page\n---\n\nHonden blijven buiten.'],
      findings: [
        'target 2:1-3:13 Missing front matter key `layout`',
        'target 3:1-3:13 Unexpected front matter key `opmaak`'
      ]
    },
    {
      name: 'a value that the project wants to be the same',
      source: ['en', '---\ntitle: Harbour rules\norder: 3\n---\n\nDogs stay outside.'],
      target: ['de', '---\ntitle: Hafenordnung\norder: 4\n---\n\nHunde bleiben draußen.'],
      options: {values: ['order']},
      findings: ['target 3:1-3:9 Unexpected value `4` of front matter key `order`, expected `3`']
    },
    {
      name: 'a key was translated',
      source: ['en', '---\ntitle: Museum\nweight: 3\n---\n\nClosed on Mondays.'],
      target: ['fr', '---\ntitle: Musée\npoids: 3\n---\n\nFermé le lundi.'],
      findings: [
        'target 2:1-3:9 Missing front matter key `weight`',
        'target 3:1-3:9 Unexpected front matter key `poids`'
      ]
    },
    {
      name: 'values may differ where nothing is configured',
      source: ['en', '---\ntitle: Museum\ndate: 2024-01-26\n---\n\nClosed on Mondays.'],
      target: ['es', '---\ntitle: Museo\ndate: 2025-03-02\n---\n\nCierra los lunes.'],
      findings: []
    }
  ],
  check({source, target}, report, {options: {values, ignore}}) {
    const [from, to] = [frontMatterOf(source), frontMatterOf(target)]
    if (from.length === 0 || target.format === 'text') return
    const start = to.length > 0 ? extentOf(to) : headOf(target)
    const missing = from.filter(
      ({key}) => !ignore.includes(key) && !to.some((entry) => entry.key === key)
    )
    if (missing.length > 0) report(missingKeys(missing, start))
    for (const entry of to) {
      const counterpart = from.find(({key}) => key === entry.key)
      if (counterpart && values.includes(entry.key)) {
        const found = valueReport(entry, counterpart)
        if (found) report(found)
      } else if (!counterpart && !ignore.includes(entry.key))
        report(addedKey(entry, extentOf(from)))
    }
  }
})

/** The metadata between the fences at the top, not stray metadata in the text. */
function frontMatterOf({tree, metadata}: Document): readonly MetadataEntry[] {
  const [first] = tree.children
  const end = first?.type === 'yaml' ? (first.position?.end.offset ?? 0) : 0
  return metadata.filter(({place}) => place.end.offset <= end)
}

function headOf({segments}: Document): Place {
  const start = segments[0]?.place.start ?? {line: 1, column: 1, offset: 0}
  return {start, end: start}
}

function missingKeys(missing: readonly MetadataEntry[], place: Place): Report {
  const keys = missing.map(({key}) => `\`${key}\``).join(', ')
  return {
    message: `Missing front matter ${missing.length === 1 ? 'key' : 'keys'} ${keys}`,
    side: 'target',
    place,
    counterpart: extentOf(missing),
    expected: missing.map(({key}) => key).join(', '),
    evidence: grade.exact,
    note: 'The front matter of the reference has it'
  }
}

function addedKey({key, place}: MetadataEntry, counterpart: Place): Report {
  return {
    message: `Unexpected front matter key \`${key}\``,
    side: 'target',
    severity: 'info',
    place,
    counterpart,
    actual: key,
    evidence: grade.strong,
    note: 'The front matter of the reference does not have it'
  }
}

function valueReport(entry: MetadataEntry, {value, place}: MetadataEntry): Report | undefined {
  const [actual, expected] = [JSON.stringify(entry.value), JSON.stringify(value)]
  if (actual === expected) return undefined
  return {
    message: `Unexpected value \`${actual}\` of front matter key \`${entry.key}\`, expected \`${expected}\``,
    side: 'target',
    place: entry.place,
    counterpart: place,
    actual,
    expected,
    evidence: grade.exact,
    note: 'The project wants the value of this key to be the same in every language'
  }
}
