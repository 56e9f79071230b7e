import type {BitextOutline} from '../../model/bitext-outline.js'
import type {Fix} from '../../model/edit.js'
import {type Finding, type Severity, type Suppression, withFollowUps} from '../../model/finding.js'
import type {FilePlace, Place} from '../../model/place.js'
import {shippedPage} from '../../model/project-home.js'
import type {Side} from '../../model/side.js'
import {lineIndexOf} from '../../text/places/segment-place.js'
import {roundedConfidence} from '../layout/confidence.js'
import {jsonList} from '../layout/json-list.js'
import type {CheckedPair, PairList, ReportContext, Reporter, RuleInfo} from '../reporter.js'
import {fingerprints} from './fingerprints.js'
import {lineHashes} from './line-hash.js'
import {flatMapped} from './mapped.js'
import {pathFromRoot} from './path-from-root.js'
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
  const {folder = ''} = context
  const results = flatMapped(pairs, (pair) => resultsOf(pair, {rules: listed, folder}))
  return jsonList(logOf(listed, context), results)
}

/** The rules that found something, in the order in which they were run. */
function rulesIn(pairs: PairList, {rules = []}: ReportContext): readonly RuleInfo[] {
  const used = new Set(flatMapped(pairs, (pair) => allOf(pair).map(({rule}) => rule)))
  return rules.filter(({id}) => used.has(id))
}

/** The log with no results yet. */
function logOf(rules: readonly RuleInfo[], {version = '0.0.0', home, folder = ''}: ReportContext) {
  const about = home === undefined ? {} : {informationUri: home}
  const listed = rules.map((rule) => ruleOf(rule, home))
  const from = folder === '' ? 'The folder that the check ran in' : 'The root of the repository'
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'bitext', semanticVersion: version, ...about, rules: listed}},
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[base]: {description: {text: from}}},
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

/** A rule of the user's own has no page. Without a home there is no address, only the page's path. */
function ruleOf(
  {id, summary, why, category, severity, module}: RuleInfo,
  home: string | undefined
) {
  const page = `docs/rules/${id}.md`
  const isLinked = module === undefined && home !== undefined
  const more = module === undefined && !isLinked ? ` More: \`${page}\` in the bitext package.` : ''
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: `${summary}.`},
    fullDescription: {text: why},
    help: {
      text: `${summary}. ${why}${more}`,
      markdown: `**${summary}.** ${why}\n\nMQM: \`${category}\`.${more}`
    },
    ...(isLinked ? {helpUri: shippedPage(page, {home})} : {}),
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: ['translation', `mqm/${category}`]}
  }
}

/** Findings with what hangs below them, suppressed ones last. */
function allOf(pair: CheckedPair): readonly Finding[] {
  const {suppressed = []} = pair
  return withFollowUps([...inReadingOrder(pair), ...suppressed])
}

interface Surroundings {
  readonly rules: readonly RuleInfo[]
  /** Before all relative paths. */
  readonly folder: string
}

function resultsOf(pair: CheckedPair, {rules, folder}: Surroundings): object[] {
  const findings = allOf(pair)
  const causes = new Map(findings.flatMap((one) => one.followUps.map((below) => [below, one])))
  const marks = fingerprints(findings, pair.bitext)
  const lines = lineHashesOf(pair)
  return findings.map((finding, index) => {
    const cause = causes.get(finding)
    const {rule, severity, confidence, category, fix, suppressed} = finding
    return {
      ruleId: rule,
      ...indexOf(rule, rules),
      level: levels[severity],
      rank: Math.round(confidence * 100),
      message: {text: `${sayingOf(finding)}.`},
      locations: [locationOf(finding.at, folder)],
      ...relatedOf(finding, cause, folder),
      partialFingerprints: {
        'bitext/v1': marks[index] ?? '',
        primaryLocationLineHash: lines(finding)
      },
      ...(fix ? {fixes: [fixOf(fix, pair.bitext, folder)]} : {}),
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

/** Each text is read once, and only where something was found in it. */
function lineHashesOf({bitext}: CheckedPair): (finding: Finding) => string {
  const read = new Map<Side, (line: number) => string>()
  return ({side, at}) => {
    const hashes = read.get(side) ?? lineHashes(bitext[side].text)
    read.set(side, hashes)
    return hashes(at.start.line)
  }
}

function indexOf(rule: string, rules: readonly RuleInfo[]): {ruleIndex?: number} {
  const ruleIndex = rules.findIndex(({id}) => id === rule)
  return ruleIndex < 0 ? {} : {ruleIndex}
}

function relatedOf(
  {counterpart, related, side}: Finding,
  cause: Finding | undefined,
  folder: string
) {
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
      ...locationOf(place, folder),
      message: {text}
    }))
  }
}

function locationOf(place: FilePlace, folder: string) {
  return {
    physicalLocation: {artifactLocation: artifactOf(place.path, folder), region: regionOf(place)}
  }
}

function artifactOf(shown: string, folder: string) {
  const path = pathFromRoot(shown, folder)
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

function fixOf({title, side, edits}: Fix, bitext: BitextOutline, folder: string) {
  const lines = lineIndexOf(bitext[side])
  return {
    description: {text: title},
    artifactChanges: [
      {
        artifactLocation: artifactOf(bitext[side].path, folder),
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
