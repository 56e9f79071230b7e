export {alignSentences, type SentenceAlignment, type SentenceBead} from './align-sentences.js'
export {type BeadParts, describeParts} from './bead-parts.js'
export {
  type AlignmentRates,
  type Evaluation,
  evaluate,
  type GoldPair,
  type Rates,
  type ReliabilityBin
} from './evaluate.js'
export type {SpanEvidence} from './evidence.js'
export {formatLadder, type LadderBead, LadderError, parseLadder} from './ladder.js'
export type {LearntPair} from './learnt-lexicon.js'
export {type DictdFiles, parseDictd} from './lexicon/dictd.js'
export {parseHunalignDic} from './lexicon/hunalign-dic.js'
export {parseTbx, type TbxLanguages} from './lexicon/tbx.js'
export {parseTsvLexicon} from './lexicon/tsv.js'
export {type AlignModel, defaultModel} from './model.js'
export type {
  AlignOptions,
  Evidence,
  LexiconEntry,
  SentenceLink,
  SentencePair,
  SentenceView
} from './sentence-pair.js'
