import type {Finding} from '../../model/finding.js'
import type {IgnoreComment} from './ignore-comments.js'
import {silences} from './ignore-use.js'

/**
 * Separates the findings that a comment silences. A silenced finding takes its follow-ups with it,
 * because they have the same cause; a follow-up can be silenced alone.
 */
export function suppress(
  findings: readonly Finding[],
  ignores: readonly IgnoreComment[]
): {readonly findings: readonly Finding[]; readonly suppressed: readonly Finding[]} {
  if (ignores.length === 0) return {findings, suppressed: []}
  const kept: Finding[] = []
  const suppressed: Finding[] = []
  for (const finding of findings) {
    const comment = commentFor(finding, ignores)
    if (comment) suppressed.push(silenced(finding, comment))
    else kept.push(withoutSilenced(finding, ignores, suppressed))
  }
  return {findings: kept, suppressed}
}

function withoutSilenced(
  finding: Finding,
  ignores: readonly IgnoreComment[],
  suppressed: Finding[]
): Finding {
  const below = finding.followUps.map((followUp) => ({
    followUp,
    comment: commentFor(followUp, ignores)
  }))
  if (below.every(({comment}) => !comment)) return finding
  for (const {followUp, comment} of below) {
    if (comment) suppressed.push(silenced(followUp, comment))
  }
  return finding.with({
    followUps: below.filter(({comment}) => !comment).map(({followUp}) => followUp)
  })
}

function commentFor(
  {rule, side, at, counterpart}: Finding,
  ignores: readonly IgnoreComment[]
): IgnoreComment | undefined {
  return ignores.find((comment) => silences(comment, rule, {side, place: at, counterpart}))
}

function silenced(finding: Finding, {reason}: IgnoreComment): Finding {
  return finding.with({
    suppressed: reason === undefined ? {kind: 'inline'} : {kind: 'inline', reason}
  })
}
