import {describe, expect, test} from 'vitest'
import {matchSegments} from '../../../src/store/match/match-segments.js'

/** Where each segment of the old version is now, `-` for one that is gone, `*` behind one that moved. */
function placesOf(old: string, now: string): string {
  const {now: places, moved} = matchSegments(old.split(' '), now.split(' '))
  return Array.from(
    places,
    (place, at) => `${place === -1 ? '-' : place}${moved[at] ? '*' : ''}`
  ).join(' ')
}

describe('the segments of an old version in a new one', () => {
  test.each([
    {why: 'stay in their order', old: 'a b c', now: 'a x b c', places: '0 2 3'},
    {why: 'are gone when their text was changed', old: 'a b c', now: 'a x c', places: '0 - 2'},
    {
      why: 'that are repeated are told apart by the gap that they are in',
      old: 'a x b x c',
      now: 'a b x c',
      places: '0 - 1 2 3'
    },
    {
      why: 'that are repeated in one gap are told apart by their neighbours',
      old: 'tea tea milk',
      now: 'tea milk tea tea milk milk',
      places: '0 3 5'
    },
    {
      why: 'that are repeated in one gap, with new neighbours, stay in their order',
      old: 'a x x b',
      now: 'a x n x n x b',
      places: '0 1 5 6'
    },
    {why: 'moved', old: 'a b c d e f', now: 'a e b c d f', places: '0 2 3 4 1* 5'},
    {
      why: 'that are repeated moved when they go on with a block that moved, before it or after it',
      old: 'a x e x b c d f',
      now: 'a b c d x e x f',
      places: '0 4* 5* 6* 1 2 3 7'
    },
    {
      why: 'that are repeated are not recognised far from their neighbours',
      old: 'a x b c x d',
      now: 'a b c d x',
      places: '0 - 1 2 - 3'
    }
  ])('$why', ({old, now, places}) => {
    expect(placesOf(old, now)).toBe(places)
  })

  test('each take one place at most', () => {
    expect(placesOf('x x x', 'x')).toBe('0 - -')
  })
})
