import type {Bead, Bitext, SentenceBead} from '../../src/model/bead.js'
import type {Document} from '../../src/model/document.js'
import {Finding, type FindingFields} from '../../src/model/finding.js'
import type {Label} from '../../src/model/label.js'
import type {FilePlace, Place, Point} from '../../src/model/place.js'
import type {InlineMark, Segment, SegmentKind, Sentence} from '../../src/model/segment.js'
import type {WholePair} from '../../src/report/reporter.js'

/** The reference of the fixture: Markdown, LF. */
const sourceText = `# Tea guide

A short guide. It has two parts.

## Steps

1. Boil the water.
2. Warm the pot, then *wait*.
3. Pour.

| Leaf | Time |
| --- | --- |
| Sencha 煎茶 | 2 min |

\`\`\`sh
tea --brew <3>
\`\`\`

Never reheat the tea.
`

/** The translation of the fixture: plain text, CRLF, with a tab, an emoji and a long line. */
const targetText = [
  'Van de redactie',
  '',
  'Overgenomen uit de theekrant.',
  '',
  'Jaargang 7',
  '',
  'Theegids',
  '',
  'Een korte gids.',
  '',
  'Hij heeft twee delen, “één” & <twee>. Meer niet.',
  '',
  'Stappen',
  '',
  '1. Kook het water.',
  '\t• Verwarm de pot, wacht dan.',
  '3. Schenk in.',
  '',
  'Blad',
  '',
  'Tijd',
  '',
  'Sencha 煎茶 👩‍🍳',
  '',
  '3 min',
  '',
  'tea --brew <3>',
  ''
].join('\r\n')

/** A segment in short: what it says, and what of it is not plain. */
interface Draft {
  readonly kind: SegmentKind
  readonly path: string
  readonly text: string
  readonly depth?: number
  readonly label?: Omit<Label, 'place' | 'text'> & {readonly text: string}
  readonly sentences?: readonly string[]
  /** As it stands in the document, where markup makes that differ from `text`. */
  readonly raw?: string
  readonly mark?: {readonly type: InlineMark['type']; readonly value: string; readonly raw: string}
  readonly plainHeading?: true
}

const decimal = (number: number) =>
  ({text: `${number}.`, style: 'decimal', value: [number], delimiter: '.'}) as const

const sourceDrafts: readonly Draft[] = [
  {kind: 'heading', path: '1', depth: 1, text: 'Tea guide'},
  {
    kind: 'paragraph',
    path: '1.1',
    text: 'A short guide. It has two parts.',
    sentences: ['A short guide.', 'It has two parts.']
  },
  {kind: 'heading', path: '1.2', depth: 2, text: 'Steps'},
  {kind: 'item', path: '1.2.1', depth: 1, text: 'Boil the water.', label: decimal(1)},
  {
    kind: 'item',
    path: '1.2.2',
    depth: 1,
    text: 'Warm the pot, then wait.',
    raw: 'Warm the pot, then *wait*.',
    mark: {type: 'emphasis', value: 'wait', raw: '*wait*'},
    label: decimal(2)
  },
  {kind: 'item', path: '1.2.3', depth: 1, text: 'Pour.', label: decimal(3)},
  {kind: 'cell', path: '1.2.4', depth: 1, text: 'Leaf'},
  {kind: 'cell', path: '1.2.5', depth: 1, text: 'Time'},
  {kind: 'cell', path: '1.2.6', depth: 1, text: 'Sencha 煎茶'},
  {kind: 'cell', path: '1.2.7', depth: 1, text: '2 min'},
  {kind: 'code', path: '1.2.8', text: 'tea --brew <3>'},
  {kind: 'paragraph', path: '1.2.9', text: 'Never reheat the tea.'}
]

const targetDrafts: readonly Draft[] = [
  {kind: 'line', path: '1', text: 'Van de redactie'},
  {kind: 'paragraph', path: '2', text: 'Overgenomen uit de theekrant.'},
  {kind: 'line', path: '3', text: 'Jaargang 7'},
  {kind: 'heading', path: '4', depth: 1, text: 'Theegids', plainHeading: true},
  {kind: 'paragraph', path: '4.1', text: 'Een korte gids.'},
  {
    kind: 'paragraph',
    path: '4.2',
    text: 'Hij heeft twee delen, “één” & <twee>. Meer niet.',
    sentences: ['Hij heeft twee delen, “één” & <twee>.', 'Meer niet.']
  },
  {kind: 'heading', path: '4.3', depth: 2, text: 'Stappen', plainHeading: true},
  {kind: 'item', path: '4.3.1', depth: 1, text: 'Kook het water.', label: decimal(1)},
  {
    kind: 'item',
    path: '4.3.2',
    depth: 1,
    text: 'Verwarm de pot, wacht dan.',
    label: {text: '•', style: 'bullet', value: [], delimiter: '', sign: '•'}
  },
  {kind: 'item', path: '4.3.3', depth: 1, text: 'Schenk in.', label: decimal(3)},
  {kind: 'paragraph', path: '4.3.4', text: 'Blad'},
  {kind: 'paragraph', path: '4.3.5', text: 'Tijd'},
  {kind: 'paragraph', path: '4.3.6', text: 'Sencha 煎茶 👩‍🍳'},
  {kind: 'paragraph', path: '4.3.7', text: '3 min'},
  {kind: 'paragraph', path: '4.3.8', text: 'tea --brew <3>'}
]

