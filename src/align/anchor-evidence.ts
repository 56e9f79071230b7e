/**
 * Word evidence of a bead: names, numbers and cognates that both sides have.
 *
 *     WRD = ½ Σ min(w, ln(N / df))  over shared anchors  −  ¼ · |anchors of one side only|   [nats]
 *
 *     N     units of both sides together; df in how many of them the anchor stands
 *     w     3 for numbers and names, 2 for words
 *
 * clipped to [−1.5, 6]. An anchor is a number, or the first five letters (marks removed, lower
 * case) of a word of at least five letters or with a capital. Only numbers and capitalised words
 * count as missing: other words are expected to differ between languages.
 *
 * Cognates as a length-free clue: Simard, Foster and Isabelle (1992), “Using cognates to align
 * sentences in bilingual corpora”, TMI-92, 67–81.
 */
export interface Anchors {
  /** Anchor → 3 for numbers and names, 2 for other words. */
  readonly weights: ReadonlyMap<string, number>
}

export function anchorsOf(text: string): Anchors {
  const weights = new Map<string, number>()
  for (const [token] of text.matchAll(/\p{N}+|\p{L}[\p{L}\p{M}]*/gu)) {
    if (/^\p{N}/u.test(token)) weights.set(`#${token}`, 3)
    else if (/^\p{Lu}/u.test(token) && token.length > 2) weights.set(stemOf(token), 3)
    else if (token.length > 4)
      weights.set(stemOf(token), Math.max(2, weights.get(stemOf(token)) ?? 0))
  }
  return {weights}
}

/** In how many units each anchor stands, over both sides. */
export function countAnchors(units: readonly Anchors[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {weights} of units) {
    for (const anchor of weights.keys()) counts.set(anchor, (counts.get(anchor) ?? 0) + 1)
  }
  return counts
}

/** WRD in nats for the anchors of two units, `units` in all, with the counts of `countAnchors`. */
export function anchorEvidence(
  source: Anchors,
  target: Anchors,
  {counts, units}: {readonly counts: ReadonlyMap<string, number>; readonly units: number}
): number {
  let shared = 0
  let alone = 0
  for (const [anchor, weight] of source.weights) {
    if (target.weights.has(anchor)) {
      shared += Math.min(weight, Math.log(units / ((counts.get(anchor) ?? 2) / 2)))
    } else if (weight === 3) alone++
  }
  for (const [anchor, weight] of target.weights) {
    if (weight === 3 && !source.weights.has(anchor)) alone++
  }
  return Math.max(-1.5, Math.min(6, shared / 2 - alone / 4))
}

export function mergeAnchors(units: readonly Anchors[]): Anchors {
  if (units.length === 1 && units[0]) return units[0]
  return {weights: new Map(units.flatMap(({weights}) => [...weights]))}
}

function stemOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 5)
}
