import type {Bead, SentenceBead} from '../model/bead.js'
import type {BitextTexts, DocumentTexts, PairTexts} from '../model/bitext-outline.js'
import type {Segment, Sentence} from '../model/segment.js'

type SideData = Omit<DocumentTexts, 'text'>

/** Paths of sentences in place of the sentences themselves. */
interface SentenceBeadData extends Omit<SentenceBead, 'source' | 'target'> {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** Numbers of segments in place of the segments themselves. */
interface BeadData extends Omit<Bead, 'source' | 'target' | 'inside'> {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly sentences: readonly SentenceBeadData[]
}

/** A bitext with all its segments and sentences, as plain data and without the texts as received. */
export interface TextsData {
  readonly type: 'texts'
  readonly source: SideData
  readonly target: SideData
  readonly beads: readonly BeadData[]
}

export function textsData({source, target, beads}: BitextTexts): TextsData {
  return {
    type: 'texts',
    source: sideOf(source),
    target: sideOf(target),
    beads: beads.map(({inside, ...bead}) => ({
      ...bead,
      source: bead.source.map(({number}) => number),
      target: bead.target.map(({number}) => number),
      sentences: inside().map((sentences) => ({
        ...sentences,
        source: sentences.source.map(({path}) => path),
        target: sentences.target.map(({path}) => path)
      }))
    }))
  }
}

function sideOf({path, lang, problems, segments}: DocumentTexts): SideData {
  return {path, lang, ...(problems ? {problems} : {}), segments}
}

/** The bitext that the data are of. */
export function textsOf(data: TextsData, texts: PairTexts): BitextTexts {
  const source = {...data.source, text: texts.source}
  const target = {...data.target, text: texts.target}
  const [sources, targets] = [finderIn(source.segments), finderIn(target.segments)]
  const beads = data.beads.map(({sentences, ...bead}) => {
    const inside = sentences.map((one) => ({
      ...one,
      source: sources.sentences(one.source),
      target: targets.sentences(one.target)
    }))
    return {
      ...bead,
      source: sources.segments(bead.source),
      target: targets.segments(bead.target),
      inside: () => inside
    }
  })
  return {source, target, beads}
}

interface Finder {
  readonly segments: (numbers: readonly number[]) => readonly Segment[]
  readonly sentences: (paths: readonly string[]) => readonly Sentence[]
}

function finderIn(segments: readonly Segment[]): Finder {
  const byNumber = new Map(segments.map((segment) => [segment.number, segment]))
  const byPath = new Map(
    segments.flatMap(({sentences}) => sentences.map((sentence) => [sentence.path, sentence]))
  )
  return {
    segments: (numbers) => numbers.flatMap((number) => byNumber.get(number) ?? []),
    sentences: (paths) => paths.flatMap((path) => byPath.get(path) ?? [])
  }
}
