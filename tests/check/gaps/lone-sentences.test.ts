import {describe, expect, test} from 'vitest'
import {type LoneSentences, loneSentences} from '../../../src/check/gaps/lone-sentences.js'
import type {Bead, Bitext} from '../../../src/model/bead.js'
import {parseDocument} from '../../../src/pipeline.js'

const opens = 'The harbour opens at six in the morning.'
const opent = 'De haven gaat om zes uur ’s ochtends open.'

interface Doubtful {
  /** The sentence that may be missing from the target. */
  readonly first: string
  readonly posterior?: number
  readonly confidence?: number
  /** A target paragraph after the first, without counterpart. */
  readonly next?: string
}

/** Finds what is lone in a source paragraph of two sentences, of which the second is aligned. */
function loneIn({first, posterior = 0.75, confidence = 1, next}: Doubtful): LoneSentences[] {
  const source = parseDocument(`${first} ${opens}`)
  const target = parseDocument([opent, next ?? []].flat().join('\n\n'), {lang: 'nl'})
  const [[from], [to, after]] = [source.segments, target.segments]
  const [lone, other] = from?.sentences ?? []
  if (!from || !to || !lone || !other) throw new Error('Expected two sentences')
  const bead: Bead = {
    number: 1,
    source: [from],
    target: [to],
    confidence,
    reasons: [],
    inside: () => [
      {source: [lone], target: [], confidence: posterior},
      {source: [other], target: to.sentences, confidence: posterior}
    ]
  }
  const alone = after && {
    number: 2,
    source: [],
    target: [after],
    confidence: 1,
    reasons: [],
    inside: () => []
  }
  const bitext: Bitext = {source, target, beads: [bead, ...(alone ? [alone] : [])]}
  return loneSentences(bitext, 'source')
}

const sail = 'We are ready to set sail.'

describe('a sentence without counterpart', () => {
  test('is surer to be missing when it is a question whose mark is gone too', () => {
    const [question] = loneIn({first: 'Are you ready to set sail?'})
    const [statement] = loneIn({first: sail})
    expect(question?.evidence).toBeGreaterThan((statement?.evidence ?? 1) + 0.1)
  })

  test('is reported from a confidence of 0.55, that of its bead included', () => {
    const [sure] = loneIn({first: sail, posterior: 0.95})
    if (!sure) throw new Error('Expected a lone sentence')
    const confidenceOf = (confidence: number) =>
      loneIn({first: sail, posterior: 0.95, confidence: confidence / sure.evidence}).map(
        ({evidence, bead}) => (evidence * bead.confidence).toFixed(2)
      )
    expect(confidenceOf(0.56)).toEqual(['0.56'])
    expect(confidenceOf(0.54)).toEqual([])
  })

  test.each([
    {why: 'a text of its length', next: 'We zijn klaar om te varen.', count: 0},
    {why: 'a text of three quarters of its length', next: 'We varen zo meteen.', count: 0},
    {why: 'a text of two thirds of its length', next: 'We varen straks.', count: 1},
    {
      why: 'a text of twice its length',
      next: 'Zodra de wind gaat liggen vertrekken we naar het eiland.',
      count: 1
    }
  ])('is missing or elsewhere beside $why', ({next, count}) => {
    expect(loneIn({first: sail, posterior: 0.95, next})).toHaveLength(count)
  })
})
