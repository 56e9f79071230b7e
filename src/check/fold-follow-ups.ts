import type {Finding, Severity} from '../model/finding.js'
import type {Place} from '../model/place.js'
import type {Side} from '../model/side.js'
import {causesOf} from './causes.js'
import type {Rule} from './define-rule.js'
import {overlap} from './overlap.js'
import type {ScoredReport} from './scored-report.js'

/** A report with its rule and the severity that the project gives it. */
export interface Found {
  readonly rule: Rule
  readonly report: ScoredReport
  readonly severity: Severity
}

/**
 * Makes one finding per cause. A finding at the place of a rule that its own rule follows becomes a
 * follow-up of that finding, and so do further findings of a rule with one cause. A cause takes the
 * highest severity among its follow-ups, so filtering by severity hides none.
 *
 * @param make  makes the finding from its follow-ups
 */
export function foldFollowUps(
  found: readonly Found[],
  make: (one: Found, followUps: Finding[]) => Finding
): Finding[] {
  const causeOf = causesByFinding(found)
  const followersOf = new Map<Found, Found[]>()
  for (const [one, cause] of causeOf) {
    const root = rootOf(cause, causeOf)
    followersOf.set(root, [...(followersOf.get(root) ?? []), one])
  }
  return found
    .filter((one) => !causeOf.has(one))
    .map((one) => {
      const followers = followersOf.get(one) ?? []
      return make(
        {...one, severity: highestSeverity([one, ...followers])},
        followers.map((follower) => make(follower, []))
      )
    })
}

/**
 * The cause of each finding that has one: the first, in the order that its rule names. Of two that
 * follow each other, the one found later is the cause.
 */
function causesByFinding(found: readonly Found[]): ReadonlyMap<Found, Found> {
  const byRule = new Map<string, Found[]>()
  for (const one of found) byRule.set(one.rule.id, [...(byRule.get(one.rule.id) ?? []), one])
  const causeOf = new Map<Found, Found>()
  for (const one of found) {
    const candidates = causesOf(one.rule).flatMap((id) => byRule.get(id) ?? [])
    const cause = candidates.find((other) => isCause(other, one) && rootOf(other, causeOf) !== one)
    if (cause) causeOf.set(one, cause)
  }
  for (const all of byRule.values()) foldIntoFirst(all, causeOf)
  return causeOf
}

/**
 * Makes the findings of a rule with one cause, unless something else caused them, follow-ups of the
 * first.
 */
function foldIntoFirst(all: readonly Found[], causeOf: Map<Found, Found>): void {
  const [first, ...others] = all.filter((one) => one.rule.isOneCause && !causeOf.has(one))
  if (first) for (const other of others) causeOf.set(other, first)
}

function highestSeverity(found: readonly Found[]): Severity {
  const [worst] = [...found].sort((a, b) => rank[b.severity] - rank[a.severity])
  return worst?.severity ?? 'info'
}

/**
 * The first cause of a chain. `causesByFinding` makes sure that chains do not lead back to their
 * start.
 */
function rootOf(one: Found, causeOf: ReadonlyMap<Found, Found>): Found {
  let root = one
  for (let next = causeOf.get(root); next; next = causeOf.get(root)) root = next
  return root
}

/**
 * A cause has an extent: at a single point, where something is missing, nothing else can be wrong.
 */
function isCause(cause: Found, effect: Found): boolean {
  return (['source', 'target'] as const).some((side) =>
    placesOn(side, cause.report)
      .filter(({start, end}) => start.offset < end.offset)
      .some((a) => placesOn(side, effect.report).some((b) => overlap(a, b)))
  )
}

const rank: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

function placesOn(
  wanted: Side,
  {side, place, related = [], counterpart}: ScoredReport
): readonly Place[] {
  if (side === wanted) return [place, ...related]
  return counterpart ? [counterpart] : []
}
