import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseDocument} from '../src/pipeline.js'
import {signBeads} from '../src/store/decide.js'
import type {Signature, StoredAlignment, StoredBead} from '../src/store/stored-alignment.js'
import {updateAlignment} from '../src/update-alignment.js'
import {randomFrom} from './random-from.js'
import {realPairs} from './real-pairs.js'

// node node_modules/.bench/store-edits.js EVAL-FOLDER [EVERY]
// With EVERY only each so-many-th pair is taken.
// All beads of the development pairs are checked; then k random edits are made to their blocks, on
// either side; and it is counted what becomes of the checked beads. A bead is wrongly kept when it
// counts as checked though its segments are others than those it was checked with; blocks that were
// run together are left out of that count, since nobody can tell their segments apart.
const [folder = '', every = '1'] = process.argv.slice(2)
const signature: Signature = {state: 'checked', by: 'Ada Vos', date: '2026-11-02'}

interface Tally {
  kept: number
  stale: number
  lost: number
  wronglyKept: number
  /** Beads of which no block was touched, and those of them that are still checked. */
  untouched: number
  untouchedKept: number
}

/** A block of a text, which remembers where it was before the edits. */
interface Block {
  readonly text: string
  /** From 0; −1 for a new block, and for two that were run together. */
  readonly was: number
  readonly isChanged?: true
}

const sizes = [1, 10, 100]
const tallies = new Map<number, Tally>(
  sizes.map((edits) => [
    edits,
    {kept: 0, stale: 0, lost: 0, wronglyKept: 0, untouched: 0, untouchedKept: 0}
  ])
)
const pairs = [...driftBases(), ...publishedPairs()].filter(
  (_, index) => index % Number(every) === 0
)
for (const [index, pair] of pairs.entries()) {
  const stored = checkedWhole(pair)
  for (const [edits, tally] of tallies)
    measure(pair, stored, {edits, seed: 1000 * index + edits, tally})
}
console.log(`${pairs.length} pairs`)
console.log(
  '| edits | checked beads | kept | stale | lost | wrongly kept | kept of the untouched |'
)
console.log('| --: | --: | --: | --: | --: | --: | --: |')
for (const [edits, tally] of tallies) {
  const all = tally.kept + tally.stale + tally.lost
  const share = (count: number, of = all) => `${((100 * count) / of).toFixed(2)} %`
  console.log(
    `| ${edits} | ${all} | ${share(tally.kept)} | ${share(tally.stale)} | ${share(tally.lost)} | ` +
      `${tally.wronglyKept} | ${share(tally.untouchedKept, tally.untouched)} |`
  )
}

/** A pair before the edits, all of whose beads a person has checked. */
interface Checked {
  readonly before: Sides
  readonly then: ReturnType<typeof parsed>
  readonly alignment: StoredAlignment
}

function checkedWhole(pair: TextPair): Checked {
  const before = {source: blocksOf(pair.source), target: blocksOf(pair.target)}
  const then = parsed(before, pair)
  const {alignment} = updateAlignment(undefined, then)
  return {before, then, alignment: signBeads(alignment, {beads: alignment.beads, signature}, then)}
}

interface TextPair {
  readonly source: string
  readonly target: string
  readonly sourceLang?: string
  readonly targetLang?: string
}

interface Setting {
  readonly edits: number
  readonly seed: number
  readonly tally: Tally
}

