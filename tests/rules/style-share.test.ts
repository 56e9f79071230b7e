import {describe, expect, test} from 'vitest'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'
import {caseStart} from '../../src/rules/case-start.js'
import {endPunctuation} from '../../src/rules/end-punctuation.js'

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** Findings of paragraphs of which the first `changed` are written in another way than the reference. */
function findings(
  rule: typeof caseStart | typeof endPunctuation,
  {changed, of, write}: {changed: number; of: number; write: (text: string) => string}
): number {
  const source = numbers.slice(0, of).map((number) => `House ${number} has a garden by the river.`)
  const target = numbers
    .slice(0, of)
    .map((number) => `Huis ${number} heeft een tuin aan de rivier.`)
    .map((text, at) => (at < changed ? write(text) : text))
  const bitext = alignDocuments(
    parseDocument(source.join('\n\n'), {lang: 'en'}),
    parseDocument(target.join('\n\n'), {lang: 'nl'})
  )
  return checkBitext(bitext, {rules: [rule]}).length
}

describe('a start in lower case', () => {
  const write = (text: string) => text.replace('Huis', 'huis')

  test.each([
    {changed: 3, of: 9, count: 0},
    {changed: 3, of: 11, count: 3},
    {changed: 2, of: 2, count: 2}
  ])('is style in three tenths of the texts, three at least: $changed of $of', (texts) => {
    expect(findings(caseStart, {...texts, write})).toBe(texts.count)
  })
})

describe('another mark at the end', () => {
  const write = (text: string) => text.replace('.', '?')

  test.each([
    {changed: 4, of: 9, count: 0},
    {changed: 4, of: 11, count: 4},
    {changed: 2, of: 2, count: 2}
  ])('is style in two fifths of the texts, three at least: $changed of $of', (texts) => {
    expect(findings(endPunctuation, {...texts, write})).toBe(texts.count)
  })
})
