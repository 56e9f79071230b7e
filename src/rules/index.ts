import type {Rule} from '../check/define-rule.js'
import {acronymParity} from './acronym-parity.js'
import {alignmentConflict} from './alignment-conflict.js'
import {alignmentLost} from './alignment-lost.js'
import {alignmentStale} from './alignment-stale.js'
import {alignmentUnchecked} from './alignment-unchecked.js'
import {anchorParity} from './anchor-parity.js'
import {bracketPairs} from './bracket-pairs.js'
import {caseStart} from './case-start.js'
import {codeParity} from './code-parity.js'
import {currencyParity} from './currency-parity.js'
import {dateFormat} from './date-format.js'
import {dateParity} from './date-parity.js'
import {definitionParity} from './definition-parity.js'
import {doNotTranslate} from './do-not-translate.js'
import {documentExtra} from './document-extra.js'
import {documentMissing} from './document-missing.js'
import {emailParity} from './email-parity.js'
import {emphasisParity} from './emphasis-parity.js'
import {endPunctuation} from './end-punctuation.js'
import {footnoteParity} from './footnote-parity.js'
import {frontMatterParity} from './front-matter-parity.js'
import {hardBreakParity} from './hard-break-parity.js'
import {headingParity} from './heading-parity.js'
import {htmlParity} from './html-parity.js'
import {identifierParity} from './identifier-parity.js'
import {imageParity} from './image-parity.js'
import {invisibleCharacter} from './invisible-character.js'
import {lengthRatio} from './length-ratio.js'
import {linkParity} from './link-parity.js'
import {listDepthParity} from './list-depth-parity.js'
import {listKindParity} from './list-kind-parity.js'
import {listMarkerMixed} from './list-marker-mixed.js'
import {listNumberParity} from './list-number-parity.js'
import {listNumberSequence} from './list-number-sequence.js'
import {modalityParity} from './modality-parity.js'
import {mojibake} from './mojibake.js'
import {nameParity} from './name-parity.js'
import {negationParity} from './negation-parity.js'
import {numberFormat} from './number-format.js'
import {numberParity} from './number-parity.js'
import {partlyUntranslated} from './partly-untranslated.js'
import {patternPair} from './pattern-pair.js'
import {placeholderParity} from './placeholder-parity.js'
import {quantifierParity} from './quantifier-parity.js'
import {quotePairs} from './quote-pairs.js'
import {quoteStyle} from './quote-style.js'
import {referenceNumber} from './reference-number.js'
import {repeatedWord} from './repeated-word.js'
import {romanNumeralParity} from './roman-numeral-parity.js'
import {segmentExtra} from './segment-extra.js'
import {segmentMerged} from './segment-merged.js'
import {segmentMissing} from './segment-missing.js'
import {segmentMoved} from './segment-moved.js'
import {segmentRepeated} from './segment-repeated.js'
import {segmentSplit} from './segment-split.js'
import {sentenceExtra} from './sentence-extra.js'
import {sentenceMissing} from './sentence-missing.js'
import {sourceInconsistent} from './source-inconsistent.js'
import {spacing} from './spacing.js'
import {tableParity} from './table-parity.js'
import {targetInconsistent} from './target-inconsistent.js'
import {termDrift} from './term-drift.js'
import {termForbidden} from './term-forbidden.js'
import {termMissing} from './term-missing.js'
import {titleRepeated} from './title-repeated.js'
import {unitParity} from './unit-parity.js'
import {untranslated} from './untranslated.js'
import {unusedIgnore} from './unused-ignore.js'
import {wrongLanguage} from './wrong-language.js'

/** Every rule, in the order of their pages. */
export const rules: readonly Rule[] = [
  documentMissing,
  documentExtra,
  segmentMissing,
  segmentExtra,
  segmentMoved,
  segmentMerged,
  segmentSplit,
  segmentRepeated,
  sentenceMissing,
  sentenceExtra,
  headingParity,
  titleRepeated,
  listKindParity,
  listNumberParity,
  listNumberSequence,
  listMarkerMixed,
  listDepthParity,
  tableParity,
  codeParity,
  footnoteParity,
  htmlParity,
  frontMatterParity,
  definitionParity,
  hardBreakParity,
  untranslated,
  partlyUntranslated,
  wrongLanguage,
  negationParity,
  modalityParity,
  quantifierParity,
  lengthRatio,
  termDrift,
  termMissing,
  termForbidden,
  targetInconsistent,
  sourceInconsistent,
  numberParity,
  linkParity,
  emailParity,
  placeholderParity,
  identifierParity,
  endPunctuation,
  bracketPairs,
  quotePairs,
  quoteStyle,
  mojibake,
  spacing,
  invisibleCharacter,
  repeatedWord,
  caseStart,
  unusedIgnore,
  dateParity,
  currencyParity,
  unitParity,
  romanNumeralParity,
  alignmentStale,
  alignmentLost,
  alignmentConflict,
  alignmentUnchecked,
  numberFormat,
  dateFormat,
  nameParity,
  acronymParity,
  anchorParity,
  referenceNumber,
  imageParity,
  emphasisParity,
  doNotTranslate,
  patternPair
]
