import {describe, expect, test} from 'vitest'
import type {Side} from '../../../../src/model/side.js'
import {placementOf} from '../../../../src/report/findings/html/placement.js'
import {cleanPair, finding, placeIn, placeOf, teaBitext, teaPair} from '../../fixture.js'

const bitext = teaBitext()

/** What a finding at a stretch of the source touches, in words: `5 stretch 15-19`. */
function touched(stretch: string, after = 0): readonly string[] {
  const place = placeIn(bitext.source, stretch, after)
  const findings = [finding({side: 'source', place})]
  return describeHits('source', placementOf({name: '', bitext, findings}, String))
}

function describeHits(side: Side, placement: ReturnType<typeof placementOf>): readonly string[] {
  return bitext[side].segments.flatMap((segment) =>
    placement
      .ofSegment(side, segment)
      .map((hit) =>
        hit.type === 'stretch'
          ? `${segment.number} stretch ${segment.text.slice(hit.start, hit.end)}`
          : `${segment.number} ${hit.type}`
      )
  )
}

describe('placementOf', () => {
  test.each([
    {what: 'a word', stretch: 'short', hits: ['2 stretch short']},
    {what: 'a word in markup', stretch: 'wait', hits: ['5 stretch wait']},
    {what: 'a word with its markup', stretch: '*wait*', hits: ['5 stretch wait']},
    {what: 'words across markup', stretch: 'then *wait*.', hits: ['5 stretch then wait.']},
    {what: 'a whole heading', stretch: 'Steps', hits: ['3 whole']},
    {what: 'a label', stretch: '2.', hits: ['5 label']},
    {what: 'an item with its label', stretch: '3. Pour.', hits: ['6 whole']},
    {
      what: 'three segments',
      stretch: 'Pour.\n\n| Leaf | Time |',
      hits: ['6 whole', '7 whole', '8 whole']
    },
    {what: 'signs that no text shows', stretch: '| --- |', hits: []}
  ])('finds $what', ({stretch, hits}) => {
    expect(touched(stretch)).toEqual(hits)
  })

  test('knows what a finding is compared with', () => {
    const placement = placementOf(teaPair(), String)
    expect(describeHits('source', placement)).toEqual([
      '2 stretch It has two parts.',
      '5 label',
      '9 stretch 煎茶',
      '10 stretch 2',
      '12 whole'
    ])
  })

  test('numbers the findings in reading order and puts each under its bead', () => {
    const placement = placementOf(teaPair(), (number) => `f${number}`)
    expect(placement.findings.map(({id, bead}) => [id, bead])).toEqual([
      ['f1', 1],
      ['f2', 5],
      ['f3', 8],
      ['f4', 12],
      ['f5', 13],
      ['f6', 15]
    ])
    expect(placement.ofBead(8).map(({id}) => id)).toEqual(['f3'])
    expect(placement.ofBead(9)).toEqual([])
  })

  test('puts what stands before all segments under the first bead', () => {
    const place = placeIn(bitext.source, '#')
    const findings = [finding({side: 'source', place})]
    const [only] = placementOf({name: '', bitext, findings}, String).findings
    expect(only?.bead).toBe(1)
  })

  test('has no bead to give where there is none', () => {
    const {bitext: milk, name} = cleanPair()
    const place = {path: 'a.md', ...placeOf('', 0, 0)}
    const pair = {name, bitext: {...milk, beads: []}, findings: [finding({place})]}
    expect(placementOf(pair, String).findings.map(({bead}) => bead)).toEqual([0])
  })
})
