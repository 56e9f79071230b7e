export {alignSentences, type SentenceAlignment, type SentenceBead} from './align-sentences.js'
export {describeParts, type BeadParts} from './bead-parts.js'
export {
  evaluate,
  type AlignmentRates,
  type Evaluation,
  type GoldPair,
  type Rates,
  type ReliabilityBin
} from './evaluate.js'
export type {SpanEvidence} from './evidence.js'
export {formatLadder, LadderError, parseLadder, type LadderBead} from './ladder.js'
export type {LearntPair} from './learnt-lexicon.js'
export {parseDictd, type DictdFiles} from './lexicon/dictd.js'
export {parseHunalignDic} from './lexicon/hunalign-dic.js'
export {parseTbx, type TbxLanguages} from './lexicon/tbx.js'
export {parseTsvLexicon} from './lexicon/tsv.js'
export {defaultModel, type AlignModel} from './model.js'
export type {
  AlignOptions,
  Evidence,
  LexiconEntry,
  SentenceLink,
  SentencePair,
  SentenceView
} from './sentence-pair.js'
