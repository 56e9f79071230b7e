import {expect, test} from 'vitest'
import {sourcesTogether} from '../../src/batch/sources-together.js'
import type {Pair} from '../../src/workspace/pairs/pair.js'

function pair(source: string, target: string): Pair {
  const file = (path: string) => ({path, shown: path, written: path})
  return {name: target, source: file(source), target: file(target)}
}

test('pairs of one source follow each other, in the order of the first of each', () => {
  const pairs = [
    pair('a.en', 'a.nl'),
    pair('b.en', 'b.nl'),
    pair('a.en', 'a.fr'),
    pair('c.en', 'c.fr'),
    pair('b.en', 'b.fr')
  ]
  const names = sourcesTogether(pairs).map(({name}) => name)
  expect(names).toEqual(['a.nl', 'a.fr', 'b.nl', 'b.fr', 'c.fr'])
})
