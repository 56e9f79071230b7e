import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'
import {factsOf} from '../../src/text/facts/read-facts.js'
import {wordsOf} from '../../src/text/words/words.js'
import {runs} from '../runs.js'

const blocks = [
  '# Plan for 2024',
  'We met on 3 May 2024. It cost €12.50, e.g. for bread.',
  'We met on 3 May 2024. It cost €12.50, e.g. for bread.',
  '1. one\n2. two\n3. three',
  '- a [link](x.md) and `code`\n- a [link](y.md) and `code`',
  '> As Jansen said: no.',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  'Mind the `step`.',
  'Mind the step.'
]
const texts = fc
  .array(fc.constantFrom(...blocks), {maxLength: 12})
  .map((chosen) => `${chosen.join('\n\n')}\n`)

describe('a document that is read as a later state of another', () => {
  test('is the document that it is when read alone', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const before = parseDocument(first, {lang: 'en'})
        const later = parseDocument(second, {lang: 'en', before})
        expect(later).toEqual(parseDocument(second, {lang: 'en'}))
      })
    )
  })

  test('has the findings that it has when read alone', () => {
    const source = parseDocument(`${blocks.join('\n\n')}\n`, {lang: 'en'})
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const before = parseDocument(first, {lang: 'nl'})
        checkBitext(alignDocuments(source, before))
        const findings = (target: typeof before) =>
          checkBitext(alignDocuments(source, target)).map((one) => one.toData())
        expect(findings(parseDocument(second, {lang: 'nl', before}))).toEqual(
          findings(parseDocument(second, {lang: 'nl'}))
        )
      }),
      {numRuns: runs(40)}
    )
  })

  test('shares what was read of a segment that says the same', () => {
    const before = parseDocument('One in 12.\n\nTwo in 13.', {lang: 'en'})
    const [one] = before.segments
    const facts = one && factsOf(one)
    const later = parseDocument('New.\n\nOne in 12.\n\nOne in 12.', {lang: 'en', before})
    const [, same, copy] = later.segments
    if (!facts || !same || !copy) throw new Error('Cannot find the segments')
    expect(factsOf(same)).toBe(facts)
    // Each only once: two segments of one document are told apart by what was read of them.
    expect(factsOf(copy)).toEqual(facts)
    expect(factsOf(copy)).not.toBe(facts)
  })

  test('reads anew what only looks the same', () => {
    const before = parseDocument('Mind the `step` now.', {lang: 'en'})
    const [code] = before.segments
    const later = parseDocument('Mind the step now.', {lang: 'en', before})
    const [plain] = later.segments
    if (!code || !plain) throw new Error('Cannot find the segments')
    expect(wordsOf(code).map(({text}) => text)).toEqual(['mind', 'the', 'now'])
    expect(wordsOf(plain).map(({text}) => text)).toEqual(['mind', 'the', 'step', 'now'])
  })
})
