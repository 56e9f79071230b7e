import {Finding, type FindingFields} from '../model/finding.js'
import type {FilePlace, Place} from '../model/place.js'
import {shippedPage} from '../model/project-home.js'
import {otherSide} from '../model/side.js'
import type {Found} from './fold-follow-ups.js'

/** The paths of the documents of a pair. */
export interface Documents {
  readonly source: {readonly path: string}
  readonly target: {readonly path: string}
}

/** The finding for a report, with the paths of its documents. */
export function findingOf(
  {rule, report, severity}: Found,
  documents: Documents,
  followUps: readonly Finding[] = []
): Finding {
  const {place, counterpart, related, fixRepeats: _, ...rest} = report
  const here = documents[report.side].path
  const there = documents[otherSide(report.side)].path
  const fields: FindingFields = {
    ...rest,
    rule: rule.id,
    category: rule.category,
    severity,
    ...(rule.module === undefined ? {url: shippedPage(`docs/rules/${rule.id}.md`)} : {}),
    place: inFile(place, here),
    followUps
  }
  return new Finding({
    ...fields,
    ...(counterpart ? {counterpart: inFile(counterpart, there)} : {}),
    ...(related ? {related: related.map((other) => inFile(other, here))} : {})
  })
}

function inFile({start, end}: Place, path: string): FilePlace {
  return {path, start, end}
}
