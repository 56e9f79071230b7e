import {describe, expect, test} from 'vitest'
import {addPair, joinPairValues} from '../../../src/cli/options/pair-values.js'

describe('joinPairValues', () => {
  test.each([
    {
      why: 'two values become one',
      argv: ['--pair', 'a', 'b', 'c'],
      joined: ['--pair', 'a\0b', 'c']
    },
    {
      why: 'each time',
      argv: ['align', '--pair', 'a', '-', '--joint', '--pair', 'c', 'd'],
      joined: ['align', '--pair', 'a\0-', '--joint', '--pair', 'c\0d']
    },
    {why: 'one value stays', argv: ['--pair', 'a'], joined: ['--pair', 'a']},
    {why: 'an option is no value', argv: ['--pair', 'a', '-f'], joined: ['--pair', 'a', '-f']},
    {
      why: 'nothing after -- is an option',
      argv: ['--', '--pair', 'a', 'b'],
      joined: ['--', '--pair', 'a', 'b']
    },
    {why: 'other options stay', argv: ['-f', 'tsv', 'a'], joined: ['-f', 'tsv', 'a']}
  ])('$why', ({argv, joined}) => {
    expect(joinPairValues(argv)).toEqual(joined)
  })
})

test('addPair adds a pair to those before, and refuses half a one', () => {
  const pairs = addPair('c\0d', addPair('a\0b'))
  expect(pairs).toEqual([
    {source: 'a', target: 'b'},
    {source: 'c', target: 'd'}
  ])
  expect(() => addPair('a')).toThrow('Expected two files')
})
