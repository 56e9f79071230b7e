import type {Place} from '../../model/place.js'
import type {ScoredReport} from '../scored-report.js'
import type {IgnoreComment} from './ignore-comments.js'

/** A rule that ran, with all its reports. */
export interface Reports {
  readonly rule: {readonly id: string}
  readonly reports: readonly ScoredReport[]
}

/** A comment that silences rules, and its effect. */
export interface IgnoreUse {
  readonly comment: IgnoreComment
  /** Rules that it names and that ran, but found nothing there. */
  readonly idle: readonly string[]
  /** Names in it that are not rules. */
  readonly unknown: readonly string[]
  /** It names no rule, and none found anything there. */
  readonly isIdle: boolean
}

/** Ids of rules. */
export interface RuleIds {
  readonly known: readonly string[]
  /** Rules that run by default and did not run. */
  readonly absent: readonly string[]
}

/**
 * The effect of a comment. Reports that are left out for other reasons (a more specific one at
 * their place, a low confidence) count, so a change of settings never makes a comment unused.
 *
 * @param ids  the ids of all rules, and which of those that run by default did not run
 */
export function useOf(
  comment: IgnoreComment,
  all: readonly Reports[],
  {known, absent}: RuleIds
): IgnoreUse {
  const {rules} = comment
  const unknown = rules.filter((id) => !known.includes(id))
  const finds = ({reports}: Reports) =>
    reports.some(({side, place, counterpart}) => isMeant(comment, {side, place, counterpart}))
  const ran = all.filter(({rule}) => rules.includes(rule.id))
  return {
    comment,
    idle: ran.filter((one) => !finds(one)).map(({rule}) => rule.id),
    unknown,
    // For rules that did not run, nobody knows what they would have found.
    isIdle: rules.length === 0 && absent.length === 0 && !all.some(finds)
  }
}

/** The places of a report or a finding. */
export interface IgnorePlaces {
  readonly side: IgnoreComment['side']
  readonly place: Place
  readonly counterpart: Place | undefined
}

/** Whether a comment applies to a place of a finding, or to its counterpart on the other side. */
function isMeant({side, range}: IgnoreComment, found: IgnorePlaces): boolean {
  const place = side === found.side ? found.place : found.counterpart
  if (!range || !place) return false
  return place.start.offset >= range.start && place.start.offset <= range.end
}

/** Whether a comment silences what a rule finds at a place. */
export function silences(comment: IgnoreComment, rule: string, found: IgnorePlaces): boolean {
  const {rules} = comment
  // A comment without names silences every rule except the one about such comments.
  const isNamed = rules.length === 0 ? rule !== 'unused-ignore' : rules.includes(rule)
  return isNamed && isMeant(comment, found)
}
