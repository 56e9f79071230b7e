import {describe, expect, test} from 'vitest'
import type {DecidedState} from '../../src/model/bead.js'
import {parseDocument} from '../../src/pipeline.js'
import {beadChanges} from '../../src/store/bead-changes.js'
import {signBeads} from '../../src/store/decide.js'
import {decodeAlignment} from '../../src/store/file/decode.js'
import {encodeAlignment} from '../../src/store/file/encode.js'
import {mergeAlignments} from '../../src/store/merge/merge.js'
import type {StoredAlignment} from '../../src/store/stored-alignment.js'
import {updateAlignment} from '../../src/update-alignment.js'
import {alteredOften} from '../alter-text.js'
import {expectGolden} from '../golden.js'
import {longTexts} from '../long-texts/long-texts.js'

const {source, target} = longTexts('de')

interface Seeds {
  readonly source?: number
  readonly target?: number
  readonly times?: number
}

/** The pair, each side altered in many places where it has a seed. */
function versionOf({source: from, target: to, times = 30}: Seeds) {
  const change = (text: string, other: string, seed: number | undefined) =>
    seed === undefined ? text : alteredOften(text, other, {seed, times})
  return {
    source: parseDocument(change(source[1], target[1], from), {lang: 'en', path: 'a.en.md'}),
    target: parseDocument(change(target[1], source[1], to), {lang: 'de', path: 'a.de.md'})
  }
}

/** Signs every `every`-th bead, from the one at `first` on. */
function signed(
  alignment: StoredAlignment,
  documents: ReturnType<typeof versionOf>,
  {every, first, state, by}: {every: number; first: number; state: DecidedState; by: string}
): StoredAlignment {
  const beads = alignment.beads.filter((_, at) => at % every === first)
  return signBeads(alignment, {beads, signature: {state, by, date: '2026-11-02'}}, documents)
}

/** A bead a line: numbers, how sure, state, what is stale, and the texts of its decisions by length. */
function shown({beads, lost}: StoredAlignment): string {
  const lines = beads.map((bead) => {
    const [from, to] = [bead.source, bead.target].map((side) =>
      side.map(({number}) => number).join('+')
    )
    const said = bead.decisions.map((decision) => {
      const sizes = [decision.source, decision.target].map((texts) =>
        texts.map(({text}) => text.length).join('+')
      )
      return `[${sizes.join(':')} ${decision.signatures.map(({state, by}) => `${state} ${by}`).join()}]`
    })
    const notes = [bead.moved ? 'moved' : '', bead.conflict ? 'conflict' : '', bead.provenance]
    const stale = bead.stale ? `stale ${bead.stale.join('+')}` : ''
    return [`${from}:${to}`, bead.confidence.toFixed(2), bead.state, stale, ...notes, ...said]
      .filter(Boolean)
      .join(' ')
  })
  const gone = lost.map(({decision, gone}) => {
    const [texts] = [[...decision.source, ...decision.target].map(({text}) => text.length)]
    return `lost ${gone.join('+')} ${texts.join('+')}`
  })
  return [...lines, ...gone].map((line) => `  ${line}\n`).join('')
}

const before = versionOf({})
const {alignment: fresh} = updateAlignment(undefined, before)
const base = signed(fresh, before, {every: 2, first: 0, state: 'checked', by: 'Ada'})

describe('an alignment with decisions, after its texts were altered', () => {
  test.each([
    {name: 'source', seeds: {source: 3}},
    {name: 'target', seeds: {target: 4}},
    {name: 'both', seeds: {source: 5, target: 6, times: 60}}
  ])('$name', ({name, seeds}) => {
    const after = versionOf(seeds)
    const {alignment} = updateAlignment(base, after)
    const written = encodeAlignment(alignment)
    expect(encodeAlignment(decodeAlignment(written, 'a.json'))).toBe(written)
    const segments = ({source, target}: ReturnType<typeof versionOf>) => ({
      source: source.segments,
      target: target.segments
    })
    const numbers = (side: readonly {readonly number: number}[]) => side.map(({number}) => number)
    const changes = beadChanges({
      before: segments(before),
      now: segments(after),
      alignment,
      linkedBefore: () =>
        base.beads.map((bead) => ({source: numbers(bead.source), target: numbers(bead.target)}))
    }).map(({type, source, target, bead}) => {
      const sizes = [source.before, source.now, target.before, target.now].map(({length}) => length)
      return `  ${type} ${sizes.join(' ')} ${bead ? numbers(bead.target).join('+') : 'gone'}\n`
    })
    expectGolden(`altered-${name}.txt`, `update\n${shown(alignment)}changes\n${changes.join('')}`)
  })

  test('on two branches, and merged', () => {
    const branch = (seeds: Seeds, by: string, state: DecidedState) => {
      const documents = versionOf(seeds)
      const {alignment} = updateAlignment(base, documents)
      return signed(alignment, documents, {every: 3, first: by.length % 3, state, by})
    }
    const ours = branch({source: 7}, 'Bo', 'revised')
    const theirs = branch({target: 8}, 'Cleo', 'rejected')
    expectGolden('altered-branches.txt', shown(mergeAlignments({base, ours, theirs})))
  })
})
