import {inList} from '../../check/sentences/polarity.js'
import type {PhraseMatch} from '../../text/phrases.js'

/** What one side says: the conditions in it, and what denies something. */
export interface Conditioned {
  readonly conditions: readonly PhraseMatch[]
  readonly denials: readonly PhraseMatch[]
  readonly wordCount: number
}

/** A word that denies and the one that takes its place where the denial is lost. */
const opposites = [
  ['unless', 'when'],
  ['without', 'with'],
  ['impossible', 'possible'],
  ['forbidden', 'allowed']
] as const

/** Most words of a sentence in which `with` and `without` are taken to be of the same thing. */
const mostWords = 16

/**
 * A condition that one side denies and the other does not: `unless` has become `if`, `without`
 * `with`, `forbidden` `allowed`, or the other way round. Only where nothing else on either side denies, for then the
 * sentence may have been turned twice. What stands in the source comes first.
 */
export function turnedCondition(
  source: Conditioned,
  target: Conditioned
): readonly [PhraseMatch, PhraseMatch] | undefined {
  if (source.conditions.length === 0 || target.conditions.length === 0) return undefined
  const isLong = source.wordCount > mostWords || target.wordCount > mostWords
  for (const [denies, affirms] of opposites) {
    if (isLong && denies === 'without') continue
    const lost = turned(source, target, denies, affirms)
    if (lost) return lost
    const [to, from] = turned(target, source, denies, affirms) ?? []
    if (from && to) return [from, to]
  }
  return undefined
}

function turned(
  side: Conditioned,
  other: Conditioned,
  denies: string,
  affirms: string
): readonly [PhraseMatch, PhraseMatch] | undefined {
  const [from, second] = inList(side.conditions, denies)
  const affirming = inList(other.conditions, affirms)
  const to = affirming[0]
  if (!from || second || !to) return undefined
  const own = new Set(from.words)
  const isAlone = denying(side.denials).every(
    ({list, words}) => list !== 'loose' && words.some((word) => own.has(word))
  )
  const isMore = affirming.length > inList(side.conditions, affirms).length
  return isAlone && isMore && denying(other.denials).length === 0 ? [from, to] : undefined
}

function denying(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  return matches.filter(({list}) => list !== 'none')
}
