/**
 * The aligner, slow and obvious: whole matrix, maps and plain objects, every
 * formula as it is written in the docs, nothing shared between two cells. For
 * checking the fast one on small inputs.
 */
import {defined} from '../../src/align/nouns/defined.js'
import type {AlignModel} from '../../src/align/nouns/model.js'

export interface SlowBead {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

export interface SlowTrainingBead extends SlowBead {
  readonly weight: number
}

/** A pair as unit names, and all that is known about it. */
export interface SlowProblem {
  readonly source: readonly (readonly string[])[]
  readonly target: readonly (readonly string[])[]
  readonly sourceLengths: readonly number[]
  readonly targetLengths: readonly number[]
  /** Weight of unit pairs from spelling, `source\ttarget`. */
  readonly spelling: ReadonlyMap<string, number>
  readonly trainings: readonly (readonly SlowTrainingBead[])[]
  readonly shapes: ReadonlyMap<string, number>
  readonly ratio: number
  readonly model: AlignModel
}

type Counts = Map<string, number>

interface SlowDirection {
  readonly prior: Counts
  /** What each bead of the last training added, `given\tpredicted`. */
  readonly added: readonly Counts[]
  readonly frequency: Counts
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
const tally = (units: Iterable<string>): Counts => {
  const counts: Counts = new Map()
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}

interface Place {
  readonly s: string
  readonly t: string
  /** Training beads whose counts of the pair are left out. */
  readonly left: readonly number[]
  /** Training bead whose counts are left out of the total of s. */
  readonly row: number | undefined
}

const rowOf = (key: string) => defined(key.split('\t')[0])
const rowTotal = (counts: Counts, s: string) =>
  sum([...counts].map(([key, count]) => (rowOf(key) === s ? count : 0)))

function ratio(direction: SlowDirection, {s, t, left, row}: Place, k0: number): number {
  const key = `${s}\t${t}`
  const counts = sum(
    direction.added.map((added, bead) => (left.includes(bead) ? 0 : (added.get(key) ?? 0)))
  )
  const total = sum(direction.added.map((added, bead) => (bead === row ? 0 : rowTotal(added, s))))
  const mass = counts + (direction.prior.get(key) ?? 0)
  return (
    (mass / defined(direction.frequency.get(t)) + k0) / (total + rowTotal(direction.prior, s) + k0)
  )
}

/** The same, each asked once only. */
function knownRatio(direction: SlowDirection, k0: number): (place: Place) => number {
  const known = new Map<string, number>()
  return (place) => {
    const key = [place.s, place.t, place.row, ...place.left].join('\t')
    if (!known.has(key)) known.set(key, ratio(direction, place, k0))
    return defined(known.get(key))
  }
}

function priorOf(spelling: ReadonlyMap<string, number>, perUnit: number): Counts {
  const totals: Counts = new Map()
  for (const [key, weight] of spelling) {
    const [s] = key.split('\t')
    totals.set(defined(s), (totals.get(defined(s)) ?? 0) + weight)
  }
  return new Map(
    [...spelling].map(([key, weight]) => [
      key,
      (perUnit * weight) / Math.max(1, defined(totals.get(defined(key.split('\t')[0]))))
    ])
  )
}

function train(
  start: SlowDirection,
  beads: readonly (readonly [readonly string[], readonly string[], number])[],
  model: AlignModel
): SlowDirection {
  const share = model.nullShare / (1 - model.nullShare)
  let direction = start
  for (let iteration = 0; iteration < model.iterations; iteration++) {
    const ratioOf = knownRatio(direction, model.smoothing)
    const added = beads.map(([given, predicted, weight]) => {
      const counts: Counts = new Map()
      const [givens, predicteds] = [tally(given), tally(predicted)]
      for (const [t, times] of predicteds) {
        const of = (s: string) => ratioOf({s, t, left: [], row: undefined})
        const all = sum([...givens].map(([s, count]) => count * of(s))) + share * given.length
        for (const [s, count] of givens) {
          const expected = (weight * count * times * of(s)) / all
          if (expected >= model.leastCount) counts.set(`${s}\t${t}`, expected)
        }
      }
      return counts
    })
    direction = {...direction, added}
  }
  return direction
}

function directions(problem: SlowProblem) {
  const {source, target, spelling, model, trainings} = problem
  const relative = (sentences: readonly (readonly string[])[]) => {
    const units = sentences.flat()
    return new Map([...tally(units)].map(([unit, count]) => [unit, count / units.length]))
  }
  const flipped = new Map(
    [...spelling].map(([key, weight]) => [key.split('\t').reverse().join('\t'), weight])
  )
  let toTarget: SlowDirection = {
    prior: priorOf(spelling, model.spellingMass),
    added: [],
    frequency: relative(target)
  }
  let toSource: SlowDirection = {
    prior: priorOf(flipped, model.spellingMass),
    added: [],
    frequency: relative(source)
  }
  for (const beads of trainings) {
    const texts = beads.map(
      ({x0, x1, y0, y1, weight}) =>
        [source.slice(x0, x1).flat(), target.slice(y0, y1).flat(), weight] as const
    )
    toTarget = train(toTarget, texts, model)
    toSource = train(
      toSource,
      texts.map(([s, t, weight]) => [t, s, weight] as const),
      model
    )
  }
  return {toTarget, toSource}
}

function normal(value: number, mean: number, variance: number): number {
  return -0.5 * Math.log(2 * Math.PI * variance) - (value - mean) ** 2 / (2 * variance)
}

function spread(lengths: readonly number[]) {
  const logs = lengths.map((length) => Math.log(length + 2))
  const mean = sum(logs) / logs.length
  const variance = sum(logs.map((log) => (log - mean) ** 2)) / logs.length
  return {mean, deviation: Math.max(0.3, Math.sqrt(variance))}
}

function lengthScore(problem: SlowProblem, {x0, x1, y0, y1}: SlowBead): number {
  const {sourceLengths, targetLengths, ratio: r, model} = problem
  const [s, t] = [spread(sourceLengths), spread(targetLengths)]
  const l1 = sum(sourceLengths.slice(x0, x1))
  const l2 = sum(targetLengths.slice(y0, y1))
  const mean = (l1 * Math.sqrt(r) + l2 / Math.sqrt(r)) / 2 + 2
  const variance = model.lengthVariance + model.lengthVariancePerCharacter / mean
  return (
    normal(Math.log(l2 + 2) - Math.log(l1 + 2) - Math.log(r), 0, variance) -
    0.5 * normal(Math.log(l1 + 2), s.mean + Math.log(x1 - x0), s.deviation ** 2) -
    0.5 * normal(Math.log(l2 + 2), t.mean + Math.log(y1 - y0), t.deviation ** 2)
  )
}

/** The score of every bead that fits in the pair, nats. */
export function slowScores(problem: SlowProblem): (bead: SlowBead) => number {
  const {source, target, model, shapes, trainings} = problem
  const {toTarget, toSource} = directions(problem)
  const last = trainings.at(-1) ?? []
  const ofSource = (x: number) => last.findIndex(({x0, x1}) => x >= x0 && x < x1)
  const ofTarget = (y: number) => last.findIndex(({y0, y1}) => y >= y0 && y < y1)
  const forwardRatio = knownRatio(toTarget, model.smoothing)
  const backwardRatio = knownRatio(toSource, model.smoothing)
  const log = (
    ratioOf: (place: Place) => number,
    givens: readonly {row: number; units: readonly string[]}[],
    column: number,
    t: string
  ) => {
    const size = sum(givens.map(({units}) => units.length))
    if (size === 0) return 0
    const ratios = givens.flatMap(({row, units}) =>
      units.map((s) => ratioOf({s, t, left: [row, column], row}))
    )
    return Math.log(model.nullShare + ((1 - model.nullShare) * sum(ratios)) / size)
  }
  const score = (bead: SlowBead) => {
    const {x0, x1, y0, y1} = bead
    const shape = Math.log(shapes.get(`${x1 - x0}-${y1 - y0}`) ?? 0)
    if (x0 === x1 || y0 === y1) return shape
    const rows = (
      from: number,
      to: number,
      of: (at: number) => number,
      side: readonly (readonly string[])[]
    ) =>
      Array.from({length: to - from}, (_, index) => ({
        row: of(from + index),
        units: defined(side[from + index])
      }))
    const sources = rows(x0, x1, ofSource, source)
    const targets = rows(y0, y1, ofTarget, target)
    const forward = sum(
      targets.flatMap(({row, units}) => units.map((t) => log(forwardRatio, sources, row, t)))
    )
    const backward = sum(
      sources.flatMap(({row, units}) => units.map((s) => log(backwardRatio, targets, row, s)))
    )
    return shape + lengthScore(problem, bead) + 0.5 * (forward + backward)
  }
  const known = new Map<string, number>()
  return (bead) => {
    const key = Object.values(bead).join()
    if (!known.has(key)) known.set(key, score(bead))
    return defined(known.get(key))
  }
}

/** Best total score, and log of the sum over all paths, from corner to corner. */
export function slowSearch(problem: SlowProblem, score: (bead: SlowBead) => number) {
  const [rows, columns] = [problem.source.length, problem.target.length]
  const best = new Map([['0,0', 0]])
  const forward = new Map([['0,0', 0]])
  const steps = [...problem.shapes.keys()].map(
    (shape) => shape.split('-').map(Number) as [number, number]
  )
  const endingAt = (i: number, j: number) =>
    steps
      .filter(([m, n]) => m <= i && n <= j)
      .map(([m, n]) => ({x0: i - m, x1: i, y0: j - n, y1: j}))
  const logSum = (values: readonly number[]) => {
    const high = Math.max(...values)
    return high + Math.log(sum(values.map((value) => Math.exp(value - high))))
  }
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      const beads = endingAt(i, j)
      if (beads.length === 0) continue
      best.set(
        `${i},${j}`,
        Math.max(...beads.map((bead) => defined(best.get(`${bead.x0},${bead.y0}`)) + score(bead)))
      )
      forward.set(
        `${i},${j}`,
        logSum(beads.map((bead) => defined(forward.get(`${bead.x0},${bead.y0}`)) + score(bead)))
      )
    }
  }
  const backward = new Map([[`${rows},${columns}`, 0]])
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      const beads = steps
        .map(([m, n]) => ({x0: i, x1: i + m, y0: j, y1: j + n}))
        .filter(({x1, y1}) => x1 <= rows && y1 <= columns)
      if (beads.length === 0) continue
      backward.set(
        `${i},${j}`,
        logSum(beads.map((bead) => score(bead) + defined(backward.get(`${bead.x1},${bead.y1}`))))
      )
    }
  }
  const all = defined(forward.get(`${rows},${columns}`))
  return {
    best: defined(best.get(`${rows},${columns}`)),
    posterior: (bead: SlowBead) =>
      Math.exp(
        defined(forward.get(`${bead.x0},${bead.y0}`)) +
          score(bead) +
          defined(backward.get(`${bead.x1},${bead.y1}`)) -
          all
      )
  }
}
