import fc from 'fast-check'
import {expect, test} from 'vitest'
import {guardAgainst} from '../../src/syntax/guard.js'
import {parseTree} from '../../src/syntax/parse-tree.js'
import {MUTATED_LENGTH_MAX, mutatedDocument} from './mutated-document.js'

/** Seconds that one document may take. */
const SECONDS_MAX = 5

const numRuns = Number(process.env.FUZZ_RUNS ?? 2000)

test(`each of ${numRuns} mutated documents is refused or read in ${SECONDS_MAX} s`, () => {
  let refused = 0
  let slowest = 0
  fc.assert(
    fc.property(
      mutatedDocument(MUTATED_LENGTH_MAX),
      fc.constantFrom('markdown', 'text'),
      (text, format) => {
        const start = process.cpuUsage()
        if (guardAgainst(text) !== undefined) {
          refused++
          return
        }
        parseTree(text, format)
        const {user, system} = process.cpuUsage(start)
        const seconds = (user + system) / 1e6
        slowest = Math.max(slowest, seconds)
        expect(seconds).toBeLessThan(SECONDS_MAX)
      }
    ),
    {numRuns, seed: 20_240_126, endOnFailure: true}
  )
  // Refusing everything would be no proof.
  expect(refused).toBeLessThan(numRuns / 2)
  console.log(`${numRuns} documents, ${refused} refused, the slowest took ${slowest.toFixed(1)} s`)
})
