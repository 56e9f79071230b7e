import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {type Bead, sentencesOf} from '../../src/model/bead.js'
import {alignDocuments, parseDocument} from '../../src/pipeline.js'
import {alteredOften} from '../alter-text.js'
import {expectGolden} from '../golden.js'
import {type LongTexts, longTexts} from '../long-texts/long-texts.js'

function corpusText(file: string): string {
  return readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8')
}

const pairs: readonly LongTexts[] = [
  ...['nl', 'de', 'fr', 'es'].map(longTexts),
  // One language on both sides.
  {...longTexts('nl'), name: 'en-en', target: longTexts('nl').source},
  ...['interview', 'manifest'].map((name) => ({
    name,
    source: ['en', corpusText(`${name}.en.md`)] as const,
    target: ['nl', corpusText(`${name}.nl.txt`)] as const
  }))
]

const sides = ['source', 'target'] as const

/** `3:4+5 0.98 ×`, and the sentences inside where there are several: `(1:1 0.99, 2: 0.31)`. */
function lineOf(bead: Bead): string {
  const [from, to] = sides.map((side) => bead[side].map(({number}) => number).join('+'))
  const numbers = (side: 'source' | 'target') =>
    new Map(
      bead[side].flatMap(({sentences}) => sentences).map((sentence, at) => [sentence, at + 1])
    )
  const known = {source: numbers('source'), target: numbers('target')}
  const inside = sentencesOf(bead).map((one) => {
    const [here, there] = sides.map((side) =>
      one[side].map((sentence) => known[side].get(sentence)).join('+')
    )
    return `${here}:${there} ${one.confidence.toFixed(2)}`
  })
  const shown = inside.length > 1 ? ` (${inside.join(', ')})` : ''
  return `  ${from}:${to} ${bead.confidence.toFixed(2)}${bead.moved ? ' ×' : ''}${shown}\n`
}

/** The beads of a text that was altered in many places. */
function alignedBeads({source, target}: LongTexts): readonly Bead[] {
  const text = alteredOften(target[1], source[1], {seed: 11, times: 24})
  const bitext = alignDocuments(
    parseDocument(source[1], {lang: source[0]}),
    parseDocument(text, {lang: target[0]})
  )
  for (const side of sides) {
    const numbers = bitext.beads.flatMap((bead) => bead[side].map(({number}) => number))
    expect(numbers.sort((a, b) => a - b)).toEqual(bitext[side].segments.map(({number}) => number))
  }
  return bitext.beads
}

test('texts that were altered in many places have the same beads', () => {
  const shown = pairs.map((pair) => `${pair.name}\n${alignedBeads(pair).map(lineOf).join('')}`)
  expectGolden('altered-beads.txt', shown.join(''))
})
