import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../../src/pipeline.js'
import {linkSegments, signBeads, unlinkBeads} from '../../../src/store/decide.js'
import {decodeAlignment} from '../../../src/store/file/decode.js'
import {encodeAlignment} from '../../../src/store/file/encode.js'
import {mergeAlignments} from '../../../src/store/merge/merge.js'
import type {Signature, StoredAlignment} from '../../../src/store/stored-alignment.js'
import {updateAlignment} from '../../../src/update-alignment.js'
import {runs} from '../../runs.js'
import {edited, editScript, paragraph, translated} from '../edit-script.js'

function pairOf(source: readonly string[], target: readonly string[]) {
  return {
    source: parseDocument(source.join('\n\n'), {lang: 'en', path: 'tea.en.md'}),
    target: parseDocument(target.join('\n\n'), {lang: 'nl', path: 'tea.nl.md'})
  }
}

type Pair = ReturnType<typeof pairOf>

/** What one branch does: it edits both texts, and then decides on some beads. */
const branch = fc.record({
  sourceEdits: editScript,
  targetEdits: editScript,
  acts: fc.array(
    fc.record({
      type: fc.constantFrom('checked', 'rejected', 'link', 'unlink'),
      at: fc.nat(100),
      day: fc.integer({min: 10, max: 28})
    }),
    {maxLength: 4}
  )
})

type Branch = typeof branch extends fc.Arbitrary<infer Value> ? Value : never

function branchOff(
  base: StoredAlignment,
  texts: readonly [readonly string[], readonly string[]],
  {doing, by}: {readonly doing: Branch; readonly by: string}
): StoredAlignment {
  const pair = pairOf(edited(texts[0], doing.sourceEdits), edited(texts[1], doing.targetEdits))
  const start = updateAlignment(base, pair).alignment
  return doing.acts.reduce((so, {type, at, day}) => {
    const signature: Signature = {
      state: type === 'rejected' ? 'rejected' : 'checked',
      by,
      date: `2026-11-${day}`
    }
    return acted(so, {type, at, signature}, pair)
  }, start)
}

function acted(
  alignment: StoredAlignment,
  {
    type,
    at,
    signature
  }: {readonly type: string; readonly at: number; readonly signature: Signature},
  pair: Pair
): StoredAlignment {
  const bead = alignment.beads[at % Math.max(1, alignment.beads.length)]
  if (!bead) return alignment
  if (type === 'unlink') return unlinkBeads(alignment, {beads: [bead], signature}, pair)
  if (type !== 'link') return signBeads(alignment, {beads: [bead], signature}, pair)
  const source = (at % Math.max(1, pair.source.segments.length)) + 1
  const target = ((at * 7) % Math.max(1, pair.target.segments.length)) + 1
  const link = {
    source: pair.source.segments.length > 0 ? [source] : [],
    target: pair.target.segments.length > 0 ? [target] : []
  }
  return linkSegments(alignment, {link, signature}, pair)
}

const versions = fc
  .record({
    text: fc.array(paragraph, {minLength: 1, maxLength: 8}),
    before: branch,
    ours: branch,
    theirs: branch
  })
  .map(({text, before, ours, theirs}) => {
    const texts = [text, text.map(translated)] as const
    const first = updateAlignment(undefined, pairOf(...texts)).alignment
    const still = {...before, sourceEdits: [], targetEdits: []}
    const base = branchOff(first, texts, {doing: still, by: 'Cas Blom'})
    return {
      base,
      ours: branchOff(base, texts, {doing: ours, by: 'Ada Vos'}),
      theirs: branchOff(base, texts, {doing: theirs, by: 'Ben Smit'})
    }
  })

function signaturesOf({beads, lost}: StoredAlignment): ReadonlySet<string> {
  const decisions = [...beads.flatMap((bead) => bead.decisions), ...lost.map((one) => one.decision)]
  return new Set(
    decisions.flatMap(({source, target, signatures}) =>
      signatures.map((signature) => JSON.stringify({source, target, signature}))
    )
  )
}

