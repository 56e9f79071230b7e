import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Format} from '../../src/model/document.js'
import {ProblemError} from '../../src/model/problem.js'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'
import {mutatedDocuments} from './mutated-document.js'

/** Seconds of processor time that one document may take; more on a machine whose cores are shared. */
const SECONDS_MAX = Number(process.env.FUZZ_SECONDS ?? 5)

const reference = parseDocument(
  '# Plan\n\nWe listen to 12 people.\n\n1. Then we act.\n2. We write.\n',
  {
    lang: 'en'
  }
)

/** Checks half of the documents; two files run halves of their own, one on each core. */
export function checkMutatedDocuments(seed: number): void {
  const numRuns = Number(process.env.FUZZ_RUNS ?? 2000) / 2

  test(`each of ${numRuns} mutated documents is refused or checked in ${SECONDS_MAX} s`, () => {
    let refused = 0
    let slowest = 0
    fc.assert(
      fc.property(mutatedDocuments, fc.constantFrom<Format>('markdown', 'text'), (text, format) => {
        const start = process.cpuUsage()
        if (!isChecked(text, format)) refused++
        const {user, system} = process.cpuUsage(start)
        const seconds = (user + system) / 1e6
        slowest = Math.max(slowest, seconds)
        expect(seconds).toBeLessThan(SECONDS_MAX)
      }),
      {numRuns, seed, endOnFailure: true}
    )
    // Refusing everything would be no proof.
    expect(refused).toBeLessThan(numRuns / 2)
    console.log(
      `${numRuns} documents, ${refused} refused, the slowest took ${slowest.toFixed(1)} s`
    )
  })
}

/** Puts a text through everything that `bitext check` does; false when it is refused with a problem. */
function isChecked(text: string, format: Format): boolean {
  try {
    checkBitext(alignDocuments(reference, parseDocument(text, {format, lang: 'nl'})))
    return true
  } catch (error) {
    if (error instanceof ProblemError) return false
    throw error
  }
}
