import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {segmentDifference} from '../../src/convert/segment-difference.js'
import {ProblemError} from '../../src/model/problem.js'
import {alignDocuments, convertToMarkdown, parseDocument} from '../../src/pipeline.js'
import {runs} from '../runs.js'

const plain = (text: string) => parseDocument(text, {format: 'text', lang: 'nl'})

describe.each(['manifest', 'interview'])('the shipped %s', (name) => {
  const source = parseDocument(readFileSync(`corpus/${name}.en.md`, 'utf8'), {lang: 'en'})
  const text = plain(readFileSync(`corpus/${name}.nl.txt`, 'utf8'))
  const converted = parseDocument(convertToMarkdown(text), {lang: 'nl'})

  test('has the same segments as Markdown', () => {
    expect(segmentDifference(text, converted)).toBeUndefined()
    expect(converted.segments.map(({hash}) => hash)).toEqual(text.segments.map(({hash}) => hash))
  })

  test('is aligned in the same way', () => {
    const links = (target: typeof text) =>
      alignDocuments(source, target).beads.map((bead) => [
        bead.source.map(({number}) => number),
        bead.target.map(({number}) => number)
      ])
    expect(links(converted)).toEqual(links(text))
  })
})

test.each([
  {
    why: 'a plain heading',
    text: 'De haven\n\nDe haven gaat om zes uur open.\n',
    has: '# De haven\n'
  },
  {why: 'a foreign bullet', text: 'Neem mee:\n• brood\n• melk\n', has: '- brood\n- melk\n'},
  {
    why: 'numbers as they are',
    text: 'Neem mee:\n\n5. brood\n7. melk\n',
    has: '5. brood\n7. melk\n'
  },
  {
    why: 'metadata at the head',
    text: 'datum: 2024-01\n\nDe haven gaat om zes uur open.\n',
    has: '---\ndatum: 2024-01\nlang: nl\n---\n'
  },
  {why: 'a star that is no emphasis', text: 'Prijzen (*) en sterren (*) blijven.\n', has: '(\\*)'},
  {why: 'a path', text: 'Open C:\\_oud en lees.\n', has: 'C:\\\\\\_oud'}
])('writes $why', ({text, has}) => {
  expect(convertToMarkdown(plain(text))).toContain(has)
})

test('has the same segments, or is refused with the place, whatever the text', () => {
  const line = fc.constantFrom(
    '1. brood',
    '2) melk',
    '• eieren',
    '– Ja, zei hij.',
    'De haven',
    '',
    'Een zin met een * ster.',
    'Jan Jansen, Utrecht',
    'Artikel 5',
    '# Kop',
    '> citaat',
    'datum: 2024-01',
    '    ingesprongen',
    '+ plus'
  )
  fc.assert(
    fc.property(fc.array(line, {minLength: 1, maxLength: 12}), (lines) => {
      const text = lines.join('\n')
      fc.pre(/\S/u.test(text))
      const document = plain(text)
      try {
        const converted = parseDocument(convertToMarkdown(document), {lang: 'nl'})
        expect(segmentDifference(document, converted)).toBeUndefined()
      } catch (error) {
        expect(error).toBeInstanceOf(ProblemError)
        expect(error instanceof ProblemError && error.problem.line).toBeGreaterThan(0)
      }
    }),
    {numRuns: runs(100)}
  )
})
