import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {type: 'json'}
import AjvDraft04 from 'ajv-draft-04'
import fc from 'fast-check'
import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'
import {checkstyle} from '../../src/report/findings/checkstyle.js'
import {compact} from '../../src/report/findings/compact.js'
import {github as githubPieces} from '../../src/report/findings/github.js'
import {gitlab} from '../../src/report/findings/gitlab.js'
import {jsonl as jsonlPieces} from '../../src/report/findings/jsonl.js'
import {junit} from '../../src/report/findings/junit.js'
import {markdown as markdownPieces} from '../../src/report/findings/markdown.js'
import {sarif as sarifPieces} from '../../src/report/findings/sarif.js'
import type {CheckedPair, Reporter} from '../../src/report/reporter.js'
import {rules} from '../../src/rules/index.js'
import {expectGolden} from '../golden.js'
import {runs} from '../runs.js'
import {cleanPair, finding, placeIn, teaBitext, teaPair} from './fixture.js'
import {printed} from './printed.js'

const github = printed(githubPieces)
const jsonl = printed(jsonlPieces)
const markdown = printed(markdownPieces)
const sarif = printed(sarifPieces)

/** Rules that were there first, so that a new one changes no golden file. */
const some = ['segment-extra', 'segment-missing', 'list-number-parity', 'number-parity']
const context = {
  colour: false,
  width: 80,
  rules: rules.filter(({id}) => some.includes(id)),
  version: '1.2.3'
}

const formats: readonly {readonly file: string; readonly reporter: Reporter}[] = [
  {file: 'tea.compact.txt', reporter: compact},
  {file: 'tea.jsonl', reporter: jsonlPieces},
  {file: 'tea.sarif', reporter: sarifPieces},
  {file: 'tea.junit.xml', reporter: junit},
  {file: 'tea.checkstyle.xml', reporter: checkstyle},
  {file: 'tea.github.txt', reporter: githubPieces},
  {file: 'tea.gitlab.json', reporter: gitlab},
  {file: 'tea.report.md', reporter: markdownPieces}
]

test.each(formats)('writes what $file holds', ({file, reporter}) => {
  expectGolden(file, printed(reporter)([teaPair(), cleanPair()], context))
})

/** The tea pair with one finding that has everything: a fix, a cause below it, hostile text. */
function hostilePair(message = 'Unexpected `<a href="x">` & "b" | *c* %, expected d'): CheckedPair {
  const bitext = teaBitext()
  const place = placeIn(bitext.target, 'Theegids')
  const {offset} = place.start
  const edits = [{start: offset, end: offset + 4, insert: 'Koffie'}] as const
  const below = finding({place, rule: 'name-parity', message: 'Missing `Tea`'})
  const one = finding({
    place,
    message,
    note: 'Line one\nline two ::error',
    category: 'accuracy/mistranslation',
    counterpart: {...placeIn(bitext.source, 'Tea guide')},
    fix: {title: 'Write `Koffie`', side: 'target', edits, safety: 'sure'},
    followUps: [below]
  })
  const silenced = finding({place, suppressed: {kind: 'inline', reason: 'A joke'}})
  return {name: 'tea & <biscuits>', bitext, findings: [one], suppressed: [silenced]}
}

