import type {Severity} from '../../model/finding.js'
import {jsonList} from '../layout/json-list.js'
import type {CheckedPair, Reporter} from '../reporter.js'
import {fingerprints} from './fingerprints.js'
import {flatMapped} from './mapped.js'
import {inReadingOrder} from './reading-order.js'
import {followUpsOf, sayingOf} from './saying.js'

/** GitLab's code quality report: a list of issues, known again by their fingerprints. */
export const gitlab: Reporter = {
  report: (pairs) => jsonList([], flatMapped(pairs, issues)),
  isOwn: ({start}) => ownHead.test(start),
  needs: 'outline',
  isForPeople: false
}

/** The fingerprint starts with the rule, which no other tool does. An empty list has nothing to lose. */
const ownHead =
  /^\[(?:\]\s*$|\s*\{\s*"type": "issue",\s*"check_name": "([^"]*)",\s*"description": "(?:[^"\\]|\\.)*",\s*"categories": \[\s*"Bug Risk"\s*\],\s*"severity": "\w+",\s*"fingerprint": "\1-)/

const levels: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info'
}

function issues(pair: CheckedPair): readonly object[] {
  const findings = inReadingOrder(pair)
  const marks = fingerprints(findings, pair.bitext)
  return findings.map((finding, index) => ({
    type: 'issue',
    check_name: finding.rule,
    description: `${sayingOf(finding)}${followUpsOf(finding)}`,
    categories: ['Bug Risk'],
    severity: levels[finding.severity],
    fingerprint: `${finding.rule}-${marks[index]}`,
    location: {
      path: finding.at.path.replaceAll('\\', '/'),
      lines: {begin: finding.at.start.line, end: finding.at.end.line}
    }
  }))
}