describe('mergeAlignments', () => {
  test('what only one branch changed is taken as it is', () => {
    fc.assert(
      fc.property(versions, ({base, ours}) => {
        const want = encodeAlignment(ours)
        expect(encodeAlignment(mergeAlignments({base, ours, theirs: base}))).toBe(want)
        expect(encodeAlignment(mergeAlignments({base, ours: base, theirs: ours}))).toBe(want)
      }),
      {numRuns: runs(15)}
    )
  })

  test('what both made alike is taken once, with a common ancestor or without', () => {
    fc.assert(
      fc.property(versions, ({base, ours}) => {
        const want = encodeAlignment(ours)
        expect(encodeAlignment(mergeAlignments({base, ours, theirs: ours}))).toBe(want)
        expect(encodeAlignment(mergeAlignments({ours, theirs: ours}))).toBe(want)
      }),
      {numRuns: runs(15)}
    )
  })

  test('what either branch signed is in the merged file, whichever way round', () => {
    fc.assert(
      fc.property(versions, ({base, ours, theirs}) => {
        const before = signaturesOf(base)
        const added = [...signaturesOf(ours), ...signaturesOf(theirs)].filter(
          (one) => !before.has(one)
        )
        for (const merged of [
          mergeAlignments({base, ours, theirs}),
          mergeAlignments({base, ours: theirs, theirs: ours})
        ]) {
          const there = signaturesOf(merged)
          expect(added.filter((one) => !there.has(one))).toEqual([])
        }
      }),
      {numRuns: runs(30)}
    )
  })

  test('the merged file decodes, and no number is in two beads', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const merged = mergeAlignments(all)
        const text = encodeAlignment(merged)
        expect(encodeAlignment(decodeAlignment(text, 'tea.json'))).toBe(text)
        for (const side of ['source', 'target'] as const) {
          const numbers = merged.beads.flatMap((bead) => bead[side].map(({number}) => number))
          expect(new Set(numbers).size).toBe(numbers.length)
        }
      }),
      {numRuns: runs(15)}
    )
  })
})

const text = ['Warm the milk in a pan.', 'Stir it for ten minutes.', 'Serve it in the old cups.']
const milk = pairOf(text, text.map(translated))
const base = updateAlignment(undefined, milk).alignment

function signed(state: Signature['state'], {by, at}: {readonly by: string; readonly at: number}) {
  const beads = base.beads.slice(at, at + 1)
  return signBeads(base, {beads, signature: {state, by, date: '2026-11-02'}}, milk)
}

test.each([
  {ours: 'checked', theirs: 'checked', state: 'checked', signatures: 2},
  {ours: 'checked', theirs: 'revised', state: 'revised', signatures: 2},
  {ours: 'rejected', theirs: 'rejected', state: 'rejected', signatures: 2}
] as const)('$ours and $theirs agree: $state', ({ours, theirs, state, signatures}) => {
  const {beads} = mergeAlignments({
    base,
    ours: signed(ours, {by: 'Ada Vos', at: 1}),
    theirs: signed(theirs, {by: 'Ben Smit', at: 1})
  })
  expect(beads[1]).toMatchObject({state})
  expect(beads[1]?.decisions.map((decision) => decision.signatures.length)).toEqual([signatures])
})

test('checked and rejected are a conflict, with both decisions, until a person decides again', () => {
  const merged = mergeAlignments({
    base,
    ours: signed('checked', {by: 'Ada Vos', at: 1}),
    theirs: signed('rejected', {by: 'Ben Smit', at: 1})
  })
  const there = decodeAlignment(encodeAlignment(merged), 'milk.json').beads[1]
  expect(there).toMatchObject({
    state: 'proposed',
    conflict: true,
    decisions: [{signatures: [{by: 'Ada Vos'}]}, {signatures: [{by: 'Ben Smit'}]}]
  })
  const updated = updateAlignment(merged, milk).alignment
  const signature: Signature = {state: 'revised', by: 'Cas Blom', date: '2026-11-05'}
  const settled = signBeads(updated, {beads: updated.beads.slice(1, 2), signature}, milk)
  expect(settled.beads[1]).toMatchObject({
    state: 'revised',
    decisions: [{signatures: [{by: 'Cas Blom'}]}]
  })
  expect(settled.beads[1]).not.toHaveProperty('conflict')
})

test('an edit of the text on one branch and a check on the other are a stale check', () => {
  const after = pairOf(text.with(1, 'Stir it for twenty minutes.'), text.map(translated))
  const merged = mergeAlignments({
    base,
    ours: signed('checked', {by: 'Ada Vos', at: 1}),
    theirs: updateAlignment(base, after).alignment
  })
  expect(updateAlignment(merged, after).alignment.beads[1]).toMatchObject({
    state: 'proposed',
    stale: ['source'],
    decisions: [{signatures: [{by: 'Ada Vos'}]}]
  })
})

test('insertions on both branches keep what was checked below them', () => {
  const insert = (at: number, words: string) => text.toSpliced(at, 0, words)
  const ours = updateAlignment(
    signed('checked', {by: 'Ada Vos', at: 2}),
    pairOf(insert(0, 'Wash your hands first.'), text.map(translated))
  ).alignment
  const theirs = updateAlignment(
    base,
    pairOf(insert(1, 'Then take a spoon of wood.'), text.map(translated))
  ).alignment
  const both = insert(1, 'Then take a spoon of wood.').toSpliced(0, 0, 'Wash your hands first.')
  const merged = mergeAlignments({base, ours, theirs})
  expect(merged.beads.map(({source}) => source[0]?.number)).toEqual([1, 2, 3, 4, 5])
  const {beads, lost} = updateAlignment(merged, pairOf(both, text.map(translated))).alignment
  expect(lost).toEqual([])
  expect(beads.map(({state}) => state)).toEqual([
    'proposed',
    'proposed',
    'proposed',
    'proposed',
    'checked'
  ])
})
