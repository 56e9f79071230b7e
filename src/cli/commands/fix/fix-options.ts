import {checkOptions} from '../../../batch/check-options.js'
import type {FixChoice} from '../../../fix/proposed-fixes.js'
import type {Bitext} from '../../../model/bead.js'
import type {Document} from '../../../model/document.js'
import type {Finding} from '../../../model/finding.js'
import {ProblemError} from '../../../model/problem.js'
import type {Side} from '../../../model/side.js'

/** The flags of `bitext fix` that say what is to be fixed. */
export interface FixFlagChoice {
  readonly side?: Side | 'both'
  readonly unsafe?: boolean
  readonly only?: readonly string[]
  readonly rule?: readonly string[]
  readonly interactive?: boolean
}

/**
 * The fixes that the engine should make in one pair.
 *
 * @throws ProblemError for an `--only` that is not the path of a segment
 */
export function fixOptions(
  {side = 'target', unsafe, only, rule, interactive}: FixFlagChoice,
  bitext: Bitext
): FixChoice {
  const sides: readonly Side[] = side === 'both' ? ['source', 'target'] : [side]
  const options: FixChoice = {sides, safety: unsafe || interactive ? 'unsafe' : 'sure'}
  for (const path of only ?? []) refuseUnknown(path, bitext, sides)
  const isAsked = ({rule: id}: Finding) => !rule || rule.includes(id)
  const isThere = (finding: Finding) =>
    !only || sides.some((one) => only.some((path) => isAt(finding, bitext[one], path)))
  return {...options, accept: (finding) => isAsked(finding) && isThere(finding)}
}

/**
 * How the findings to fix are made: all rules run, also where only some are to be fixed, since one
 * rule may know better than another, or hold what that would repeat to be in question.
 */
export function fixCheck(...[pair, bitext, {flags, config}]: Parameters<typeof checkOptions>) {
  const {rule: _, ...others} = flags
  const all = checkOptions(pair, bitext, {flags: others, config})
  if (!flags.rule) return all
  const {severities} = checkOptions(pair, bitext, {flags, config})
  return {...all, severities: {...all.severities, ...severities}}
}

/** Whether a finding is about a segment of a document at a path or below it: `2.3` has `2.3.1`. */
function isAt(
  {at, counterpart}: Finding,
  {path: file, segments}: Document,
  wanted: string
): boolean {
  const place = at.path === file ? at : counterpart
  if (!place) return false
  return segments.some(
    ({path, place: {start, end}}) =>
      isBelow(path, wanted) &&
      start.offset <= place.start.offset &&
      place.start.offset <= end.offset
  )
}

function isBelow(path: string, wanted: string): boolean {
  return path === wanted || path.startsWith(`${wanted}.`)
}

function refuseUnknown(wanted: string, bitext: Bitext, sides: readonly Side[]): void {
  if (sides.some((side) => bitext[side].segments.some(({path}) => isBelow(path, wanted)))) return
  const path = bitext[sides[0] ?? 'target'].path
  throw new ProblemError({
    path,
    what: `Cannot find a segment \`${wanted}\``,
    help: `Give a path as \`bitext segments ${path}\` lists them`
  })
}
