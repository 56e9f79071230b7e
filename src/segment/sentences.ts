import {baseLanguage} from '../text/language.js'
import {type AbbreviationTable, abbreviationTable} from './abbreviation-table.js'
import {judgeOf} from './sentence-judge.js'
import {type SentenceStop, sentenceStops} from './sentence-stops.js'
import {stopContext} from './stop-context.js'
import {stopVerdict} from './stop-verdict.js'

/** A sentence in a text, half-open range in UTF-16 code units. */
export interface SentenceRange {
  readonly start: number
  readonly end: number
}

/**
 * Splits plain text (one paragraph, white space folded) into sentences, by the conventions of the
 * language (BCP 47 tag; any is allowed).
 *
 * The ranges are in order, do not overlap, neither start nor end with white space, and together hold
 * everything else; text of white space alone has none. Stops that the rules of `stop-verdict.ts` and
 * the abbreviation lists cannot decide are put to parse-dutch, parse-english or Intl.Segmenter.
 *
 * Cost: linear in the text.
 */
export function splitSentences(text: string, lang: string): readonly SentenceRange[] {
  const base = baseLanguage(lang)
  const table = abbreviationTable(base)
  const ranges: SentenceRange[] = []
  let start = text.length - text.trimStart().length
  for (const stop of sentenceStops(text)) {
    if (stop.start < start || !isEnd(text, stop, {start, base, table})) continue

    ranges.push({start, end: stop.end})
    start = stop.next
  }
  const end = text.trimEnd().length
  return start < end ? [...ranges, {start, end}] : ranges
}

interface SplitState {
  readonly start: number
  readonly base: string
  readonly table: AbbreviationTable
}

function isEnd(text: string, stop: SentenceStop, {start, base, table}: SplitState): boolean {
  const verdict = stopVerdict(stopContext(text, stop, start, table))
  if (verdict !== 'doubt') return verdict === 'ends'

  return judgeOf(base)(text.slice(0, stop.next), text.slice(stop.next))
}
