import type {Bead, Bitext} from '../../model/bead.js'
import {readOnceFor} from '../../text/read-once.js'
import {misspeltNames} from './misspelt-names.js'
import {unmatchedNames} from './name-candidates.js'
import {bestStandIn} from './name-stand-in.js'
import {isShort, type NameDrift, type NameToken} from './name-token.js'
import {NameView} from './name-view.js'

/*
 * Weights in nats, set by reading what they give on published pairs.
 */
const weights = {
  /** An acronym replaces something that is not one. */
  shortened: -1.5,
  /** No other name takes its place. */
  alone: -2.7,
  /** Names that differ are rare. */
  prior: -0.6
} as const

/** The names of a bitext that differ between the sides of a bead; found once for all rules. */
export function nameDrifts(bitext: Bitext, sameWords: readonly string[]): readonly NameDrift[] {
  return driftsFor(bitext, sameWords.join('\n'))
}

const driftsFor = readOnceFor((bitext: Bitext, same: string) =>
  findDrifts(bitext, same.split('\n'))
)

function findDrifts(bitext: Bitext, sameWords: readonly string[]): NameDrift[] {
  const view = new NameView(bitext, sameWords)
  return bitext.beads
    .filter(({source, target}) => source.length > 0 && target.length > 0)
    .flatMap((bead) => [...driftsOf(view, bead), ...misspeltNames(view, bead)])
}

function driftsOf(view: NameView, bead: Bead): NameDrift[] {
  const missing = unmatchedNames(view, bead, 'source')
  if (missing.length === 0 && view.lexicons.target.capitalNouns) return []
  const extra = unmatchedNames(view, bead, 'target')
  const drifts: NameDrift[] = []
  const used = new Set<NameToken>()
  const told = new Set<string>()
  for (const source of missing.toSorted((a, b) => b.evidence - a.evidence)) {
    if (source.isFewer && told.has(source.value)) continue
    const free = extra.filter((one) => !used.has(one))
    const target = bestStandIn(bead, source, free)
    if (target) {
      used.add(target)
      told.add(source.value)
      const isShortened = isShort(target) && !isShort(source)
      const both = source.evidence + target.evidence + weights.prior
      const evidence = both + (isShortened ? weights.shortened : 0)
      drifts.push({type: 'changed', bead, source, target, evidence})
    } else if (!source.isFewer && source.words.some(({capital}) => capital !== 'edge')) {
      const evidence = source.evidence + weights.alone
      drifts.push({type: 'missing', bead, source, evidence})
    }
  }
  const rest = extra.filter((one) => !used.has(one))
  return [
    ...drifts,
    ...rest.filter(isMarked).map((target): NameDrift => {
      return {type: 'extra', bead, target, evidence: target.evidence + weights.alone}
    })
  ]
}

/** An extra name is reported only if its spelling makes it a name. */
function isMarked({words}: NameToken): boolean {
  return words.some(({capital}) => capital === 'marked')
}
