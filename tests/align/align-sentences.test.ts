import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {alignSentences, type SentenceAlignment} from '../../src/align/align-sentences.js'
import {describeParts} from '../../src/align/nouns/bead-parts.js'
import {defined} from '../../src/align/nouns/defined.js'
import type {SentencePair} from '../../src/align/nouns/sentence-pair.js'
import {runs, size} from '../runs.js'
import {madeUpText, randomFrom} from './made-up-text.js'

const alignOne = (pair: SentencePair, options = {}): SentenceAlignment =>
  defined(alignSentences([pair], options)[0])
const linksOf = ({beads}: SentenceAlignment) =>
  beads.map(({source, target}) => `${source.join()}:${target.join()}`)
const range = (length: number) => Array.from({length}, (_, index) => index)

function expectWhole({beads}: SentenceAlignment, {source, target}: SentencePair): void {
  const sorted = (side: readonly number[]) => [...side].sort((one, other) => one - other)
  expect(sorted(beads.flatMap((bead) => bead.source))).toEqual(range(source.length))
  expect(sorted(beads.flatMap((bead) => bead.target))).toEqual(range(target.length))
  for (const {confidence, parts} of beads) {
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
    expect(Object.values(parts).filter((part) => typeof part === 'number')).not.toContain(NaN)
  }
}

const words = ['mill', 'river', 'molen', 'rivier', '1957', '.', 'steen', 'a', '\ud800', '山水']
const sentence = fc.array(fc.constantFrom(...words), {maxLength: 6}).map((units) => units.join(' '))
const text = fc.array(sentence, {maxLength: 8})

