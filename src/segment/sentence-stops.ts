/**
 * A place where a sentence may end: a stop with what closes after it. All positions are UTF-16 code
 * units in the text.
 */
export interface SentenceStop {
  /** Of the first stop sign. */
  readonly start: number
  /** Past the stop and all that closes after it: quotes, brackets, note numbers. */
  readonly end: number
  /** The stop signs alone, without what closes: `.`, `?!`, `...`. */
  readonly sign: string
  /** What closes after the stop. */
  readonly closers: string
  /** Where the next word starts, its opening quotes and brackets included. */
  readonly next: number
}

/**
 * A run of stops, and what belongs to the sentence that it ends: closing quotes (`»` also after a
 * space, the French way), closing brackets, more stops, numbers of notes, an emoji.
 */
const stop =
  /([.!?…‽\u203c\u2047-\u2049]+|[\p{Sentence_Terminal}。！？｡]+)((?:["'”’»›«‹“)\]}*_]|[ \u00a0\u202f][»›](?=[\s.,;:!?…)]|$)|[.!?…]|\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|[¹²³⁰⁴-⁹]+)*)((?: ?(?![©®™])\p{Extended_Pictographic}(?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}])*)*)/gu

/** Scripts that put no space after a stop. */
const spaceless = /^[。！？｡．]/
const blank = /\s/

/** Every place in the text where a sentence may end, in order; the end of the text is not one. */
export function sentenceStops(text: string): readonly SentenceStop[] {
  const stops: SentenceStop[] = []
  for (const match of text.matchAll(stop)) {
    const sign = match[1] ?? ''
    const end = match.index + match[0].length
    const next = afterSpace(text, end)
    const isFree = next > end || spaceless.test(sign)
    if (!isFree || next >= text.length) continue

    stops.push({start: match.index, end, sign, closers: match[2] ?? '', next})
  }
  return stops
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && blank.test(text[at] ?? '')) at++
  return at
}
