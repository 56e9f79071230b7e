import {ParseDutch} from 'parse-dutch'
import {ParseEnglish} from 'parse-english'

/** Says whether a sentence ends at the stop, of which the text before and after are given. */
export type SentenceJudge = (before: string, after: string) => boolean

/** How much of the text on either side a judge is shown, UTF-16 code units; whole words of it. */
const windowLength = 60

/**
 * Decides where our own rules are in doubt: parse-dutch and parse-english for their languages, with
 * their long lists of abbreviations, and Intl.Segmenter for all others.
 *
 * They judge a few words only, not whole texts. The parsers join sentences at numbers, single
 * letters and words such as `op.` and `al.`, so they come last; and parsing a whole text with them
 * takes more time than everything else together.
 */
export function judgeOf(base: string): SentenceJudge {
  const parser = parsers.get(base)
  if (parser !== undefined) return (before, after) => parserEnds(parser(), before, after)
  return (before, after) => segmenterEnds(base, before, after)
}

/** The part of nlcst that is read here. */
interface Parser {
  parse(value: string): {readonly children: readonly unknown[]}
}

/** The languages that have a parser on npm. */
const parsers: ReadonlyMap<string, () => Parser> = new Map([
  ['nl', () => new ParseDutch()],
  ['en', () => new ParseEnglish()]
])

function parserEnds(parser: Parser, before: string, after: string): boolean {
  const head = lastWords(before)
  const tree = parser.parse(head + firstWords(after))
  return sentenceEnds(tree).some((end) => end >= head.trimEnd().length && end <= head.length)
}

/** Ends of all sentences of a tree in nlcst, UTF-16 code units. */
function sentenceEnds(node: unknown): readonly number[] {
  if (!isParent(node)) return []
  if (node.type === 'SentenceNode') return node.position ? [node.position.end.offset] : []

  return node.children.flatMap(sentenceEnds)
}

interface NlcstParent {
  readonly type?: string
  readonly children: readonly unknown[]
  readonly position?: {readonly end: {readonly offset: number}}
}

function isParent(node: unknown): node is NlcstParent {
  return typeof node === 'object' && node !== null && 'children' in node
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterEnds(base: string, before: string, after: string): boolean {
  const head = lastWords(before)
  const starts = Array.from(segmenter(base).segment(head + firstWords(after)), ({index}) => index)
  return starts.includes(head.length)
}

function segmenter(base: string): Intl.Segmenter {
  const known = segmenters.get(base)
  if (known !== undefined) return known

  const made = new Intl.Segmenter(supported(base), {granularity: 'sentence'})
  segmenters.set(base, made)
  return made
}

/** An invalid tag must not stop the splitting of a text. */
function supported(base: string): string[] {
  return /^[a-z]{2,3}$/.test(base) ? [base] : []
}

function lastWords(text: string): string {
  return text.slice(-windowLength).replace(text.length > windowLength ? /^\S*\s/ : /^/, '')
}

function firstWords(text: string): string {
  return text.slice(0, windowLength).replace(text.length > windowLength ? /\s\S*$/ : /$/, '')
}
