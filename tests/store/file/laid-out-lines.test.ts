import {describe, expect, test} from 'vitest'
import {encodeAlignment} from '../../../src/store/file/encode.js'
import {laidOutLines} from '../../../src/store/file/laid-out-lines.js'
import {alignment, bead, decision, lost} from '../stored.js'

const gone = lost(decision(['Stir.'], ['Roer.']), ['target'])
const file = encodeAlignment(alignment([bead([[1, 'Warm it.']], [[1, 'Verwarm het.']])], [gone]))
const value: Record<string, unknown> = JSON.parse(file)

const {beads}: {beads: unknown[]} = JSON.parse(file)

describe('the lines of an alignment file', () => {
  test('are those of a file in our own layout, as they are', () => {
    expect(laidOutLines(file)).toEqual(file.split('\n'))
    expect(laidOutLines(`\uFEFF${file.replaceAll('\n', '\r\n')}`)).toEqual(file.split('\n'))
  })

  test.each([
    {why: 'on one line', text: JSON.stringify(value)},
    {why: 'with every value on a line', text: JSON.stringify(value, undefined, 2)},
    {why: 'behind a byte-order mark', text: `\uFEFF${JSON.stringify(value)}`}
  ])('are laid out again from JSON $why', ({text}) => {
    const lines = laidOutLines(text)
    expect(lines.slice(0, 2)).toEqual(['{', '"alignment": {'])
    expect(lines).toContain(JSON.stringify(beads[0]))
    expect(JSON.parse(lines.join('\n').replaceAll('}\n{', '},\n{'))).toEqual(value)
  })

  test.each([
    {why: 'what is no JSON', text: '{"alignment": {'},
    {why: 'a list', text: '[1]'},
    {why: 'null', text: 'null'},
    {why: 'a value without beads', text: JSON.stringify({...value, beads: undefined})},
    {why: 'a value with something else', text: JSON.stringify({...value, more: 1})},
    {why: 'lost decisions that are no list', text: JSON.stringify({...value, lost: {}})},
    {why: 'an alignment that is none', text: JSON.stringify({...value, alignment: null})}
  ])('are left alone in $why', ({text}) => {
    expect(laidOutLines(text)).toEqual([text])
  })
})