/** `[source numbers, target numbers, confidence]` of each bead. */
const joined: readonly (readonly [readonly number[], readonly number[], number])[] = [
  [[], [1], 0.98],
  [[], [2], 0.98],
  [[], [3], 0.98],
  [[1], [4], 0.97],
  [[2], [5, 6], 0.91],
  [[3], [7], 0.99],
  [[4], [8], 1],
  [[5], [9], 0.88],
  [[6], [10], 1],
  [[7], [11], 0.72],
  [[8], [12], 0.7],
  [[9], [13], 0.93],
  [[10], [14], 0.41],
  [[11], [15], 1],
  [[12], [], 0.96]
]

/** A pair of texts with beads of every kind, and no findings yet. */
export function teaBitext(): Bitext {
  const source = documentOf(
    {path: 'docs/tea.en.md', lang: 'en', format: 'markdown', text: sourceText},
    sourceDrafts
  )
  const target = documentOf(
    {path: 'docs/tea.nl.txt', lang: 'nl', format: 'text', text: targetText},
    targetDrafts
  )
  return {
    source,
    target,
    beads: joined.map((bead, index) => beadOf(index + 1, bead, source, target))
  }
}

/** A pair whose documents have their trees, too. */
interface TreePair extends WholePair {
  readonly bitext: Bitext
}

/** The tea guide with one finding for every way of showing one. */
export function teaPair(): TreePair {
  const bitext = teaBitext()
  return {name: 'tea', bitext, findings: teaFindings(bitext)}
}

/** A pair that is fine. */
export function cleanPair(): TreePair {
  const source = documentOf(
    {path: 'docs/milk.en.md', lang: 'en', format: 'markdown', text: 'Milk.\n'},
    [{kind: 'paragraph', path: '1', text: 'Milk.'}]
  )
  const target = documentOf(
    {path: 'docs/milk.nl.md', lang: 'nl', format: 'markdown', text: 'Melk.\n'},
    [{kind: 'paragraph', path: '1', text: 'Melk.'}]
  )
  const beads = [beadOf(1, [[1], [1], 1], source, target)]
  return {name: 'milk', bitext: {source, target, beads}, findings: []}
}

/** Where a stretch first stands in a document, from `after` on. */
export function placeIn(
  document: {readonly text: string; readonly path: string},
  stretch: string,
  after = 0
): FilePlace {
  const start = document.text.indexOf(stretch, after)
  if (start === -1) throw new Error(`Cannot find \`${stretch}\``)
  return {path: document.path, ...placeOf(document.text, start, start + stretch.length)}
}

/** The place between two offsets of a text. */
export function placeOf(text: string, start: number, end: number): Place {
  return {start: pointOf(text, start), end: pointOf(text, end)}
}

/** A finding with what the case at hand does not care about filled in. */
export function finding(fields: Partial<FindingFields> & Pick<FindingFields, 'place'>): Finding {
  return new Finding({
    rule: 'list-number-parity',
    severity: 'error',
    confidence: 1,
    message: 'Unexpected `a`, expected `b`',
    side: 'target',
    ...fields
  })
}

/** In no order at all: reporters sort. */
function teaFindings({source, target}: Bitext): readonly Finding[] {
  const bullet = placeIn(target, '•')
  const afterCode = placeIn(target, 'tea --brew <3>').end
  return [
    finding({
      rule: 'segment-missing',
      severity: 'error',
      confidence: 0.96,
      message: 'Missing paragraph `Never reheat the tea.`',
      note: 'Nothing in the translation corresponds to it',
      expected: 'Never reheat the tea.',
      place: {path: target.path, start: afterCode, end: afterCode},
      counterpart: placeIn(source, 'Never reheat the tea.'),
      bead: 15
    }),
    finding({
      rule: 'number-parity',
      severity: 'error',
      confidence: 0.41,
      message: 'Unexpected number `3`, expected `2`',
      actual: '3',
      expected: '2',
      place: placeIn(target, '3', target.text.indexOf('3 min')),
      counterpart: placeIn(source, '2', source.text.indexOf('2 min')),
      bead: 13
    }),
    finding({
      rule: 'name-parity',
      severity: 'info',
      confidence: 0.8,
      message: 'Unexpected `👩‍🍳` after `煎茶`',
      place: placeIn(target, '👩‍🍳'),
      counterpart: placeIn(source, '煎茶'),
      bead: 12
    }),
    finding({
      rule: 'list-number-parity',
      severity: 'error',
      confidence: 0.88,
      message: 'Unexpected marker `•`, expected `2.`',
      note: 'The reference item is `2.`',
      url: 'https://example.org/rules/list-number-parity',
      actual: '•',
      expected: '2.',
      place: bullet,
      counterpart: placeIn(source, '2.'),
      related: [placeIn(target, '1.'), placeIn(target, '3.')],
      bead: 8
    }),
    finding({
      rule: 'segment-extra',
      severity: 'warning',
      confidence: 0.98,
      message: 'Unexpected 3 segments, lines 1 to 5',
      note: 'Nothing in the reference corresponds to them',
      actual: 'Van de redactie\nOvergenomen uit de theekrant.\nJaargang 7',
      place: {
        path: target.path,
        start: placeIn(target, 'Van').start,
        end: placeIn(target, 'Jaargang 7').end
      },
      bead: 1
    }),
    finding({
      rule: 'quotes-added',
      severity: 'info',
      confidence: 0.6,
      message: 'Unexpected `“één” & <twee>`',
      note: 'A reader may take <twee> for a tag, "quoted" or not, or ]]> for the end of something; this note is long enough to be broken into several lines wherever it is shown on a terminal',
      place: placeIn(target, '“één” & <twee>'),
      counterpart: placeIn(source, 'It has two parts.')
    })
  ]
}

