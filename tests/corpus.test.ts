import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {type Bitext, sentencesOf} from '../src/model/bead.js'
import {alignDocuments, checkBitext, parseDocument} from '../src/pipeline.js'

test.each([
  {
    file: 'manifest.nl.txt',
    sha256: 'dbb2566527621940628c44f217b3b579e03ed4f4bbed8d47c5f8c1631da05640'
  },
  {
    file: 'interview.nl.txt',
    sha256: '5385d4288ff9cdcac2d17d6ac079316ff9a51ad0218f025d0fec03bad99442b9'
  }
])('corpus/$file is as received, byte for byte', ({file, sha256}) => {
  const bytes = readFileSync(`corpus/${file}`)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
})

function read(path: string) {
  return parseDocument(readFileSync(path, 'utf8'), {path})
}

function shapesOf({beads}: Bitext, kinds: readonly string[]): string[] {
  const chosen = beads.filter(({source}) => source.some(({kind}) => kinds.includes(kind)))
  return [...new Set(chosen.map(({source, target}) => `${source.length}-${target.length}`))]
}

describe('the manifesto', () => {
  const bitext = alignDocuments(read('corpus/manifest.en.md'), read('corpus/manifest.nl.txt'))
  const findings = checkBitext(bitext)

  test('has two runs of four items on either side, at the lines where they stand', () => {
    const lines = bitext.target.runs.map(({items}) => items.map(({place}) => place.start.line))
    expect(lines).toEqual([
      [31, 33, 35, 37],
      [42, 44, 46, 48]
    ])
    expect(bitext.source.runs.map(({items}) => items.length)).toEqual([4, 4])
  })

  test('has a title and a body in every item, also where they stand on one line', () => {
    const items = bitext.target.segments.filter(({path}) => /^3\.[67]\.\d+(?:\.1)?$/.test(path))
    expect(items.map(({kind}) => kind)).toEqual(Array(8).fill(['item-title', 'item']).flat())
  })

  test('reports the three bullets with the numbers of the reference', () => {
    const bullets = findings.filter(({severity}) => severity === 'error')
    expect(bullets.map(({at, expected}) => [at.start.line, expected?.[0]])).toEqual([
      [35, '3.'],
      [37, '4.'],
      [48, '4.']
    ])
  })

  test('reports the repeated title, the introduction and the colophon, and nothing else', () => {
    const others = findings.filter(({severity}) => severity !== 'error')
    expect(others.map(({rule, at}) => [rule, at.start.line, at.end.line])).toEqual([
      ['segment-extra', 1, 15],
      ['title-repeated', 3, 3],
      ['segment-extra', 76, 81]
    ])
  })

  test('aligns the plain headings with the headings of the reference', () => {
    const headings = bitext.beads.filter(({source}) => source[0]?.kind === 'heading')
    expect(headings.map(({source, target}) => [source[0]?.text, target[0]?.text])).toEqual([
      ['Amsterdam Manifesto on Dealing with Drugs', 'Amsterdams Manifest Omgaan met Drugs'],
      ['Guiding principles', 'Leidende principes'],
      ['Our pledge', 'Onze belofte'],
      ['Our resolve', 'Onze vastberadenheid']
    ])
  })

  test('aligns every signatory one to one, and every sentence', () => {
    expect(shapesOf(bitext, ['line'])).toEqual(['1-1'])
    const sentences = bitext.beads.flatMap(sentencesOf)
    expect(sentences.every(({source, target}) => source.length === 1 && target.length === 1)).toBe(
      true
    )
  })
})

describe('the interview', () => {
  const bitext = alignDocuments(read('corpus/interview.en.md'), read('corpus/interview.nl.txt'))

  test('aligns six paragraphs and their sentences one to one, without a finding', () => {
    expect(bitext.beads.map(({source, target}) => [source[0]?.path, target[0]?.path])).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((path) => [path, path])
    )
    expect(shapesOf(bitext, ['paragraph'])).toEqual(['1-1'])
    const sentences = bitext.beads.flatMap(sentencesOf)
    expect(sentences.map(({source, target}) => source.length * target.length)).toEqual(
      Array(17).fill(1)
    )
    expect(checkBitext(bitext)).toEqual([])
  })

  test('keeps the stray date out of the first sentence, as metadata', () => {
    expect(bitext.target.segments[0]?.text.slice(0, 20)).toBe('Verkoop en gebruik v')
    expect(bitext.target.metadata.map(({key, value}) => [key, value])).toEqual([
      ['date', '2024-01']
    ])
  })
})
