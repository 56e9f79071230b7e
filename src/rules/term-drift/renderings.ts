import {affixLikeness} from '../../text/words/affix-likeness.js'
import type {TermUnit, TermWord} from './term-units.js'

/** In which units, by index, each stem of one side stands. */
type Occurrences = ReadonlyMap<string, ReadonlySet<number>>

/** How this pair renders a word of the source, nearly always. */
export interface Rendering {
  /** Stems. */
  readonly source: string
  readonly target: string
  /** Units with both; at least three. */
  readonly together: number
  /** Units with the source word. */
  readonly asked: number
}

/** Where the stems of both sides of a bitext stand, and what goes with what. */
export interface Renderings {
  readonly units: readonly TermUnit[]
  readonly source: Occurrences
  readonly target: Occurrences
  /** The rendering of a source stem, where the pair has one that is all but the only one. */
  readonly of: (stem: string) => Rendering | undefined
}

/** Fewest units that a word must stand in to have an established rendering. */
const leastUnits = 4
const leastTogether = 3
/** Share of the units of a word, compounds aside, below which no other is looked at. */
const leastSeen = 0.5
/** Fewest letters of a stem that a longer one is said to hold. */
const leastPart = 4
/** Share of the units of either word that are units of the other. */
const leastShare = 0.75
/** Log-likelihood ratio from which two words do not meet by chance, in nats. */
const leastEvidence = 4
/** Words that are so much alike need less of it. */
const cognate = 0.6

/**
 * Learns the established renderings of a bitext from where its words stand together: two words that
 * are nearly always in the same pair of sentences, more often than chance has it.
 */
export function renderingsOf(units: readonly TermUnit[]): Renderings {
  const source = occurrences(units, (unit) => unit.source)
  const target = occurrences(units, (unit) => unit.target)
  const known = new Map<string, Rendering | undefined>()
  const holders = new Map<string, ReadonlySet<number>>()
  const ends = stemsByEnd(target)
  const holding = (stem: string) => {
    const units = holders.get(stem) ?? holdersOf(stem, target, ends)
    holders.set(stem, units)
    return units
  }
  const targets = units.map(stemsOf)
  const find = (stem: string) => established(stem, {units, source, targets, holding})
  return {
    units,
    source,
    target,
    of(stem) {
      if (!known.has(stem)) known.set(stem, find(stem))
      return known.get(stem)
    }
  }
}

/** The stems of the target of a unit, each once. */
function stemsOf({target}: TermUnit): readonly string[] {
  const stems = new Set(target.map(({stem}) => stem))
  stems.delete('')
  return [...stems]
}

function occurrences(
  units: readonly TermUnit[],
  wordsOf: (unit: TermUnit) => readonly TermWord[]
): Occurrences {
  const found = new Map<string, Set<number>>()
  units.forEach((unit, index) => {
    for (const {stem} of wordsOf(unit)) {
      if (stem === '') continue
      const set = found.get(stem) ?? new Set<number>()
      found.set(stem, set.add(index))
    }
  })
  return found
}

interface Table extends Pick<Renderings, 'units' | 'source'> {
  /** The target stems of each unit, each once. */
  readonly targets: readonly (readonly string[])[]
  /** The units with a target word or any compound of it. */
  readonly holding: (stem: string) => ReadonlySet<number>
}

function established(
  stem: string,
  {units, source, targets, holding}: Table
): Rendering | undefined {
  const places = source.get(stem)
  const asked = places?.size ?? 0
  if (!places || asked < leastUnits) return undefined
  const counts = new Map<string, number>()
  // A word in at least half of the units is in one of the first half of them and one more.
  let left = asked
  for (const index of places) {
    const mayBeNew = left-- >= leastSeen * asked
    for (const other of targets[index] ?? []) {
      const before = counts.get(other)
      if (before !== undefined) counts.set(other, before + 1)
      else if (mayBeNew) counts.set(other, 1)
    }
  }
  const ranked = [...counts]
    .filter(([, together]) => together >= leastSeen * asked)
    .map(([other]) => {
      const holders = holding(other)
      const together = [...places].filter((index) => holders.has(index)).length
      const all = holders.size
      return {other, together, all, dice: (2 * together) / (asked + all)}
    })
    .filter(({together, all}) => isNearlyAlways({together, all, asked}))
    .sort((a, b) => b.dice - a.dice || (a.other < b.other ? -1 : 1))
  const [first, second] = ranked
  if (!first) return undefined
  const likeness = affixLikeness(stem, first.other)
  const isAlone = !second || second.dice < first.dice || likeness >= cognate
  const evidence = logLikelihood({...first, asked, units: units.length})
  if (!isAlone || (evidence < leastEvidence && likeness < cognate)) return undefined
  return {source: stem, target: first.other, together: first.together, asked}
}

/** Stems by their first and by their last letters: as many as a part has that a longer one holds. */
type StemsByEnd = ReadonlyMap<string, readonly string[]>

function stemsByEnd(occurrences: Occurrences): StemsByEnd {
  const found = new Map<string, string[]>()
  for (const stem of occurrences.keys()) {
    for (const end of new Set([stem.slice(0, leastPart), stem.slice(-leastPart)])) {
      const alike = found.get(end)
      if (alike) alike.push(stem)
      else found.set(end, [stem])
    }
  }
  return found
}

/** The units with a word or any compound of it. */
function holdersOf(stem: string, target: Occurrences, ends: StemsByEnd): ReadonlySet<number> {
  const found = new Set<number>()
  for (const end of new Set([stem.slice(0, leastPart), stem.slice(-leastPart)])) {
    for (const other of ends.get(end) ?? []) {
      if (!holds(other, stem)) continue
      for (const index of target.get(other) ?? []) found.add(index)
    }
  }
  return found
}

/** Whether one stem is another, begins or ends with it: a compound, a derived word. */
export function holds(stem: string, part: string): boolean {
  if (stem === part) return true
  return part.length >= leastPart && (stem.startsWith(part) || stem.endsWith(part))
}

function isNearlyAlways(counts: {together: number; all: number; asked: number}): boolean {
  const {together, all, asked} = counts
  return together >= leastTogether && together >= leastShare * Math.max(all, asked)
}

interface Counts {
  /** Units with both. */
  readonly together: number
  /** Units with the source word, with the target word. */
  readonly asked: number
  readonly all: number
  readonly units: number
}

/**
 * Log-likelihood ratio of two words being dependent, in nats; 0 for independent ones.
 * Source: Dunning (1993), Computational Linguistics 19(1), 61–74 (J93-1003), half of his −2 log λ.
 */
function logLikelihood({together, asked, all, units}: Counts): number {
  const cells = [
    [together, asked * all],
    [asked - together, asked * (units - all)],
    [all - together, (units - asked) * all],
    [units - asked - all + together, (units - asked) * (units - all)]
  ] as const
  return cells.reduce(
    (sum, [count, product]) =>
      count > 0 ? sum + count * Math.log((count * units) / product) : sum,
    0
  )
}
