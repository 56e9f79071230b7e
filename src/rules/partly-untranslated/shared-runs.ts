import type {Word} from '../../text/words/words.js'

/**
 * The longest runs of words that stand in both lists in the same order without a gap, as the second
 * list has them, in its order and without overlaps; runs of one word too.
 *
 * Cost: one step for each pair of equal words.
 */
export function sharedRuns(
  source: readonly Word[],
  target: readonly Word[]
): readonly (readonly Word[])[] {
  const places = placesOf(source)
  const longest: number[] = []
  let before = new Map<number, number>()
  for (const {text} of target) {
    const here = new Map<number, number>()
    for (const at of places.get(text) ?? []) here.set(at, (before.get(at - 1) ?? 0) + 1)
    longest.push(Math.max(0, ...here.values()))
    before = here
  }
  return cut(target, longest)
}

function placesOf(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [index, {text}] of words.entries()) {
    const known = places.get(text)
    if (known) known.push(index)
    else places.set(text, [index])
  }
  return places
}

/** From the back, the run that ends at a word takes all of its words. */
function cut(target: readonly Word[], longest: readonly number[]): (readonly Word[])[] {
  const runs: (readonly Word[])[] = []
  for (let end = target.length; end > 0; ) {
    const length = longest[end - 1] ?? 0
    if (length > 0) runs.unshift(target.slice(end - length, end))
    end -= Math.max(1, length)
  }
  return runs
}
