import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {type: 'json'}
import AjvDraft04 from 'ajv-draft-04'
import fc from 'fast-check'
import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
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
})

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
