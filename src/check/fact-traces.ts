import type {Bead} from '../model/bead.js'
import type {Side} from '../model/finding.js'
import type {Segment} from '../model/segment.js'
import {agree, type Fact} from '../text/facts/fact.js'
import {foldText} from '../text/facts/fold-text.js'
import {impliesNumber} from '../text/facts/implied-number.js'
import {factsOf} from '../text/facts/read-facts.js'
import {standsFor} from './fact-matches.js'

/**
 * Whether a side of a bead shows the fact somehow, though not as a fact of its own: it has it once
 * where the other side has it twice, as it stands in a passage left untranslated, as digits in a
 * label, in code or in a name, or in a word that says as much (`both`).
 */
export function isAccountedFor(fact: Fact, bead: Bead, side: Side): boolean {
  return bead[side].some(
    (segment) =>
      factsOf(segment).some((other) => agree(fact, other) || standsFor(fact, other)) ||
      showsDigits(fact, segment) ||
      hasWords(segment.text, fact.shown) ||
      (fact.amounts ?? []).some((amount) => impliesNumber(segment, amount))
  )
}

function showsDigits({amounts = [], spelled}: Fact, {text, label}: Segment): boolean {
  if (spelled) return false
  const whole = amounts.filter((amount) => /^\d+$/.test(amount))
  if (whole.length === 0) return false
  const labelled = label?.value.map(String) ?? []
  const runs: readonly string[] = foldText(`${text}\n${label?.text ?? ''}`).match(/\d+/g) ?? []
  return whole.some((amount) => labelled.includes(amount) || runs.includes(amount))
}

const wordCharacter = /[\p{L}\p{N}]/u

/** Whether the words stand in the text as they are, and not as a part of longer words. */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words)
  if (at < 0) return false
  return (
    !wordCharacter.test(text[at - 1] ?? '') && !wordCharacter.test(text[at + words.length] ?? '')
  )
}
