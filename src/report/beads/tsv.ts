import {type Bitext, sentencesOf} from '../../model/bead.js'
import type {StoredAlignment} from '../../store/stored-alignment.js'
import {type BeadCells, tsv} from '../layout/tsv.js'
import {type StoredView, type ViewFinder, viewFinder} from './bead-standing.js'
import {sentenceRows} from './sentence-rows.js'

/** What a table of beads is about. */
export interface BeadsTsvOptions {
  /** A row for each sentence bead, in the order of the ladder, instead of one for each bead. */
  readonly sentences?: boolean
  /** The stored alignment, up to date with the bitext: adds addresses and states. */
  readonly stored?: StoredAlignment | undefined
}

/** The beads of a pair as a table of tab-separated values; the texts of a side are joined. */
export function beadsTsv(
  bitext: Bitext,
  {sentences = false, stored}: BeadsTsvOptions = {}
): string {
  const viewOf = viewFinder(stored)
  return tsv(sentences ? rowsOfSentences(bitext, viewOf) : rowsOfBeads(bitext, viewOf))
}

function rowsOfBeads({beads}: Bitext, viewOf: ViewFinder): readonly BeadCells[] {
  return beads.map((bead) => ({
    number: bead.number,
    source: pathsOf(bead.source),
    target: pathsOf(bead.target),
    confidence: bead.confidence,
    isMoved: bead.moved === true,
    // Segments are blocks: a line end stands between them.
    sourceText: textsOf(bead.source).join('\n'),
    targetText: textsOf(bead.target).join('\n'),
    reasons: bead.reasons,
    ...storedCells(viewOf(bead))
  }))
}

function rowsOfSentences(bitext: Bitext, viewOf: ViewFinder): readonly BeadCells[] {
  return sentenceRows(bitext).map(({source, target, confidence, bead}, index) => ({
    number: index + 1,
    source: pathsOf(source),
    target: pathsOf(target),
    confidence,
    isMoved: bead.moved === true,
    sourceText: textsOf(source).join(' '),
    targetText: textsOf(target).join(' '),
    // The reasons of a bead are those of its sentences only where it has no more of them.
    reasons: sentencesOf(bead).length > 1 ? [] : bead.reasons,
    ...storedCells(viewOf(bead))
  }))
}

function storedCells(view: StoredView | undefined): Pick<BeadCells, 'stored'> {
  return view ? {stored: view} : {}
}

type Texts = readonly {readonly path: string; readonly text: string}[]

function pathsOf(side: Texts): readonly string[] {
  return side.map(({path}) => path)
}

function textsOf(side: Texts): readonly string[] {
  return side.map(({text}) => text)
}
