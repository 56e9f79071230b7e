import {expect, test} from 'vitest'
import {once} from '../../src/text/once.js'

test('a value is made when it is first asked for, and only then', () => {
  let made = 0
  const value = once(() => {
    made += 1
    return undefined
  })
  expect(made).toBe(0)
  expect(value()).toBeUndefined()
  value()
  expect(made).toBe(1)
})
