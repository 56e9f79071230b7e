import {type Bitext, sentencesOf, shapeOf} from '../../model/bead.js'
import type {Document} from '../../model/document.js'
import type {Segment, Sentence} from '../../model/segment.js'
import type {StoredAlignment} from '../../store/stored-alignment.js'
import {roundedConfidence} from '../layout/confidence.js'
import {placeJson} from '../layout/place-json.js'
import {printJson} from '../layout/print-json.js'
import {type StoredView, viewFinder} from './bead-standing.js'

/**
 * The beads of a pair for machines, as `docs/schema/align.schema.json` says.
 *
 * @param stored  the stored alignment, up to date with the bitext: adds addresses and states
 */
export function beadsJson(
  name: string,
  {source, target, beads}: Bitext,
  stored?: StoredAlignment
): string {
  const viewOf = viewFinder(stored)
  const side = ({path, lang}: Document) => ({path, lang})
  return printJson({
    version: 1,
    name,
    source: side(source),
    target: side(target),
    beads: beads.map((bead) => ({
      number: bead.number,
      shape: shapeOf(bead),
      confidence: roundedConfidence(bead.confidence),
      ...(bead.moved && {moved: true}),
      ...viewJson(viewOf(bead)),
      reasons: bead.reasons,
      source: bead.source.map((segment) => segmentJson(segment, source.path)),
      target: bead.target.map((segment) => segmentJson(segment, target.path)),
      sentences: sentencesOf(bead).map((pair) => ({
        shape: shapeOf(pair),
        confidence: roundedConfidence(pair.confidence),
        source: pair.source.map((sentence) => sentenceJson(sentence, source.path)),
        target: pair.target.map((sentence) => sentenceJson(sentence, target.path))
      }))
    }))
  })
}

function viewJson(view: StoredView | undefined): object {
  if (!view) return {}
  const {address, bead} = view
  const {state, stale, conflict, provenance} = bead
  return {address, state, ...(stale && {stale}), ...(conflict && {conflict}), provenance}
}

function segmentJson({number, path, kind, label, place, text}: Segment, file: string): object {
  return {
    number,
    path,
    kind,
    ...(label && {label: label.text}),
    place: placeJson(place, file),
    text
  }
}

function sentenceJson({path, place, text}: Sentence, file: string): object {
  return {path, place: placeJson(place, file), text}
}
