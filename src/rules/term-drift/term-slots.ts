import {once} from '../../text/once.js'
import {holds, type Renderings} from './renderings.js'
import type {TermUnit, TermWord} from './term-units.js'

/** Where a word stands among others: right after one, or right before one. */
export type SlotSide = 'after' | 'before'

/** How often words next to a term go with words next to its rendering, over all terms of a pair. */
export interface TermSlots {
  /** Whether these neighbours were seen beside a term and its rendering, `the` and `le`. */
  readonly match: (side: SlotSide, source: string, target: string) => boolean
}

/** Learns the neighbours of terms and their renderings from sentences that have each once. */
export function termSlots(renderings: Renderings): TermSlots {
  // Few pairs have a word whose neighbours are asked for.
  const seen = once(() => learn(renderings))
  return {match: (side, source, target) => seen().has(keyOf(side, source, target))}
}

function learn(renderings: Renderings): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const unit of renderings.units) {
    for (const source of unit.source) {
      const target = counterpart(source, unit, renderings)
      if (!target) continue
      for (const side of ['after', 'before'] as const) {
        const from = neighbour(source, unit.source, side)
        const to = neighbour(target, unit.target, side)
        if (from && to) seen.add(keyOf(side, from.word.text, to.word.text))
      }
    }
  }
  return seen
}

/** The only word of a sentence that renders the only word of its kind in the other. */
function counterpart(word: TermWord, unit: TermUnit, renderings: Renderings): TermWord | undefined {
  const rendering = word.stem === '' ? undefined : renderings.of(word.stem)
  if (!rendering) return undefined
  const sources = unit.source.filter(({stem}) => stem === word.stem)
  const targets = unit.target.filter(({stem}) => holds(stem, rendering.target))
  return sources.length === 1 && targets.length === 1 ? targets[0] : undefined
}

/** The word next to one; undefined at the edge of the sentence. */
export function neighbour(
  {index}: TermWord,
  words: readonly TermWord[],
  side: SlotSide
): TermWord | undefined {
  return words[side === 'after' ? index - 1 : index + 1]
}

function keyOf(side: SlotSide, source: string, target: string): string {
  return `${side} ${source} ${target}`
}