function measure(
  pair: TextPair,
  {before, then, alignment: stored}: Checked,
  {edits, seed, tally}: Setting
): void {
  const random = randomFrom(seed)
  const after = {source: before.source, target: before.target}
  for (let edit = 0; edit < edits; edit++) {
    const side = random() < 0.5 ? 'source' : 'target'
    after[side] = edited(after[side], random)
  }
  const now = parsed(after, pair)
  const updated = updateAlignment(stored, now).alignment
  const places = {
    source: placesOf(then, before, 'source'),
    target: placesOf(then, before, 'target')
  }
  const nowPlaces = {source: placesOf(now, after, 'source'), target: placesOf(now, after, 'target')}
  const keys = (bead: StoredBead, at: typeof places) =>
    [
      ...bead.source.map(({number}) => `s${at.source[number - 1]}`),
      ...bead.target.map(({number}) => `t${at.target[number - 1]}`)
    ]
      .sort()
      .join(' ')
  const checked = new Set(stored.beads.map((bead) => keys(bead, places)))
  const still = new Set([
    ...after.source.flatMap(({was, isChanged}) => (isChanged ? [] : `s${was}`)),
    ...after.target.flatMap(({was, isChanged}) => (isChanged ? [] : `t${was}`))
  ])
  const untouched = [...checked].filter((key) =>
    key.split(' ').every((block) => still.has(block.replace(/\..*/, '')))
  )
  const kept = updated.beads
    .filter(({state}) => state === 'checked')
    .map((bead) => keys(bead, nowPlaces))
  tally.kept += kept.length
  tally.stale += updated.beads.reduce(
    (sum, {stale, decisions}) => sum + (stale ? decisions.length : 0),
    0
  )
  tally.lost += updated.lost.length
  tally.wronglyKept += kept.filter((key) => !checked.has(key) && !key.includes('-1')).length
  tally.untouched += untouched.length
  tally.untouchedKept += untouched.filter((key) => kept.includes(key)).length
}

type Sides = {readonly source: readonly Block[]; readonly target: readonly Block[]}

function parsed({source, target}: Sides, {sourceLang = 'en', targetLang = 'nl'}: TextPair) {
  const text = (blocks: readonly Block[]) => blocks.map((block) => block.text).join('\n\n')
  return {
    source: parseDocument(text(source), {lang: sourceLang}),
    target: parseDocument(text(target), {lang: targetLang})
  }
}

/** For each segment the block it is in and its number there: `12.0`. */
function placesOf(pair: ReturnType<typeof parsed>, blocks: Sides, side: 'source' | 'target') {
  const ends: number[] = []
  let offset = 0
  for (const {text} of blocks[side]) {
    offset += text.length + 2
    ends.push(offset)
  }
  let block = 0
  let inBlock = 0
  return pair[side].segments.map(({place}) => {
    while (place.start.offset >= (ends[block] ?? Number.POSITIVE_INFINITY)) {
      block++
      inBlock = 0
    }
    return `${blocks[side][block]?.was}.${inBlock++}`
  })
}

function blocksOf(text: string): readonly Block[] {
  return text.split(/\n{2,}/).map((block, was) => ({text: block, was}))
}

function edited(blocks: readonly Block[], random: () => number): readonly Block[] {
  const at = Math.floor(random() * blocks.length)
  const here = blocks[at]
  if (!here) return blocks
  const kind = Math.floor(random() * 5)
  if (kind === 0)
    return blocks.toSpliced(at, 0, {text: `Here stands a new line, number ${at}.`, was: -1})
  if (kind === 1) return blocks.toSpliced(at, 1)
  if (kind === 2)
    return blocks.toSpliced(at, 1).toSpliced(Math.floor(random() * blocks.length), 0, here)
  if (kind === 3) {
    const next = blocks[at + 1]
    return next ? blocks.toSpliced(at, 2, {text: `${here.text} ${next.text}`, was: -1}) : blocks
  }
  const text = here.text.replace(/(\p{L})(?=\P{L}*$)/u, '$1xx')
  return blocks.toSpliced(at, 1, {text, was: here.was, isChanged: true})
}

function driftBases(): readonly TextPair[] {
  const base = join(folder, 'drift-dev', 'base')
  return readdirSync(base)
    .filter((name) => name.endsWith('.src.md'))
    .map((name) => ({
      source: readFileSync(join(base, name), 'utf8'),
      target: readFileSync(join(base, name.replace('.src.', '.tgt.')), 'utf8')
    }))
}

function publishedPairs(): readonly TextPair[] {
  return realPairs(folder).map(({source, target}) => ({
    source: source.text,
    target: target.text,
    sourceLang: source.lang,
    targetLang: target.lang
  }))
}
