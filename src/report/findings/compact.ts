import type {Finding} from '../../model/finding.js'
import {oneLine} from '../layout/cells.js'
import {hasOwnMark, ownMark} from '../layout/own-mark.js'
import type {PairList, ReportContext, Reporter} from '../reporter.js'
import {inReadingOrder} from './reading-order.js'
import {followUpsOf, sayingOf} from './saying.js'

/** One line for each finding, as compilers print them, for `grep`, editors and logs. */
export const compact: Reporter = {report, isOwn: hasOwnMark, needs: 'outline', isForPeople: true}

function* report(pairs: PairList, {isFile}: ReportContext): Generator<string> {
  for (const pair of pairs) yield* inReadingOrder(pair).map(lineOf)
  if (isFile) yield `\n${ownMark}\n`
}

function lineOf(finding: Finding): string {
  const {path, start} = finding.at
  const place = `${oneLine(path)}:${start.line}:${start.column}`
  const {severity, rule} = finding
  return `${place}: ${severity}: ${sayingOf(finding)}${followUpsOf(finding)} [${rule}]\n`
}
