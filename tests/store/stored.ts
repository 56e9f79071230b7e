import type {DecidedState} from '../../src/model/bead.js'
import {withStanding} from '../../src/store/standing.js'
import type {
  Decision,
  LostDecision,
  StoredAlignment,
  StoredBead,
  StoredSegment
} from '../../src/store/stored-alignment.js'
import {contentHash} from '../../src/text/content-hash.js'

/** A paragraph as a file knows it. */
export function segment(number: number, text: string): StoredSegment {
  return {hash: contentHash('paragraph', text), kind: 'paragraph', number, path: String(number)}
}

type Texts = readonly (readonly [number, string])[]

/** A bead of the search; segments as number and text. */
export function bead(
  source: Texts,
  target: Texts,
  decisions: readonly Decision[] = []
): StoredBead {
  return withStanding({
    source: source.map(([number, text]) => segment(number, text)),
    target: target.map(([number, text]) => segment(number, text)),
    confidence: 0.9,
    provenance: 'search',
    decisions
  })
}

/** A decision on two texts, by their words. */
export function decision(
  source: readonly string[],
  target: readonly string[],
  {state = 'checked', by = 'Ada Vos'}: {readonly state?: DecidedState; readonly by?: string} = {}
): Decision {
  const texts = (side: readonly string[]) =>
    side.map((text) => ({
      hash: contentHash('paragraph', text),
      kind: 'paragraph' as const,
      text
    }))
  return {
    source: texts(source),
    target: texts(target),
    signatures: [{state, by, date: '2026-11-02'}]
  }
}

/** A decision whose segments are gone. */
export function lost(decided: Decision, gone: LostDecision['gone']): LostDecision {
  return {decision: decided, confidence: 0.9, provenance: 'search', gone}
}

export function alignment(
  beads: readonly StoredBead[],
  lost: StoredAlignment['lost'] = []
): StoredAlignment {
  return {
    source: {lang: 'en', path: 'docs/tea.en.md'},
    target: {lang: 'nl', path: 'docs/tea.nl.md'},
    beads,
    lost
  }
}
