import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type CheckRun, checkPairs} from '../../src/batch/check-pairs.js'
import type {CheckWorkers} from '../../src/batch/check-workers.js'
import type {Pair} from '../../src/workspace/pairs/pair.js'
import {tempFolder} from '../workspace/temp-folder.js'

const english = '# Plan\n\nWe listen to 12 people.\n'
const dutch = '# Plan\n\nWij horen 12 mensen.\n'

function pairIn(folder: string, name: string): Pair {
  const file = (lang: string) => {
    const shown = `${name}.${lang}.md`
    return {path: join(folder, shown), shown, written: shown, lang}
  }
  return {name, source: file('en'), target: file('nl')}
}

/** Two pairs, one with drift, and one whose files are missing; and how they are checked. */
function project() {
  const folder = tempFolder({
    'a.en.md': english,
    'a.nl.md': dutch,
    'b.en.md': english,
    'b.nl.md': dutch.replace('12', '13')
  })
  const run: CheckRun = {flags: {}, config: undefined, cwd: folder, env: {}, keep: 'outline'}
  const [a, b, missing] = [pairIn(folder, 'a'), pairIn(folder, 'b'), pairIn(folder, 'missing')]
  return {run, a, b, missing}
}

/** Names of rules that found something, and what is wrong, by pair. */
async function foundIn(pairs: readonly Pair[], run: CheckRun) {
  const {checked, problems, close} = await checkPairs(pairs, run)
  const found = [...checked].map(({name, findings}) => [
    name,
    ...findings.map(({rule}) => rule).sort()
  ])
  close()
  return {found, problems: problems.map(({path, what}) => `${path}: ${what}`)}
}

/** Threads that answer as they are told. */
function fakeWorkers(given: Partial<CheckWorkers>): CheckWorkers {
  return {count: 2, check: async () => undefined, end: async () => [], ...given}
}

describe('checkPairs', () => {
  test('checks what can be read, in the order of the pairs, and compares it', async () => {
    const {run, a, b, missing} = project()
    const {found, problems} = await foundIn([b, missing, a], run)
    expect(found).toEqual([
      ['b', 'number-parity'],
      ['a', 'target-inconsistent']
    ])
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(/^missing\.en\.md: /)
  })

  test('takes open texts before those of the files, on either side', async () => {
    const {run, a, b, missing} = project()
    const open = (path: string, text: string) => ({...run, texts: new Map([[path, text]])})
    expect(await foundIn([a, b], open(b.target.path, dutch))).toEqual({
      found: [['a'], ['b']],
      problems: []
    })
    expect((await foundIn([a], open(a.source.path, english.replace('12', '14')))).found).toEqual([
      ['a', 'number-parity']
    ])
    const both = new Map([
      [missing.source.path, english],
      [missing.target.path, dutch]
    ])
    expect(await foundIn([missing], {...run, texts: both})).toEqual({
      found: [['missing']],
      problems: []
    })
  })

  test('checks itself what threads leave to it', async () => {
    const {run, a, b} = project()
    const {found} = await foundIn([a, b], {...run, workers: fakeWorkers({})})
    expect(found).toEqual([['a'], ['b', 'number-parity', 'target-inconsistent']])
  })

  test('reports what came late beside the findings of its pair', async () => {
    const {run, a, b, missing} = project()
    const problem = {path: 'a.nl.md', what: 'Late', help: ''}
    const workers = fakeWorkers({end: async () => [{pair: 'a', problem}]})
    const {found, problems} = await foundIn([missing, a, b], {...run, workers})
    expect(found).toEqual([['a'], ['b', 'number-parity', 'target-inconsistent']])
    expect(problems.at(-1)).toBe('a.nl.md: Late')
  })

  test('makes a problem of a thread that fails', async () => {
    const {run, a, b} = project()
    const workers = fakeWorkers({
      check: async ({name}) => {
        if (name === 'a') throw new Error('broken')
        return undefined
      }
    })
    const {found, problems} = await foundIn([a, b], {...run, workers})
    expect(found).toEqual([['b', 'number-parity']])
    expect(problems).toEqual(['a.nl.md: This is a bug in bitext: broken'])
  })
})
