/**
 * The library: read two documents, align, check and fix them, and keep what a person decided. Pure
 * and synchronous; no files, no network.
 */

export type {AlignDocumentsOptions} from './align/align-documents.js'
export type {EmbeddingOptions, SentenceVector} from './align/evidence/embedding-evidence.js'
export {embeddingEvidence} from './align/evidence/embedding-evidence.js'
export type {
  AlignModel,
  AlignmentRates,
  AlignOptions,
  BeadParts,
  DictdFiles,
  Evaluation,
  Evidence,
  GoldPair,
  LadderBead,
  LearntPair,
  LexiconEntry,
  Rates,
  ReliabilityBin,
  SentenceAlignment,
  SentenceIndexBead,
  SentenceLink,
  SentencePair,
  SentenceView,
  SpanEvidence,
  TbxLanguages
} from './align/index.js'
export {
  alignSentences,
  defaultModel,
  describeParts,
  evaluate as evaluateAlignment,
  formatLadder,
  LadderError,
  parseDictd,
  parseHunalignDic,
  parseLadder,
  parseTbx,
  parseTsvLexicon
} from './align/index.js'
export type {Rule, RuleContext, RuleOf} from './check/define-rule.js'
export {defineRule} from './check/define-rule.js'
export type {Example} from './check/example.js'
export type {Report} from './check/report.js'
export type {CheckResult} from './check/run-rules.js'
export type {CheckSettings, LinkRewrite} from './check/settings.js'
export type {ScaffoldOptions} from './convert/scaffold.js'
export type {DroppedFix, ProposedFix} from './fix/proposed-fix.js'
export type {FixedBitext} from './fix/settle-fixes.js'
export type {Bead, Bitext, DecidedState, SentenceBead} from './model/bead.js'
export {sentencesOf, shapeOf} from './model/bead.js'
export type {Document, Format, MetadataEntry, Run, RunItem, Syntax} from './model/document.js'
export type {Edit, Fix} from './model/edit.js'
export type {Severity, Suppression} from './model/finding.js'
export {Finding} from './model/finding.js'
export type {Glossary, GlossaryEntry, TermRendering, TermStatus} from './model/glossary.js'
export type {Label, LabelDelimiter, LabelStyle, LabelWord} from './model/label.js'
export type {FilePlace, Place, Point} from './model/place.js'
export type {Problem} from './model/problem.js'
export {ProblemError} from './model/problem.js'
export type {QualityCategory} from './model/quality-category.js'
export {RuleError} from './model/rule-error.js'
export type {InlineMark, Segment, SegmentKind, Sentence, TextPiece} from './model/segment.js'
export type {Side} from './model/side.js'
export type {CheckBitextOptions, FixBitextOptions, ParseDocumentOptions} from './pipeline.js'
export {
  alignDocuments,
  checkBitext,
  convertToMarkdown,
  examineBitext,
  fixBitext,
  parseDocument,
  scaffold
} from './pipeline.js'
export type {CheckedPair, PairList, ReportContext, Reporter, RuleInfo} from './report/reporter.js'
export {rules} from './rules/index.js'
export type {DecidedOn, SegmentLink} from './store/decide.js'
export {linkSegments, signBeads, unlinkBeads} from './store/decide.js'
export {decodeAlignment} from './store/file/decode.js'
export {encodeAlignment} from './store/file/encode.js'
export {type MergeVersions, mergeAlignments} from './store/merge/merge.js'
export type {
  BeadState,
  DecidedText,
  Decision,
  LostDecision,
  Provenance,
  Signature,
  StoredAlignment,
  StoredBead,
  StoredDocument,
  StoredSegment
} from './store/stored-alignment.js'
export type {UpdatedAlignment, UpdateOptions} from './update-alignment.js'
export {updateAlignment} from './update-alignment.js'
