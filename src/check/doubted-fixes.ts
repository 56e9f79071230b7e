import type {Found} from './fold-follow-ups.js'
import type {IgnoreComment} from './ignore-comments.js'
import {overlap} from './overlap.js'

/**
 * Findings whose fixes need a person's eye where what they repeat is itself in question: a link that
 * follows an altered heading would hide which of the two is wrong.
 */
export function doubtFixes(found: readonly Found[]): readonly Found[] {
  return found.map((one) => (isDoubted(one, found) ? withUnsafeFix(one) : one))
}

function isDoubted(one: Found, found: readonly Found[]): boolean {
  const {fix, fixRepeats: words} = one.report
  if (fix?.safety !== 'sure' || !words) return false
  return found.some(
    ({report: {side, place, related = []}}) =>
      side === fix.side && [place, ...related].some((other) => overlap(other, words))
  )
}

function withUnsafeFix({report, ...rest}: Found): Found {
  const {fix} = report
  return fix ? {...rest, report: {...report, fix: {...fix, safety: 'unsafe'}}} : {...rest, report}
}

/** Findings without the fixes that would change what a comment keeps from their rule. */
export function keepIgnored(
  found: readonly Found[],
  ignores: readonly IgnoreComment[]
): readonly Found[] {
  if (ignores.length === 0) return found
  return found.map((one) => {
    if (!ignores.some((comment) => isReached(comment, one))) return one
    const {fix: _, ...report} = one.report
    return {...one, report}
  })
}

function isReached({side, range, rules}: IgnoreComment, {rule, report: {fix}}: Found): boolean {
  if (!fix || fix.side !== side || !range) return false
  if (rules.length > 0 && !rules.includes(rule.id)) return false
  return fix.edits.some(({start, end}) => start <= range.end && range.start <= end)
}
