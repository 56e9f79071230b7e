import {describe, expect, test} from 'vitest'
import {holdSentences} from '../../src/align/hold-sentences.js'
import {type Bitext, type SentenceBead, sentencesOf} from '../../src/model/bead.js'
import {alignDocuments, parseDocument} from '../../src/pipeline.js'

const source = parseDocument('# Tea\n\nBoil the water. Warm the pot. Pour the tea.\n', {
  path: 'tea.en.md',
  lang: 'en'
})
const target = parseDocument('# Thee\n\nKook het water. Verwarm de pot. Schenk de thee in.\n', {
  path: 'tea.nl.md',
  lang: 'nl'
})
const bitext = alignDocuments(source, target)

function sentencesOfSecond({beads}: Bitext): readonly SentenceBead[] {
  const second = beads[1]
  if (!second) throw new Error('Expected two beads')
  return sentencesOf(second)
}

/** Sentence beads of the second bead by their paths. */
function pathsIn(bitext: Bitext) {
  return sentencesOfSecond(bitext).map((bead) => [
    bead.source.map(({path}) => path).join(' '),
    bead.target.map(({path}) => path).join(' ')
  ])
}

describe('holdSentences', () => {
  test('only says that it is sure of beads that hold already', () => {
    const held = holdSentences(bitext, [{source: [2], target: [2]}])
    expect(pathsIn(held)).toEqual(pathsIn(bitext))
    const confidences = sentencesOfSecond(bitext).map(({confidence}) => confidence)
    expect(sentencesOfSecond(held).map(({confidence}) => confidence)).toEqual(
      confidences.with(1, 1)
    )
    expect(holdSentences(bitext, [])).toBe(bitext)
  })

  // Sentence 0 of either document is its heading.
  test('aligns a bead again around what it must hold', () => {
    const held = holdSentences(bitext, [{source: [1, 2], target: [1]}])
    expect(pathsIn(held)[0]).toEqual(['1.1:1 1.1:2', '1.1:1'])
    expect(sentencesOfSecond(held)[0]?.confidence).toBe(1)
    expect(held.beads[0]).toEqual(bitext.beads[0])
  })

  test('keeps a sentence alone that must be', () => {
    const paths = pathsIn(holdSentences(bitext, [{source: [], target: [2]}]))
    expect(paths).toContainEqual(['', '1.1:2'])
  })

  test('has every sentence in one bead still', () => {
    const held = holdSentences(bitext, [{source: [1], target: [2, 3]}])
    const numbers = (side: 'source' | 'target') =>
      sentencesOfSecond(held)
        .flatMap((bead) => bead[side].map(({path}) => path))
        .sort()
    expect(numbers('source')).toEqual(['1.1:1', '1.1:2', '1.1:3'])
    expect(numbers('target')).toEqual(['1.1:1', '1.1:2', '1.1:3'])
  })

  test('has no say over links between two beads', () => {
    expect(holdSentences(bitext, [{source: [0], target: [1]}])).toEqual(bitext)
  })
})
