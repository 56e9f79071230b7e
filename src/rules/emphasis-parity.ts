/**
 * `emphasis-parity`: what is emphasised on one side is emphasised on the other.
 *
 * Weak, strong and struck-out emphasis count alike, in any order. Where a translator sets other
 * words apart than the author, that may be meant: advisory. Foreign words that only one side sets in
 * weak emphasis follow a custom of its language.
 */
import {defineRule} from '../check/define-rule.js'
import type {Drift} from '../check/tokens/drift.js'
import {driftReport} from '../check/tokens/drift-report.js'
import {drifts} from '../check/tokens/drifts.js'
import {placeCost, type Token, tokenValue} from '../check/tokens/token.js'
import type {InlineMark, Segment} from '../model/segment.js'

export const emphasisParity = defineRule({
  id: 'emphasis-parity',
  summary: 'Both sides emphasise the same number of phrases',
  why: 'Emphasis tells readers what matters, and often marks the names of buttons and files.',
  severity: 'info',
  category: 'design/markup',
  examples: [
    {
      name: 'another sort of emphasis, in another order',
      source: ['en', 'Press *stop* before you press **start**.'],
      target: ['nl', 'Voor je op __start__ drukt, druk je op **stop**.'],
      findings: []
    },
    {
      name: 'emphasis left out',
      source: ['en', 'Press **stop** before you leave the boat.'],
      target: ['nl', 'Druk op stop voor je de boot verlaat.'],
      findings: ['target 1:1-1:38 Missing emphasis `stop`']
    },
    {
      name: 'emphasis added',
      source: ['en', 'Press stop before you leave the boat.'],
      target: ['de', 'Drücken Sie **Stopp**, bevor Sie das Boot verlassen.'],
      findings: ['target 1:13-1:22 Unexpected emphasis `Stopp`, not in the reference']
    },
    {
      name: 'an emphasis that was lost',
      source: ['en', 'Never leave a bag *unattended* in the hall.'],
      target: ['fr', 'Ne laissez jamais un sac sans surveillance dans le hall.'],
      findings: ['target 1:1-1:57 Missing emphasis `unattended`']
    },
    {
      name: 'other marks for the same emphasis',
      source: ['en', 'Never leave a bag *unattended* in the hall.'],
      target: ['es', 'No deje nunca una bolsa _desatendida_ en el vestíbulo.'],
      findings: []
    }
  ],
  check(bitext, report) {
    // Any emphasis can match any other, but those near each other go together.
    const found = drifts(bitext.beads, {tokensOf: emphasised, keyOf: tokenValue, same: [placeCost]})
    for (const drift of found) {
      const {source, target} = drift.bead
      if (drift.type === 'extra' && isForeignWord(drift)) continue
      if (source.length !== 1 || target.length !== 1 || source[0]?.kind !== target[0]?.kind)
        continue
      const told = driftReport(drift, {
        noun: 'emphasis',
        evidence: () => (isForeignWord(drift) ? 0.5 : 0.85),
        note: ({type}) =>
          type === 'extra'
            ? 'The reference emphasises less here'
            : 'The reference emphasises these words'
      })
      if (told) report(told)
    }
  }
})

/** Words that stand on both sides are foreign to one of them, and foreign words are often set apart. */
function isForeignWord(drift: Drift<Token>): boolean {
  const has = (segments: readonly Segment[], {shown}: Token) =>
    segments.some(({text}) => text.toLowerCase().includes(shown.toLowerCase()))
  switch (drift.type) {
    case 'changed':
      return false
    case 'missing':
      return isWeak(drift.source) && has(drift.bead.target, drift.source)
    case 'extra':
      return isWeak(drift.target) && has(drift.bead.source, drift.target)
  }
}

function isWeak({segment, start}: Token): boolean {
  return segment.marks.some((mark) => mark.type === 'emphasis' && mark.start === start)
}

/** Stretches of emphasis; those that touch or stand in one another are one. */
function emphasised(segment: Segment): Token[] {
  const marks = segment.marks.filter(isEmphasis).toSorted((a, b) => a.start - b.start)
  const tokens: Token[] = []
  let end = -1
  for (const mark of marks) {
    const isApart = mark.start > end && segment.text.slice(end, mark.start).trim() !== ''
    if (isApart || tokens.length === 0) {
      const shown = segment.text.slice(mark.start, mark.end)
      tokens.push({
        segment,
        start: mark.start,
        end: mark.end,
        place: mark.place,
        shown,
        value: shown
      })
    }
    end = Math.max(end, mark.end)
  }
  return tokens
}

function isEmphasis({type, start, end}: InlineMark): boolean {
  return (type === 'emphasis' || type === 'strong' || type === 'delete') && start < end
}
