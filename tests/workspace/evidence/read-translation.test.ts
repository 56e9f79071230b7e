import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../../src/pipeline.js'
import {
  readDocumentTranslation,
  readLineTranslation
} from '../../../src/workspace/evidence/read-translation.js'
import {tempFolder} from '../temp-folder.js'

function file(content: string) {
  return {path: join(tempFolder({'mt.md': content}), 'mt.md'), shown: 'mt.md'}
}

describe('readLineTranslation', () => {
  const of = {shown: 'a.src', sentences: ['Een.', '', 'Drie.']}

  test('has a line for each, empty ones too', () => {
    expect(readLineTranslation(file('One.\n\nThree.\n'), of)).toEqual(['One.', '', 'Three.'])
  })

  test('is refused with both counts otherwise', () => {
    const short = file('One.\nThree.\n')
    expect(() => readLineTranslation(short, of)).toThrow(
      'mt.md: Unexpected 2 lines, expected 3, as `a.src` has\n  Translate line by line'
    )
  })
})

describe('readDocumentTranslation', () => {
  const plan = parseDocument('# Plan\n\nWe luisteren. We doen iets.\n', {path: 'plan.nl.md'})

  test.each([
    {why: 'a document with the same segments', text: '# The plan\n\nWe listen\nand act.\n'},
    {why: 'a line for each segment', text: 'The plan\nWe listen and act.\n'},
    {why: 'a line for each sentence', text: 'The plan\nWe listen\nand act.\n'}
  ])('may be $why', ({text}) => {
    expect(readDocumentTranslation(file(text), plan)).toEqual(['The plan', 'We listen and act.'])
  })

  test('is refused with all counts otherwise', () => {
    const other = file('# The plan\n\nWe listen.\n\nWe act.\n\nWell.\n')
    expect(() => readDocumentTranslation(other, plan)).toThrow(
      'mt.md: Unexpected 4 segments (7 lines), expected 2 segments (3 sentences), as `plan.nl.md` has\n  Translate'
    )
  })
})
