import type {Finding} from '../../model/finding.js'
import {type Element, xmlDocument} from '../layout/xml.js'
import type {CheckedPair, Reporter} from '../reporter.js'
import {flatMapped, mapped} from './mapped.js'
import {inReadingOrder} from './reading-order.js'
import {followUpsOf, sayingOf} from './saying.js'

/**
 * JUnit's XML: a suite for each pair and a case for each finding, failed where it is an error or a
 * warning; a pair without any is one case that passed.
 */
export const junit: Reporter = {
  report: (pairs) =>
    xmlDocument({
      name: 'testsuites',
      attributes: {name: 'bitext', ...totals(flatMapped(pairs, ({findings}) => findings))},
      children: mapped(pairs, suite)
    }),
  isOwn: ({start}) => /^<\?xml [^>]*>\s*<testsuites name="bitext" /.test(start),
  needs: 'outline',
  isForPeople: false
}

function suite(pair: CheckedPair): Element {
  const findings = inReadingOrder(pair)
  const cases = findings.map(failedCase)
  const fine: Element = {name: 'testcase', attributes: {classname: pair.name, name: 'parity'}}
  return {
    name: 'testsuite',
    attributes: {name: pair.name, file: pair.bitext.target.path, ...totals(findings)},
    children: cases.length > 0 ? cases : [fine]
  }
}

function totals(findings: Iterable<Finding>) {
  let [tests, failures] = [0, 0]
  for (const finding of findings) {
    tests++
    if (isFailure(finding)) failures++
  }
  return {tests: Math.max(1, tests), failures, errors: 0, time: 0}
}

function isFailure({severity}: Finding): boolean {
  return severity !== 'info'
}

function failedCase(finding: Finding): Element {
  const {at, rule, severity} = finding
  const place = `${at.path}:${at.start.line}:${at.start.column}`
  const says = `${sayingOf(finding)}${followUpsOf(finding)}`
  const result: Element = isFailure(finding)
    ? {
        name: 'failure',
        attributes: {type: severity, message: says},
        children: [`${place}: ${says}`]
      }
    : {name: 'system-out', attributes: {}, children: [`${place}: ${says}`]}
  const attributes = {classname: rule, name: place, file: at.path, line: at.start.line}
  return {name: 'testcase', attributes, children: [result]}
}
