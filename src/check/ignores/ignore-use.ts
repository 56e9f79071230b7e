import type {Place} from '../../model/place.js'
import type {ScoredReport} from '../scored-report.js'
import type {IgnoreComment} from './ignore-comments.js'

/** A rule that ran, with all that it reported. */
export interface Reports {
  readonly rule: {readonly id: string}
  readonly reports: readonly ScoredReport[]
}

/** A comment that silences rules, and what came of it. */
export interface IgnoreUse {
  readonly comment: IgnoreComment
  /** Rules that it names and that ran, but found nothing there. */
  readonly idle: readonly string[]
  /** Names in it that no rule has. */
  readonly unknown: readonly string[]
  /** It names no rule, and none found anything there. */
  readonly isIdle: boolean
}

/** Ids of rules. */
export interface RuleIds {
  readonly known: readonly string[]
  /** Those that run unless a project says otherwise, and did not. */
  readonly absent: readonly string[]
}

/**
 * What came of a comment. Reports that are left out for other reasons (a better one at their place,
 * a low confidence) count, so that a comment is never called idle for a change of settings.
 *
 * @param ids  the ids that there are, and which of those that run by default did not run
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
    // Of rules that did not run, nobody knows what they would have found.
    isIdle: rules.length === 0 && absent.length === 0 && !all.some(finds)
  }
}

/** The places of a report or a finding. */
export interface IgnorePlaces {
  readonly side: IgnoreComment['side']
  readonly place: Place
  readonly counterpart: Place | undefined
}

/** Whether a comment means what is found at a place, or its counterpart on the other side. */
function isMeant({side, range}: IgnoreComment, found: IgnorePlaces): boolean {
  const place = side === found.side ? found.place : found.counterpart
  if (!range || !place) return false
  return place.start.offset >= range.start && place.start.offset <= range.end
}

/** Whether a comment silences what a rule finds at a place. */
export function silences(comment: IgnoreComment, rule: string, found: IgnorePlaces): boolean {
  const {rules} = comment
  // A comment without names means every rule but the one that is about such comments.
  const isNamed = rules.length === 0 ? rule !== 'unused-ignore' : rules.includes(rule)
  return isNamed && isMeant(comment, found)
}
