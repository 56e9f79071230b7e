import {expect, test} from 'vitest'
import {markMoved} from '../../../src/store/match/mark-moved.js'
import {bead} from '../stored.js'

/** Beads as `1:2`, `1:` or `:2`, with `×` behind those that are marked as moved. */
function marked(beads: string): string {
  const texts = (numbers = '') => (numbers === '' ? [] : [[Number(numbers), 'a'] as const])
  const given = beads.split(' ').map((shown) => {
    const [source, target] = shown.replace('×', '').split(':')
    const made = bead(texts(source), texts(target))
    return shown.endsWith('×') ? {...made, moved: true as const} : made
  })
  return markMoved(given)
    .map(({source, target, moved}) => {
      const [from, to] = [source, target].map((side) => side[0]?.number ?? '')
      return `${from}:${to}${moved ? '×' : ''}`
    })
    .join(' ')
}

test.each([
  {why: 'none in order', beads: '1:1 2:2 3:3', found: '1:1 2:2 3:3'},
  {why: 'the one that left the others', beads: '1:3 2:1 3:2', found: '1:3× 2:1 3:2'},
  {why: 'none beside one without target', beads: '1:1 2: 3:2', found: '1:1 2: 3:2'},
  {why: 'none beside one without source', beads: '1:1 :2 2:3', found: '1:1 :2 2:3'},
  {why: 'the one that was, of two that cross', beads: '1:2× 2:1', found: '1:2× 2:1'},
  {why: 'the other that was, of two that cross', beads: '1:2 2:1×', found: '1:2 2:1×'},
  {why: 'no longer one that is back in order', beads: '1:1 2:2× 3:3', found: '1:1 2:2 3:3'},
  {why: 'never one without counterpart', beads: '1:1 2:× 3:3', found: '1:1 2: 3:3'}
])('has moved: $why', ({beads, found}) => {
  expect(marked(beads)).toBe(found)
})
