import {affixLikeness} from '../../text/words/affix-likeness.js'
import {holds, type Rendering, type Renderings} from './renderings.js'
import {neighbour, type SlotSide, type TermSlots} from './term-slots.js'
import type {TermUnit, TermWord} from './term-units.js'

/** A word that stands where the established rendering of a source word is due. */
export interface StandIn {
  readonly unit: TermUnit
  readonly source: TermWord
  readonly target: TermWord
  readonly rendering: Rendering
  /** In how many ways its neighbours speak for it: one or two. */
  readonly slots: number
}

/** Farthest that the two words stand apart, as a share of their sentences. */
const farthest = 0.25
/** Words that are as much alike are forms of each other, or one is the other in its own language. */
const alike = 0.6

export interface TermKnowledge {
  readonly renderings: Renderings
  readonly slots: TermSlots
}

/** What stands in for the rendering of a word in a sentence that lacks it; undefined in any doubt. */
export function standIn(
  rendering: Rendering,
  unit: TermUnit,
  {renderings, slots}: TermKnowledge
): StandIn | undefined {
  const sources = unit.source.filter(({stem}) => stem === rendering.source)
  const [source] = sources
  if (!source || sources.length > 1 || isModifier(source, unit.source)) return undefined
  const open = openWords(unit, rendering, renderings)
  const found = open.target
    .filter(({noun}) => noun !== 'no')
    .filter((target) => apart(source, target, unit) <= farthest)
    .filter((target) => isOnlyWith(target, rendering, {unit, renderings}))
    .map((target): StandIn => {
      const slot = {source, target, unit, open, slots}
      const [after, before] = [fits('after', slot), fits('before', slot)]
      return {unit, source, target, rendering, slots: after ? (before ? 2 : 1) : 0}
    })
    .filter((one) => one.slots > 0)
    .sort((a, b) => b.slots - a.slots)
  const [first, second] = found
  return first && first.slots !== second?.slots ? first : undefined
}

/** It stands before another word that may be what the phrase is about: `project` in `project page`. */
function isModifier({word, index, isJoined}: TermWord, words: readonly TermWord[]): boolean {
  return isJoined && !word.text.includes("'") && (words[index + 1]?.stem ?? '') !== ''
}

/** Words of a unit that nothing on the other side explains. */
interface OpenWords {
  readonly source: readonly TermWord[]
  readonly target: readonly TermWord[]
}

function openWords(unit: TermUnit, rendering: Rendering, renderings: Renderings): OpenWords {
  const known = unit.source.flatMap(({stem}) => (stem === '' ? [] : (renderings.of(stem) ?? [])))
  const isExplained = ({stem}: TermWord) =>
    known.some(({target}) => holds(stem, target)) ||
    unit.source.some((word) => word.stem !== '' && affixLikeness(word.stem, stem) >= alike)
  const target = unit.target.filter((word) => word.stem !== '' && !isExplained(word))
  const source = unit.source.filter((word) => {
    if (word.stem === rendering.source) return true
    const own = word.stem === '' ? undefined : renderings.of(word.stem)
    const has = unit.target.some(
      ({stem}) =>
        stem !== '' && ((own && holds(stem, own.target)) || affixLikeness(word.stem, stem) >= alike)
    )
    return word.stem !== '' && !has
  })
  return {source, target}
}

function apart(source: TermWord, target: TermWord, unit: TermUnit): number {
  const share = (index: number, words: readonly TermWord[]) => (index + 0.5) / words.length
  return Math.abs(share(source.index, unit.source) - share(target.index, unit.target))
}

/** It never stands where the source word does not, nor always with another word of the source. */
function isOnlyWith(
  {stem}: TermWord,
  rendering: Rendering,
  {unit, renderings}: {readonly unit: TermUnit; readonly renderings: Renderings}
): boolean {
  const places = [...(renderings.target.get(stem) ?? [])]
  const isWith = (other: string) =>
    places.every((index) => renderings.source.get(other)?.has(index) ?? false)
  if (!isWith(rendering.source) || isPartOf(stem, rendering.target)) return false
  if (affixLikeness(stem, rendering.target) >= alike) return false
  return (
    places.length === 1 ||
    !unit.source.some(
      (word) => word.stem !== rendering.source && word.stem !== '' && isWith(word.stem)
    )
  )
}

/** Either holds the other: `Kodex` may well stand for `Verhaltenskodex`. */
function isPartOf(stem: string, other: string): boolean {
  return holds(stem, other) || holds(other, stem)
}

interface Slot {
  readonly source: TermWord
  readonly target: TermWord
  readonly unit: TermUnit
  readonly open: OpenWords
  readonly slots: TermSlots
}

/** Their neighbours go together, and as many open words have such a neighbour on either side. */
function fits(side: SlotSide, {source, target, unit, open, slots}: Slot): boolean {
  const from = neighbour(source, unit.source, side)
  const to = neighbour(target, unit.target, side)
  if (!from || !to) return false
  const areOfOneKind = from.determiner !== undefined && from.determiner === to.determiner
  const mayMatch = side === 'before' || (from.stem !== '' && to.stem !== '')
  const isLearnt = mayMatch && slots.match(side, from.word.text, to.word.text)
  if (!areOfOneKind && !isLearnt) return false
  const rivals = (words: readonly TermWord[], all: readonly TermWord[], {word}: TermWord) =>
    words.filter((one) => neighbour(one, all, side)?.word.text === word.text)
  const sources = rivals(open.source, unit.source, from)
  const targets = rivals(open.target, unit.target, to)
  return sources.length === targets.length && sources.indexOf(source) === targets.indexOf(target)
}
