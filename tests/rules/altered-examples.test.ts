import {test} from 'vitest'
import type {Finding} from '../../src/model/finding.js'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'
import {rules} from '../../src/rules/index.js'
import {altered, alteredOften} from '../alter-text.js'
import {expectGolden} from '../golden.js'
import {longTexts} from '../long-texts/long-texts.js'
import {type ExamplePair, examplePairs} from './example-pairs.js'

/** Rules that are off unless asked for are asked for, too. */
const severities = Object.fromEntries(rules.map(({id, severity}) => [id, severity]))

/** What all rules say of a pair, a finding a line, follow-ups indented; messages left out. */
function findings({
  source,
  target,
  format
}: Pick<ExamplePair, 'source' | 'target' | 'format'>): string {
  const [from, to] = [source, target].map(([lang, text]) => parseDocument(text, {lang, format}))
  if (!from || !to) return ''
  return checkBitext(alignDocuments(from, to), {severities, minConfidence: 0})
    .flatMap((finding) => [lineOf(finding), ...finding.followUps.map((one) => `  ${lineOf(one)}`)])
    .map((line) => `  ${line}\n`)
    .join('')
}

function lineOf({rule, severity, side, at, confidence, fix}: Finding): string {
  const edits = fix?.edits.map(({start, end, insert}) => `${start}-${end}${JSON.stringify(insert)}`)
  return [
    rule,
    severity,
    `${side} ${at.start.line}:${at.start.column}-${at.end.line}:${at.end.column}`,
    confidence.toFixed(2),
    edits?.join(' ') ?? ''
  ]
    .join(' ')
    .trimEnd()
}

test('all rules say the same of examples that were altered', () => {
  const pairs = examplePairs.map((pair) => {
    const {how, text} = altered(pair.target[1], pair.source[1], pair.seed)
    return {...pair, target: [pair.target[0], text] as const, how}
  })
  const lines = pairs.map((pair) => `${pair.name} (${pair.how})\n${findings(pair)}`)
  expectGolden('altered-examples.txt', lines.join(''))
})

test('all rules say the same of long texts that were altered', () => {
  const lines = ['nl', 'de', 'fr', 'es'].map((to) => {
    const {name, source, target} = longTexts(to)
    const text = alteredOften(target[1], source[1], {seed: 17, times: 40})
    return `${name}\n${findings({source, target: [to, text], format: 'markdown'})}`
  })
  expectGolden('altered-long-texts.txt', lines.join(''))
})
