import {describe, expect, test} from 'vitest'
import {encodeBaseline, isBaseline} from '../../src/baseline/encode-baseline.js'
import type {FileEnds} from '../../src/model/file-ends.js'
import {isLadder} from '../../src/report/beads/ladder.js'
import {reporters} from '../../src/report/index.js'
import {isOwnReport} from '../../src/report/own-report.js'
import type {CheckedPair} from '../../src/report/reporter.js'
import {statusBadge} from '../../src/report/status/badge.js'
import {statusJson} from '../../src/report/status/json.js'
import {statusMarkdown} from '../../src/report/status/markdown.js'
import {statusMatrix} from '../../src/report/status/matrix.js'
import {statusMatrixHtml} from '../../src/report/status/matrix-html.js'
import {statusMatrixMarkdown} from '../../src/report/status/matrix-markdown.js'
import {cleanPair, finding, placeIn, teaBitext, teaPair} from './fixture.js'
import {printed} from './printed.js'
import {teaStatus} from './status-fixture.js'

/** What the writer of files looks at. */
function endsOf(text: string): FileEnds {
  return {start: text.slice(0, 2048), end: text.slice(-2048)}
}

/** A pair whose name and words try to look like another file. */
function oddPair(): CheckedPair {
  const bitext = teaBitext()
  const place = placeIn(bitext.target, 'Theegids')
  const one = finding({place, rule: 'own-rule', message: 'Unexpected `"]}>\\` & <b>, expected "'})
  return {name: '"odd" \\ <pair>, 100%', bitext, findings: [one]}
}

const lists = [
  {what: 'pairs with findings', pairs: [teaPair(), cleanPair()]},
  {what: 'a clean pair', pairs: [cleanPair()]},
  {what: 'an odd pair first', pairs: [oddPair(), teaPair()]}
]

const own = Object.entries(reporters).flatMap(([name, load]) =>
  lists.map(({what, pairs}) => ({name, what, pairs, load}))
)

describe('a report of check', () => {
  test.each(own)('in $name is recognised: $what', async ({load, pairs}) => {
    const reporter = await load()
    const context = {colour: false, width: 100, rules: [], version: '1.0.0', isFile: true}
    const text = printed(reporter)(pairs, context)
    // A format with a line for each finding has no line without one: an empty file is nobody's.
    expect(reporter.isOwn(endsOf(text))).toBe(text !== '')
    expect(await isOwnReport(endsOf(text))).toBe(text !== '')
  })

  test('is recognised by the reporter of its own format alone', async () => {
    const loaded = await Promise.all(
      Object.entries(reporters).map(async ([name, load]) => ({name, reporter: await load()}))
    )
    const context = {colour: false, width: 100, rules: [], isFile: true}
    const mixed = loaded.flatMap(({name, reporter}) => {
      const ends = endsOf(printed(reporter)([teaPair()], context))
      return loaded
        .filter((other) => other.name !== name && other.reporter.isOwn(ends))
        .map((other) => `${name} as ${other.name}`)
    })
    // The two in plain text end with the same mark.
    expect(mixed).toEqual(['terminal as compact', 'compact as terminal'])
  })
})

describe('a report of status', () => {
  const status = teaStatus()
  const matrix = statusMatrix([{...status, findings: {error: 1, warning: 0, info: 0}}])
  const none = statusMatrix([])

  test.each([
    {name: 'JSON', text: statusJson([status])},
    {name: 'JSON without pairs', text: statusJson([])},
    {name: 'Markdown', text: statusMarkdown([status])},
    {name: 'a matrix in Markdown', text: statusMatrixMarkdown(matrix)},
    {name: 'a matrix as a page', text: statusMatrixHtml(matrix)},
    {name: 'a badge', text: statusBadge(matrix)},
    {name: 'a badge without pairs', text: statusBadge(none)}
  ])('is recognised: $name', async ({text}) => {
    expect(await isOwnReport(endsOf(text))).toBe(true)
  })
})

const foreign = [
  {what: 'an empty file', text: ''},
  {what: 'a blank file', text: ' \n\n'},
  {what: 'notes', text: '# Notes\n\nSee what bitext says.\n'},
  {what: 'Markdown about bitext', text: '**bitext**: a tool that I like in 3 pairs of words\n'},
  {what: 'text about the mark', text: 'It says: Written by bitext\n'},
  {what: 'another page', text: '<!doctype html>\n<title>bitext</title>\n<p>generator bitext\n'},
  {
    what: 'a page of another generator',
    text: '<!doctype html>\n<meta name="generator" content="bitext-site 2">\n'
  },
  {what: 'other JSON', text: '{"version": 3, "packages": []}\n'},
  {what: 'JSON with pairs', text: '{\n  "version": 1,\n  "pairs": [{"left": 1, "right": 2}]\n}\n'},
  {what: 'JSON lines with pairs', text: '{"pair":"EUR/USD","rate":1.1}\n'},
  {
    what: 'SARIF of another tool',
    text: `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{"tool": {"driver": {"name": "eslint", "rules": [{"id": "bitext"}]}}, "results": []}]
}
`
  },
  {
    what: 'JUnit of another tool',
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="vitest" tests="1">\n<testsuite name="bitext"/>\n</testsuites>\n'
  },
  {
    what: 'checkstyle of another tool',
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n  <file name="bitext.js">\n    <error line="1" severity="error" message="bitext." source="eslint.rules.semi"/>\n  </file>\n</checkstyle>\n'
  },
  {
    what: 'code quality of another tool',
    text: '[\n  {\n    "type": "issue",\n    "check_name": "semi",\n    "description": "Missing semicolon",\n    "categories": [\n      "Style"\n    ],\n    "severity": "minor",\n    "fingerprint": "ab12"\n  }\n]\n'
  },
  {
    what: 'commands of another tool',
    text: '::error file=a.js,line=1,title=eslint%3A semi::bitext%3A\n'
  },
  {what: 'another table', text: '| document | words |\n| --- | --: |\n| bitext | 3 |\n'},
  {
    what: 'another badge',
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="build: passing"/>\n'
  }
]

test.each(foreign)('$what is no report of bitext', async ({text}) => {
  expect(await isOwnReport(endsOf(text))).toBe(false)
})

describe('isLadder', () => {
  const long = '[10, 11]:[12]:0.98\n'.repeat(200)

  test.each([
    {own: true, start: '[0]:[0, 1]:0.5\n[]:[2]', end: '[0]:[0, 1]:0.5\n[]:[2]', why: 'a short one'},
    {own: true, start: long.slice(0, 2048), end: long.slice(-2048), why: 'a long one'},
    {own: false, start: '', end: '', why: 'an empty file'},
    {own: false, start: 'notes', end: 'notes', why: 'a text without line end'},
    {own: false, start: '[0]:[0]\nnotes\n', end: '[0]:[0]\nnotes\n', why: 'beads and a text'},
    {own: false, start: long.slice(0, 2048), end: 'x\nnotes\n', why: 'a text that begins so'},
    {own: false, start: 'x'.repeat(2048), end: 'y'.repeat(2048), why: 'one long line'}
  ])('$why: $own', ({own: isOwn, start, end}) => {
    expect(isLadder({start, end})).toBe(isOwn)
  })
})

test('a baseline is recognised, and no other JSON', () => {
  expect(isBaseline(endsOf(encodeBaseline([])))).toBe(true)
  expect(isBaseline(endsOf('{\n  "version": 1,\n  "pairs": []\n}\n'))).toBe(false)
  expect(isBaseline(endsOf(''))).toBe(false)
})
