import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Document} from '../src/model/document.js'
import {parseDocument} from '../src/pipeline.js'
import {signBeads} from '../src/store/decide.js'
import {decodeAlignment} from '../src/store/file/decode.js'
import {encodeAlignment} from '../src/store/file/encode.js'
import type {Decision, Signature, StoredAlignment} from '../src/store/stored-alignment.js'
import {updateAlignment} from '../src/update-alignment.js'
import {runs} from './runs.js'
import {edited, editScript, paragraph, translated} from './store/edit-script.js'

const signature: Signature = {state: 'checked', by: 'Ada Vos', date: '2026-11-02'}

function document(paragraphs: readonly string[], lang: string): Document {
  return parseDocument(paragraphs.join('\n\n'), {lang, path: `tea.${lang}.md`})
}

function pairOf(source: readonly string[], target: readonly string[]) {
  return {source: document(source, 'en'), target: document(target, 'nl')}
}

function decisionsOf({beads, lost}: StoredAlignment): readonly Decision[] {
  return [...beads.flatMap(({decisions}) => decisions), ...lost.map(({decision}) => decision)]
}

function sorted(decisions: readonly Decision[]): readonly string[] {
  return decisions.map((decision) => JSON.stringify(decision)).sort()
}

function numbersOf({beads}: StoredAlignment, side: 'source' | 'target'): readonly number[] {
  return beads.flatMap((bead) => bead[side].map(({number}) => number)).sort((a, b) => a - b)
}

/** A pair of texts, some of whose beads a person has checked, and edits to either text. */
const pinnedPair = fc
  .record({
    text: fc.array(paragraph, {minLength: 1, maxLength: 12}),
    pins: fc.array(fc.boolean(), {minLength: 12, maxLength: 12}),
    sourceEdits: editScript,
    targetEdits: editScript
  })
  .map(({text, pins, sourceEdits, targetEdits}) => {
    const translation = text.map(translated)
    const before = pairOf(text, translation)
    const {alignment} = updateAlignment(undefined, before)
    const beads = alignment.beads.filter((_, index) => pins[index % pins.length])
    return {
      before,
      pinned: signBeads(alignment, {beads, signature}, before),
      after: pairOf(edited(text, sourceEdits), edited(translation, targetEdits))
    }
  })

describe('updateAlignment, after any edits of either text', () => {
  test('every decision of a person is kept, stale or lost, and each once', () => {
    fc.assert(
      fc.property(pinnedPair, ({pinned, after}) => {
        const {alignment} = updateAlignment(pinned, after)
        expect(sorted(decisionsOf(alignment))).toEqual(sorted(decisionsOf(pinned)))
        for (const {state, stale, decisions} of alignment.beads) {
          expect(decisions.length === 0 || state === 'checked' || stale !== undefined).toBe(true)
        }
      }),
      {numRuns: runs(50)}
    )
  })

  test('a bead is checked only on the very texts that were checked', () => {
    fc.assert(
      fc.property(pinnedPair, ({pinned, after}) => {
        const {alignment} = updateAlignment(pinned, after)
        for (const bead of alignment.beads.filter(({state}) => state === 'checked')) {
          for (const side of ['source', 'target'] as const) {
            const texts = bead[side].map(({number}) => after[side].segments[number - 1]?.text)
            expect(bead.decisions[0]?.[side].map(({text}) => text)).toEqual(texts)
          }
        }
      }),
      {numRuns: runs(50)}
    )
  })

  test('every segment of either text is in one bead', () => {
    fc.assert(
      fc.property(pinnedPair, ({pinned, after}) => {
        const {alignment, bitext} = updateAlignment(pinned, after)
        for (const side of ['source', 'target'] as const) {
          const all = after[side].segments.map(({number}) => number)
          expect(numbersOf(alignment, side)).toEqual(all)
          const found = bitext.beads.flatMap((bead) => bead[side].map(({number}) => number))
          expect(found.sort((a, b) => a - b)).toEqual(all)
        }
      }),
      {numRuns: runs(50)}
    )
  })

  test('a second update changes nothing, and neither does a detour through the file', () => {
    fc.assert(
      fc.property(pinnedPair, ({pinned, after}) => {
        const once = encodeAlignment(updateAlignment(pinned, after).alignment)
        const twice = updateAlignment(decodeAlignment(once, 'tea.json'), after)
        expect(encodeAlignment(twice.alignment)).toBe(once)
      }),
      {numRuns: runs(50)}
    )
  })

  test('a copy of what is held already stands in a bead of its own', () => {
    const kettle = (number: number) => `The kettle holds the kettle number ${number} at noon.`
    const harbour = 'The harbour carries the kettle number 0 at noon.'
    const long = `${harbour} ${kettle(0)} ${kettle(0)}`
    const text = [kettle(0), long, kettle(1), kettle(2)]
    const {alignment} = updateAlignment(undefined, pairOf(text, text.map(translated)))
    const copies = [harbour, translated(kettle(1)), translated(kettle(0)), kettle(0)]
    const source = text.with(0, kettle(0).replace('noon', 'dusk'))
    const after = pairOf(source, [...copies, translated(long), translated(kettle(2))])
    const updated = updateAlignment(alignment, after).alignment
    expect(numbersOf(updated, 'source')).toEqual([1, 2, 3, 4])
    expect(numbersOf(updated, 'target')).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('undoing a deletion brings the checked bead back', () => {
    const text = ['Warm the milk in a pan.', 'Stir it for ten minutes.', 'Serve it in old cups.']
    const before = pairOf(text, text.map(translated))
    const {alignment} = updateAlignment(undefined, before)
    const pinned = signBeads(alignment, {beads: alignment.beads, signature}, before)
    const without = pairOf(text.toSpliced(1, 1), text.map(translated))
    const deleted = updateAlignment(pinned, without).alignment
    expect(deleted.lost).toMatchObject([{gone: ['source']}])
    const undone = updateAlignment(deleted, before).alignment
    expect(undone.lost).toEqual([])
    expect(undone.beads.map(({state}) => state)).toEqual(['checked', 'checked', 'checked'])
  })
})

test.each(['manifest', 'interview'])(
  '%s: ten updates of unchanged texts change no byte',
  (name) => {
    const read = (path: string) => parseDocument(readFileSync(path, 'utf8'), {path})
    const pair = {source: read(`corpus/${name}.en.md`), target: read(`corpus/${name}.nl.txt`)}
    const first = encodeAlignment(updateAlignment(undefined, pair).alignment)
    let text = first
    for (let run = 0; run < 10; run++) {
      const stored = decodeAlignment(text, `${name}.json`)
      text = encodeAlignment(updateAlignment(stored, pair).alignment)
      expect(text).toBe(first)
    }
  }
)

test('one item more at the top of a list of 500 leaves all others checked', () => {
  const items = Array.from(
    {length: 500},
    (_, index) => `${index % 7 === 0 ? 'Yes.' : `The ${index} lanterns follow the ledger.`}`
  )
  const list = (texts: readonly string[]) => [texts.map((text) => `- ${text}`).join('\n')]
  const before = pairOf(list(items), list(items.map(translated)))
  const {alignment} = updateAlignment(undefined, before)
  const pinned = signBeads(alignment, {beads: alignment.beads, signature}, before)
  const after = pairOf(list(['A new one of them.', ...items]), list(items.map(translated)))
  const {beads, lost} = updateAlignment(pinned, after).alignment
  expect(lost).toEqual([])
  expect(beads.filter(({state}) => state !== 'checked')).toMatchObject([
    {source: [{number: 1}], target: [], state: 'proposed'}
  ])
})