describe('sarif', () => {
  const validate = new AjvDraft04.default({
    strict: false,
    unicodeRegExp: false,
    validateFormats: false
  }).compile(schema)

  test.each([
    {why: 'findings', pairs: () => [teaPair(), cleanPair()]},
    {why: 'a fix, a follow-up and a suppressed finding', pairs: () => [hostilePair()]},
    {why: 'no pair', pairs: () => []}
  ])('follows the official schema with $why', ({pairs}) => {
    validate(JSON.parse(sarif(pairs(), context)))
    expect(validate.errors ?? []).toEqual([])
  })

  test('tells the fix in lines and columns, the cause of a follow-up, and the reason of a silence', () => {
    const [run] = JSON.parse(sarif([hostilePair()], context)).runs
    const [one, below, silenced] = run.results
    const [replacement] = one.fixes[0].artifactChanges[0].replacements
    expect(replacement.insertedContent).toEqual({text: 'Koffie'})
    expect(replacement.deletedRegion.startLine).toBe(
      one.locations[0].physicalLocation.region.startLine
    )
    expect(below.properties.cause).toBe(one.ruleId)
    expect(silenced.suppressions).toEqual([{kind: 'inSource', justification: 'A joke'}])
    expect(run.columnKind).toBe('utf16CodeUnits')
  })

  test('links to the home of the tool and the pages of its own rules', () => {
    const home = 'https://github.com/tidewater/bitext'
    const [first, ...others] = context.rules
    if (!first) throw new Error('a rule')
    const mixed = [{...first, module: './mine.mjs'}, ...others]
    const log = JSON.parse(sarif([teaPair()], {...context, rules: mixed, home}))
    const {driver} = log.runs[0].tool
    expect(driver.informationUri).toBe(home)
    expect(driver.rules.map(({helpUri}: {readonly helpUri?: string}) => helpUri)).toEqual(
      mixed.map(({id}) => (id === first.id ? undefined : `${home}/blob/HEAD/docs/rules/${id}.md`))
    )
    validate(log)
    expect(validate.errors ?? []).toEqual([])
  })

  test('without a home, names the page in the package and links to nothing', () => {
    const log = sarif([teaPair()], context)
    expect(log).not.toMatch(/helpUri|informationUri/)
    const [{help}] = JSON.parse(log).runs[0].tool.driver.rules
    expect(help.text).toMatch(/ More: `docs\/rules\/[\w-]+\.md` in the bitext package\.$/)
  })

  test('gives paths from the root of the repository', () => {
    const [run] = JSON.parse(sarif([hostilePair()], {...context, folder: 'site'})).runs
    const [{locations, relatedLocations, fixes}] = run.results
    const uris = [locations[0].physicalLocation, relatedLocations[0].physicalLocation]
    expect([...uris, ...fixes[0].artifactChanges].map((one) => one.artifactLocation.uri)).toEqual([
      'site/docs/tea.nl.txt',
      'site/docs/tea.en.md',
      'site/docs/tea.nl.txt'
    ])
  })

  test('a finding keeps its fingerprints when lines are put before it', () => {
    const before = placed('')
    const after = placed('# 12\n\n34\n\n')
    expect(before.marks).not.toEqual([])
    expect(after.marks).toEqual(before.marks)
    expect(after.lines).toEqual(before.lines.map((line) => line + 4))
  })
})

interface SarifResult {
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly locations: readonly [
    {readonly physicalLocation: {readonly region: {readonly startLine: number}}}
  ]
}

/** Fingerprints and lines of what is found in a pair whose texts begin with some lines. */
function placed(lead: string) {
  const source = '# Plan\n\n1. First we listen.\n2. Then we act.\n'
  const target = '# Plan\n\n1. Eerst luisteren we.\n• Dan doen we iets.\n'
  const bitext = alignDocuments(
    parseDocument(`${lead}${source}`, {lang: 'en', path: 'a.en.md'}),
    parseDocument(`${lead}${target}`, {lang: 'nl', path: 'a.nl.md'})
  )
  const log = sarif([{name: 'plan', bitext, findings: checkBitext(bitext)}], context)
  const results: readonly SarifResult[] = JSON.parse(log).runs[0].results
  return {
    marks: results.map(({partialFingerprints}) => partialFingerprints),
    lines: results.map(({locations}) => locations[0].physicalLocation.region.startLine)
  }
}

/** Reads XML as strictly as it gets; throws when it is not well-formed. */
function texts(xml: string): readonly string[] {
  const found: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('attribute', ({value}) => found.push(value))
  parser.on('text', (text) => found.push(text))
  parser.write(xml).close()
  return found
}

describe.each([
  {name: 'junit', reporter: junit},
  {name: 'checkstyle', reporter: checkstyle}
])('$name', ({reporter}) => {
  test('is well-formed whatever a message holds, and holds it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 30}), (text) => {
        expect(() => texts(printed(reporter)([hostilePair(text)], context))).not.toThrow()
      }),
      {numRuns: runs(50)}
    )
    const found = texts(printed(reporter)([hostilePair()], context))
    expect(found.some((text) => text.includes('`<a href="x">` & "b" | *c* %'))).toBe(true)
  })
})

test('a workflow command is one line, and its text cannot begin another', () => {
  const lines = github([hostilePair()], context).trimEnd().split('\n')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^::(?:error|warning|notice) file=[^:]*,title=bitext%3A [\w-]+::/u)
})

test('jsonl has one object a line', () => {
  const lines = jsonl([teaPair(), hostilePair()], context).trimEnd().split('\n')
  const rules = lines.map((line) => JSON.parse(line).pair)
  expect(rules).toEqual([...teaPair().findings.map(() => 'tea'), 'tea & <biscuits>'])
})

describe('markdown', () => {
  test('shows what is no code as it is written', () => {
    const report = markdown([hostilePair('Unexpected *c* | <b>')], context)
    expect(report).toContain('Unexpected &#42;c&#42; &#124; &#60;b&#62;')
  })

  test('stays under the length of a comment and says what it left out', () => {
    const {bitext} = teaPair()
    const place = placeIn(bitext.target, 'Theegids')
    const findings = Array.from({length: 2000}, () => finding({place}))
    const report = markdown([{name: 'tea', bitext, findings}], context)
    expect(report.length).toBeLessThan(65_000)
    const rows = report.split('\n').filter((line) => line.startsWith('| ❌')).length
    expect(report).toContain(`… and ${2000 - rows} findings more.`)
  })
})
