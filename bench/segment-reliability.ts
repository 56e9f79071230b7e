import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Bead} from '../src/model/bead.js'
import type {Document} from '../src/model/document.js'
import type {Segment} from '../src/model/segment.js'
import {alignDocuments, parseDocument} from '../src/pipeline.js'

// node node_modules/.bench/segment-reliability.js EVAL-FOLDER [every]
// How far the confidences of segment beads can be trusted: pairs that are aligned 1-1 throughout are
// disturbed in known ways (segments dropped, added, repeated, swapped, split and merged), aligned,
// and each bead is compared with what is right. Prints the share of right beads by kind and confidence.
const [folder = '', every = '1'] = process.argv.slice(2)
const set = join(folder, 'drift-dev')

interface Base {
  readonly src: string
  readonly tgt: string
  readonly srcLang: string
  readonly tgtLang: string
}

/** A target segment, and the numbers of the source segments that it translates. */
interface Traced {
  readonly segment: Segment
  readonly of: readonly number[]
  /** What it repeats: of the two, either may be the translation. */
  readonly repeats?: readonly number[]
}

interface Judged {
  readonly kind: string
  readonly confidence: number
  readonly isRight: boolean
}

const lines = readFileSync(join(set, 'bases.jsonl'), 'utf8').split('\n')
const bases: readonly Base[] = lines.filter((line) => line !== '').map((line) => JSON.parse(line))
const random = randomFrom(17)
const changes: readonly ((all: readonly Traced[], at: number) => readonly Traced[])[] = [
  (all, at) => all.toSpliced(at, 1),
  (all, at) => all.toSpliced(at, Math.min(3, all.length - at)),
  (all, at) =>
    all.toSpliced(
      at,
      0,
      ...all.slice(at, at + 1).map(({segment, of}) => ({segment, of: [], repeats: of}))
    ),
  (all, at) => all.toSpliced(at, 0, ...foreign()),
  swapped,
  split,
  merged
]

let other: readonly Traced[] = []

const judged = bases.filter((_, index) => index % Number(every) === 0).flatMap(judgedBeads)
for (const kind of ['1-1', 'n-m', 'null', 'moved']) printKind(kind)

function judgedBeads({src, tgt, srcLang, tgtLang}: Base): readonly Judged[] {
  const read = (path: string, lang: string) =>
    parseDocument(readFileSync(join(set, path), 'utf8'), {path, lang})
  const [source, target] = [read(src, srcLang), read(tgt, tgtLang)]
  const beads = alignDocuments(source, target).beads
  const isPlain = beads.every((bead) => bead.source.length === 1 && bead.target.length === 1)
  if (!isPlain || beads.length < 8) return []
  const traced = beads.flatMap(({source, target: [segment]}) =>
    segment ? [{segment, of: source.map(({number}) => number)}] : []
  )
  return [1, 2, 3].flatMap((count) => {
    const disturbed = Array.from({length: count}).reduce<readonly Traced[]>(disturb, traced)
    return compared(source, target, disturbed)
  })
}

/** A segment of the document before. */
function foreign(): readonly Traced[] {
  const one = other[Math.floor(random() * other.length)]
  return one ? [{...one, of: []}] : []
}

function disturb(all: readonly Traced[]): readonly Traced[] {
  const change = changes[Math.floor(random() * changes.length)]
  return change ? change(all, Math.floor(random() * all.length)) : all
}

function swapped(all: readonly Traced[], at: number): readonly Traced[] {
  const to = Math.min(all.length - 1, at + 1 + Math.floor(random() * 3))
  const [one, another] = [all[at], all[to]]
  return one && another ? all.with(at, another).with(to, one) : all
}

function split(all: readonly Traced[], at: number): readonly Traced[] {
  const one = all[at]
  const cut = one?.segment.sentences[0]?.end ?? 0
  if (!one || one.segment.sentences.length < 2 || one.of.length !== 1) return all
  const part = (text: string) => ({segment: {...one.segment, text}, of: one.of})
  const {text} = one.segment
  return all.toSpliced(at, 1, part(text.slice(0, cut)), part(text.slice(cut).trim()))
}

function merged(all: readonly Traced[], at: number): readonly Traced[] {
  const [one, next] = all.slice(at, at + 2)
  if (!one || !next || one.segment.kind !== 'paragraph' || next.segment.kind !== 'paragraph')
    return all
  if (one.of.length !== 1 || next.of.length !== 1) return all
  const segment = {...one.segment, text: `${one.segment.text} ${next.segment.text}`}
  return all.toSpliced(at, 2, {segment, of: [...one.of, ...next.of]})
}

function compared(
  source: Document,
  target: Document,
  disturbed: readonly Traced[]
): readonly Judged[] {
  const segments = disturbed.map(({segment}, index) => ({...segment, number: index + 1}))
  const right = new Set(rightBeads(source, disturbed))
  const bitext = alignDocuments(source, {...target, segments})
  other = disturbed
  return bitext.beads.map((bead) => ({
    kind: kindOf(bead),
    confidence: bead.confidence,
    isRight: right.has(keyOf(bead.source.map(numberOf), bead.target.map(numberOf)))
  }))
}

function numberOf({number}: Segment): number {
  return number
}

function keyOf(source: readonly number[], target: readonly number[]): string {
  return `${source.join('+')}:${target.join('+')}`
}

function rightBeads({segments}: Document, disturbed: readonly Traced[]): readonly string[] {
  const targets = new Map<number, number[]>()
  disturbed.forEach(({of}, index) => {
    for (const number of of) targets.set(number, [...(targets.get(number) ?? []), index + 1])
  })
  const repeated = new Set(disturbed.flatMap(({repeats = []}) => repeats))
  return [
    ...disturbed.flatMap(({of, repeats = []}, index) => {
      const own = of.length === 1 ? (targets.get(of[0] ?? 0) ?? []) : [index + 1]
      const isEither = repeats.length > 0 || of.some((number) => repeated.has(number))
      return [keyOf(of, own), ...(isEither ? [keyOf(repeats, [index + 1]), keyOf([], own)] : [])]
    }),
    ...segments.flatMap(({number}) => (targets.has(number) ? [] : [keyOf([number], [])]))
  ]
}

function kindOf(bead: Bead): string {
  if (bead.moved) return 'moved'
  const [m, n] = [bead.source.length, bead.target.length]
  if (m === 0 || n === 0) return 'null'
  return m === 1 && n === 1 ? '1-1' : 'n-m'
}

function printKind(kind: string): void {
  const beads = judged.filter((bead) => bead.kind === kind)
  const mean = beads.reduce((sum, {confidence}) => sum + confidence, 0) / beads.length
  const right = beads.filter(({isRight}) => isRight).length
  console.log(
    `\n${kind}: ${beads.length} beads, ${share(right, beads.length)} right, mean confidence ${mean.toFixed(3)}`
  )
  const edges = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 1.1]
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1]
    if (to === undefined) continue
    const inside = beads.filter(({confidence}) => confidence >= from && confidence < to)
    const good = inside.filter(({isRight}) => isRight).length
    if (inside.length > 0)
      console.log(
        `  ${from.toFixed(3)} to ${Math.min(1, to).toFixed(3)}  ${String(inside.length).padStart(6)}  ${share(good, inside.length)}`
      )
  }
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(3)
}

/** Mulberry32, a small seeded generator of numbers from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
