import {type Bitext, type SentenceBead, sentencesOf} from '../model/bead.js'
import type {Sentence} from '../model/segment.js'
import {alignSentences} from './align-sentences.js'
import type {LexiconEntry, SentenceLink} from './nouns/sentence-pair.js'

/**
 * Holds sentence beads inside the beads of two documents: where a bead has other sentence beads
 * than the given ones, its sentences are aligned again around those. What is held has confidence 1.
 * Links that reach beyond one bead are not for this: the segments must be held together first
 * (`AlignDocumentsOptions.anchors`).
 *
 * @param links  sentences of each document in reading order, counted from 0, each in one link
 */
export function holdSentences(
  bitext: Bitext,
  links: readonly SentenceLink[],
  lexicon: readonly LexiconEntry[] = []
): Bitext {
  if (links.length === 0) return bitext
  const source = sentenceNumbers(bitext.source.segments)
  const target = sentenceNumbers(bitext.target.segments)
  const rest = {lexicon, langs: {sourceLang: bitext.source.lang, targetLang: bitext.target.lang}}
  const beads = bitext.beads.map((bead) => {
    if (bead.source.length === 0 || bead.target.length === 0) return bead
    const sides = {source: sentencesIn(bead.source), target: sentencesIn(bead.target)}
    const held = linksWithin(links, {
      source: sides.source.map(({path}) => source.get(path) ?? -1),
      target: sides.target.map(({path}) => target.get(path) ?? -1)
    })
    if (held.length === 0) return bead
    const sentences = certain(held, heldBeads(held, sentencesOf(bead), {sides, ...rest}), sides)
    return {...bead, inside: () => sentences}
  })
  return {...bitext, beads}
}

interface Setting {
  readonly sides: Sides
  readonly lexicon: readonly LexiconEntry[]
  readonly langs: {readonly sourceLang: string; readonly targetLang: string}
}

/** The sentence beads of a bead: unchanged if they contain the links, else searched again. */
function heldBeads(
  held: readonly SentenceLink[],
  sentences: readonly SentenceBead[],
  {sides, lexicon, langs}: Setting
): readonly SentenceBead[] {
  if (held.every((link) => sentences.some((bead) => isLink(bead, link, sides)))) return sentences
  const [aligned] = alignSentences(
    [{source: texts(sides.source), target: texts(sides.target), anchors: held, ...langs}],
    {lexicon, explains: false}
  )
  return (aligned?.beads ?? []).map((bead) => picked(bead, sides))
}

/** What must hold is certain. */
function certain(
  held: readonly SentenceLink[],
  beads: readonly SentenceBead[],
  sides: Sides
): readonly SentenceBead[] {
  return beads.map((bead) =>
    held.some((link) => isLink(bead, link, sides)) ? {...bead, confidence: 1} : bead
  )
}

interface Sides {
  readonly source: readonly Sentence[]
  readonly target: readonly Sentence[]
}

type Segments = readonly {readonly sentences: readonly Sentence[]}[]

function sentencesIn(segments: Segments): readonly Sentence[] {
  return segments.flatMap(({sentences}) => sentences)
}

/** The number of each sentence of a document, from 0, by its path. */
function sentenceNumbers(segments: Segments): ReadonlyMap<string, number> {
  return new Map(sentencesIn(segments).map(({path}, index) => [path, index]))
}

function texts(sentences: readonly Sentence[]): readonly string[] {
  return sentences.map(({text}) => text)
}

/** The links all of whose sentences are in a bead, in its own numbers. */
function linksWithin(
  links: readonly SentenceLink[],
  numbers: {readonly source: readonly number[]; readonly target: readonly number[]}
): readonly SentenceLink[] {
  const [source, target] = [placesOf(numbers.source), placesOf(numbers.target)]
  return links.flatMap((link) => {
    const from = link.source.flatMap((sentence) => source.get(sentence) ?? [])
    const to = link.target.flatMap((sentence) => target.get(sentence) ?? [])
    const isWhole = from.length === link.source.length && to.length === link.target.length
    return isWhole ? {source: from, target: to} : []
  })
}

function placesOf(numbers: readonly number[]): ReadonlyMap<number, number> {
  return new Map(numbers.map((number, place) => [number, place]))
}

function isLink(bead: SentenceBead, link: SentenceLink, sides: Sides): boolean {
  const wanted = picked({...link, confidence: 1}, sides)
  return isSame(bead.source, wanted.source) && isSame(bead.target, wanted.target)
}

function isSame(some: readonly Sentence[], others: readonly Sentence[]): boolean {
  return some.length === others.length && some.every(({path}, at) => path === others[at]?.path)
}

function picked(
  link: SentenceLink & {readonly confidence: number},
  {source, target}: Sides
): SentenceBead {
  return {
    source: link.source.flatMap((place) => source[place] ?? []),
    target: link.target.flatMap((place) => target[place] ?? []),
    confidence: link.confidence
  }
}