function documentOf(
  about: Pick<Document, 'path' | 'lang' | 'format' | 'text'>,
  drafts: readonly Draft[]
): Document {
  const segments: Segment[] = []
  let after = 0
  for (const [index, draft] of drafts.entries()) {
    const segment = segmentOf(draft, {...about, number: index + 1, after})
    segments.push(segment)
    after = segment.place.end.offset
  }
  return {...about, tree: {type: 'root', children: []}, metadata: [], runs: [], segments}
}

interface Setting extends Pick<Document, 'lang' | 'text'> {
  readonly number: number
  readonly after: number
}

function segmentOf(draft: Draft, {lang, text, number, after}: Setting): Segment {
  const labelStart = draft.label ? text.indexOf(draft.label.text, after) : after
  const raw = draft.raw ?? draft.text
  const start = text.indexOf(raw, labelStart)
  const place = placeOf(text, start, start + raw.length)
  return {
    number,
    path: draft.path,
    kind: draft.kind,
    depth: draft.depth ?? 0,
    ...(draft.label && {
      label: {
        ...draft.label,
        place: placeOf(text, labelStart, labelStart + draft.label.text.length)
      }
    }),
    lang,
    place,
    text: draft.text,
    pieces: piecesOf(draft, start),
    marks: marksOf(draft, text, start),
    sentences: (draft.sentences ?? [draft.text]).map((sentence, index) =>
      sentenceOf(sentence, `${draft.path}:${index + 1}`, draft.text, text, start)
    ),
    hash: `${draft.kind}-${number}`,
    ...(draft.plainHeading && {plainHeading: true})
  }
}

/** Three pieces around the one piece of markup, whose signs are one character either side. */
function piecesOf({text, mark}: Draft, offset: number): Segment['pieces'] {
  if (!mark) return [{start: 0, end: text.length, offset}]
  const start = text.indexOf(mark.value)
  const end = start + mark.value.length
  return [
    {start: 0, end: start, offset},
    {start, end, offset: offset + start + 1},
    {start: end, end: text.length, offset: offset + end + 2}
  ]
}

function marksOf({text, mark}: Draft, document: string, offset: number): readonly InlineMark[] {
  if (!mark) return []
  const start = text.indexOf(mark.value)
  const rawStart = document.indexOf(mark.raw, offset)
  return [
    {
      type: mark.type,
      start,
      end: start + mark.value.length,
      value: mark.value,
      place: placeOf(document, rawStart, rawStart + mark.raw.length)
    }
  ]
}

/** Sentences of the fixture that stand in a segment with markup are the whole segment. */
function sentenceOf(
  text: string,
  path: string,
  segment: string,
  document: string,
  offset: number
): Sentence {
  const start = segment.indexOf(text)
  const end = start + text.length
  return {path, text, start, end, place: placeOf(document, offset + start, offset + end)}
}

function beadOf(
  number: number,
  [from, to, confidence]: readonly [readonly number[], readonly number[], number],
  source: Document,
  target: Document
): Bead {
  const pick = (document: Document, numbers: readonly number[]) =>
    document.segments.filter((segment) => numbers.includes(segment.number))
  const sides = {source: pick(source, from), target: pick(target, to)}
  const sentences = sentenceBeads(sides, confidence)
  return {number, ...sides, confidence, reasons: [], inside: () => sentences}
}

/** One to one in order; what is left over on the target side stands alone. */
function sentenceBeads(
  sides: {readonly source: readonly Segment[]; readonly target: readonly Segment[]},
  confidence: number
): readonly SentenceBead[] {
  if (sides.source.length === 0 || sides.target.length === 0) return []
  const source = sides.source.flatMap(({sentences}) => sentences)
  const target = sides.target.flatMap(({sentences}) => sentences)
  return target.map((sentence, index) => ({
    source: source.slice(index, index + 1),
    target: [sentence],
    confidence
  }))
}

function pointOf(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u)
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset}
}
