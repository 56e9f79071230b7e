/** The library: read two documents, align them, check them. Pure and synchronous; no files, no network. */

export type {SentenceAlignment, SentenceBead as SentenceIndexBead} from './align/align-sentences.js'
/* Alignment of sentences in any two languages, from the texts or with more evidence. */
export {alignSentences} from './align/align-sentences.js'
export type {BeadParts} from './align/bead-parts.js'
export {describeParts} from './align/bead-parts.js'
export type {EmbeddingOptions, SentenceVector} from './align/embedding-evidence.js'
export {embeddingEvidence} from './align/embedding-evidence.js'
export type {
  AlignmentRates,
  Evaluation,
  GoldPair,
  Rates,
  ReliabilityBin
} from './align/evaluate.js'
export {evaluate as evaluateAlignment} from './align/evaluate.js'
export type {SpanEvidence} from './align/evidence.js'
export type {LadderBead} from './align/ladder.js'
export {formatLadder, LadderError, parseLadder} from './align/ladder.js'
export type {LearntPair} from './align/learnt-lexicon.js'
export type {DictdFiles} from './align/lexicon/dictd.js'
export {parseDictd} from './align/lexicon/dictd.js'
export {parseHunalignDic} from './align/lexicon/hunalign-dic.js'
export type {TbxLanguages} from './align/lexicon/tbx.js'
export {parseTbx} from './align/lexicon/tbx.js'
export {parseTsvLexicon} from './align/lexicon/tsv.js'
export type {AlignModel} from './align/model.js'
export {defaultModel} from './align/model.js'
export type {
  AlignOptions,
  Evidence,
  LexiconEntry,
  SentenceLink,
  SentencePair,
  SentenceView
} from './align/sentence-pair.js'

/* Documents: read, align, check. */
export type {Example, QualityCategory, Report, Rule} from './check/define-rule.js'
export {defineRule} from './check/define-rule.js'
export type {Bead, Bitext, SentenceBead} from './model/bead.js'
export {shapeOf} from './model/bead.js'
export type {Document, Format, MetadataEntry, Run, RunItem, Syntax} from './model/document.js'
export type {Severity, Side} from './model/finding.js'
export {Finding} from './model/finding.js'
export type {Label, LabelDelimiter, LabelStyle, LabelWord} from './model/label.js'
export type {FilePlace, Place, Point} from './model/place.js'
export type {Problem} from './model/problem.js'
export {ProblemError} from './model/problem.js'
export type {InlineMark, Segment, SegmentKind, Sentence, TextPiece} from './model/segment.js'
export type {CheckBitextOptions, ParseDocumentOptions} from './pipeline.js'
export {alignDocuments, checkBitext, parseDocument} from './pipeline.js'
export {rules} from './rules/index.js'
