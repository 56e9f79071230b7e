import {describe, expect, test} from 'vitest'
import type {KnownBead} from '../../src/align/bitext-of-beads.js'
import {restoreOriginals} from '../../src/align/restore-originals.js'

/** How well words and lengths speak for a bead, in nats. */
const parts = (lexical: number) => ({shape: 0, length: 0, lexical, evidence: 0})

/** `0,1:0` for a bead, `×` before it if it moved; after a space how well its words fit. */
function beadOf(shown: string): KnownBead {
  const [place = '', fit] = shown.split(' ')
  const [source = [], target = []] = place
    .replace('×', '')
    .split(':')
    .map((side) => (side === '' ? [] : side.split(',').map(Number)))
  const moved = place.startsWith('×') ? {moved: true as const} : {}
  const fits = fit === undefined ? {} : {parts: parts(Number(fit))}
  return {source, target, confidence: 0.8, reasons: [], ...moved, ...fits}
}

function shownOf({source, target, moved}: KnownBead): string {
  return `${moved ? '×' : ''}${source.join(',')}:${target.join(',')}`
}

/** The beads after the copy of source segment 1 is put back as target segment `copy`. */
function restored(beads: readonly string[], {copy = 1, held = false} = {}): readonly string[] {
  const anchors = held ? [{source: [1], target: [0]}] : []
  const kept = [{side: 'target', copy, original: 1} as const]
  return restoreOriginals(beads.map(beadOf), kept, anchors).map(shownOf)
}

describe('a copy of an original', () => {
  test('joins its original if that has no other partner', () => {
    expect(restored(['0:0', '1:', '2:2'])).toEqual(['0:0', '1:1', '2:2'])
  })

  test('stays alone beside a partner that fits', () => {
    expect(restored(['0:0', '1:2 5', '2:3'])).toEqual(['0:0', ':1', '1:2', '2:3'])
  })

  test('takes the place of a partner that neither words nor lengths speak for', () => {
    expect(restored(['0:0', '1:2 0.5', '2:3'])).toEqual(['0:0', '1:1', ':2', '2:3'])
  })

  test('stays alone if the partner was not judged', () => {
    expect(restored(['0:0', '1:2', '2:3'])).toEqual(['0:0', ':1', '1:2', '2:3'])
  })

  test('stays alone if an anchor holds its original', () => {
    expect(restored(['0:0', '1:', '2:2'], {held: true})).toContain(':1')
  })

  test('has moved if it is not between the partners of its neighbours', () => {
    expect(restored(['0:0', '1:', '2:1'], {copy: 2})).toEqual(['0:0', '×1:2', '2:1'])
  })

  test('has not moved where only a moved bead is out of order', () => {
    expect(restored(['×0:2', '1:', '2:3'])).toEqual(['×0:2', '1:1', '2:3'])
    expect(restored(['0:0', ':2', '1:', '2:3'])).toEqual(['0:0', ':2', '1:1', '2:3'])
  })

  test('alone stands after what precedes it, beads that moved not counted', () => {
    expect(restored(['1:2 5', '2:3', '×3:0'])).toEqual([':1', '1:2', '2:3', '×3:0'])
  })
})
