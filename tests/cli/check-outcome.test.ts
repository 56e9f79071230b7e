import {describe, expect, test} from 'vitest'
import {outcomeOf, pairOf} from '../../src/cli/check-outcome.js'
import {alignDocuments, examineBitext, parseDocument} from '../../src/pipeline.js'
import {reporters} from '../../src/report/index.js'
import type {CheckedPair} from '../../src/report/reporter.js'
import {dutch, english} from './harbour.js'

const context = {colour: false, width: 100, rules: [], version: '1.0.0'}
const formats = Object.entries(reporters).filter(([name]) => name !== 'html')

function checked(target: string): CheckedPair {
  const source = parseDocument(english, {path: 'rules.en.md', lang: 'en'})
  const bitext = alignDocuments(source, parseDocument(target, {path: 'rules.nl.md', lang: 'nl'}))
  return {name: 'rules', bitext, ...examineBitext(bitext)}
}

/** The pair after its outcome has been to a file and back. */
function revived(pair: CheckedPair): CheckedPair {
  const {source, target} = pair.bitext
  const outcome = JSON.parse(JSON.stringify(outcomeOf(pair)))
  return pairOf(pair.name, outcome, {source: source.text, target: target.text})
}

const drifted = dutch
  .replace('drie nachten', '4 nachten')
  .replace('Honden zijn welkom op de oostelijke pier.\n', '<!-- bitext-ignore -->\n')

describe('an outcome', () => {
  test('of a pair with drift has findings', () => {
    expect(checked(drifted).findings.length).toBeGreaterThan(0)
  })

  test.each(formats)('gives the same %s report as the pair itself', async (_, load) => {
    const report = await load()
    for (const pair of [checked(dutch), checked(drifted)]) {
      expect(report([revived(pair)], context)).toBe(report([pair], context))
    }
  })

  test('holds beginnings of texts at most of a pair without findings', () => {
    const clean = {...checked(dutch), findings: [], suppressed: []}
    expect(JSON.stringify(outcomeOf(clean))).not.toContain('bij zonsondergang')
    expect(revived(clean).bitext.target).toMatchObject({text: '', segments: [], lang: 'nl'})
  })
})
