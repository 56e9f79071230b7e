import {describe, expect, test} from 'vitest'
import {anchorPairs, learntAnchors, spelltAnchors} from '../../../src/align/learn/anchor-pairs.js'
import {openView} from '../../../src/align/learn/corpus-view.js'
import {defined} from '../../../src/align/nouns/defined.js'
import {defaultModel} from '../../../src/align/nouns/model.js'
import {anchorPath, blockSize} from '../../../src/align/search/anchor-path.js'
import {guidedPath} from '../../../src/align/search/guided-path.js'
import {madeUpText} from '../made-up-text.js'

const viewOf = (source: readonly string[], target: readonly string[]) =>
  openView([{source, target, sameLanguage: false}], [], defaultModel)

/** A name that no other sentence has. */
const nameOf = (at: number) =>
  Array.from(String(10_000 + ((at * 7919) % 90_000)), (digit) => 'bdfgklmnpr'[Number(digit)]).join(
    ''
  )

describe('blockSize', () => {
  test.each([
    {rows: 100, columns: 100, size: 4, why: 'small texts have the smallest blocks'},
    {rows: 8000, columns: 8000, size: 4, why: 'just fitting'},
    {rows: 50_000, columns: 50_000, size: 25, why: 'at most four million pairs of blocks'}
  ])('$why', ({rows, columns, size}) => {
    expect(blockSize(rows, columns)).toBe(size)
  })
})

describe('anchorPairs', () => {
  test('of spelling are the units that look the same on both sides', () => {
    const view = viewOf(['in Bern 26 maal', 'steen'], ['26 times at Bern', 'mill'])
    const {starts, partners} = anchorPairs(view, spelltAnchors(defaultModel.spellingMass))
    const pairs = view.source.units.flatMap(({key}, unit) =>
      [...new Set(partners.subarray(starts[unit], starts[unit + 1]))].map(
        (partner) => `${key}~${view.target.units[partner]?.key}`
      )
    )
    expect(pairs.sort()).toEqual(['#26~#26', 'bern~bern'])
  })

  test('that were learnt are a quarter of what a unit becomes, and seen about once', () => {
    expect(learntAnchors.weight(0.7, 0.7)).toBe(0)
    expect(learntAnchors.weight(2, 10)).toBe(0)
    expect(learntAnchors.weight(5, 10)).toBe(0.8)
    expect(learntAnchors.weight(10, 10)).toBe(1)
  })
})

describe('anchorPath', () => {
  const made = madeUpText(900, 40)
  const source = made.source.map((sentence, at) => `${nameOf(at)} ${sentence}`)
  const target = made.target.map((sentence, at) => `${sentence} ${nameOf(at)}`)
  // 300 sentences of the source have no translation.
  const view = viewOf(source, [...target.slice(0, 200), ...target.slice(500)])
  const sides = defined(view.sides[0])
  const pairs = anchorPairs(view, spelltAnchors(defaultModel.spellingMass))

  test('follows the names across a passage that one side does not have', () => {
    const path = anchorPath(sides, pairs)
    const offsets = path.map(({source, target}) => ({source, offset: source - target}))
    for (const {source, offset} of offsets) {
      if (source < 180) expect(Math.abs(offset)).toBeLessThan(40)
      if (source > 540) expect(Math.abs(offset - 300)).toBeLessThan(40)
    }
  })

  test('is refined to sentences, with a narrow band where anchors are close', () => {
    const {path, widths} = guidedPath(sides, pairs, defaultModel)
    expect(path[0]).toEqual({source: 0, target: 0})
    expect(path.at(-1)).toEqual({source: 900, target: 600})
    const exact = path.filter(({source, target}) => source > 540 && source - target === 300)
    expect(exact.length).toBeGreaterThan(300)
    expect(Math.min(...widths)).toBe(defaultModel.guidedBand)
    expect(Math.max(...widths)).toBeGreaterThan(3 * defaultModel.guidedBand)
  })
})