describe('alignSentences', () => {
  test('covers every sentence once, whatever the texts', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        expectWhole(alignOne({source, target}), {source, target})
      }),
      {numRuns: runs(200), seed: 5}
    )
  })

  test('swapped sides give swapped beads', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), {minLength: 1, maxLength: 3}),
        fc.boolean(),
        (texts, joint) => {
          const pairs = texts.map(([source, target]) => ({source, target}))
          const swapped = texts.map(([source, target]) => ({source: target, target: source}))
          const one = alignSentences(pairs, {joint}).map(({beads}) =>
            beads.map(({source, target, confidence}) => ({source, target, confidence}))
          )
          const other = alignSentences(swapped, {joint}).map(({beads}) =>
            beads.map(({source, target, confidence}) => ({
              source: target,
              target: source,
              confidence
            }))
          )
          const byPlace = (beads: (typeof one)[number]) =>
            beads.map((bead) => JSON.stringify(bead)).sort()
          expect(other.map(byPlace)).toEqual(one.map(byPlace))
        }
      ),
      {numRuns: runs(100), seed: 6}
    )
  })

  test('finds merges, deletions, and insertions by the words alone', () => {
    const {source, target} = madeUpText(200, 1)
    const merged = [
      ...target.slice(0, 10),
      `${target[10]} ${target[11]}`,
      ...target.slice(12, 30),
      'Zzz qqq xxx vvv.',
      ...target.slice(30)
    ]
    const alignment = alignOne({source, target: [...merged.slice(0, 40), ...merged.slice(41)]})
    expect(linksOf(alignment)).toContain('10,11:10')
    expect(linksOf(alignment)).toContain(':29')
    expect(linksOf(alignment)).toContain('40:')
  })

  test('puts the parts of a bead in words', () => {
    const {source, target} = madeUpText(40, 2)
    const {beads} = alignOne({
      source: source.map((sentence, at) => (at === 7 ? `${sentence} 26` : sentence)),
      target: target.map((sentence, at) => (at === 7 ? `26 ${sentence}` : sentence))
    })
    const words = describeParts(defined(beads[7]).parts)
    expect(words[0]).toBe('length fits')
    expect(words[1]).toMatch(/^\d+ of \d+ words known$/)
    expect(words[2]).toBe('number 26 in both')
    expect(describeParts({...defined(beads[7]).parts, lengthRatio: 0})).toEqual(['no partner'])
  })

  test('reports a block that crosses the others as moved', () => {
    const {source, target} = madeUpText(80, 3)
    const moved = [
      ...target.slice(0, 20),
      ...target.slice(26, 60),
      ...target.slice(20, 26),
      ...target.slice(60)
    ]
    const {beads} = alignOne({source, target: moved})
    const crossing = beads.filter((bead) => bead.moved)
    expect(crossing.length).toBeGreaterThanOrEqual(3)
    for (const bead of crossing) expect(bead.target).toEqual(bead.source.map((at) => at + 34))
    const firsts = beads.flatMap(({source}) => source.slice(0, 1))
    expect(firsts).toEqual([...firsts].sort((one, other) => one - other))
  })

  test('learns a lexicon, and shares it between pairs when asked', () => {
    const {source, target} = madeUpText(120, 4)
    const halves = [
      {source: source.slice(0, 100), target: target.slice(0, 100)},
      {source: source.slice(100), target: target.slice(100)}
    ]
    const [first, second] = alignSentences(halves, {joint: true})
    expect(defined(second).lexicon).toBe(defined(first).lexicon)
    const [pair] = defined(first).lexicon
    expect(defined(pair).probability).toBeGreaterThan(0.3)
    expect(defined(pair).probability).toBeLessThanOrEqual(1)
    expect(defined(alignSentences(halves)[1]).lexicon.length).toBeLessThan(
      defined(second).lexicon.length
    )
  })

  test('a given lexicon tells apart what lengths cannot', () => {
    const source = ['de zwarte kat slaapt', 'onze hond blaft hard', 'haar paard graast nu']
    const target = ['our dog barks loud', 'her horse grazes now']
    const lexicon = [
      'onze our',
      'hond dog',
      'blaft barks',
      'haar her',
      'paard horse',
      'graast grazes'
    ].map((pair) => ({source: defined(pair.split(' ')[0]), target: defined(pair.split(' ')[1])}))
    const [plain, told] = [alignOne({source, target}), alignOne({source, target}, {lexicon})]
    const least = ({beads}: typeof plain) => Math.min(...beads.map(({confidence}) => confidence))
    expect(linksOf(told)).toEqual(['0:', '1:0', '2:1'])
    expect(least(told)).toBeGreaterThan(least(plain) + 0.1)
  })

  test('a translation of one side is a view that tells apart what the texts cannot', () => {
    const source = ['aaaa bbbb cccc', 'dddd eeee ffff', 'gggg hhhh iiii']
    const target = ['kkkk llll mmmm', 'nnnn oooo pppp']
    const views = [{source: ['wwww xxxx yyyy', 'kkkk llll mmmm', 'nnnn oooo pppp']}]
    expect(linksOf(alignOne({source, target}))).not.toEqual(['0:', '1:0', '2:1'])
    expect(linksOf(alignOne({source, target, views}))).toEqual(['0:', '1:0', '2:1'])
  })

  test('refuses a view that does not fit', () => {
    expect(() => alignOne({source: ['a'], target: ['b'], views: [{source: []}]})).toThrow(
      'Unexpected view of 0 sentences, expected 1'
    )
  })
})

describe('anchors', () => {
  const {source, target} = madeUpText(30, 7)

  test('hold, however unlikely, and the rest aligns about them', () => {
    const anchors = [
      {source: [3, 4, 5, 6, 7, 8], target: [3]},
      {source: [20], target: []},
      {source: [], target: [25, 26]}
    ]
    const pair = {source, target, anchors}
    const alignment = alignOne(pair)
    expectWhole(alignment, pair)
    expect(linksOf(alignment)).toEqual(
      expect.arrayContaining(['3,4,5,6,7,8:3', '20:', ':25', ':26'])
    )
    expect(defined(alignment.beads.find((bead) => bead.source[0] === 3)).confidence).toBeCloseTo(1)
  })

  test('that cross the others are moved', () => {
    const anchors = [
      {source: [2], target: [12]},
      {source: [10, 11], target: [10]},
      {source: [15], target: [15]}
    ]
    const alignment = alignOne({source, target, anchors})
    expectWhole(alignment, {source, target})
    expect(alignment.beads.filter(({moved}) => moved).map(({source}) => source)).toEqual([[2]])
    expect(linksOf(alignment)).toEqual(expect.arrayContaining(['2:12', '10,11:10', '15:15']))
  })

  test.each([
    {
      why: 'a sentence that is not there',
      anchors: [{source: [30], target: [0]}],
      message: 'Unexpected source sentence 30'
    },
    {
      why: 'no run of neighbours',
      anchors: [{source: [0], target: [1, 3]}],
      message: 'Unexpected target sentence 3'
    },
    {
      why: 'a sentence twice',
      anchors: [
        {source: [0], target: [0]},
        {source: [0], target: [1]}
      ],
      message: 'Cannot hold source sentence 0 in two anchors'
    }
  ])('refuse $why', ({anchors, message}) => {
    expect(() => alignOne({source, target, anchors})).toThrow(message)
  })
})

