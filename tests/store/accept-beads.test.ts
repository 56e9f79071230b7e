import {describe, expect, test} from 'vitest'
import type {DecidedState} from '../../src/model/bead.js'
import {
  type Acceptance,
  checkersOf,
  refusalAmongAll,
  refusalOf,
  signedState
} from '../../src/store/accept-beads.js'
import {bead, decision} from './stored.js'

const english = [[1, 'Warm the milk.']] as const
const dutch = [[1, 'Verwarm de melk.']] as const
const proposed = bead(english, dutch)
const decided = (state: DecidedState, by = 'Ada Vos') =>
  bead(english, dutch, [decision(['Warm the milk.'], ['Verwarm de melk.'], {state, by})])
const stale = bead(english, dutch, [decision(['Heat the milk.'], ['Verwarm de melk.'])])

function signing(state: 'checked' | 'revised', more: Partial<Acceptance> = {}): Acceptance {
  return {state, by: 'Bo Maas', iso17100: false, hasNote: false, ...more}
}

describe('a bead that a person named', () => {
  test.each([
    {why: 'checked', given: proposed, as: signing('checked'), refusal: undefined},
    {why: 'checked again', given: decided('checked'), as: signing('checked'), refusal: 'already'},
    {
      why: 'checked again with a note',
      given: decided('checked'),
      as: signing('checked', {hasNote: true}),
      refusal: undefined
    },
    {
      why: 'checked after all',
      given: decided('rejected'),
      as: signing('checked'),
      refusal: undefined
    },
    {
      why: 'checked when it is revised',
      given: decided('revised'),
      as: signing('checked'),
      refusal: 'already'
    },
    {why: 'revised', given: decided('checked'), as: signing('revised'), refusal: undefined},
    {why: 'revised unchecked', given: proposed, as: signing('revised'), refusal: undefined}
  ])('may be $why: $refusal', ({given, as, refusal}) => {
    expect(refusalOf(given, as)).toBe(refusal)
  })

  test.each([
    {why: 'revised unchecked', given: proposed, refusal: 'unchecked'},
    {why: 'revised by another person', given: decided('checked'), refusal: undefined},
    {
      why: 'revised by the person who checked it, however the name is written',
      given: decided('checked', ' bo  MAAS'),
      refusal: 'same-person'
    }
  ])('may be $why under ISO 17100: $refusal', ({given, refusal}) => {
    expect(refusalOf(given, signing('revised', {iso17100: true}))).toBe(refusal)
  })
})

describe('a bead among all others', () => {
  test.each([
    {why: 'a proposed one', given: proposed, refusal: undefined},
    {why: 'a stale one', given: stale, refusal: 'stale'},
    {
      why: 'one in a conflict',
      given: {...proposed, conflict: true as const},
      refusal: 'conflict'
    },
    {why: 'a rejected one', given: decided('rejected'), refusal: 'rejected'},
    {why: 'one without source', given: bead([], dutch), refusal: 'one-sided'},
    {why: 'one without target', given: bead(english, []), refusal: 'one-sided'},
    {why: 'a checked one', given: decided('checked'), refusal: 'already'}
  ])('is not checked if it is $why: $refusal', ({given, refusal}) => {
    expect(refusalAmongAll(given, signing('checked'))).toBe(refusal)
  })

  test('is revised only after it was checked', () => {
    expect(refusalAmongAll(proposed, signing('revised'))).toBe('unchecked')
    expect(refusalAmongAll(decided('checked'), signing('revised'))).toBeUndefined()
  })
})

test('a signature never takes a revised bead back to checked', () => {
  expect(signedState(decided('revised'), signing('checked'))).toBe('revised')
  expect(signedState(decided('checked'), signing('revised'))).toBe('revised')
  expect(signedState(proposed, signing('checked'))).toBe('checked')
})

test('those who checked a bead are forgotten when its text changes or it is rejected', () => {
  expect(checkersOf(decided('checked'))).toEqual(['Ada Vos'])
  expect(checkersOf(stale)).toEqual([])
  expect(checkersOf(decided('rejected'))).toEqual([])
})
