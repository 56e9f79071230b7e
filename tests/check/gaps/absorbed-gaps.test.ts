import {describe, expect, test} from 'vitest'
import {absorbedGaps, openGaps} from '../../../src/check/gaps/absorbed-gaps.js'
import type {Bead, Bitext} from '../../../src/model/bead.js'
import type {Segment, Sentence} from '../../../src/model/segment.js'
import {parseDocument} from '../../../src/pipeline.js'

const source = parseDocument('One is here. Two is here.\n\nThree was cut off.\n\nFour is last.')

/** Beads of the source with a translation whose first paragraph has `sentences`. */
function bitextOf(sentences: string): Bitext {
  const target = parseDocument(`${sentences}\n\nVier is de laatste.`, {lang: 'nl'})
  const [one, three, four] = source.segments
  const [een, vier] = target.segments
  return {
    source,
    target,
    beads: [bead(1, one, een), bead(2, three, undefined), bead(3, four, vier)]
  }
}

/** Its sentences are aligned in turn; those that are left stand alone. */
function bead(number: number, source: Segment | undefined, target: Segment | undefined): Bead {
  const [from, to] = [source?.sentences ?? [], target?.sentences ?? []]
  const one = (sentence: Sentence | undefined) => (sentence ? [sentence] : [])
  const sentences = Array.from({length: Math.max(from.length, to.length)}, (_, at) => ({
    source: one(from[at]),
    target: one(to[at]),
    confidence: 0.9
  }))
  return {
    number,
    source: source ? [source] : [],
    target: target ? [target] : [],
    confidence: 0.8,
    reasons: [],
    inside: () => sentences
  }
}

describe('a gap beside a bead with sentences of its own', () => {
  test('that are as long: they are one text, cut elsewhere', () => {
    const bitext = bitextOf('Een is hier. Twee is hier. Drie is afgeknipt.')
    const [absorbed] = absorbedGaps(bitext, 'source')
    expect(absorbed?.gap.segments.map(({text}) => text)).toEqual(['Three was cut off.'])
    expect(absorbed?.bead.number).toBe(1)
    expect(absorbed?.confidence).toBeCloseTo(0.72)
    expect(openGaps(bitext, 'source')).toEqual([])
  })

  test.each([
    ['none', 'Een is hier. Twee is hier.'],
    ['far longer ones', 'Een is hier. Twee is hier. Drie is van de rest van deze tekst afgeknipt.'],
    ['too many', 'Een is hier. Twee is hier. Drie. Is. Af.']
  ])('%s: it is missing', (_name, sentences) => {
    const bitext = bitextOf(sentences)
    expect(absorbedGaps(bitext, 'source')).toEqual([])
    expect(openGaps(bitext, 'source')).toHaveLength(1)
  })

  test('that are as long as two paragraphs: those are missing', () => {
    const longer = parseDocument(
      'One is here. Two is here.\n\nThree was cut.\n\nIt went off.\n\nFour is last.'
    )
    const target = parseDocument('Een is hier. Twee is hier. Drie is af. Die ging er af.\n\nVier.')
    const [one, three, off, four] = longer.segments
    const [een, vier] = target.segments
    const beads = [
      bead(1, one, een),
      bead(2, three, undefined),
      bead(3, off, undefined),
      bead(4, four, vier)
    ]
    const bitext = {source: longer, target, beads}
    expect(absorbedGaps(bitext, 'source')).toEqual([])
    expect(openGaps(bitext, 'source').flatMap(({segments}) => segments)).toEqual([three, off])
  })
})