describe('anchors in a long text', () => {
  const {source, target} = madeUpText(1500, 11)

  test('hold where the band has to be led to them', () => {
    // 400 sentences of the source are left out of the target: the anchors are far from its diagonal.
    const pair = {
      source,
      target: [...target.slice(0, 500), ...target.slice(900)],
      anchors: [
        {source: [100], target: [100]},
        {source: [899], target: []},
        {source: [1000, 1001], target: [600, 601]},
        {source: [1400], target: [1000]}
      ]
    }
    const alignment = alignOne(pair)
    const links = linksOf(alignment)
    expectWhole(alignment, pair)
    expect(links).toEqual(expect.arrayContaining(['100:100', '899:', '1000,1001:600,601']))
    expect(links).toContain('1400:1000')
    const found = range(600).filter((at) => links.includes(`${at + 900}:${at + 500}`))
    expect(found.length).toBeGreaterThan(570)
  })
})

describe('evidence', () => {
  /** A made-up embedding model: sentences near each other in a plane mean the same. */
  const source = ['p1 q', 'p2 r', 'p3 s', 'p4 t']
  const target = ['x a', 'y b', 'z c']
  const sourcePoints = [
    [0, 1],
    [1, 0],
    [5, 5],
    [9, 1]
  ] as const
  const targetPoints = [
    [0, 1.1],
    [5.1, 5],
    [9, 1.2]
  ] as const
  const embedding = {
    name: 'embedding',
    cell: (x: number, y: number) =>
      4 -
      3 *
        Math.hypot(
          defined(sourcePoints[x])[0] - defined(targetPoints[y])[0],
          defined(sourcePoints[x])[1] - defined(targetPoints[y])[1]
        )
  }

  test('of cells, as from an embedding model, decides where words are silent', () => {
    expect(linksOf(alignOne({source, target, evidence: [embedding]}))).toEqual([
      '0:0',
      '1:',
      '2:1',
      '3:2'
    ])
  })

  test('of whole beads may depend on their shape, null beads included', () => {
    const noDeletion = {
      name: 'keep',
      bead: (x0: number, x1: number, y0: number, y1: number) => (x0 === x1 || y0 === y1 ? -50 : 0)
    }
    const {beads} = alignOne({source, target, evidence: [embedding, noDeletion]})
    expect(beads.every(({source, target}) => source.length > 0 && target.length > 0)).toBe(true)
  })

  test('and views add up: each decides where the other is silent', () => {
    const texts = {
      source: [
        'aaaa bbbb cccc dddd',
        'eeee ffff gggg hhhh',
        'iiii jjjj kkkk llll',
        'mmmm nnnn oooo pppp'
      ],
      target: ['qqqa qqqb qqqc qqqd', 'rrra rrrb rrrc rrrd', 'sssa sssb sssc sssd']
    }
    const partner = 'rrra rrrb rrrc rrrd'
    const other = 'ttta tttb tttc tttd'
    const before = 'uuua uuub uuuc uuud'
    const after = 'vvva vvvb vvvc vvvd'
    const viewWith = (second: string, third: string) => [{source: [before, second, third, after]}]
    const first = {name: 'first', cell: (x: number, y: number) => (x === 0 && y === 0 ? 6 : 0)}
    const last = {name: 'last', cell: (x: number, y: number) => (x === 3 && y === 2 ? 6 : 0)}
    const linksWith = (second: string, third: string) =>
      linksOf(alignOne({...texts, views: viewWith(second, third), evidence: [first, last]}))
    expect(linksWith(other, partner)).toEqual(['0:0', '1:', '2:1', '3:2'])
    expect(linksWith(partner, other)).toEqual(['0:0', '1:1', '2:', '3:2'])
  })

  test('is reported in the parts', () => {
    const {beads} = alignOne({source, target, evidence: [embedding]})
    expect(defined(beads[0]).parts.evidence).toBeCloseTo(3.7)
    expect(describeParts(defined(beads[0]).parts)).toContain('other evidence for it')
  })

  test('is asked with the indexes of the sentences, also beside anchors', () => {
    const asked = new Set<string>()
    const bead = (x0: number, x1: number, y0: number, y1: number) => {
      asked.add(`${x0}-${x1}:${y0}-${y1}`)
      return 0
    }
    alignOne({
      source,
      target,
      anchors: [{source: [0, 1], target: [0]}],
      evidence: [{name: 'spy', bead}]
    })
    expect(asked).toContain('0-2:0-1')
    expect(asked).toContain('2-3:1-2')
    expect(asked).not.toContain('1-2:0-1')
  })
})

