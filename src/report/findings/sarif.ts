import type {BitextOutline} from '../../model/bitext-outline.js'
import type {Fix} from '../../model/edit.js'
import type {Finding, Severity, Suppression} from '../../model/finding.js'
import type {FilePlace, Place} from '../../model/place.js'
import {lineIndexOf} from '../../text/places/segment-place.js'
import {roundedConfidence} from '../layout/confidence.js'
import {jsonList} from '../layout/json-list.js'
import type {CheckedPair, PairList, ReportContext, Reporter, RuleInfo} from '../reporter.js'
import {fingerprints} from './fingerprints.js'
import {flatMapped} from './mapped.js'
import {inReadingOrder} from './reading-order.js'
import {sayingOf} from './saying.js'

/**
 * SARIF 2.1.0, for code scanning and other viewers: rules with their help and MQM types, places in
 * both documents, fixes, fingerprints that outlive moved lines, and what was suppressed and why.
 * What follows from another finding is a result of its own that names its cause.
 */
export const sarif: Reporter = {
  report,
  isOwn: ({start}) => ownHead.test(start),
  needs: 'outline',
  isForPeople: false
}

const ownHead =
  /^\{\s*"\$schema": "[^"]*",\s*"version": "2\.1\.0",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "bitext",/

function report(pairs: PairList, context: ReportContext): Iterable<string> {
  const listed = rulesIn(pairs, context)
  const results = flatMapped(pairs, (pair) => resultsOf(pair, listed))
  return jsonList(logOf(listed, context), results)
}

/** The rules that found something, in the order in which they were run. */
function rulesIn(pairs: PairList, {rules = []}: ReportContext): readonly RuleInfo[] {
  const used = new Set(flatMapped(pairs, (pair) => allOf(pair).map(({rule}) => rule)))
  return rules.filter(({id}) => used.has(id))
}

/** The log with no results yet. */
function logOf(rules: readonly RuleInfo[], {version = '0.0.0'}: ReportContext) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'bitext', semanticVersion: version, rules: rules.map(ruleOf)}},
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[base]: {description: {text: 'The folder that the check ran in'}}},
        results: []
      }
    ]
  }
}

const base = '%SRCROOT%'

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note'
}

function ruleOf({id, summary, why, category, severity}: RuleInfo) {
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: `${summary}.`},
    fullDescription: {text: why},
    help: {text: `${summary}. ${why}`, markdown: `**${summary}.** ${why}\n\nMQM: \`${category}\`.`},
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: ['translation', `mqm/${category}`]}
  }
}

/** Findings with what hangs below them, suppressed ones last. */
function allOf(pair: CheckedPair): readonly Finding[] {
  const {suppressed = []} = pair
  return [...inReadingOrder(pair), ...suppressed].flatMap((one) => [one, ...one.followUps])
}

function resultsOf(pair: CheckedPair, rules: readonly RuleInfo[]): object[] {
  const findings = allOf(pair)
  const causes = new Map(findings.flatMap((one) => one.followUps.map((below) => [below, one])))
  const marks = fingerprints(findings, pair.bitext)
  return findings.map((finding, index) => {
    const cause = causes.get(finding)
    const {rule, severity, confidence, category, fix, suppressed} = finding
    return {
      ruleId: rule,
      ...indexOf(rule, rules),
      level: levels[severity],
      rank: Math.round(confidence * 100),
      message: {text: `${sayingOf(finding)}.`},
      locations: [locationOf(finding.at)],
      ...relatedOf(finding, cause),
      partialFingerprints: {'bitext/v1': marks[index] ?? ''},
      ...(fix ? {fixes: [fixOf(fix, pair.bitext)]} : {}),
      ...(suppressed ? {suppressions: [suppressionOf(suppressed)]} : {}),
      properties: {
        pair: pair.name,
        confidence: roundedConfidence(confidence),
        ...(category === undefined ? {} : {mqm: category}),
        ...(cause ? {cause: cause.rule} : {})
      }
    }
  })
}

function indexOf(rule: string, rules: readonly RuleInfo[]): {ruleIndex?: number} {
  const ruleIndex = rules.findIndex(({id}) => id === rule)
  return ruleIndex < 0 ? {} : {ruleIndex}
}

function relatedOf({counterpart, related, side}: Finding, cause: Finding | undefined) {
  const there = side === 'target' ? 'The reference for this' : 'The translation of this'
  const places = [
    ...(counterpart ? [{place: counterpart, text: there}] : []),
    ...related.map((place) => ({place, text: 'Same cause'})),
    ...(cause ? [{place: cause.at, text: `Follows from this: ${cause.reason}`}] : [])
  ]
  if (places.length === 0) return {}
  return {
    relatedLocations: places.map(({place, text}, id) => ({
      id,
      ...locationOf(place),
      message: {text}
    }))
  }
}

function locationOf(place: FilePlace) {
  return {
    physicalLocation: {artifactLocation: artifactOf(place.path), region: regionOf(place)}
  }
}

function artifactOf(path: string) {
  const uri = encodeURI(path.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F')
  if (/^[A-Za-z]:\//u.test(uri)) return {uri: `file:///${uri}`}
  return uri.startsWith('/') ? {uri: `file://${uri}`} : {uri, uriBaseId: base}
}

function regionOf({start, end}: Place) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  }
}

function fixOf({title, side, edits}: Fix, bitext: BitextOutline) {
  const lines = lineIndexOf(bitext[side])
  return {
    description: {text: title},
    artifactChanges: [
      {
        artifactLocation: artifactOf(bitext[side].path),
        replacements: edits.map(({start, end, insert}) => ({
          deletedRegion: regionOf(lines.placeOf(start, end)),
          insertedContent: {text: insert}
        }))
      }
    ]
  }
}

function suppressionOf({kind, reason}: Suppression) {
  return {
    kind: kind === 'inline' ? 'inSource' : 'external',
    ...(reason === undefined ? {} : {justification: reason})
  }
}
