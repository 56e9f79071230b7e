import type {Finding, Severity, Side} from '../model/finding.js'
import type {Place} from '../model/place.js'
import type {Report, Rule} from './define-rule.js'
import {overlap} from './overlap.js'

/** A report together with the rule that made it and how grave the project finds it. */
export interface Found {
  readonly rule: Rule
  readonly report: Report
  readonly severity: Severity
}

/**
 * One finding for one cause: what a rule finds at the place of a rule that it follows hangs below
 * that finding. A graver finding never hangs below a lesser one, so that none is hidden from who
 * looks at errors only.
 *
 * @param make  makes the finding, given those that hang below it
 */
export function foldFollowUps(
  found: readonly Found[],
  make: (one: Found, followUps: Finding[]) => Finding
): Finding[] {
  const causeOf = new Map<Found, Found>()
  for (const one of found) {
    const cause = found.find((other) => isCause(other, one))
    if (cause) causeOf.set(one, cause)
  }
  const followersOf = new Map<Found, Found[]>()
  for (const [one, cause] of causeOf) {
    const root = rootOf(cause, causeOf)
    if (root !== one) followersOf.set(root, [...(followersOf.get(root) ?? []), one])
  }
  return found
    .filter((one) => !causeOf.has(one) || rootOf(one, causeOf) === one)
    .map((one) =>
      make(
        one,
        (followersOf.get(one) ?? []).map((follower) => make(follower, []))
      )
    )
}

/** The first cause of a chain. Two rules that follow each other have none: the first met is it. */
function rootOf(one: Found, causeOf: ReadonlyMap<Found, Found>): Found {
  const seen = new Set([one])
  let root = one
  for (let next = causeOf.get(root); next && !seen.has(next); next = causeOf.get(root)) {
    seen.add(next)
    root = next
  }
  return root
}

function isCause(cause: Found, effect: Found): boolean {
  if (cause === effect || !effect.rule.follows?.includes(cause.rule.id)) return false
  if (rank[cause.severity] < rank[effect.severity]) return false
  return (['source', 'target'] as const).some((side) =>
    placesOn(side, cause.report).some((a) =>
      placesOn(side, effect.report).some((b) => overlap(a, b))
    )
  )
}

const rank: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

function placesOn(
  wanted: Side,
  {side, place, related = [], counterpart}: Report
): readonly Place[] {
  if (side === wanted) return [place, ...related]
  return counterpart ? [counterpart] : []
}
