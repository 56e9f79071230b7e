import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Bead, type Bitext, sentencesOf} from '../../../src/model/bead.js'
import {recentPairs} from '../../../src/workspace/alignments/recent-pairs.js'
import {alignedPair, realignedPair} from '../../../src/workspace/alignments/stored-pair.js'
import type {Pair} from '../../../src/workspace/pairs/pair.js'
import {tempFolder} from '../temp-folder.js'

const english = 'The harbour\n\nBoats wait here. They may stay. Nobody pays.\n\nDogs swim.\n'
const dutch = 'De haven\n\nBoten wachten hier. Ze mogen blijven.\n\nHonden zwemmen.\n'

function pairIn(folder: string, name = 'a'): Pair {
  const file = (lang: string) => {
    const shown = `${name}.${lang}.md`
    return {path: join(folder, shown), shown, written: shown, lang}
  }
  return {name, source: file('en'), target: file('nl')}
}

function shapes(beads: readonly Bead[]): readonly string[] {
  return beads.map((bead) => {
    const {source, target} = bead
    const inside = sentencesOf(bead).map((one) => `${one.source.length}-${one.target.length}`)
    const texts = [...source, ...target].map(({text}) => text.slice(0, 6))
    return `${texts.join(' = ')} (${inside.join(' ')})`
  })
}

function withSentences({beads}: Bitext): readonly object[] {
  return beads.map(({inside, ...bead}) => ({...bead, sentences: inside()}))
}

function aligned(result: ReturnType<typeof realignedPair>) {
  if (result.type === 'problems') throw new Error('Unexpected problems')
  return result.bitext
}

describe('a pair that was looked at before', () => {
  test('is aligned quickly as before where it says the same, and around what changed', () => {
    const folder = tempFolder({'a.en.md': english, 'a.nl.md': dutch})
    const pair = pairIn(folder)
    const recent = recentPairs()
    const first = aligned(realignedPair(pair, undefined, {recent, pace: 'whole'}))
    expect(shapes(first.beads)).toEqual(shapes(aligned(alignedPair(pair, undefined)).beads))
    writeFileSync(join(folder, 'a.nl.md'), dutch.replace('Honden', 'Katten en honden'))
    const again = aligned(realignedPair(pair, undefined, {recent, pace: 'quick'}))
    expect(again.source).toBe(first.source)
    expect(shapes(again.beads).slice(0, 2)).toEqual(shapes(first.beads).slice(0, 2))
    expect(shapes(again.beads)[2]).toBe('Dogs s = Katten (1-1)')
    const [one] = again.beads.slice(1).flatMap(sentencesOf)
    expect(one?.target[0]).toBe(again.target.segments[1]?.sentences[0])
  })

  test('is aligned at leisure as if it had never been seen', () => {
    const folder = tempFolder({'a.en.md': english, 'a.nl.md': dutch})
    const pair = pairIn(folder)
    const recent = recentPairs()
    realignedPair(pair, undefined, {recent, pace: 'whole'})
    writeFileSync(join(folder, 'a.nl.md'), 'De haven\n\nHonden zwemmen.\n')
    const again = aligned(realignedPair(pair, undefined, {recent, pace: 'whole'}))
    expect(withSentences(again)).toEqual(withSentences(aligned(alignedPair(pair, undefined))))
  })

  test('is forgotten after eight others', () => {
    const names = [...'abcdefghi']
    const folder = tempFolder(
      Object.fromEntries(
        names.flatMap((name) => [
          [`${name}.en.md`, english],
          [`${name}.nl.md`, dutch]
        ])
      )
    )
    const recent = recentPairs()
    const pairs = names.map((name) => pairIn(folder, name))
    for (const pair of pairs) realignedPair(pair, undefined, {recent, pace: 'whole'})
    expect(pairs.map(recent.has)).toEqual(names.map((name) => name !== 'a'))
  })
})
