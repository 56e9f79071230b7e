import {describe, expect, test} from 'vitest'
import {spellingWeights} from '../../../src/align/learn/spelling-weights.js'
import {encodeSide} from '../../../src/align/nouns/side.js'
import {Vocabulary} from '../../../src/align/nouns/vocabulary.js'

/** Weights of the units of one text with those of another, by key. */
function weightsOf(source: string, target: string, sameLanguage = false, known?: [string, string]) {
  const sides = {source: new Vocabulary(5), target: new Vocabulary(5)}
  encodeSide([source], sides.source)
  encodeSide([target], sides.target)
  const pairs = new Map<number, Map<number, number>>()
  if (known) {
    const [from = -1] = sides.source.lookUp(known[0])
    const [to = -1] = sides.target.lookUp(known[1])
    pairs.set(from, new Map([[to, 0.5]]))
  }
  const table = spellingWeights(sides.source, sides.target, {sameLanguage, known: pairs})
  const found: Record<string, number> = {}
  sides.source.units.forEach(({key}, row) => {
    const end = table.starts[row + 1] as number
    for (let entry = table.starts[row] as number; entry < end; entry++) {
      const partner = sides.target.units[table.predicted[entry] as number]?.key
      found[`${key}~${partner}`] = table.mass[entry] as number
    }
  })
  return found
}

describe('spellingWeights', () => {
  test.each([
    {why: 'equal words of four letters or more', pair: ['Bern', 'bern'], found: {'bern~bern': 1}},
    {why: 'equal words of three letters', pair: ['the', 'the'], found: {'the~the': 0.3}},
    {why: 'equal words of two letters', pair: ['in', 'in'], found: {'in~in': 0.1}},
    {why: 'equal numbers', pair: ['in 26', 'on 26'], found: {'#26~#26': 1}},
    {why: 'equal marks', pair: ['?', '?'], found: {'?~?': 1}},
    {why: 'equal bigrams', pair: ['東京', '東京'], found: {'東京~東京': 1}},
    {why: 'unlike words', pair: ['mill', 'stone'], found: {}},
    {why: 'a number and a word', pair: ['at 26', 'six'], found: {}},
    {why: 'numbers that share most digits', pair: ['in 195712', 'on 195713'], found: {}},
    {why: 'equal numbers in unequal roles', pair: ['Chapter 3', 'mit 3 Booten'], found: {}}
  ])('$why', ({pair: [source = '', target = ''], found}) => {
    expect(weightsOf(source, target)).toEqual(found)
  })

  test('words across scripts are compared in Latin letters', () => {
    expect(weightsOf('Москва', 'Moskva')).toEqual({'москв~moskv': 1})
  })

  test('words spelt alike get less than equal ones, and more than nothing', () => {
    // ·kirch/·kerk do not share two trigrams; kapel and kapell cut to kapel do.
    const weight = weightsOf('musik', 'musiq')['musik~musiq'] ?? 0
    expect(weight).toBeGreaterThan(0)
    expect(weight).toBeLessThan(0.8)
  })

  test('an ending that very many words have does not make them alike', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
    const alike = (words: readonly string[]) => Object.keys(weightsOf('xlrek', words.join(' ')))
    expect(alike(['alrek'])).toHaveLength(1)
    const many = letters
      .flatMap((one) => letters.map((other) => `${one}${other}rek`))
      .filter((word) => word !== 'xlrek')
    expect(alike(many)).toEqual([])
  })

  test('in one language short words count fully', () => {
    expect(weightsOf('in', 'in', true)).toEqual({'in~in': 1})
  })

  test('a known pair has at least the weight it was given', () => {
    expect(weightsOf('hond', 'dog', false, ['hond', 'dog'])).toEqual({'hond~dog': 0.5})
    expect(weightsOf('taxi', 'taxi', false, ['taxi', 'taxi'])).toEqual({'taxi~taxi': 1})
  })
})
