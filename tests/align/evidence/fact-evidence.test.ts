import {describe, expect, test} from 'vitest'
import {factEvidence} from '../../../src/align/evidence/fact-evidence.js'
import {alignDocuments, parseDocument} from '../../../src/pipeline.js'

const model = {sameFact: 2, mostFacts: 3}
const document = (lang: string, texts: readonly string[]) =>
  parseDocument(texts.join('\n\n'), {lang, path: `note.${lang}.md`})

/** What the facts say of each source segment (row) with each target segment (column). */
function cells(source: readonly string[], target: readonly string[]) {
  const [from, to] = [document('en', source).segments, document('nl', target).segments]
  const [facts] = factEvidence(from, to, model)
  return from.map((_, i) => to.map((_, j) => facts?.cell?.(i, j) ?? 0))
}

describe('factEvidence', () => {
  test.each([
    {
      why: 'a number in words',
      source: 'within twenty-six weeks',
      target: 'binnen zesentwintig weken'
    },
    {why: 'a date', source: 'on 1 February 2024', target: 'op 1-2-2024'},
    {why: 'an amount', source: 'it costs €1,250.50', target: 'het kost 1.250,50 euro'}
  ])('speaks for $why', ({source, target}) => {
    expect(cells([source, 'nothing'], ['niets', target])).toEqual([
      [0, 2],
      [0, 0]
    ])
  })

  test('a value counts the less, the more segments have it', () => {
    const [first] = cells(['It is 40%.', 'So are 40%.'], ['Het is 40%.', 'Ook 40%.'])
    expect(first).toEqual([1, 1])
  })

  test('many count no more than the most', () => {
    const numbers = '12, 13 and 14'
    expect(cells([numbers], [numbers.replace('and', 'en')])).toEqual([[3]])
  })

  test('values that differ say nothing', () => {
    expect(
      factEvidence(document('en', ['12']).segments, document('nl', ['13']).segments, model)
    ).toEqual([])
  })
})

test('two items that were swapped are told apart by their dates', () => {
  const source = document('en', [
    '- The fee is due before 1 February.\n- Nobody pays more than once a year.'
  ])
  const target = document('nl', [
    '- Niemand betaalt vaker dan eens per jaar.\n- De contributie moet voor 1 februari zijn betaald.'
  ])
  const pairs = alignDocuments(source, target).beads.map((bead) =>
    [bead.source, bead.target].map((side) => side.map(({number}) => number))
  )
  expect(pairs).toContainEqual([[1], [2]])
})
