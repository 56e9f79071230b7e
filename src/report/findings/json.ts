import type {Fix} from '../../model/edit.js'
import type {Finding, Severity, Suppression} from '../../model/finding.js'
import type {FilePlace} from '../../model/place.js'
import type {Side} from '../../model/side.js'
import {roundedConfidence} from '../layout/confidence.js'
import {jsonList} from '../layout/json-list.js'
import {placeJson} from '../layout/place-json.js'
import {printValue} from '../layout/print-json.js'
import type {CheckedPair, Reporter} from '../reporter.js'
import {isFixable} from './fixable.js'
import {mapped} from './mapped.js'
import {inReadingOrder} from './reading-order.js'

/** For machines: `docs/schema/check.schema.json` says what it holds. What is absent has no key. */
export const json: Reporter = {
  report: (pairs) => jsonList({version: 1, pairs: []}, mapped(pairs, pairJson), printValue),
  isOwn: ({start}) => ownHead.test(start),
  needs: 'outline',
  isForPeople: false
}

const ownHead =
  /^\{\s*"version": 1,\s*"pairs": \[(?:\]|\s*\{\s*"name": "(?:[^"\\]|\\.)*",\s*"source": ")/

function pairJson(pair: CheckedPair): object {
  const {suppressed = []} = pair
  return {
    name: pair.name,
    source: pair.bitext.source.path,
    target: pair.bitext.target.path,
    findings: inReadingOrder(pair).map(findingJson),
    ...(suppressed.length === 0 ? {} : {suppressed: suppressed.map(findingJson)})
  }
}

/** A finding with its keys in the order in which they are written. */
interface FindingJson {
  readonly rule: string
  readonly severity: Severity
  readonly confidence: number
  readonly message: string
  readonly expected?: string
  readonly actual?: string
  readonly fixable: boolean
  readonly note?: string
  readonly url?: string
  readonly side: Side
  readonly source?: FilePlace
  readonly target?: FilePlace
  readonly related?: readonly FilePlace[]
  readonly category?: string
  readonly fix?: Fix
  readonly followUps?: readonly FindingJson[]
  readonly suppressed?: Suppression
}

/** What is known of a finding, as it is written. */
export function findingJson(finding: Finding): FindingJson {
  const {rule, severity, confidence, reason, expected, actual, note, url, side, related} = finding
  const {category, fix, followUps, suppressed} = finding
  const [firstExpected] = expected ?? []
  return {
    rule,
    severity,
    confidence: roundedConfidence(confidence),
    message: reason,
    ...(firstExpected === undefined ? {} : {expected: firstExpected}),
    ...(actual === undefined ? {} : {actual}),
    fixable: isFixable(finding),
    ...(typeof note === 'string' ? {note} : {}),
    ...(typeof url === 'string' ? {url} : {}),
    side,
    ...sidesJson(finding),
    ...(related.length === 0
      ? {}
      : {related: related.map((place) => placeJson(place, place.path))}),
    ...(category === undefined ? {} : {category}),
    ...(fix ? {fix} : {}),
    ...(followUps.length === 0 ? {} : {followUps: followUps.map(findingJson)}),
    ...(suppressed ? {suppressed} : {})
  }
}

function sidesJson({side, at, counterpart}: Finding): Pick<FindingJson, 'source' | 'target'> {
  const own = placeJson(at, at.path)
  const other = counterpart && placeJson(counterpart, counterpart.path)
  if (side === 'source') return {source: own, ...(other && {target: other})}
  return {...(other && {source: other}), target: own}
}