describe('robustness', () => {
  const {source, target} = madeUpText(300, 8)
  const mean = ({beads}: SentenceAlignment) =>
    beads.reduce((sum, {confidence}) => sum + confidence, 0) / beads.length

  test.each<{why: string; pair: SentencePair}>([
    {why: 'both sides empty', pair: {source: [], target: []}},
    {why: 'an empty source', pair: {source: [], target: target.slice(0, 5)}},
    {why: 'an empty target', pair: {source: source.slice(0, 5), target: []}},
    {why: 'sentences without a character', pair: {source: ['', '', ''], target: ['', '']}},
    {why: 'one side ten times the other', pair: {source, target: target.slice(0, 30)}},
    {why: 'lone surrogates', pair: {source: ['\ud800 a', '\udc00'], target: ['\udc00\ud800', 'a']}},
    {why: 'only marks', pair: {source: ['...', '!?'], target: ['---', '***', '!']}}
  ])('$why', ({pair}) => {
    expectWhole(alignOne(pair), pair)
  })

  test('no pairs at all', () => expect(alignSentences([], {joint: true})).toEqual([]))

  test('identical texts are aligned one to one, surely', () => {
    const alignment = alignOne({source, target: source})
    expect(linksOf(alignment)).toEqual(source.map((_, at) => `${at}:${at}`))
    expect(mean(alignment)).toBeGreaterThan(0.99)
  })

  test('repeated lines by the thousand', () => {
    const pair = {
      source: Array<string>(3000).fill('the same line'),
      target: Array<string>(2990).fill('dezelfde regel')
    }
    const alignment = alignOne(pair)
    expectWhole(alignment, pair)
    expect(mean(alignment)).toBeLessThan(0.9)
  })

  test('one sentence of up to a megabyte', () => {
    const random = randomFrom(9)
    const long = Array.from({length: size(170_000)}, () =>
      Math.floor(random() * 1e9)
        .toString(36)
        .slice(0, 5)
    ).join(' ')
    expect(long.length).toBeGreaterThan(size(900_000))
    const pair = {
      source: [...source.slice(0, 150), long, ...source.slice(150)],
      target: [...target.slice(0, 150), long, ...target.slice(150)]
    }
    const alignment = alignOne(pair)
    expectWhole(alignment, pair)
    expect(linksOf(alignment)).toContain('150:150')
  })

  test('texts that have nothing to do with each other get low confidence', () => {
    const other = madeUpText(300, 99).target
    const wrong = alignOne({source, target: other})
    expectWhole(wrong, {source, target: other})
    expect(mean(wrong)).toBeLessThan(0.6)
    expect(mean(alignOne({source, target}))).toBeGreaterThan(0.95)
  })

  test('long texts with a hole of hundreds of sentences are followed across it', () => {
    const long = madeUpText(2400, 10)
    const pair = {
      source: long.source,
      target: [...long.target.slice(0, 900), ...long.target.slice(1500)]
    }
    const links = new Set(linksOf(alignOne(pair)))
    const found = range(1800).filter((at) => links.has(`${at < 900 ? at : at + 600}:${at}`))
    expect(found.length).toBeGreaterThan(1780)
  })
})
