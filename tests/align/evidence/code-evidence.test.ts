import {describe, expect, test} from 'vitest'
import {codeEvidence} from '../../../src/align/evidence/code-evidence.js'
import {alignDocuments, parseDocument} from '../../../src/pipeline.js'

const model = {sameCode: 2, otherCode: -4, mostCode: 8, introducedCode: 0.5}

/** What code says about each pair of segments, row by row. */
function cells(source: string, target: string): number[][] {
  const [from, to] = [parseDocument(source).segments, parseDocument(target).segments]
  const [evidence] = codeEvidence(from, to, model)
  return from.map((_, i) => to.map((_, j) => evidence?.cell?.(i, j) ?? 0))
}

describe('codeEvidence', () => {
  test('each command goes with itself and not with the other', () => {
    const [[own = 0, other = 0] = [], [across = 0, again = 0] = []] = cells(
      '`boat sail`\n\n`boat moor`',
      '`boat sail`\n\n`boat moor`'
    )
    expect(own).toBeCloseTo(2 + 2 / 2) // `sail` is in no other, `boat` in two of either side.
    expect(again).toBeCloseTo(own)
    expect(other).toBeCloseTo(2 / 2 - 4)
    expect(across).toBeCloseTo(other)
  })

  test('an altered word says nothing', () => {
    expect(cells('`boat sail`', '`boat sial`')).toEqual([[2]])
  })

  test('what introduces a command has a share', () => {
    const [introduction] = cells('Set sail:\n\n`boat sail`', 'Hijs de zeilen:\n\n`boat sail`')
    expect(introduction).toEqual([2, 0])
  })

  test('prose with code in it is prose', () => {
    expect(cells('Type `boat` first.', 'Typ eerst `boat`.')).toEqual([[0]])
  })

  test('it never counts more than the most', () => {
    const long = '`one two three four five six seven eight`'
    expect(cells(long, long)).toEqual([[8]])
  })
})

test('items that are much alike are told apart by their commands', () => {
  const source = parseDocument(
    '- Start the boat:\n\n`boat start`\n\n- Stop the boat:\n\n`boat stop`\n\n- Show the boat:\n\n`boat show`'
  )
  const target = parseDocument(
    '- Start de boot:\n\n`boat start`\n\n- Toon de boot:\n\n`boat show`',
    {lang: 'nl'}
  )
  const beads = alignDocuments(source, target).beads.map((bead) => [
    bead.source.map(({text}) => text).join(),
    bead.target.map(({text}) => text).join()
  ])
  expect(beads).toContainEqual(['Show the boat:', 'Toon de boot:'])
  expect(beads).toContainEqual(['boat stop', ''])
})
