import {defined} from '../nouns/defined.js'
import type {SpanEvidence} from '../nouns/evidence.js'
import type {Evidence, LexiconEntry, SentenceLink, SentencePair} from '../nouns/sentence-pair.js'

/**
 * Whether a group of pairs is searched with its sides swapped.
 *
 * The mathematics does not prefer a side, but ties and the rounding of sums do.
 * Searching every group in one order of its sides, whichever way round it was
 * given, makes the result of the swapped group the swapped result.
 */
export function isReversed(pairs: readonly SentencePair[]): boolean {
  for (const {source, target} of pairs) {
    if (source.length !== target.length) return source.length > target.length
    for (let index = 0; index < source.length; index++) {
      if (source[index] !== target[index]) return defined(source[index]) > defined(target[index])
    }
  }
  return false
}

/** A pair with its sides swapped, and all that is known about it. */
export function swapPair(pair: SentencePair): SentencePair {
  return {
    source: pair.target,
    target: pair.source,
    sourceLang: pair.targetLang,
    targetLang: pair.sourceLang,
    views: pair.views?.map((view) => ({...view, source: view.target, target: view.source})),
    anchors: pair.anchors?.map(swapSides),
    evidence: pair.evidence?.map(swapEvidence)
  }
}

/** A link or a lexicon entry the other way round. */
export function swapSides<T extends SentenceLink | LexiconEntry>(link: T): T {
  return {...link, source: link.target, target: link.source}
}

function swapEvidence({name, inOrder, cell, bead}: Evidence): Evidence {
  return {
    name,
    inOrder,
    cell: cell && ((source, target) => cell(target, source)),
    bead: bead && swapSpan(bead)
  }
}

function swapSpan(bead: SpanEvidence): SpanEvidence {
  return (sourceFrom, sourceTo, targetFrom, targetTo) =>
    bead(targetFrom, targetTo, sourceFrom, sourceTo)
}
