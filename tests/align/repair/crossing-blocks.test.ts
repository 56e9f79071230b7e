import {describe, expect, test} from 'vitest'
import {alignCorpus} from '../../../src/align/align-corpus.js'
import {isLinked} from '../../../src/align/nouns/bead-span.js'
import {defined} from '../../../src/align/nouns/defined.js'
import {type AlignModel, defaultModel} from '../../../src/align/nouns/model.js'
import {prepareDocument} from '../../../src/align/prepare-document.js'
import {crossingBlocks} from '../../../src/align/repair/crossing-blocks.js'
import {madeUpText} from '../made-up-text.js'

const {source, target} = madeUpText(80, 50)
const moved = [...target.slice(0, 20), ...target.slice(25, 60), ...target.slice(20, 25)].concat(
  target.slice(60)
)

function blocksOf(texts: {source: readonly string[]; target: readonly string[]}, changes = {}) {
  const model: AlignModel = {...defaultModel, ...changes}
  const {corpus, paths} = alignCorpus([prepareDocument(texts).document], [], model)
  return crossingBlocks(corpus, 0, defined(paths[0])).map(
    (bead) => `${bead.sourceFrom}-${bead.sourceTo}:${bead.targetFrom}-${bead.targetTo}`
  )
}

describe('crossingBlocks', () => {
  test('finds the sentences of a block where it went', () => {
    const blocks = blocksOf({source, target: moved})
    expect(blocks.length).toBeGreaterThanOrEqual(3)
    for (const block of blocks) {
      const [, from, to] = defined(/^(\d+)-\d+:(\d+)-\d+$/.exec(block) ?? undefined).map(Number)
      expect(defined(to) - defined(from)).toBe(35)
    }
  })

  test.each<{why: string; target: readonly string[]; changes: Partial<AlignModel>}>([
    {why: 'when nothing has moved', target, changes: {}},
    {why: 'when it is switched off', target: moved, changes: {crossing: false}},
    {why: 'when there is too much to try', target: moved, changes: {crossingCells: 1}},
    {
      why: 'when a block must win more than it can',
      target: moved,
      changes: {crossingThreshold: 1e6}
    },
    {
      why: 'for sentences that only one side has',
      target: [...target.slice(0, 20), ...target.slice(25)],
      changes: {}
    }
  ])('finds none $why', ({target, changes}) => {
    expect(blocksOf({source, target}, changes)).toEqual([])
  })

  test('ends however little a block must win', () => {
    const blocks = blocksOf({source, target: moved}, {crossingThreshold: -50})
    expect(blocks.length).toBeGreaterThanOrEqual(3)
  })

  test('finds one sentence that moved when its score is higher than its places and the threshold', () => {
    const last = [...target.slice(0, 20), ...target.slice(21), ...target.slice(20, 21)]
    const pair = prepareDocument({source, target: last}).document
    const {corpus, paths} = alignCorpus([pair], [], defaultModel)
    const path = defined(paths[0])
    const alone = (from: 'sourceFrom' | 'targetFrom', to: 'sourceTo' | 'targetTo') =>
      path.filter((bead) => !isLinked(bead)).reduce((sum, bead) => sum + bead[to] - bead[from], 0)
    const places = alone('sourceFrom', 'sourceTo') * alone('targetFrom', 'targetTo')
    const found = (crossingThreshold: number) =>
      crossingBlocks({...corpus, model: {...defaultModel, crossingThreshold}}, 0, path)
    const [block] = found(0)
    const win = defined(block).score - Math.log(places)
    expect(places).toBeGreaterThan(2)
    expect(found(win - 0.1)).toHaveLength(1)
    expect(found(win + 0.1)).toHaveLength(0)
  })
})
