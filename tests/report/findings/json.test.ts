import {describe, expect, test} from 'vitest'
import {json as jsonPieces} from '../../../src/report/findings/json.js'
import {expectGolden} from '../../golden.js'
import {cleanPair, finding, placeIn, teaBitext, teaPair} from '../fixture.js'
import {printed} from '../printed.js'
import {schemaErrors} from '../schema-errors.js'

const json = printed(jsonPieces)

const context = {colour: false, width: 80}

/** The one finding of a report, read back. */
function written(fields: Partial<Parameters<typeof finding>[0]>): Record<string, unknown> {
  const bitext = teaBitext()
  const place = placeIn(bitext.target, 'Theegids')
  const findings = [finding({place, ...fields})]
  return JSON.parse(json([{name: 'tea', bitext, findings}], context)).pairs[0].findings[0]
}

describe('json', () => {
  test('writes what tea.json holds', () => {
    expectGolden('tea.json', json([teaPair(), cleanPair()], context))
  })

  test('follows its schema', () => {
    const report: unknown = JSON.parse(json([teaPair(), cleanPair()], context))
    expect(schemaErrors('check', report)).toEqual([])
  })

  test('writes no pairs as an empty list', () => {
    expect(json([], context)).toBe('{\n  "version": 1,\n  "pairs": []\n}\n')
  })

  test('leaves out what does not apply', () => {
    expect(Object.keys(written({}))).toEqual([
      'rule',
      'severity',
      'confidence',
      'message',
      'fixable',
      'side',
      'target'
    ])
  })

  test('keeps an empty value apart from none', () => {
    expect(written({actual: '', expected: ''})).toMatchObject({actual: '', expected: ''})
  })

  test('gives the place of a source finding as its source', () => {
    const {source} = teaBitext()
    const found = written({side: 'source', place: placeIn(source, 'Steps')})
    expect(found).toMatchObject({
      side: 'source',
      source: {
        path: 'docs/tea.en.md',
        start: {line: 5, column: 4, offset: 50},
        end: {line: 5, column: 9, offset: 55}
      }
    })
    expect(found).not.toHaveProperty('target')
  })

  test('rounds a confidence to four decimals', () => {
    expect(written({confidence: 0.1 + 0.2})).toMatchObject({confidence: 0.3})
  })

  test('keeps what looks like a point in a text as it is', () => {
    const message = '{\n "line": 1,\n "column": 2,\n "offset": 3\n}'
    expect(written({message})).toMatchObject({message})
  })
})
