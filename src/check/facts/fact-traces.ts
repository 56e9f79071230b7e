import type {Bead} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import type {Side} from '../../model/side.js'
import {agree, type Fact} from '../../text/facts/fact.js'
import {foldText} from '../../text/facts/fold-text.js'
import {impliesNumber} from '../../text/facts/numbers/implied-number.js'
import {factsOf} from '../../text/facts/read-facts.js'
import {blankRanges} from '../../text/places/blank-ranges.js'
import {hasPercent, mayLosePercent, standsFor} from './fact-matches.js'

/**
 * Whether a side of a bead shows the fact in some way, though not as a fact of its own: it has it
 * once where the other side has it twice, in an untranslated passage, or as digits in a label, in
 * code or in a name.
 */
function isShownIn(fact: Fact, bead: Bead, side: Side): boolean {
  return bead[side].some(
    (segment) =>
      factsOf(segment).some((other) => agree(fact, other) || isSaidBy(fact, other, segment)) ||
      showsDigits(fact, segment) ||
      standsIn(fact, [segment])
  )
}

function isSaidBy(fact: Fact, other: Fact, segment: Segment): boolean {
  return standsFor(fact, other) && !(mayLosePercent(fact, other) && !hasPercent(segment))
}

/** Whether a side of a bead shows the fact, or has a word that says as much: `both`, `a`. */
export function isAccountedFor(fact: Fact, bead: Bead, side: Side): boolean {
  const implies = (segment: Segment) =>
    (fact.amounts ?? []).some((amount) => impliesNumber(segment, amount))
  return isShownIn(fact, bead, side) || bead[side].some(implies)
}

function showsDigits({amounts = [], spelled}: Fact, segment: Segment): boolean {
  if (spelled) return false
  const whole = amounts.filter((amount) => /^\d+$/.test(amount))
  if (whole.length === 0) return false
  const labelled = segment.label?.value.map(String) ?? []
  const runs: readonly string[] = digitsAside(segment).match(/\d+/g) ?? []
  return whole.some((amount) => labelled.includes(amount) || runs.includes(amount))
}

/** The text of a segment without the facts that say a number. */
function digitsAside(segment: Segment): string {
  const told = factsOf(segment).filter(({amounts, weak}) => amounts !== undefined && !weak)
  const rest = blankRanges(segment.text, told, ' ')
  return foldText(`${rest}\n${segment.label?.text ?? ''}`)
}

const wordCharacter = /[\p{L}\p{N}]/u

/** Whether a fact appears in some segments as written, and not as part of longer words. */
export function standsIn({shown}: Fact, segments: readonly Segment[]): boolean {
  return segments.some(({text}) => {
    const at = text.indexOf(shown)
    const around = `${text[at - 1] ?? ''}${text[at + shown.length] ?? ''}`
    return at >= 0 && !wordCharacter.test(around)
  })
}
