import {describe, expect, test} from 'vitest'
import {ProblemError} from '../../../src/model/problem.js'
import {problemOf} from '../../../src/model/problem-of.js'
import {importModule} from '../../workspace/import-module.js'

const io = (env: Readonly<Record<string, string>>) => {
  const write = () => undefined
  const now = () => new Date(0)
  return {stdout: {write}, stderr: {write}, stdin: none(), env, importModule, cwd: '/', now}
}

async function* none(): AsyncGenerator<Uint8Array> {}

describe('problemOf', () => {
  const bug = new TypeError('x is not a function\nmore')

  test('is the problem that was thrown', () => {
    const problem = {what: 'Cannot a', help: 'Do b'}
    expect(problemOf(new ProblemError(problem), io({}))).toBe(problem)
  })

  test('is a bug of ours otherwise, said on one line', () => {
    expect(problemOf(bug, io({}), 'a.md')).toEqual({
      path: 'a.md',
      what: 'This is a bug in bitext: x is not a function',
      help: 'Report it with the files, please; `BITEXT_DEBUG=1` shows where it is'
    })
  })

  test('shows where the bug is when asked to', () => {
    const {help} = problemOf(bug, io({BITEXT_DEBUG: '1'}))
    expect(help).toMatch(/\n\s+at .*print-problems\.test\.ts/)
  })

  test('takes anything that is thrown', () => {
    expect(problemOf('oops', io({})).what).toBe('This is a bug in bitext: oops')
  })
})
