import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../src/pipeline.js'
import {type BeadChange, beadChanges} from '../../src/store/bead-changes.js'
import {storedSegment} from '../../src/store/from-bitext.js'
import {segmentChanges} from '../../src/store/match/segment-changes.js'
import {withStanding} from '../../src/store/standing.js'
import {alignment} from './stored.js'

const english = [
  'The harbour opens at six every morning.',
  'Boats may stay for three nights.',
  'Dogs are welcome on the eastern pier.',
  'The keeper closes the gate at dusk.'
]
const dutch = [
  'De haven gaat elke ochtend om zes uur open.',
  'Boten mogen drie nachten blijven.',
  'Honden zijn welkom op de oostelijke pier.',
  'De havenmeester sluit de poort bij zonsondergang.'
]

function documentOf(lines: readonly string[], lang: string) {
  return parseDocument(lines.join('\n\n'), {lang})
}

interface Versions {
  readonly source?: readonly string[]
  readonly target?: readonly string[]
  /** Segments that go together, by number: `1:1 2: :2`. */
  readonly links?: string
}

interface Link {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

function linksOf(links: string): readonly Link[] {
  return links.split(' ').map((link) => {
    const [source = [], target = []] = link
      .split(':')
      .map((side) => (side === '' ? [] : side.split(',').map(Number)))
    return {source, target}
  })
}

const straight = '1:1 2:2 3:3 4:4'

/** The changes from the harbour rules above to another version of them. */
function changesTo({
  source = english,
  target = dutch,
  links = straight
}: Versions): readonly BeadChange[] {
  const before = {
    source: documentOf(english, 'en').segments,
    target: documentOf(dutch, 'nl').segments
  }
  const now = {source: documentOf(source, 'en').segments, target: documentOf(target, 'nl').segments}
  const stored = (side: 'source' | 'target', numbers: readonly number[]) =>
    now[side].filter(({number}) => numbers.includes(number)).map(storedSegment)
  const beads = linksOf(links).map((link) =>
    withStanding({
      source: stored('source', link.source),
      target: stored('target', link.target),
      confidence: 1,
      provenance: 'person',
      decisions: []
    })
  )
  return beadChanges({
    before,
    now,
    alignment: alignment(beads),
    linkedBefore: () => linksOf(straight)
  })
}

const replaced = (lines: readonly string[], at: number, ...by: readonly string[]) =>
  lines.toSpliced(at, 1, ...by)

describe('a pair', () => {
  test('has no changes where nothing changed', () => {
    expect(changesTo({})).toEqual([])
  })

  test('has none where only the wrapping changed', () => {
    expect(
      changesTo({source: replaced(english, 0, 'The harbour opens\nat six every morning.')})
    ).toEqual([])
  })

  test.each([
    {
      what: 'a translation that did not follow is stale',
      source: replaced(english, 1, 'Boats may stay for four nights.'),
      target: dutch,
      types: ['stale']
    },
    {
      what: 'one that did is updated',
      source: replaced(english, 1, 'Boats may stay for four nights.'),
      target: replaced(dutch, 1, 'Boten mogen vier nachten blijven.'),
      types: ['updated']
    },
    {
      what: 'a better translation of the same is no more than that',
      source: english,
      target: replaced(dutch, 1, 'Boten kunnen drie nachten blijven.'),
      types: ['translation']
    },
    {
      what: 'what is new is untranslated',
      source: [...english, 'Fires are forbidden on the beach after midnight.'],
      target: dutch,
      links: '1:1 2:2 3:3 4:4 5:',
      types: ['untranslated']
    },
    {
      what: 'what is gone from the source only is left over',
      source: replaced(english, 2),
      target: dutch,
      links: '1:1 2:2 :3 3:4',
      types: ['left-over']
    },
    {
      what: 'what is gone from a bead whose translation is whole leaves it stale',
      source: replaced(english, 2),
      target: dutch,
      links: '1:1 2:2,3 3:4',
      types: ['stale']
    },
    {
      what: 'what is gone from both is removed',
      source: replaced(english, 2),
      target: replaced(dutch, 2),
      links: '1:1 2:2 3:3',
      types: ['removed']
    }
  ])('$what', ({types, ...versions}) => {
    expect(changesTo(versions).map(({type}) => type)).toEqual(types)
  })

  test('shows the texts of a change', () => {
    const [change] = changesTo({source: replaced(english, 1, 'Boats may stay for four nights.')})
    expect(change).toMatchObject({
      source: {before: english[1], now: 'Boats may stay for four nights.'},
      target: {before: dutch[1], now: dutch[1]},
      bead: {source: [{number: 2}], target: [{number: 2}]}
    })
  })

  test('shows what is gone beside what is left of it', () => {
    const [change] = changesTo({source: replaced(english, 2), links: '1:1 2:2 :3 3:4'})
    expect(change).toMatchObject({
      source: {before: english[2], now: ''},
      target: {before: dutch[2], now: dutch[2]}
    })
  })
})

describe('a document', () => {
  const typesOf = (before: readonly string[], now: readonly string[]) => {
    const {changes, removed} = segmentChanges(
      documentOf(before, 'en').segments,
      documentOf(now, 'en').segments
    )
    return [...changes.map(({type}) => type), ...removed.map(() => 'removed')]
  }

  test('whose paragraphs trade places has one that moved', () => {
    const [one, two, three, four] = english
    const types = typesOf(english, [one, three, two, four].map(String))
    expect(types.toSorted()).toEqual(['moved', 'same', 'same', 'same'])
  })

  test('tells repeated texts apart by their neighbours', () => {
    const before = ['Yes.', english[0], 'Yes.', english[1], 'Yes.'].map(String)
    expect(typesOf(before, before.toSpliced(3, 0, 'Bring a rope.'))).toEqual([
      'same',
      'same',
      'same',
      'added',
      'same',
      'same'
    ])
  })

  test('pairs an edit with what it was among other changes', () => {
    const now = replaced(
      english,
      1,
      'Anchors cost two coins.',
      'Boats may stay for four long nights.'
    )
    expect(typesOf(english, now)).toEqual(['same', 'added', 'edited', 'same', 'same'])
  })

  test('keeps account of every segment of both versions', () => {
    const lines = fc.array(fc.constantFrom(...english, 'Yes.', 'Boats may stay.'), {
      minLength: 1,
      maxLength: 9
    })
    fc.assert(
      fc.property(lines, lines, (before, now) => {
        const [then, here] = [documentOf(before, 'en').segments, documentOf(now, 'en').segments]
        const {changes, removed} = segmentChanges(then, here)
        expect(changes.map((change) => change.now)).toEqual(here)
        const used = [...changes.flatMap((change) => change.before ?? []), ...removed]
        expect(used.toSorted((one, other) => one.number - other.number)).toEqual(then)
        for (const {type, before: old, now: fresh} of changes) {
          expect(old?.hash === fresh.hash).toBe(type === 'same' || type === 'moved')
        }
      })
    )
  })
})
