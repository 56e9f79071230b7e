import type {Finding, Severity} from '../model/finding.js'
import type {Place} from '../model/place.js'
import type {Side} from '../model/side.js'
import {causesOf} from './causes.js'
import type {Rule} from './define-rule.js'
import {overlap} from './overlap.js'
import type {ScoredReport} from './scored-report.js'

/** A report together with the rule that made it and how grave the project finds it. */
export interface Found {
  readonly rule: Rule
  readonly report: ScoredReport
  readonly severity: Severity
}

/**
 * One finding for one cause: what a rule finds at the place of a rule that it follows hangs below
 * that finding, and so does what a rule of one cause finds again. The cause is as grave as the gravest that hangs below it, so that none is hidden from
 * who looks at errors only.
 *
 * @param make  makes the finding, given those that hang below it
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
        {...one, severity: gravestOf([one, ...followers])},
        followers.map((follower) => make(follower, []))
      )
    })
}

/**
 * The cause of each finding that has one: of several the first, in the order that its rule names.
 * Of two that follow each other the later found is the cause.
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

/** Hangs what a rule of one cause has found, and what no other caused, below what it found first. */
function foldIntoFirst(all: readonly Found[], causeOf: Map<Found, Found>): void {
  const [first, ...others] = all.filter((one) => one.rule.isOneCause && !causeOf.has(one))
  if (first) for (const other of others) causeOf.set(other, first)
}

function gravestOf(found: readonly Found[]): Severity {
  const [gravest] = [...found].sort((a, b) => rank[b.severity] - rank[a.severity])
  return gravest?.severity ?? 'info'
}

/** The first cause of a chain. No chain leads back to where it starts: `causesByFinding` sees to that. */
function rootOf(one: Found, causeOf: ReadonlyMap<Found, Found>): Found {
  let root = one
  for (let next = causeOf.get(root); next; next = causeOf.get(root)) root = next
  return root
}

/** A cause has an extent: at a mere point, where something is missing, nothing else can be wrong. */
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
