import {describe, expect, test} from 'vitest'
import {isDecided, withStanding} from '../../src/store/standing.js'
import {bead, decision} from './stored.js'

const english = [[1, 'Warm the milk.']] as const
const dutch = [[1, 'Verwarm de melk.']] as const
const checked = decision(['Warm the milk.'], ['Verwarm de melk.'])
const other = decision(['Heat the milk.'], ['Verwarm de melk.'])

/** The state of a bead, and what is stale of it. */
function standing(...decisions: readonly (typeof checked)[]): string {
  const {state, stale} = bead(english, dutch, decisions)
  return [state, ...(stale ?? [])].join(' ')
}

describe('the state of a bead', () => {
  test('follows from the decision on its texts', () => {
    expect(standing()).toBe('proposed')
    expect(standing(checked)).toBe('checked')
    expect(standing(decision(['Warm the milk.'], ['Verwarm de melk.'], {state: 'rejected'}))).toBe(
      'rejected'
    )
  })

  test('is proposed again where a text is another now, which is stale', () => {
    expect(standing(other)).toBe('proposed source')
    expect(standing(decision(['Warm the milk.'], ['Warm de melk op.']))).toBe('proposed target')
    expect(standing(decision(['Heat the milk.'], ['Warm de melk op.']))).toBe(
      'proposed source target'
    )
  })

  test('is proposed in a conflict, and nothing is stale then', () => {
    const facts = {...bead(english, dutch), conflict: true as const}
    const found = withStanding({...facts, decisions: [checked, other]})
    expect([found.state, found.stale, found.conflict]).toEqual(['proposed', undefined, true])
  })
})

test('a bead is decided on as long as a decision is about it, stale or not', () => {
  expect(isDecided(bead(english, dutch))).toBe(false)
  expect(isDecided(bead(english, dutch, [other]))).toBe(true)
})
