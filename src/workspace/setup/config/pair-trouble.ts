import {type Problem, ProblemError} from '../../../model/problem.js'
import {isSameLanguage} from '../../../text/language.js'
import {readText} from '../../files/read-text.js'
import {readPair} from '../../load-pair.js'
import type {Pair, PairFile} from '../../pairs/pair.js'
import type {LeftOut} from './setup-draft.js'

/** Characters from which on a text is parsed to see whether it can be. */
const longText = 500_000

/**
 * What keeps a pair from being compared, or `undefined`. Both files are read; they are parsed only
 * where the result may be a complaint, as parsing a whole site takes minutes.
 */
export function pairTrouble(pair: Pair): LeftOut | undefined {
  for (const file of [pair.source, pair.target]) {
    const text = textOrProblem(file)
    if (typeof text !== 'string') return leftOut(file, text)
    if (!mayComplain(text, file)) continue
    const read = readPair(pair)
    const [problem] = read.type === 'problems' ? read.problems : []
    if (problem) return leftOut(pair.target, problem)
  }
  return undefined
}

function textOrProblem({path, shown}: PairFile): string | Problem {
  try {
    return readText(path, shown)
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
}

function leftOut({written}: PairFile, {what}: Problem): LeftOut {
  return {path: written, why: `cannot be compared: ${what}`}
}

/** A text that says it is the reference or in another language may be the wrong way round. */
function mayComplain(text: string, {lang}: PairFile): boolean {
  if (text.length > longText) return true
  const block = /^\uFEFF?---\r?\n[\s\S]{0,5000}?\n---/.exec(text)?.[0]
  if (block === undefined) return false
  const said = /^lang(?:uage)?:\s*["']?([\w-]+)/m.exec(block)?.[1]
  const isOther = said !== undefined && lang !== undefined && !isSameLanguage(said, lang)
  return isOther || /^role:\s*["']?reference/m.test(block)
}
