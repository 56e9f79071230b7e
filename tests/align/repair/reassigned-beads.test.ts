import {describe, expect, test} from 'vitest'
import {alignCorpus} from '../../../src/align/align-corpus.js'
import type {ScoredSpan} from '../../../src/align/nouns/bead-span.js'
import {defined} from '../../../src/align/nouns/defined.js'
import {type AlignModel, defaultModel} from '../../../src/align/nouns/model.js'
import {prepareDocument} from '../../../src/align/prepare-document.js'
import {PairGains} from '../../../src/align/repair/pair-gains.js'
import {reassignedBeads} from '../../../src/align/repair/reassigned-beads.js'
import {madeUpText} from '../made-up-text.js'

const count = 60
const {source, target} = madeUpText(count, 50)
/** The translation of sentence 20 stands behind all others. */
const moved = [...target.slice(0, 20), ...target.slice(21), ...target.slice(20, 21)]

const {document} = prepareDocument({source, target: moved})
const {corpus} = alignCorpus([document], [], defaultModel)
const gains = new PairGains(corpus, 0)
gains.refine([[20, count - 1]])

function bead(from: readonly [number, number], to: readonly [number, number]): ScoredSpan {
  return {
    ...{sourceFrom: from[0], sourceTo: from[1], targetFrom: to[0], targetTo: to[1]},
    ...{score: 0, confidence: 0.5}
  }
}

/** All sentences with their translations, but the one that moved and its translation, which are alone. */
const straight = [
  ...Array.from({length: count}, (_, at) =>
    at === 20 ? bead([20, 21], [0, 0]) : bead([at, at + 1], at < 20 ? [at, at + 1] : [at - 1, at])
  ),
  bead([0, 0], [count - 1, count])
]

function movedBeads(changes: Partial<AlignModel>): string[] {
  const model = {...defaultModel, reassigning: true, ...changes}
  return reassignedBeads({...corpus, model}, 0, {straight, moved: []}).moved.map(
    (found) => `${found.sourceFrom}:${found.targetFrom}`
  )
}

describe('two sentences that are alone become a bead that moved', () => {
  // What their bead gains beyond the places it may have moved to, and beyond most of what any two
  // sentences gain by not being alone.
  const win = gains.gain(20, count - 1) - Math.log(count) - 0.6 * gains.company

  test('when that wins more than the threshold', () => {
    expect(win).toBeGreaterThan(1)
    expect(gains.company).toBeGreaterThan(1)
    expect(movedBeads({reassigningThreshold: win - 0.1})).toEqual([`20:${count - 1}`])
    expect(movedBeads({reassigningThreshold: win + 0.1})).toEqual([])
  })

  test('and are surer the more it wins', () => {
    const confidences = [1, 5].map((more) => {
      const model = {...defaultModel, reassigning: true, reassigningThreshold: win - more}
      const found = reassignedBeads({...corpus, model}, 0, {straight, moved: []})
      return defined(found.moved[0]).confidence
    })
    expect(confidences[0]).toBeGreaterThan(0.5)
    expect(confidences[1]).toBeGreaterThan(defined(confidences[0]))
  })

  test('unless that is switched off, or there is too much to try', () => {
    expect(movedBeads({reassigning: false})).toEqual([])
    expect(movedBeads({reassigningCells: 1})).toEqual([])
  })
})
