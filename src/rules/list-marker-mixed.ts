import {listCauses} from '../check/causes.js'
/**
 * `list-marker-mixed`: a run keeps to one kind of marker: all numbers, or all bullets of one sign,
 * with one delimiter.
 *
 * Looks at the run as a reader sees it, also where CommonMark sees several lists. Where the
 * reference item says what the marker should be, `list-kind-parity` says so instead.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {itemPairsOf} from '../check/lists/item-pairs.js'
import {follows, shift, writeLabel} from '../check/lists/numbering.js'
import {type RelabelledText, relabel} from '../check/lists/relabel.js'
import type {Report} from '../check/report.js'
import type {Run} from '../model/document.js'
import type {Label} from '../model/label.js'

export const listMarkerMixed = defineRule({
  id: 'list-marker-mixed',
  summary: 'A list uses one kind of marker, one sign and one delimiter',
  why: 'Mixed markers come from pasted text and from machine translation. Readers take the change for a new list or another level.',
  severity: 'warning',
  category: 'design/markup',
  follows: listCauses,
  yieldsTo: ['list-kind-parity'],
  examples: [
    {
      name: 'one kind of marker',
      source: ['en', '- Bread for the week\n- Milk for the child'],
      target: ['nl', '* Brood voor de week\n* Melk voor het kind'],
      findings: []
    },
    {
      name: 'bullets of two signs',
      source: ['en', '- Bread for the week\n- Milk for the child\n- Eggs for the cake'],
      target: ['nl', '- Brood voor de week\n- Melk voor het kind\n• Eieren voor de taart'],
      findings: ['target 3:1-3:2 Unexpected marker `•`, expected `-`']
    },
    {
      name: 'two delimiters',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake'],
      target: ['de', '1. Brot für die Woche\n2. Milch für das Kind\n3) Eier für den Kuchen'],
      findings: ['target 3:1-3:3 Unexpected marker `3)`, expected `3.`']
    },
    {
      name: 'the one item that is right among those that are not',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake'],
      target: ['nl', '1. Brood voor de week\n• Melk voor het kind\n• Eieren voor de taart'],
      findings: []
    },
    {
      name: 'the reference itself changes from numbers to bullets',
      source: ['en', '1. Bread for the week\n2. Milk for the child\n• Eggs for the cake'],
      target: [
        'fr',
        '1. Du pain pour la semaine\n2. Du lait pour l’enfant\n• Des œufs pour le gâteau'
      ],
      findings: ['source 3:1-3:2 Unexpected marker `•`, expected `3.`']
    },
    {
      name: 'one item with another marker',
      source: ['en', '- Ring the bell.\n- Wait for the porter.\n- Sign the book.'],
      target: ['es', '- Toque el timbre.\n- Espere al portero.\n* Firme el libro.'],
      findings: ['target 3:1-3:2 Unexpected marker `*`, expected `-`']
    }
  ],
  check(bitext, report) {
    const pairs = itemPairsOf(bitext)
    const meant = new Set(
      pairs
        .filter(({source, target}) => classOf(source.label) === classOf(target.label))
        .filter(({source}) => oddOnes(source.run).some(({label}) => label === source.label))
        .map(({target}) => target.label)
    )
    const agreed = new Set(
      pairs
        .filter(({source, target}) => isBullet(source.label) === isBullet(target.label))
        .map(({target}) => target.label)
    )
    const paired = {
      source: new Set(pairs.map(({source}) => source.label)),
      target: new Set(pairs.map(({target}) => target.label))
    }
    for (const side of ['target', 'source'] as const) {
      for (const run of bitext[side].runs) {
        const odd = oddOnes(run).filter(
          ({label}) => side === 'source' || !(meant.has(label) || isOutvoted(label, run, agreed))
        )
        // A stray sign without an item on the other side may be no item at all.
        const isSure = odd.every(({label}) => paired[side].has(label))
        const found = reportOf(odd, run, {side, document: bitext[side], isSure})
        if (found) report(found)
      }
    }
  }
})

function isBullet({style}: Label): boolean {
  return style === 'bullet'
}

/** A number where the reference has one, among bullets: these are odd, and for `list-kind-parity`. */
function isOutvoted(label: Label, {items}: Run, agreed: ReadonlySet<Label>): boolean {
  const others = items.filter((item) => isBullet(item.label) !== isBullet(label))
  return agreed.has(label) && others.length * 2 >= items.length
}

interface Odd {
  readonly label: Label
  readonly index: number
}

/** What a marker is to the eye: its sign, or its kind of number with its delimiter. */
function classOf({style, sign, delimiter, word}: Label): string {
  if (style === 'bullet') return `bullet ${sign}`
  return `${word ?? 'number'} ${delimiter}`
}

/** Items whose marker is not that of most of the run; the first marker wins a tie. */
function oddOnes({items}: Run): Odd[] {
  const counts = new Map<string, number>()
  for (const {label} of items) counts.set(classOf(label), (counts.get(classOf(label)) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const usual = [...counts].find(([, count]) => count === most)?.[0]
  return items
    .map(({label}, index) => ({label, index}))
    .filter(({label}) => classOf(label) !== usual)
}

interface OddIn extends RelabelledText {
  readonly isSure: boolean
}

function reportOf(odd: readonly Odd[], run: Run, {isSure, ...text}: OddIn): Report | undefined {
  const {side} = text
  const [first, ...more] = odd
  if (!first) return undefined
  const actual = first.label.text
  const expected = expectedAt(first, run)
  const fix = relabel(
    text,
    odd.map((one) => ({item: {label: one.label, run}, expected: expectedAt(one, run)})),
    isSure
  )
  return {
    message: `Unexpected marker \`${actual}\`, expected \`${expected}\``,
    side,
    place: first.label.place,
    related: more.map(({label}) => label.place),
    actual,
    expected,
    evidence: grade.strong,
    ...(fix ? {fix} : {}),
    note: noteOf(run.items.length - odd.length)
  }
}

function noteOf(usual: number): string {
  return usual === 1
    ? 'The other item of the list has another marker'
    : `The other ${usual} items of the list have another marker`
}

function expectedAt({index, label}: Odd, {items}: Run): string {
  const odd = classOf(label)
  const usual = items.filter((item) => classOf(item.label) !== odd)
  const like = usual[0]?.label
  if (!like) return label.text
  if (like.style === 'bullet') return like.text
  if (label.style !== 'bullet')
    return writeLabel(label.value, {...label, delimiter: like.delimiter})
  const before = items.slice(0, index).findLast((item) => item.label.style !== 'bullet')
  const steps = before ? index - items.indexOf(before) : index
  const value = before ? shift(before.label.value, steps) : [1 + index]
  return writeLabel(
    before && steps === 1 && !follows(before.label.value, value) ? [1] : value,
    like
  )
}
