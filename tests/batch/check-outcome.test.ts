import {describe, expect, test} from 'vitest'
import {type Keep, packed, pairOf} from '../../src/batch/check-outcome.js'
import {alignDocuments, examineBitext, parseDocument} from '../../src/pipeline.js'
import {reporters} from '../../src/report/index.js'
import type {CheckedPair, WholePair} from '../../src/report/reporter.js'
import {dutch, english} from '../cli/harbour.js'
import {printed} from '../report/printed.js'

const context = {colour: false, width: 100, rules: [], version: '1.0.0'}
const formats = Object.entries(reporters)

function checked(target: string): WholePair {
  const source = parseDocument(english, {path: 'rules.en.md', lang: 'en'})
  const bitext = alignDocuments(source, parseDocument(target, {path: 'rules.nl.md', lang: 'nl'}))
  return {name: 'rules', bitext, ...examineBitext(bitext)}
}

/** The pair after its outcome has been to a file and back. */
function revived(pair: WholePair, keep: Keep): CheckedPair {
  const {source, target} = pair.bitext
  return pairOf(pair.name, packed(pair, keep).outcome, {source: source.text, target: target.text})
}

const drifted = dutch
  .replace('drie nachten', '4 nachten')
  .replace('Honden zijn welkom op de oostelijke pier.\n', '<!-- bitext-ignore -->\n')

describe('an outcome', () => {
  test('of a pair with drift has findings', () => {
    expect(checked(drifted).findings.length).toBeGreaterThan(0)
  })

  test.each(formats)('gives the same %s report as the pair itself', async (_, load) => {
    const reporter = await load()
    const report = printed(reporter)
    for (const pair of [checked(dutch), checked(drifted)]) {
      expect(report([revived(pair, reporter.needs)], context)).toBe(report([pair], context))
    }
  })

  test('holds no tree, and of an outline only beginnings of texts', () => {
    const clean = {...checked(dutch), findings: [], suppressed: []}
    expect(packed(clean, 'texts').outcome).not.toContain('"tree"')
    expect(packed(clean, 'texts').outcome).toContain('bij zonsondergang')
    expect(packed(clean, 'outline').outcome).not.toContain('bij zonsondergang')
  })
})
