import {expect, test} from 'vitest'
import {loneSentences} from '../../../src/check/gaps/lone-sentences.js'
import type {Bead, Bitext} from '../../../src/model/bead.js'
import {parseDocument} from '../../../src/pipeline.js'

/** Two paragraphs of which the first sentence is doubtful, the second aligned. */
function confidenceWith(first: string): number {
  const source = parseDocument(`${first} The harbour opens at six in the morning.`)
  const target = parseDocument('De haven gaat om zes uur ’s ochtends open.', {lang: 'nl'})
  const [[from], [to]] = [source.segments, target.segments]
  const [lone, other] = from?.sentences ?? []
  if (!from || !to || !lone || !other) throw new Error('Expected two sentences')
  const bead: Bead = {
    number: 1,
    source: [from],
    target: [to],
    confidence: 1,
    reasons: [],
    inside: () => [
      {source: [lone], target: [], confidence: 0.75},
      {source: [other], target: to.sentences, confidence: 0.75}
    ]
  }
  const bitext: Bitext = {source, target, beads: [bead]}
  return loneSentences(bitext, 'source')[0]?.confidence ?? 0
}

test('a question whose mark is gone too is surer to be missing than a statement', () => {
  expect(confidenceWith('Are you ready to set sail?')).toBeGreaterThan(
    confidenceWith('We are ready to set sail.') + 0.1
  )
})
