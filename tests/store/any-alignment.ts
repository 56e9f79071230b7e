import fc from 'fast-check'
import {withStanding} from '../../src/store/standing.js'
import type {Decision, StoredAlignment} from '../../src/store/stored-alignment.js'
import {contentHash} from '../../src/text/content-hash.js'

const text = fc.string({unit: 'binary'})
const kind = fc.constantFrom('paragraph', 'heading', 'item', 'code')
const words = fc.string().filter((name) => /\S/.test(name))

const decidedText = fc.record({kind, text}).map((one) => ({
  hash: contentHash(one.kind, one.text),
  ...one
}))

const signature = fc.record(
  {
    state: fc.constantFrom('checked', 'revised', 'rejected'),
    by: words,
    date: fc.constantFrom('2026-01-31', '2026-11-02'),
    note: fc.string()
  },
  {requiredKeys: ['state', 'by', 'date']}
)

const decision: fc.Arbitrary<Decision> = fc.record({
  source: fc.array(decidedText, {maxLength: 2}),
  target: fc.array(decidedText, {maxLength: 2}),
  signatures: fc.tuple(signature)
})

/** Decisions on the beads below; some on their very texts, some on others. */
const beadFacts = fc.record({
  texts: fc.tuple(fc.array(decidedText, {maxLength: 2}), fc.array(decidedText, {maxLength: 2})),
  confidence: fc.integer({min: 0, max: 10_000}).map((share) => share / 10_000),
  provenance: fc.constantFrom('search', 'person', 'import'),
  others: fc.array(decision, {maxLength: 1}),
  own: fc.option(signature, {nil: undefined}),
  conflict: fc.boolean()
})

const head = {lang: 'en', path: 'docs/tea.md'}

/** Any alignment that is in order, its numbers counting up on either side. */
export const anyAlignment: fc.Arbitrary<StoredAlignment> = fc
  .record({
    beads: fc.array(beadFacts, {maxLength: 6}),
    lost: fc.array(
      fc.record({
        decision,
        confidence: fc.constantFrom(0, 0.5, 1),
        provenance: fc.constantFrom('search', 'person', 'import'),
        gone: fc.constantFrom(['source'] as const, ['source', 'target'] as const)
      }),
      {maxLength: 2}
    )
  })
  .map(({beads, lost}) => {
    const count = {source: 0, target: 0}
    const stored = beads
      .filter(({texts: [source, target]}) => source.length + target.length > 0)
      .map(({texts: [source, target], own, others, conflict, ...rest}) => {
        const at = (
          side: 'source' | 'target',
          hash: string,
          of: (typeof source)[number]['kind']
        ) => {
          count[side] += 1
          return {hash, kind: of, number: count[side], path: String(count[side])}
        }
        const decisions = [
          ...(own ? [{source, target, signatures: [own] as const}] : []),
          ...others
        ]
        return withStanding({
          ...rest,
          source: source.map((one) => at('source', one.hash, one.kind)),
          target: target.map((one) => at('target', one.hash, one.kind)),
          decisions,
          ...(conflict && decisions.length > 1 ? {conflict: true as const} : {})
        })
      })
    return {source: head, target: {...head, lang: 'nl'}, beads: stored, lost}
  })
