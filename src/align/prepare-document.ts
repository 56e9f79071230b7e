import {baseLanguage} from '../text/language.js'
import {EvidenceCombiner} from './evidence/evidence-combiner.js'
import type {Node} from './nouns/band.js'
import {defined} from './nouns/defined.js'
import type {SpanEvidence} from './nouns/evidence.js'
import type {DocumentView, PreparedDocument} from './nouns/prepared-document.js'
import type {SentencePair} from './nouns/sentence-pair.js'
import {free, type HeldAnchors, holdAnchors, type SentenceGroup} from './repair/held-anchors.js'

/** A document ready for the search, and how its groups of sentences map back. */
export interface Preparation {
  readonly document: PreparedDocument
  readonly held: HeldAnchors
}

/**
 * Make a pair ready: anchors collapsed, views completed, evidence combined.
 *
 * @throws RangeError when a view or an anchor does not fit the pair.
 */
export function prepareDocument(pair: SentencePair): Preparation {
  const held = holdAnchors(pair.anchors ?? [], pair.source.length, pair.target.length)
  const evidence = pair.evidence ?? []
  const unordered = evidence.filter(({inOrder}) => !inOrder)
  const combiner = new EvidenceCombiner({
    rows: pair.source.length,
    columns: pair.target.length
  })
  const [text, ...others] = viewsOf(pair).map((view) => groupView(view, held))
  return {
    held,
    document: {
      views: [defined(text), ...others],
      evidence: groupEvidence(combiner.combine(evidence), held),
      unordered: groupEvidence(combiner.combine(unordered), held),
      waypoints: waypointsOf(held)
    }
  }
}

function viewsOf(pair: SentencePair): readonly DocumentView[] {
  const {source, target, views = []} = pair
  const others = views.map((view) => ({
    source: checked(view.source ?? source, source.length),
    target: checked(view.target ?? target, target.length),
    sameLanguage: view.sameLanguage ?? true
  }))
  return [{source, target, sameLanguage: inOneLanguage(pair)}, ...others]
}

function checked(sentences: readonly string[], length: number): readonly string[] {
  if (sentences.length === length) return sentences
  throw new RangeError(`Unexpected view of ${sentences.length} sentences, expected ${length}`)
}

function inOneLanguage({sourceLang, targetLang}: SentencePair): boolean {
  const source = baseLanguage(sourceLang ?? '')
  return source !== '' && source === baseLanguage(targetLang ?? '')
}

function groupView(view: DocumentView, {source, target}: HeldAnchors): DocumentView {
  return {
    ...view,
    source: joinGroups(view.source, source),
    target: joinGroups(view.target, target)
  }
}

function joinGroups(
  sentences: readonly string[],
  groups: readonly SentenceGroup[]
): readonly string[] {
  if (groups.length === sentences.length) return sentences
  return groups.map(({from, to}) => sentences.slice(from, to).join(' '))
}

/** Evidence by group: what an anchor forbids is −Infinity, the rest as it is by sentence. */
function groupEvidence(
  evidence: SpanEvidence | undefined,
  held: HeldAnchors
): SpanEvidence | undefined {
  const source = heldBefore(held.sourceHeld)
  const target = heldBefore(held.targetHeld)
  const isHeld = defined(source.at(-1)) + defined(target.at(-1)) > 0
  if (!isHeld && held.moved.length === 0) return evidence

  const startOf = (groups: readonly SentenceGroup[], group: number) =>
    groups[group]?.from ?? groups[group - 1]?.to ?? 0
  const endOf = (groups: readonly SentenceGroup[], from: number, to: number) =>
    to === from ? startOf(groups, from) : defined(groups[to - 1]).to
  return (sourceFrom, sourceTo, targetFrom, targetTo) => {
    const count =
      (source[sourceTo] as number) -
      (source[sourceFrom] as number) +
      (target[targetTo] as number) -
      (target[targetFrom] as number)
    if (count > 0 && !isAllowed(held, {sourceFrom, sourceTo, targetFrom, targetTo}))
      return -Infinity
    if (!evidence) return 0
    return evidence(
      startOf(held.source, sourceFrom),
      endOf(held.source, sourceFrom, sourceTo),
      startOf(held.target, targetFrom),
      endOf(held.target, targetFrom, targetTo)
    )
  }
}

/** How many groups before each are held by an anchor. */
function heldBefore(held: Int32Array): Int32Array {
  const sums = new Int32Array(held.length + 1)
  held.forEach((partner, group) => {
    sums[group + 1] = (sums[group] as number) + (partner === free ? 0 : 1)
  })
  return sums
}

interface GroupSpan {
  readonly sourceFrom: number
  readonly sourceTo: number
  readonly targetFrom: number
  readonly targetTo: number
}

/** Whether a bead with a held group is just what the anchor says. */
function isAllowed({sourceHeld, targetHeld}: HeldAnchors, span: GroupSpan): boolean {
  const {sourceFrom, sourceTo, targetFrom, targetTo} = span
  const sources = sourceTo - sourceFrom
  const targets = targetTo - targetFrom
  if (sources + targets === 1) {
    return (
      (sources === 1 ? (sourceHeld[sourceFrom] as number) : (targetHeld[targetFrom] as number)) <
      free
    )
  }
  return sources === 1 && targets === 1 && sourceHeld[sourceFrom] === targetFrom
}

function waypointsOf({sourceHeld}: HeldAnchors): readonly Node[] {
  const nodes: Node[] = []
  sourceHeld.forEach((target, source) => {
    if (target >= 0) nodes.push({source, target}, {source: source + 1, target: target + 1})
  })
  return nodes
}
