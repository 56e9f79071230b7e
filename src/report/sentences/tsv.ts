import {describeParts} from '../../align/nouns/bead-parts.js'
import {tsv} from '../layout/tsv.js'
import type {AlignedSentences, SentenceSide} from './aligned-sentences.js'

/** Sentence beads as a table of tab-separated values, with the texts; sentences count from 0. */
export function sentencesTsv({source, target, beads}: AlignedSentences): string {
  return tsv(
    beads.map((bead, index) => ({
      number: index + 1,
      source: bead.source,
      target: bead.target,
      confidence: bead.confidence,
      isMoved: bead.moved === true,
      sourceText: textOf(source, bead.source),
      targetText: textOf(target, bead.target),
      reasons: describeParts(bead.parts)
    }))
  )
}

function textOf({sentences}: SentenceSide, numbers: readonly number[]): string {
  return numbers.map((number) => sentences[number] ?? '').join(' ')
}
