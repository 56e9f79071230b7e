import {describeParts} from '../../align/nouns/bead-parts.js'
import {shapeOf} from '../../model/bead.js'
import {roundedConfidence} from '../layout/confidence.js'
import {printJson} from '../layout/print-json.js'
import type {AlignedSentences, SentenceSide} from './aligned-sentences.js'

/** Sentence beads for machines, as `docs/schema/align-sentences.schema.json` says. */
export function sentencesJson({name, source, target, beads}: AlignedSentences): string {
  return printJson({
    version: 1,
    name,
    source: sideJson(source),
    target: sideJson(target),
    beads: beads.map((bead, index) => ({
      number: index + 1,
      shape: shapeOf(bead),
      confidence: roundedConfidence(bead.confidence),
      ...(bead.moved && {moved: true}),
      reasons: describeParts(bead.parts),
      source: bead.source.map((number) => sentenceJson(source, number)),
      target: bead.target.map((number) => sentenceJson(target, number))
    }))
  })
}

function sideJson({path, lang, sentences}: SentenceSide): object {
  return {path, ...(lang !== undefined && {lang}), sentences: sentences.length}
}

function sentenceJson({sentences}: SentenceSide, index: number): object {
  return {index, text: sentences[index] ?? ''}
}
