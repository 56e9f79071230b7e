import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sharedRuns} from '../../../src/rules/partly-untranslated/shared-runs.js'
import {readWords} from '../../../src/text/words/words.js'

function runs(source: string, target: string): string[] {
  return sharedRuns(readWords(source), readWords(target)).map((run) =>
    run.map(({text}) => text).join(' ')
  )
}

describe('sharedRuns', () => {
  test.each([
    ['nothing shared', 'a b c', 'x y z', []],
    ['one run in the middle', 'a b c d', 'x b c y', ['b c']],
    ['two runs', 'a b c d e', 'a b x d e', ['a b', 'd e']],
    ['order counts', 'a b', 'b a', ['b', 'a']],
    ['a word that comes twice', 'a b a c', 'a c a b', ['a c', 'a b']]
  ])('%s', (_name, source, target, expected) => expect(runs(source, target)).toEqual(expected))

  test('every run stands in the source word for word', () =>
    fc.assert(
      fc.property(fc.array(letter), fc.array(letter), (source, target) => {
        const text = ` ${source.join(' ')} `
        for (const run of runs(source.join(' '), target.join(' '))) {
          expect(text).toContain(` ${run} `)
        }
      })
    ))
})

const letter = fc.constantFrom('a', 'b', 'c')
