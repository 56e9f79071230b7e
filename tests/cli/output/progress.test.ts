import {describe, expect, test} from 'vitest'
import type {Io} from '../../../src/cli/io.js'
import {progressLine, progressOn} from '../../../src/cli/output/progress.js'
import {importModule} from '../../workspace/import-module.js'

interface Terminal {
  readonly isTTY?: boolean
  readonly env?: Io['env']
  /** Milliseconds that a pair takes. */
  readonly pace?: number
}

/** What ten pairs write to stderr. */
function written({isTTY = true, env = {}, pace = 300}: Terminal): string {
  let [said, time] = ['', 0]
  const stderr = {write: (text: string) => (said += text), isTTY, columns: 80}
  const now = () => new Date(time)
  const progress = progressOn(
    {stderr, stdout: stderr, stdin: none(), env, importModule, cwd: '/', now},
    10
  )
  for (let pair = 0; pair < 10; pair++) {
    time += pace
    progress.step()
  }
  progress.end()
  return said
}

async function* none(): AsyncGenerator<string> {}

describe('progress', () => {
  test('is shown after a while, and taken away in the end', () => {
    const said = written({})
    expect(said).toContain('2 of 10 pairs, 3.3 per second, 0:03 left')
    expect(said).not.toContain('1 of 10 pairs')
    expect(said.endsWith('\r\u001B[K')).toBe(true)
  })

  test.each([
    ['no terminal', {isTTY: false}],
    ['a terminal of a build server', {env: {CI: 'true'}}],
    ['a terminal without control sequences', {env: {TERM: 'dumb'}}],
    ['work that is done at once', {pace: 1}]
  ])('is silent for %s', (_, terminal) => {
    expect(written(terminal)).toBe('')
  })

  test('tells the time left in minutes', () => {
    expect(progressLine({done: 100, total: 2000, seconds: 10})).toBe(
      '100 of 2000 pairs, 10.0 per second, 3:10 left'
    )
  })
})
