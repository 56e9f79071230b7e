export {alignSentences, type SentenceAlignment, type SentenceIndexBead} from './align-sentences.js'
export {
  type AlignmentRates,
  type Evaluation,
  evaluate,
  type GoldPair,
  type Rates,
  type ReliabilityBin
} from './evaluate.js'
export type {LearntPair} from './learn/learnt-lexicon.js'
export {type DictdFiles, parseDictd} from './lexicon/dictd.js'
export {parseHunalignDic} from './lexicon/hunalign-dic.js'
export {parseTbx, type TbxLanguages} from './lexicon/tbx.js'
export {parseTsvLexicon} from './lexicon/tsv.js'
export {type BeadParts, describeParts} from './nouns/bead-parts.js'
export type {SpanEvidence} from './nouns/evidence.js'
export {formatLadder, type LadderBead, LadderError, parseLadder} from './nouns/ladder.js'
export {type AlignModel, defaultModel} from './nouns/model.js'
export type {
  AlignOptions,
  Evidence,
  LexiconEntry,
  SentenceLink,
  SentencePair,
  SentenceView
} from './nouns/sentence-pair.js'
