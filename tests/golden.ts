import {readFileSync, writeFileSync} from 'node:fs'
import {expect} from 'vitest'

const folder = new URL('golden/', import.meta.url)

/**
 * Compares what a user sees with `tests/golden/<name>`, whole. With `UPDATE_GOLDEN=1` in the
 * environment it writes the file instead; read it line by line before you commit it.
 */
export function expectGolden(name: string, actual: string): void {
  const file = new URL(name, folder)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual)
  expect(actual).toBe(readFileSync(file, 'utf8'))
}
